/** Whether the log is as it was written: a row that was changed, taken out or put in shows, and which one it is. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { digestOfRow, missingProtection, type AuditRow } from './schema.ts';
import { rowOf } from './store.ts';

/** More are not told: whoever looks has seen enough. */
const MOST_TOLD = 5;

/** Everything that is not as it was written, in sentences; none where all is. The host may be at work. */
export const faultsOfAuditLog = (file: string): string[] => {
	if (!existsSync(file))
		return [`${file}: found no log of who did what, expected one. Start the host, or put it back from a backup.`];
	const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
	try {
		// One moment of it, whoever writes meanwhile.
		database.exec('BEGIN');
		const faults = faultsIn(database).slice(0, MOST_TOLD);
		return faults.map((fault) => `${file}: ${fault} Keep a copy of it, and compare it with the last backup.`);
	} catch (error) {
		return [`${file}: found a file that cannot be read as a log (${(error as Error).message}), expected one.`];
	} finally {
		database.close();
	}
};

interface End {
	number: number;
	digest: string;
}

const endIn = (database: DatabaseSync, table: 'anchor' | 'head'): End => {
	const row = database.prepare(`SELECT number, digest FROM ${table}`).get();
	if (!row) throw new Error(`nothing in ${table}`);
	return { number: Number(row['number']), digest: String(row['digest']) };
};

const faultsIn = (database: DatabaseSync): string[] => {
	const protection = missingProtection(database);
	const faults = [
		...(protection.length > 0
			? [`what keeps rows from being changed was taken away (${protection.join(', ')}), expected it as it was made.`]
			: []),
	];
	let before: End = endIn(database, 'anchor');
	for (const read of database.prepare('SELECT * FROM entry ORDER BY number').iterate()) {
		const row = rowOf(read);
		faults.push(...faultsOfRow(before, row));
		before = row;
		if (faults.length >= MOST_TOLD) return faults;
	}
	return [...faults, ...faultsOfEnd(before, endIn(database, 'head'))];
};

const faultsOfRow = (before: End, row: AuditRow): string[] => {
	if (row.number <= before.number) return [`found row ${row.number}, expected it taken out: it is older than the log.`];
	if (row.number !== before.number + 1) return [`${rowsBetween(before.number, row.number)}, expected no gap.`];
	return digestOfRow(before.digest, row) === row.digest
		? []
		: [`found row ${row.number} otherwise than it was written after row ${before.number}.`];
};

const faultsOfEnd = (last: End, head: End): string[] => {
	if (last.number < head.number) return [`${rowsBetween(last.number, head.number + 1)} at the end, expected them.`];
	return last.number === head.number && last.digest === head.digest
		? []
		: [`found row ${last.number} at the end, expected row ${head.number} as it was written.`];
};

const rowsBetween = (from: number, to: number): string =>
	to - from === 2 ? `row ${from + 1} is missing` : `rows ${from + 1} to ${to - 1} are missing`;
