/** The log holds what was written: nothing of it can be changed without showing, and what is old goes without a gap. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openAuditStore, type NewRow } from '../../../src/hosting/audit/store.ts';
import { faultsOfAuditLog } from '../../../src/hosting/audit/verify.ts';

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-audit-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	file = join(folder, 'audit.sqlite');
});

const row = (change: Partial<NewRow> = {}): NewRow => ({
	...{ action: 'save', roles: 'writer', person: 'p0123456789abcdef', targets: 'case-study:0123456789ab' },
	...{ place: '01234567', outcome: 'done', reason: '', of: 0, ...change },
});

const open = (now?: () => Date) => {
	const store = openAuditStore(file, now);
	onTestFinished(() => {
		try {
			store.close();
		} catch {
			// A test may have closed it.
		}
	});
	return store;
};

/** A log of these many rows besides the one that says that it begins, closed. */
const aLog = (count: number) => {
	const store = openAuditStore(file);
	for (let number = 0; number < count; number += 1) store.add(row({ action: number % 2 ? 'publish' : 'save' }));
	store.close();
};

/** What somebody does who can write to the file. */
const sql = (statements: string) => {
	const database = new DatabaseSync(file);
	try {
		database.exec(statements);
	} finally {
		database.close();
	}
};

/** The same, for somebody who knows how it is protected. Afterwards the protection stands again as it did. */
const sqlUnprotected = (statements: string) => {
	const database = new DatabaseSync(file);
	const triggers = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all();
	for (const { name } of triggers) database.exec(`DROP TRIGGER ${String(name)}`);
	database.exec(statements);
	for (const { sql: made } of triggers) database.exec(String(made));
	database.close();
};

test('each row has the digest of itself and of the one before it, worked out here another way', () => {
	aLog(3);
	const database = new DatabaseSync(file);
	onTestFinished(() => database.close());
	let before = String(database.prepare('SELECT digest FROM anchor').get()!['digest']);
	const rows = database.prepare('SELECT * FROM entry ORDER BY number').all();
	expect(rows.map(({ action }) => action)).toEqual(['begin-log', 'save', 'publish', 'save']);
	for (const { digest, ...values } of rows) {
		const expected = createHash('sha256')
			.update(JSON.stringify([before, ...Object.values(values)]))
			.digest('hex');
		expect(digest).toBe(expected);
		before = expected;
	}
	expect(faultsOfAuditLog(file)).toEqual([]);
});

test.each([
	['changed', "UPDATE entry SET person = 'p' WHERE number = 2"],
	[
		'replaced',
		"INSERT OR REPLACE INTO entry SELECT number, at, 'publish', roles, person, targets, place, outcome, reason, of, digest FROM entry WHERE number = 2",
	],
	['taken out', 'DELETE FROM entry WHERE number = 2'],
	['taken out at the end', 'DELETE FROM entry WHERE number = 4'],
	['taken out, all of them', 'DELETE FROM entry'],
	['put in at the end without being the next', "INSERT INTO entry VALUES (9, '', '', '', '', '', '', '', '', 0, '')"],
	[
		'let go by moving the beginning',
		'UPDATE anchor SET number = 3, digest = (SELECT digest FROM entry WHERE number = 3)',
	],
	['let go by another beginning', "INSERT OR REPLACE INTO anchor VALUES (1, 3, '')"],
	['let go without a beginning', 'DELETE FROM anchor'],
	['forgotten by moving the end', "UPDATE head SET number = 2, digest = ''"],
	['forgotten by another end', "INSERT OR REPLACE INTO head VALUES (1, 2, '')"],
	['forgotten without an end', 'DELETE FROM head'],
])('SQLite lets no row be %s', (_what, statement) => {
	aLog(3);
	expect(() => sql(statement)).toThrow(/log|last row|held/);
	expect(faultsOfAuditLog(file)).toEqual([]);
});

test.each([
	['a changed row', "UPDATE entry SET person = 'p0000000000000000' WHERE number = 3", ['found row 3 otherwise']],
	['a changed moment', "UPDATE entry SET at = '2020-01-01T00:00:00.000Z' WHERE number = 1", ['found row 1 otherwise']],
	[
		'a changed digest',
		"UPDATE entry SET digest = 'x' WHERE number = 3",
		['found row 3 otherwise', 'found row 4 otherwise'],
	],
	[
		'two rows in each other’s place',
		'UPDATE entry SET number = 99 WHERE number = 2; UPDATE entry SET number = 2 WHERE number = 3; UPDATE entry SET number = 3 WHERE number = 99',
		['found row 2 otherwise', 'found row 3 otherwise', 'found row 4 otherwise'],
	],
	['a gap of one', 'DELETE FROM entry WHERE number = 3', ['row 3 is missing']],
	['a gap of two', 'DELETE FROM entry WHERE number IN (2, 3)', ['rows 2 to 3 are missing']],
	['the first rows gone', 'DELETE FROM entry WHERE number < 3', ['rows 1 to 2 are missing']],
	['the last row gone', 'DELETE FROM entry WHERE number = 6', ['row 6 is missing at the end']],
	['everything gone', 'DELETE FROM entry', ['rows 1 to 6 are missing at the end']],
	[
		'a row put in at the end',
		'INSERT INTO entry SELECT 7, at, action, roles, person, targets, place, outcome, reason, of, digest FROM entry WHERE number = 2',
		['found row 7 otherwise', 'found row 7 at the end'],
	],
	['an end that says less', 'UPDATE head SET number = 5', ['found row 6 at the end, expected row 5']],
	['no end at all', 'DELETE FROM head', ['cannot be read as a log']],
])('whoever goes round that is seen: %s', (_what, statement, words) => {
	aLog(5);
	sqlUnprotected(statement);
	const faults = faultsOfAuditLog(file);
	expect(faults).toEqual(words.map((one) => expect.stringContaining(one) as string));
	for (const fault of faults) expect(fault.startsWith(`${file}: `)).toBe(true);
});

