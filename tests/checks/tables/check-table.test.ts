import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CountTable } from '../../../src/checks/tables/count-table.ts';
import { countsBehind, checkTable } from '../../../src/checks/tables/check-table.ts';
import { recoverable } from '../../../src/checks/tables/recoverable.ts';

const countedBy = (label: string) => (label.includes('%') ? 'share' : 'people');

const table = (headings: string, rows: string[], rest: Partial<CountTable> = {}): CountTable => ({
	columns: headings.split('|').map((label, index) => ({ label, counts: index ? countedBy(label) : 'other' })),
	rows: rows.map((row) => row.split('|')),
	smallestShown: 8,
	roundedTo: 5,
	publishedElsewhere: false,
	geography: 'local-authority',
	described: true,
	placeOf: (row) => ({ line: row + 2, column: 1 }),
	...rest,
});

const rulesOf = (counts: CountTable, previous?: CountTable) =>
	checkTable(counts, previous).map(({ rule, severity }) => `${rule} ${severity}`);

test('counts from one to seven block; nought and eight do not', () => {
	for (const count of [1, 4, 7])
		expect(rulesOf(table('Area|People', [`Dudley|${count}`]))).toContain('small-count block');
	expect(rulesOf(table('Area|People', ['Dudley|0']))).toEqual([]);
	expect(rulesOf(table('Area|People', ['Dudley|10']))).toEqual([]);
});

test('exact counts block below national level and warn at it', () => {
	expect(rulesOf(table('Area|People', ['Dudley|43']))).toEqual(['unrounded-count block']);
	expect(rulesOf(table('Area|People', ['England|43'], { geography: 'national' }))).toEqual(['unrounded-count warn']);
});

test('figures that stand elsewhere as they are may be shown', () => {
	expect(rulesOf(table('Area|People', ['Dudley|43', 'Walsall|3'], { publishedElsewhere: true }))).toEqual([]);
});

test('a share gives its count away where the base is small', () => {
	expect(countsBehind(15, 0, 20)).toEqual([3]);
	expect(rulesOf(table('Area|People|Agreed %', ['Dudley|20|15%']))).toContain('recoverable-share block');
	expect(rulesOf(table('Area|People|Agreed %', ['Dudley|2000|15%']))).toEqual([]);
});

test('one count left out of a column with a total is no secret', () => {
	expect(recoverable(table('Area|People', ['Dudley|20', 'Walsall|c', 'Total|25']))).toEqual([
		{ row: 1, column: 1, least: 5, most: 5 },
	]);
	expect(rulesOf(table('Area|People', ['Dudley|20', 'Walsall|c', 'Total|25']))).toContain('recoverable-count block');
});

test('a block of two by two keeps its secret', () => {
	const counts = table('Area|Girls|Boys|Total', [
		'Dudley|c|c|25',
		'Walsall|c|c|25',
		'Solihull|30|20|50',
		'Total|55|45|100',
	]);
	expect(recoverable(counts).map(({ least, most }) => [least, most])).toEqual([
		[0, 25],
		[0, 25],
		[0, 25],
		[0, 25],
	]);
	expect(rulesOf(counts)).toEqual([]);
});

test('two counts that can only be small are no secret either', () => {
	expect(rulesOf(table('Area|People', ['Dudley|20', 'Walsall|c', 'Solihull|c', 'Total|25']))).toEqual([
		'recoverable-count block',
		'recoverable-count block',
	]);
});

test('a table without totals gives nothing away', () => {
	expect(recoverable(table('Area|People', ['Dudley|20', 'Walsall|c']))).toEqual([]);
});

test('a table that differs from the last one by three people blocks', () => {
	expect(rulesOf(table('Area|People', ['Dudley|43'], { roundedTo: 5 }), table('Area|People', ['Dudley|40']))).toContain(
		'small-difference block',
	);
	expect(rulesOf(table('Area|People', ['Dudley|45']), table('Area|People', ['Dudley|40']))).toEqual([]);
});

test('the highest value, a named school and an unexplained gap are seen', () => {
	expect(rulesOf(table('Area|People|Longest wait', ['Dudley|40|60']))).toContain('extreme-value block');
	expect(rulesOf(table('School|People', ['Holly Bush Primary School|40']))).toContain('small-area block');
	expect(rulesOf(table('Area|People', ['Dudley|40', 'Walsall|']))).toEqual(['unmarked-gap warn']);
	expect(rulesOf(table('Area|People', ['Dudley|40', 'Walsall|x']))).toEqual([]);
});

test('the true count always lies within what the audit says', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 6 }),
			fc.integer({ min: 1, max: 3 }),
			(counts, hidden) => {
				const rows = counts.map((count, index) => `Area ${index}|${index < hidden ? 'c' : count}`);
				const audit = recoverable(
					table('Area|People', [...rows, `Total|${counts.reduce((sum, count) => sum + count, 0)}`]),
				);
				for (const { row, least, most } of audit) {
					expect(counts[row]).toBeGreaterThanOrEqual(least);
					expect(counts[row]).toBeLessThanOrEqual(most);
				}
				if (hidden === 1) expect(audit[0]).toMatchObject({ least: counts[0], most: counts[0] });
			},
		),
		{ numRuns: 60 },
	);
});

test('in a table with thousands of counts left out, what one row gives away is still found, and that not all was tried is said', () => {
	const areas = Array.from({ length: 2_000 }, (_, row) => [
		`Area ${row}`,
		'c',
		row === 7 ? '50' : 'c',
		row === 7 ? '54' : '100',
	]);
	const columns = [
		{ label: 'Area', counts: 'other' },
		{ label: 'Girls', counts: 'people' },
		{ label: 'Boys', counts: 'people' },
		{ label: 'Total', counts: 'people' },
	] as const;
	const findings = checkTable({
		columns,
		rows: areas,
		smallestShown: 8,
		roundedTo: 1,
		publishedElsewhere: false,
		geography: 'local-authority',
		described: true,
		placeOf: () => ({ line: 1, column: 1 }),
	});
	expect(findings.filter(({ rule }) => rule === 'recoverable-count')).toEqual([
		expect.objectContaining({
			row: 7,
			column: 1,
			severity: 'block',
			message: 'This count was left out, but the totals give it away: it is 4.',
		}),
		expect.objectContaining({ row: -1, severity: 'warn', found: '3999 counts left out' }),
	]);
});

test('a share of a base beyond counting gives no small count away, and is answered at once', () => {
	const table = {
		columns: [
			{ label: 'Area', counts: 'other' },
			{ label: 'People', counts: 'people' },
			{ label: 'Share', counts: 'share' },
		],
		rows: [['A', '900000000000000', '5%']],
		smallestShown: 8,
		roundedTo: 1,
		publishedElsewhere: false,
		geography: 'local-authority',
		described: true,
		placeOf: () => ({ line: 1, column: 1 }),
	} as const;
	expect(checkTable(table).filter(({ rule }) => rule === 'recoverable-share')).toEqual([]);
});
