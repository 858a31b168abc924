/** Writes tables with a caption; one that is only a box is given back as paragraphs. */
import type { PhrasingContent, Table as MarkdownTable, TableRow } from 'mdast';
import {
	paragraphsIn,
	plainTextOf,
	wordsOfBlocks,
	wordsOfInlines,
	type Block,
	type Cell,
	type Paragraph,
	type Table,
} from '../blocks.ts';
import { shortened } from '../shortened.ts';
import { attributeOf, markdownOf } from './markdown.ts';
import { onOneLine, phrasing } from './phrasing.ts';
import type { BodyWriter } from './writer.ts';

const LONGEST_CAPTION = 200;
const MOST_COLUMNS = 38;

type Row = readonly (Cell | undefined)[];

/** Where a table stands. */
export interface TableSetting {
	caption: Paragraph | undefined;
	/** The heading above it; empty where there is none. */
	heading: string;
}

/** @returns what stood in a box, to be written as ordinary paragraphs; nothing for a table that was written */
export const addTable = (table: Table, place: TableSetting, writer: BodyWriter): Block[] => {
	const rows = table.rows
		.map(spread)
		.filter((row) => row.some((cell) => wordsOfBlocks(cell?.blocks ?? []) !== '' || holdsPicture(cell)));
	const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
	if (rows.length === 0 || columns === 0) return [];
	const words = shortened(wordsOfBlocks(rows[0]!.flatMap((cell) => cell?.blocks ?? [])));
	if (columns > 1 && rows.length > 1 && columns <= MOST_COLUMNS) {
		writeTable(table, { rows, columns, words }, place, writer);
		return [];
	}
	// Boxes and columns made of tables: no reader of a table is served by those.
	writer.written.changed.push(`A table used as a box became ordinary paragraphs: “${words}”.`);
	return rows.flatMap((row) => row.flatMap((cell) => cell?.blocks ?? []));
};

/** A caption that is too long for one stands before the table as a paragraph. */
export const isLongCaption = ({ inlines }: Paragraph): boolean => wordsOfInlines(inlines).length > LONGEST_CAPTION;

const writeTable = (
	table: Table,
	{ rows, columns, words }: { rows: readonly Row[]; columns: number; words: string },
	{ caption, heading }: TableSetting,
	writer: BodyWriter,
): void => {
	const { written, pieces } = writer;
	if (table.rows.some((row) => row.some(({ columns: wide, continues }) => wide > 1 || continues)))
		written.changed.push(`Merged cells of the table “${words}” were divided: the words stand in the first of them.`);
	if (rows.some((row) => row.some((cell) => cell?.blocks.some(({ kind }) => kind === 'table'))))
		written.changed.push(`A table inside the table “${words}” became words in its cell.`);
	const markdown: MarkdownTable = {
		type: 'table',
		children: rows.map((row): TableRow => ({
			type: 'tableRow',
			children: Array.from({ length: columns }, (_, column) => ({
				type: 'tableCell',
				children: cellContent(row[column], writer) as never,
			})),
		})),
	};
	const numbered = wordsOfInlines(caption?.inlines ?? []);
	const named = numbered.replace(/^(?:table|figure)\s*\d*\s*[.:–—-]?\s*/i, '').trim();
	const made = heading ? `Table: ${heading}`.slice(0, LONGEST_CAPTION) : `Table ${pieces.length + 1}`;
	if (!named) written.uncaptioned.push({ caption: numbered || made, words });
	pieces.push(`<DataTable caption="${attributeOf(numbered || made)}">`, markdownOf(markdown), '</DataTable>');
	writer.lastWords = words;
};

const cellContent = (cell: Cell | undefined, writer: BodyWriter): PhrasingContent[] => {
	const filled = paragraphsIn(cell?.blocks ?? [])
		.map((paragraph) => phrasing(paragraph.inlines.map(onOneLine), writer))
		.filter((part) => part.length > 0);
	return filled.flatMap((part, index): PhrasingContent[] =>
		index === 0 ? part : [{ type: 'text', value: /[.;:,!?]$/.test(endOf(filled[index - 1]!)) ? ' ' : '; ' }, ...part],
	);
};

const endOf = (nodes: readonly PhrasingContent[]): string => {
	const last = nodes.at(-1);
	if (last === undefined) return '';
	if ('value' in last) return last.value;
	return 'children' in last ? endOf(last.children) : '';
};

export const isCaption = (paragraph: Paragraph) =>
	!paragraph.list &&
	typeof paragraph.role !== 'number' &&
	(paragraph.role === 'caption' || /^table\s*\d+\s*[.:–—-]/i.test(plainTextOf(paragraph.inlines)));

const holdsPicture = (cell: Cell | undefined) =>
	paragraphsIn(cell?.blocks ?? []).some(({ inlines }) => inlines.some(({ kind }) => kind === 'picture'));

/** A row with an empty place for every further column a cell covers, and for cells covered from above. */
const spread = (row: readonly Cell[]): (Cell | undefined)[] =>
	row.flatMap((cell): (Cell | undefined)[] => [cell, ...Array.from({ length: cell.columns - 1 }, () => undefined)]);
