import { beforeAll, expect, test } from 'vitest';
import { blockedAmongClean, recallByKind, recallByOrigin } from './labelled.ts';

// Each of 17 origins in hundreds of sentences: worked out once for the two tests that look at it.
let byOrigin: ReturnType<typeof recallByOrigin>;
beforeAll(() => {
	byOrigin = recallByOrigin();
}, 120_000);

const shareFound = (recalls: { sentences: number; found: number }[]) =>
	recalls.reduce((sum, { found }) => sum + found, 0) / recalls.reduce((sum, { sentences }) => sum + sentences, 0);

test('at least 97 in 100 identifiers of every kind together are found', () => {
	expect(shareFound([...recallByKind().values()])).toBeGreaterThanOrEqual(0.97);
});

test('at least 97 in 100 names are found, whatever their origin', () => {
	for (const [origin, recall] of byOrigin) expect(shareFound([recall]), origin).toBeGreaterThanOrEqual(0.97);
});

test('names of no origin are blocked much less often than those of another', () => {
	const blocked = [...byOrigin.values()].map(({ blocked, sentences }) => blocked / sentences);
	expect(Math.max(...blocked) - Math.min(...blocked)).toBeLessThan(0.12);
});

test('at most one clean sentence in a hundred is blocked', () => {
	const { blocked, sentences } = blockedAmongClean();
	expect(blocked.length / sentences, blocked.join('\n')).toBeLessThanOrEqual(0.01);
});
