/** Reads the table of figures beside an entry. Pure. */
import { parse as parseCsv } from 'csv-parse/sync';
import { countIn, MARKS } from '../checks/tables/count-table.ts';
import { checkFigures } from '../checks/tables/figures.ts';
import type { DescribedTable } from '../content-model/content-type.ts';
import type { TextFinding } from '../content-model/finding.ts';
import { findingOnLine } from './finding-on-line.ts';

interface ReadTable {
	/** Header first; undefined where the table cannot be read. */
	rows?: string[][];
	findings: TextFinding[];
}

/**
 * The rows of a table: its columns must be those described, its figures readable, and nobody recognisable in them.
 * @param name the name its file has or should have
 * @param text undefined where there is no such file
 */
export const readTable = (described: DescribedTable, name: string, text: string | undefined): ReadTable => {
	if (text === undefined)
		return refused(
			'table-missing',
			'no file',
			'The table is not there.',
			`Save the figures beside the entry as ${name}.`,
		);
	let rows: string[][];
	try {
		rows = parseCsv(text, { bom: true, skip_empty_lines: true, trim: true, max_record_size: 20_000 });
	} catch (error) {
		return refused(
			'table-form',
			'',
			`The table cannot be read: ${(error as Error).message}.`,
			'Save it again as comma-separated values.',
		);
	}
	const names = described.columns.map((column) => column.name);
	if (rows[0]?.join() !== names.join())
		return refused(
			'table-columns',
			rows[0]?.join(', ') ?? 'nothing',
			`Unexpected columns, expected ${names.join(', ')}.`,
			'Make the first row of the table and “Columns” agree.',
		);
	const unread = unreadValues(described, rows);
	// Totals can only be reckoned with once every figure can be read.
	return { rows, findings: unread.length ? unread : checkFigures(described, rows) };
};

const refused = (rule: string, found: string, message: string, next: string): ReadTable => ({
	findings: [findingOnLine(1, rule, found, message, next)],
});

const READABLE_MARKS = [...MARKS].filter((mark) => !mark.startsWith('[')).join(' ');

/** Counts of people that are neither a number nor a mark that says why there is none. */
const unreadValues = ({ columns }: DescribedTable, rows: readonly (readonly string[])[]): TextFinding[] =>
	rows.slice(1).flatMap((row, index) =>
		columns.flatMap(({ counts, label }, column): TextFinding[] => {
			const value = row[column] ?? '';
			return counts !== 'people' || MARKS.has(value.toLowerCase()) || countIn(value) !== undefined
				? []
				: [
						findingOnLine(
							index + 2,
							'table-value',
							value || 'nothing',
							`Unexpected “${value}” under “${label}”, expected a whole number or one of ${READABLE_MARKS}.`,
							'Say why a figure is missing with c (confidential), z (does not apply) or x (not available).',
						),
					];
		}),
	);
