import { expect, test } from 'vitest';
import { blockedAmongClean, recallByKind, recallByOrigin } from './labelled.ts';

const shareFound = (recalls: { sentences: number; found: number }[]) =>
	recalls.reduce((sum, { found }) => sum + found, 0) / recalls.reduce((sum, { sentences }) => sum + sentences, 0);

test('at least 97 in 100 identifiers of every kind together are found', () => {
	expect(shareFound([...recallByKind().values()])).toBeGreaterThanOrEqual(0.97);
});

test('at least 97 in 100 names are found, whatever their origin', () => {
	for (const [origin, recall] of recallByOrigin()) expect(shareFound([recall]), origin).toBeGreaterThanOrEqual(0.97);
}, 60_000);

test('names of no origin are blocked much less often than those of another', () => {
	const blocked = [...recallByOrigin().values()].map(({ blocked, sentences }) => blocked / sentences);
	expect(Math.max(...blocked) - Math.min(...blocked)).toBeLessThan(0.12);
}, 60_000);

test('at most one clean sentence in a hundred is blocked', () => {
	const { blocked, sentences } = blockedAmongClean();
	expect(blocked.length / sentences, blocked.join('\n')).toBeLessThanOrEqual(0.01);
});
