/** Tables for spreadsheets. Pure. */
import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV that a spreadsheet opens as it is: with the mark by which it knows UTF-8, and no cell that it would run.
 */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
	`\ufeff${stringify(rows as string[][], { escape_formulas: true })}`;