test('that the protection was taken away is seen, and a host that starts puts it back', () => {
	aLog(2);
	sql('DROP TRIGGER entry_is_held');
	expect(faultsOfAuditLog(file)).toEqual([expect.stringContaining('taken away (entry_is_held)') as string]);
	open();
	expect(faultsOfAuditLog(file)).toEqual([]);
});

test('no log at all, and a file that is none, are seen', () => {
	expect(faultsOfAuditLog(file)[0]).toContain('found no log of who did what');
	sql('CREATE TABLE other (words TEXT)');
	expect(faultsOfAuditLog(file)[0]).toContain('cannot be read as a log');
});

test('only its owner can read the file', async () => {
	open();
	expect((await stat(file)).mode & 0o777).toBe(0o600);
});

/** Ten rows, one each year from 2015 on. */
const aLogOfYears = () => {
	let year = 2014;
	const store = open(() => new Date(Date.UTC((year += 1), 5, 1)));
	for (let number = 0; number < 9; number += 1) store.add(row());
	return store;
};

test('what was held long enough goes, and the rest is a whole chain still', () => {
	const store = aLogOfYears();
	expect(store.prune(new Date('2020-01-01'))).toBe(5);
	expect(faultsOfAuditLog(file)).toEqual([]);
	const left = store.list({ most: 100 });
	expect(left.map(({ number }) => number)).toEqual([11, 10, 9, 8, 7, 6]);
	expect(left[0]).toMatchObject({ action: 'prune-log', targets: 'count:5' });
	expect(store.prune(new Date('2020-01-01'))).toBe(0);
	sqlUnprotected("UPDATE entry SET person = 'x' WHERE number = 6");
	expect(faultsOfAuditLog(file)[0]).toContain('found row 6 otherwise than it was written after row 5');
});

test('everything may be old, and the chain goes on', () => {
	const store = aLogOfYears();
	expect(store.prune(new Date('2030-01-01'))).toBe(10);
	store.add(row());
	expect(store.list({ most: 100 }).map(({ number }) => number)).toEqual([12, 11]);
	expect(faultsOfAuditLog(file)).toEqual([]);
});

test('what is younger than a year stays, whatever is asked for', () => {
	const store = open();
	store.add(row());
	expect(() => store.prune(new Date(Date.now() + 1000))).toThrow('younger than a year');
	expect(store.list({ most: 10 })).toHaveLength(2);
});

test('a row between that was written by a clock that stood wrong is held with those around it', () => {
	const days = ['2015-01-01', '2015-01-02', '2024-01-01', '2015-01-03', '2015-01-04'];
	const store = open(() => new Date(days.shift() ?? '2025-01-01'));
	for (let number = 0; number < 4; number += 1) store.add(row());
	expect(store.prune(new Date('2020-01-01'))).toBe(2);
	expect(faultsOfAuditLog(file)).toEqual([]);
});

test('two processes write into one log', () => {
	const [one, other] = [open(), open()];
	for (let number = 0; number < 5; number += 1) {
		one.add(row());
		other.add(row());
	}
	expect(one.head().number).toBe(11);
	expect(faultsOfAuditLog(file)).toEqual([]);
});

test('what began and ended is one line, and what began alone stands as begun', () => {
	const store = open();
	const first = store.add(row({ outcome: 'begun' }));
	store.add(row({ outcome: 'done', of: first }));
	store.add(row({ outcome: 'begun', action: 'publish' }));
	expect(store.list({ most: 10 }).map(({ action, outcome }) => [action, outcome])).toEqual([
		['publish', 'begun'],
		['save', 'done'],
		['begin-log', 'done'],
	]);
});

test('rows are asked for by moment, action and role', () => {
	let minute = 0;
	const store = open(() => new Date(Date.UTC(2026, 10, 28, 12, (minute += 1))));
	store.add(row({ roles: 'writer safeguarding-reader' }));
	store.add(row({ roles: 'keeper', action: 'delete' }));
	store.add(row({ roles: '', action: 'send-letter' }));
	const found = (query: object) => store.list({ most: 10, ...query }).map(({ number }) => number);
	expect(found({ role: 'safeguarding-reader' })).toEqual([2]);
	expect(found({ role: 'reader' })).toEqual([]);
	expect(found({ role: 'nobody' })).toEqual([4, 1]);
	expect(found({ action: 'delete' })).toEqual([3]);
	expect(found({ from: '2026-11-28T12:02:00.000Z', until: '2026-11-28T12:04:00.000Z' })).toEqual([3, 2]);
	expect(found({ before: 3, most: 1 })).toEqual([2]);
	expect(store.last(['delete', 'save'])?.number).toBe(3);
});

test('a process that is killed loses no row that it had acknowledged, and breaks no chain', async () => {
	const acknowledged: number[] = [];
	for (let round = 0; round < 3; round += 1) {
		const child = spawn(process.execPath, [join(import.meta.dirname, 'a-log-to-kill.ts'), file], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let left = 15 + round * 40;
		for await (const number of createInterface({ input: child.stdout })) {
			acknowledged.push(Number(number));
			left -= 1;
			if (left === 0) child.kill('SIGKILL');
		}
		if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
		expect(child.signalCode).toBe('SIGKILL');
	}
	expect(faultsOfAuditLog(file)).toEqual([]);
	const there = new Set(
		open()
			.list({ most: 1_000_000 })
			.map(({ number }) => number),
	);
	expect(acknowledged.length).toBeGreaterThan(100);
	expect(acknowledged.filter((number) => !there.has(number))).toEqual([]);
});
