import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNeeds } from '../bench/search-judged.ts';
import { changeBetween, reportedBefore, reportedNow } from '../bench/search-reported.ts';

const needs = await readNeeds(join(import.meta.dirname, 'judged'));

test('no question is asked in both halves', () => {
	const texts = (half: string) =>
		needs
			.filter((need) => need.half === half)
			.flatMap(({ asked }) =>
				Object.values(asked)
					.flat()
					.map((text) => text.toLowerCase()),
			);
	const tuning = new Set(texts('tuning'));
	expect(texts('reporting').filter((text) => tuning.has(text))).toEqual([]);
});

test('every need has at least one page that answers it', () => {
	for (const { need, grades } of needs) expect(Math.max(...Object.values(grades)), need).toBeGreaterThanOrEqual(2);
});

test('there are at least three hundred questions, and each half has its share of every form', () => {
	const forms = (half: string) =>
		needs
			.filter((need) => need.half === half)
			.flatMap(({ asked }) => Object.entries(asked).flatMap(([form, texts]) => [texts].flat().map(() => form)));
	expect(forms('tuning').length + forms('reporting').length).toBeGreaterThanOrEqual(300);
	for (const half of ['tuning', 'reporting'])
		for (const form of ['plain', 'abbreviation', 'lay', 'old', 'misspelt', 'question'])
			expect(forms(half).filter((one) => one === form).length, `${form}, ${half}`).toBeGreaterThanOrEqual(15);
});

test('the search answers the reported half no worse than when the figure was written down', async () => {
	const { before, now, noise, fell } = changeBetween(await reportedBefore(), await reportedNow('.'));
	expect(
		fell,
		`nDCG@10 ${now.toFixed(3)}, written down ${before.toFixed(3)}, noise ${noise.toFixed(3)}. Look at what changed in src/search/ or in the vocabulary; “npm run bench:search -- --record” writes down a new figure, a lower one only with a reason.`,
	).toBe(false);
}, 60_000);

test('a fall on many questions is told from chance, and so is a rise', () => {
	const before = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`question ${at}`, 0.6]));
	const shifted = (by: number) =>
		Object.fromEntries(
			Object.entries(before).map(([question, score], at) => [question, score + by * (1 + (at % 3) / 10)]),
		);
	expect(changeBetween(before, shifted(-0.05)).fell).toBe(true);
	expect(changeBetween(before, shifted(0.05)).fell).toBe(false);
	expect(changeBetween(before, shifted(-0.005)).fell).toBe(false);
	expect(changeBetween(before, { ...before, 'question 1': 0 }).fell).toBe(false);
});
