/** Checks a table of counts by the small-number rules. Pure. */
import type { Finding } from '../../content-model/finding.ts';
import { countIn, isSuppressed, isTotal, labelOfRow, MARKS, shareIn, type CountTable } from './count-table.ts';
import { MOST_EXACT, recoverable } from './recoverable.ts';

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
type CellFinding = Finding<{ row: number; column: number }, TableRuleId>;

const largestHidden = ({ smallestShown }: CountTable) => smallestShown - 1;

/**
 * Everything the small-number rules have to say about a table, row by row.
 * @param previous the same table as it was published last, where there is one: small differences tell on people
 */
export const checkTable = (table: CountTable, previous?: CountTable): CellFinding[] => [
	...smallCounts(table),
	...unroundedCounts(table),
	...recoverableShares(table),
	...recoverableCounts(table),
	...allOrNone(table),
	...(previous ? smallDifferences(table, previous) : []),
	...extremeValues(table),
	...smallAreas(table),
	...unmarkedGaps(table),
];

type Cell = { row: number; column: number; text: string };

const cellsCounting = ({ columns, rows }: CountTable, kind: 'people' | 'share'): Cell[] =>
	rows.flatMap((cells, row) =>
		columns.flatMap(({ counts }, column) => (counts === kind ? [{ row, column, text: cells[column] ?? '' }] : [])),
	);

/** T1: a person count from 1 to the threshold. */
const smallCounts = (table: CountTable): CellFinding[] =>
	table.publishedElsewhere
		? []
		: cellsCounting(table, 'people').flatMap(({ row, column, text }) => {
				const count = countIn(text);
				return count !== undefined && count >= 1 && count <= largestHidden(table)
					? [
							{
								rule: 'small-count',
								severity: 'block',
								row,
								column,
								found: text,
								message: `A count of ${count} people is so small that somebody may be recognised; ${table.smallestShown} is the smallest that may be shown.`,
								next: 'Put “c” in its place, or put rows together; then see that it cannot be worked out from a total.',
							},
						]
					: [];
			});

/** T2: a person count that is not rounded. */
const unroundedCounts = (table: CountTable): CellFinding[] =>
	table.publishedElsewhere || table.roundedTo === 1
		? []
		: cellsCounting(table, 'people').flatMap(({ row, column, text }) => {
				const count = countIn(text);
				return count !== undefined && count >= table.smallestShown && count % table.roundedTo
					? [
							{
								rule: 'unrounded-count',
								severity: table.described && table.geography !== 'national' ? 'block' : 'warn',
								row,
								column,
								found: text,
								message: `A count of ${count} people is not rounded to ${table.roundedTo}; exact counts let two tables be subtracted.`,
								next: `Round it to ${Math.round(count / table.roundedTo) * table.roundedTo}, or say where these exact figures are already published.`,
							},
						]
					: [];
			});

/** The counts that a printed share can stand for: every k with k of n printed as that share. */
export const countsBehind = (percent: number, decimals: number, base: number): number[] => {
	const counts: number[] = [];
	const near = Math.round((percent / 100) * base);
	const reach = Math.ceil((base / 100) * 10 ** -decimals) + 1;
	for (let count = Math.max(0, near - reach); count <= Math.min(base, near + reach); count += 1)
		if (((100 * count) / base).toFixed(decimals) === percent.toFixed(decimals)) counts.push(count);
	return counts;
};

