/** The table beside an entry as a table of counts, and its findings. */
import type { DescribedTable } from '../../content-model/content-type.ts';
import type { TextFinding } from '../../content-model/finding.ts';
import type { CountTable } from './count-table.ts';
import { checkTable } from './check-table.ts';

/**
 * The count table that an entry describes.
 * @param rows rows of the file, the names of the columns first
 */
export const figuresOf = (
	{ columns, smallestShown, roundedTo, publishedElsewhere, geography }: DescribedTable,
	rows: readonly (readonly string[])[],
): CountTable => ({
	columns: columns.map(({ label, counts }) => ({ label, counts })),
	rows: rows.slice(1),
	smallestShown,
	roundedTo,
	publishedElsewhere: publishedElsewhere ?? false,
	geography,
	described: true,
	placeOf: (row) => ({ line: row + 2, column: 1 }),
});

/**
 * What the small-number rules say about the table beside an entry.
 * @param previous the rows as published last, where there is such a version
 */
export const checkFigures = (
	described: DescribedTable,
	rows: readonly (readonly string[])[],
	previous?: readonly (readonly string[])[],
): TextFinding[] => {
	const table = figuresOf(described, rows);
	return checkTable(table, previous ? figuresOf(described, previous) : undefined).map(({ row, column, ...said }) => ({
		...said,
		...table.placeOf(row, column),
		where: `Table › ${table.columns[column]?.label ?? ''}`,
	}));
};
