/** What the checks of tables share: their findings, and the cells that count somebody. */
import type { Finding } from '../../content-model/finding.ts';
import type { CountTable } from './count-table.ts';

/** The rules for tables, in the order in which they are checked. */
export type TableRuleId =
	| 'small-count'
	| 'unrounded-count'
	| 'recoverable-share'
	| 'recoverable-count'
	| 'all-or-none'
	| 'small-difference'
	| 'extreme-value'
	| 'small-area'
	| 'unmarked-gap';

/** A finding about a table: row from zero without the headings, −1 for the headings; column from zero. */
export type CellFinding = Finding<{ row: number; column: number }, TableRuleId>;

/** The largest count that is left out. */
export const largestHidden = ({ smallestShown }: CountTable) => smallestShown - 1;

type Cell = { row: number; column: number; text: string };

/** Every cell of a column that counts people, or gives a share of them. */
export const cellsCounting = ({ columns, rows }: CountTable, kind: 'people' | 'share'): Cell[] =>
	rows.flatMap((cells, row) =>
		columns.flatMap(({ counts }, column) => (counts === kind ? [{ row, column, text: cells[column] ?? '' }] : [])),
	);
