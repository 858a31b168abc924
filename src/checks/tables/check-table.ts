/** Checks a table of counts by the small-number rules. Pure. */
import { countIn, shareIn, type CountTable } from './count-table.ts';
import { MOST_EXACT, recoverable } from './recoverable.ts';
import { cellsCounting, largestHidden, type CellFinding } from './table-cells.ts';
import { allOrNoneCells, extremeValues, smallAreas, smallDifferences, unmarkedGaps } from './telling-figures.ts';

/**
 * Everything the small-number rules have to say about a table, row by row.
 * @param previous the same table as it was published last, where there is one: small differences tell on people
 */
export const checkTable = (table: CountTable, previous?: CountTable): CellFinding[] => [
	...smallCounts(table),
	...unroundedCounts(table),
	...recoverableShares(table),
	...recoverableCounts(table),
	...allOrNoneCells(table),
	...(previous ? smallDifferences(table, previous) : []),
	...extremeValues(table),
	...smallAreas(table),
	...unmarkedGaps(table),
];

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

/** What the totals say of a count that was left out; nothing where that is harmless. */
const narrowedTo = (
	least: number,
	most: number,
	largest: number,
): { severity: CellFinding['severity']; words: string } | undefined => {
	if (most === 0) return undefined;
	if (least === most) return { severity: 'block', words: `give it away: it is ${least}` };
	if (most <= largest) return { severity: 'block', words: `show that it is between ${least} and ${most}` };
	if (most - least < largest) return { severity: 'warn', words: `narrow it to between ${least} and ${most}` };
	return undefined;
};

/** T4: a count left out that totals give away. */
const recoverableCounts = (table: CountTable): CellFinding[] => {
	const cells = recoverable(table);
	const told = cells.flatMap(({ row, column, least, most }): CellFinding[] => {
		const narrowed = narrowedTo(least, most, largestHidden(table));
		return narrowed
			? [
					{
						rule: 'recoverable-count',
						row,
						column,
						found: table.rows[row]?.[column] ?? '',
						severity: narrowed.severity,
						message: `This count was left out, but the totals ${narrowed.words}.`,
						next: 'Leave out a second count in the same row and the same column, or put two rows together.',
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
