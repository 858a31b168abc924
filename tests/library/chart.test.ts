/** What of a table of figures is drawn, and how. */
import { expect, test } from 'vitest';
import { chartOf } from '../../src/library/chart.ts';

const column = (label: string, counts: 'people' | 'organisations' | 'share' | 'other') => ({
	name: label.toLowerCase(),
	label,
	meaning: label,
	counts,
});
const chart = (columns: ReturnType<typeof column>[], ...rows: string[][]) =>
	chartOf({ table: [columns.map(({ name }) => name), ...rows], data: { columns } } as never);

test('shares are drawn on a scale to 100, each with the words that tell its row from the others', () => {
	expect(
		chart(
			[column('Sure', 'other'), column('Experience', 'other'), column('Share', 'share')],
			['stated', 'Poverty', '70'],
			['stated', 'Exclusion', '80'],
		),
	).toEqual({
		form: 'bars',
		measure: 'Share',
		top: 100,
		marks: [
			{ label: 'Poverty', value: 70, said: '70%' },
			{ label: 'Exclusion', value: 80, said: '80%' },
		],
	});
});

test('counts are drawn on a scale to the highest, and said as people read them', () => {
	const drawn = chart([column('Who', 'other'), column('People', 'people')], ['Officers', '1200'], ['Recruits', '309']);
	expect(drawn?.top).toBe(1200);
	expect(drawn?.marks.map(({ said }) => said)).toEqual(['1,200', '309']);
});

test('days in order make a line; days out of order do not', () => {
	const years = (...rows: string[][]) => chart([column('Year', 'other'), column('People', 'people')], ...rows)?.form;
	expect(years(['2023', '10'], ['2024', '20'])).toBe('line');
	expect(years(['2024-01', '10'], ['2024-02', '20'])).toBe('line');
	expect(years(['2024', '20'], ['2023', '10'])).toBe('bars');
	expect(years(['2024', '20'], ['2024', '10'])).toBe('bars');
});

test('a letter in place of a figure is not drawn as one, and one figure alone is no picture', () => {
	const columns = [column('Who', 'other'), column('People', 'people')];
	expect(chart(columns, ['A', '10'], ['B', 'c'], ['C', '20'])?.marks.map(({ label }) => label)).toEqual(['A', 'C']);
	expect(chart(columns, ['A', '10'], ['B', 'c'])).toBeUndefined();
	expect(chart([column('Who', 'other')], ['A'], ['B'])).toBeUndefined();
	expect(chart([column('People', 'people')], ['10'], ['20'])).toBeUndefined();
});
