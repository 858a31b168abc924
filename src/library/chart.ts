/** What of a table of figures can be drawn: bars side by side, or a line over time. Pure. */
import type { HubEntryOf } from './hub.ts';

/** One drawn figure, with the words of its row. */
export interface Mark {
	label: string;
	value: number;
	/** The figure as its source put it, where the table says so; else the number. */
	said: string;
}

export interface Chart {
	/** A line where the rows are days, months or years in order; bars otherwise. */
	form: 'bars' | 'line';
	/** What is drawn: the label of its column. */
	measure: string;
	/** The value at the end of the scale: 100 for shares, else the highest. */
	top: number;
	marks: Mark[];
}

type Column = HubEntryOf<'indicator'>['data']['columns'][number];

const DRAWN: ReadonlySet<Column['counts']> = new Set(['people', 'organisations', 'share']);
const NUMBER = /^\d{1,9}(?:\.\d{1,4})?$/;
const DAY = /^\d{4}(?:-\d{2}){0,2}$/;

const distinct = (rows: readonly string[][], index: number) => new Set(rows.map((row) => row[index])).size;

/** The column that tells the rows apart best; the first of several. */
const labelColumn = (columns: readonly Column[], rows: readonly string[][]): number =>
	columns.reduce(
		(best, { counts }, index) =>
			!DRAWN.has(counts) && (best < 0 || distinct(rows, index) > distinct(rows, best)) ? index : best,
		-1,
	);

/** A chart of the first column of figures; undefined where fewer than two rows hold one. */
export const chartOf = ({
	table,
	data: { columns },
}: Pick<HubEntryOf<'indicator'>, 'table' | 'data'>): Chart | undefined => {
	const [, ...rows] = table ?? [];
	const drawn = columns.findIndex(({ counts }) => DRAWN.has(counts));
	const labelled = labelColumn(columns, rows);
	if (drawn < 0 || labelled < 0) return undefined;
	const marks = rows.flatMap((row): Mark[] => {
		const [label = '', figure = ''] = [row[labelled], row[drawn]];
		if (!NUMBER.test(figure)) return [];
		const value = Number(figure);
		const said = columns[drawn]!.counts === 'share' ? `${figure}%` : value.toLocaleString('en-GB');
		return [{ label, value, said }];
	});
	if (marks.length < 2) return undefined;
	const days = marks.map(({ label }) => label);
	const isOverTime = days.every((day, index) => DAY.test(day) && (index === 0 || days[index - 1]! < day));
	return {
		form: isOverTime ? 'line' : 'bars',
		measure: columns[drawn]!.label,
		top: columns[drawn]!.counts === 'share' ? 100 : Math.max(...marks.map(({ value }) => value), 1),
		marks,
	};
};
