/** Figures that tell of somebody without being small: a whole group, a difference, an extreme, one school, a gap. */
import { countIn, isSuppressed, isTotal, labelOfRow, MARKS, shareIn, type CountTable } from './count-table.ts';
import { cellsCounting, largestHidden, type CellFinding } from './table-cells.ts';

/** T5: one cell holds the whole of its total, so that everybody in the group is known to share something. */
export const allOrNoneCells = (table: CountTable): CellFinding[] => [
	...cellsCounting(table, 'share').flatMap(({ row, column, text }): CellFinding[] => {
		const share = shareIn(text);
		return share?.percent === 100
			? [
					{
						rule: 'all-or-none',
						severity: 'warn',
						row,
						column,
						found: text,
						message: 'A share of everybody says something about each person in the group.',
						next: 'Ask whether that could hurt anybody; if so, put groups together.',
					},
				]
			: [];
	}),
	...table.columns.flatMap(({ label, counts }, total) =>
		counts === 'people' && isTotal(label)
			? table.rows.flatMap((cells, row): CellFinding[] => {
					const whole = countIn(cells[total] ?? '');
					if (!whole) return [];
					const column = table.columns.findIndex(
						(other, index) => index !== total && other.counts === 'people' && countIn(cells[index] ?? '') === whole,
					);
					const others = table.columns.filter((other, index) => index !== total && other.counts === 'people').length;
					return column >= 0 && others > 1
						? [
								{
									rule: 'all-or-none',
									severity: 'warn',
									row,
									column,
									found: cells[column] ?? '',
									message:
										'One cell holds the whole of its total, which says something about each person in the group.',
									next: 'Ask whether that could hurt anybody; if so, put groups together.',
								},
							]
						: [];
				})
			: [],
	),
];

/** T6: two versions of a table that differ by a few people. */
export const smallDifferences = (table: CountTable, previous: CountTable): CellFinding[] => {
	// The first of each label counts.
	const oldColumns = new Map(previous.columns.map(({ label }, index) => [label, index] as const).toReversed());
	const oldRows = new Map(previous.rows.map((cells) => [labelOfRow(cells), cells] as const).toReversed());
	return cellsCounting(table, 'people').flatMap(({ row, column, text }): CellFinding[] => {
		const oldColumn = oldColumns.get(table.columns[column]?.label ?? '') ?? -1;
		const oldRow = oldRows.get(labelOfRow(table.rows[row] ?? []));
		const before = countIn(oldRow?.[oldColumn] ?? '');
		const now = countIn(text);
		if (before === undefined || now === undefined) return [];
		const difference = Math.abs(now - before);
		return difference >= 1 && difference <= largestHidden(table) && difference % table.roundedTo
			? [
					{
						rule: 'small-difference',
						severity: 'block',
						row,
						column,
						found: text,
						message: `This count was ${before} when the table was published last; the difference of ${difference} is people who can be told apart.`,
						next: `Round both to ${table.roundedTo === 1 ? 5 : table.roundedTo}, or keep the earlier figure.`,
					},
				]
			: [];
	});
};

/** T7: a figure that is one person’s. */
export const extremeValues = (table: CountTable): CellFinding[] => {
	const extreme = /\b(?:min(?:imum)?|max(?:imum)?|oldest|youngest|longest|shortest|highest|lowest)\b/iu;
	const message = 'The highest or lowest value belongs to one person.';
	const next = 'Give a range that many people fall into, or a median of at least eight people.';
	return [
		...table.columns.flatMap(({ label }, column): CellFinding[] =>
			extreme.test(label) && table.columns.some(({ counts }) => counts === 'people')
				? [
						{
							rule: 'extreme-value',
							severity: table.described ? 'block' : 'warn',
							row: -1,
							column,
							found: label,
							message,
							next,
						},
					]
				: [],
		),
		...table.rows.flatMap((cells, row): CellFinding[] =>
			extreme.test(labelOfRow(cells))
				? [
						{
							rule: 'extreme-value',
							severity: table.described ? 'block' : 'warn',
							row,
							column: 0,
							found: labelOfRow(cells),
							message,
							next,
						},
					]
				: [],
		),
	];
};

/** T8: counts of people for an area smaller than a council, or for one school or home. */
export const smallAreas = (table: CountTable): CellFinding[] => {
	if (!table.columns.some(({ counts }) => counts === 'people' || counts === 'share') || table.publishedElsewhere)
		return [];
	if (table.geography === 'smaller')
		return [
			{
				rule: 'small-area',
				severity: 'block',
				row: -1,
				column: 0,
				found: 'Smaller than a local authority',
				message: 'People are counted for areas smaller than a council’s.',
				next: 'Show figures by council, or for the region.',
			},
		];
	return table.rows.flatMap((cells, row): CellFinding[] => {
		const label = labelOfRow(cells);
		return /\p{Lu}[\p{L}’']{1,40} (?:Primary |Junior |Infant |High |Secondary )?(?:School|Academy|College|Nursery|House|Lodge|Ward|Children’s Home)\b/u.test(
			label,
		) && !/^(?:Virtual|Primary|Secondary|Special|High) School/u.test(label)
			? [
					{
						rule: 'small-area',
						severity: 'block',
						row,
						column: 0,
						found: label,
						message: 'People are counted for one school or home.',
						next: 'Show the figures for all of them together.',
					},
				]
			: [];
	});
};

const NO_FIGURE = /^(?:-|–|—|n\/?a|na|nil|none|\?|unknown|tbc)$/iu;

/** What is wrong with a cell that should hold a figure or a mark: nothing stands there, or words. */
const gapIn = (text: string): Pick<CellFinding, 'found' | 'message' | 'next'> | undefined => {
	const typed = text.trim();
	if (!typed || NO_FIGURE.test(typed))
		return {
			found: typed || 'nothing',
			message: 'A figure is missing and nothing says why.',
			next: 'Write c (confidential), z (does not apply), x (not available) or low (rounds to nothing).',
		};
	const isRead = countIn(text) !== undefined || shareIn(text) !== undefined || isSuppressed(text);
	if (isRead || MARKS.has(typed.toLowerCase()) || /\d/u.test(text)) return undefined;
	return {
		found: text,
		message: 'Words stand where a figure was expected.',
		next: 'Write a whole number, or c, z, x or low.',
	};
};

/** T9: a gap nobody explains. */
export const unmarkedGaps = (table: CountTable): CellFinding[] =>
	[...cellsCounting(table, 'people'), ...cellsCounting(table, 'share')].flatMap(
		({ row, column, text }): CellFinding[] => {
			const gap = gapIn(text);
			return gap ? [{ rule: 'unmarked-gap', severity: 'warn', row, column, ...gap }] : [];
		},
	);
