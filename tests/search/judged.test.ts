import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNeeds } from '../bench/search-judged.ts';

const needs = await readNeeds(join(import.meta.dirname, 'judged'));

test('no question is asked in both halves', () => {
	const texts = (half: string) => needs.filter((need) => need.half === half).flatMap(({ asked }) => Object.values(asked).flat().map((text) => text.toLowerCase()));
	const tuning = new Set(texts('tuning'));
	expect(texts('reporting').filter((text) => tuning.has(text))).toEqual([]);
});

test('every need has at least one page that answers it', () => {
	for (const { need, grades } of needs) expect(Math.max(...Object.values(grades)), need).toBeGreaterThanOrEqual(2);
});