/** T3: a share beside its base from which a small count can be worked out. */
const recoverableShares = (table: CountTable): CellFinding[] =>
	table.publishedElsewhere
		? []
		: cellsCounting(table, 'share').flatMap(({ row, column, text }): CellFinding[] => {
				const share = shareIn(text);
				if (!share || share.percent === 0 || share.percent === 100) return [];
				for (const [index, { counts }] of table.columns.entries()) {
					const base = counts === 'people' ? countIn(table.rows[row]?.[index] ?? '') : undefined;
					// A share that stands for many counts gives none away, and to list them would take as long as they are many.
					if (!base || (base / 100) * 10 ** -share.decimals > 4 * table.smallestShown) continue;
					const behind = countsBehind(share.percent, share.decimals, base);
					const small = (count: number) => count >= 1 && count <= largestHidden(table);
					if (behind.length && (behind.every(small) || behind.every((count) => small(base - count))))
						return [
							{
								rule: 'recoverable-share',
								severity: 'block',
								row,
								column,
								found: text,
								message: `${text} of ${base} people can only be ${[...new Set(behind)].join(' or ')}, which leaves a group smaller than ${table.smallestShown}.`,
								next: 'Leave the share out too, or show it for larger groups.',
							},
						];
				}
				return [];
			});

/** T4: a count left out that totals give away. */
const recoverableCounts = (table: CountTable): CellFinding[] => {
	const cells = recoverable(table);
	const told = cells.flatMap(({ row, column, least, most }): CellFinding[] => {
		const found = table.rows[row]?.[column] ?? '';
		const next = 'Leave out a second count in the same row and the same column, or put two rows together.';
		if (least === most && most === 0) return [];
		if (least === most)
			return [
				{
					rule: 'recoverable-count',
					severity: 'block',
					row,
					column,
					found,
					message: `This count was left out, but the totals give it away: it is ${least}.`,
					next,
				},
			];
		if (most <= largestHidden(table))
			return [
				{
					rule: 'recoverable-count',
					severity: 'block',
					row,
					column,
					found,
					message: `This count was left out, but the totals show that it is between ${least} and ${most}.`,
					next,
				},
			];
		return most - least < largestHidden(table)
			? [
					{
						rule: 'recoverable-count',
						severity: 'warn',
						row,
						column,
						found,
						message: `This count was left out, but the totals narrow it to between ${least} and ${most}.`,
						next,
					},
				]
			: [];
	});
	if (cells.length <= MOST_EXACT) return told;
	const untried: CellFinding = {
		rule: 'recoverable-count',
		severity: 'warn',
		row: -1,
		column: 0,
		found: `${cells.length} counts left out`,
		message: `So many counts are left out that only single rows and columns were tried, expected at most ${MOST_EXACT}.`,
		next: 'Divide the table into smaller ones, or ask a statistician to look at it.',
	};
	return [...told, untried];
};

/** T5: one cell holds the whole of its total, so that everybody in the group is known to share something. */
const allOrNone = (table: CountTable): CellFinding[] => [
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
const smallDifferences = (table: CountTable, previous: CountTable): CellFinding[] => {
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
const extremeValues = (table: CountTable): CellFinding[] => {
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
const smallAreas = (table: CountTable): CellFinding[] => {
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

/** T9: a gap nobody explains. */
const unmarkedGaps = (table: CountTable): CellFinding[] =>
	[...cellsCounting(table, 'people'), ...cellsCounting(table, 'share')].flatMap(
		({ row, column, text }): CellFinding[] =>
			!text.trim() || /^(?:-|–|—|n\/?a|na|nil|none|\?|unknown|tbc)$/i.test(text.trim())
				? [
						{
							rule: 'unmarked-gap',
							severity: 'warn',
							row,
							column,
							found: text.trim() || 'nothing',
							message: 'A figure is missing and nothing says why.',
							next: 'Write c (confidential), z (does not apply), x (not available) or low (rounds to nothing).',
						},
					]
				: countIn(text) === undefined &&
					  shareIn(text) === undefined &&
					  !isSuppressed(text) &&
					  !MARKS.has(text.trim().toLowerCase()) &&
					  !/\d/.test(text)
					? [
							{
								rule: 'unmarked-gap',
								severity: 'warn',
								row,
								column,
								found: text,
								message: 'Words stand where a figure was expected.',
								next: 'Write a whole number, or c, z, x or low.',
							},
						]
					: [],
	);
