/** The log as a table for a spreadsheet, a piece at a time. */
import { stringify } from 'csv-stringify/sync';
import type { AuditRow } from './schema.ts';
import type { AuditQuery, AuditStore } from './store.ts';

/** Every column, and every row: whoever has the table can work out each digest but the first again. */
const COLUMNS: readonly (keyof AuditRow)[] = [
	...(['number', 'at', 'action', 'roles', 'person', 'targets'] as const),
	...(['place', 'outcome', 'reason', 'of', 'digest'] as const),
];

const AT_ONCE = 1000;

/** The newest first. Others may write meanwhile. */
export function* logTable(store: Pick<AuditStore, 'list'>, query: Omit<AuditQuery, 'most'>): Generator<string> {
	yield `\ufeff${stringify([[...COLUMNS]])}`;
	let before = query.before;
	for (;;) {
		const rows = store.list({ ...query, before, isWhole: true, most: AT_ONCE });
		if (rows.length === 0) return;
		yield stringify(
			rows.map((row) => COLUMNS.map((column) => row[column])),
			{ escape_formulas: true },
		);
		before = rows.at(-1)!.number;
	}
}
