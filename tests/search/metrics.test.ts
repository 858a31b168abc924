import { expect, test } from 'vitest';
import { scoresOf } from '../bench/search-metrics.ts';
import { seeded, withTypingError } from '../bench/search-typing-errors.ts';
import { bm25 } from '../bench/search-peers.ts';
import { aDocument } from './a-search.ts';

test('the best order scores 1, and the place of the first answer counts', () => {
	const grades = new Map([
		['/a/', 3],
		['/b/', 1],
	]);
	expect(scoresOf(['/a/', '/b/'], grades)).toEqual({ ndcg: 1, mrr: 1, recall: 1, success: 1, nothing: 0 });
	// (1/log2(2) + 7/log2(3)) / (7/log2(2) + 1/log2(3)), worked by hand
	expect(scoresOf(['/b/', '/a/'], grades).ndcg).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 10);
	expect(scoresOf(['/x/', '/a/'], grades)).toMatchObject({ mrr: 0.5, recall: 0.5 });
	expect(scoresOf(['/x/', '/y/', '/z/', '/a/'], grades).success).toBe(0);
	expect(scoresOf(['/x/', '/y/', '/a/'], grades).success).toBe(1);
	expect(scoresOf([], grades)).toEqual({ ndcg: 0, mrr: 0, recall: 0, success: 0, nothing: 1 });
});

test('a typing error is one slip in one word, the same on every run', () => {
	const twice = [1, 2].map(() => {
		const random = seeded(7);
		return Array.from({ length: 50 }, () => withTypingError('waiting rooms', random));
	});
	expect(twice[0]).toEqual(twice[1]);
	for (const text of twice[0] ?? []) expect(Math.abs(text.length - 'waiting rooms'.length)).toBeLessThanOrEqual(1);
	expect(withTypingError('a an it', seeded(1))).toBe('a an it');
});

test('BM25 puts the page with the rarer word first', async () => {
	const find = bm25([
		aDocument({ url: '/a/', title: 'calm room' }),
		aDocument({ url: '/b/', title: 'calm voice' }),
		aDocument({ url: '/c/', title: 'calm' }),
	]);
	expect((await find('calm voice'))[0]).toBe('/b/');
});
