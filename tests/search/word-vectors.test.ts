import { expect, test } from 'vitest';
import { neighboursIn, tellingVectors, type WordVectors } from '../../src/search/word-vectors.ts';

const vectorsOf = (rows: Record<string, number[]>): WordVectors => {
	const values = Object.values(rows);
	return {
		words: Object.keys(rows),
		dimensions: values[0]!.length,
		values: Float32Array.from(values.flat()),
	};
};

const lengthOf = (vector: Float32Array) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));

test('words are neighbours where each is among the nearest of the other, nearest first', () => {
	const vectors = vectorsOf({ drink: [1, 0], drunk: [0.96, 0.28], beer: [0.8, 0.6], poem: [0, 1] });
	const near = neighboursIn(vectors, { among: 4, least: 0.7, rank: 2 });
	expect(near).toEqual([['drunk', 'beer'], ['drink', 'beer'], ['drunk', 'drink'], []]);
});

test('a word that is near everything is a neighbour of those nearest to it alone', () => {
	const vectors = vectorsOf({ hub: [1, 0], close: [0.99, 0.14], far: [0.8, 0.6] });
	expect(neighboursIn(vectors, { among: 3, least: 0.5, rank: 1 })).toEqual([['close'], ['hub'], []]);
});

test('neighbours are sought among the commonest words', () => {
	const vectors = vectorsOf({ drink: [1, 0], beer: [0.8, 0.6], cider: [0.79, 0.61] });
	expect(neighboursIn(vectors, { among: 1, least: 0.7, rank: 5 })).toEqual([[], ['drink'], ['drink']]);
});

test('what all words share is taken away, and each vector is as long as the others', () => {
	const rows = Object.fromEntries(
		Array.from({ length: 40 }, (_, at) => [
			`word${at}`,
			[
				9 + Math.sin(at),
				5 * Math.cos(3 * at),
				4 * Math.sin(5 * at),
				3 * Math.cos(7 * at),
				Math.sin(11 * at),
				Math.cos(13 * at),
			],
		]),
	);
	const telling = tellingVectors(vectorsOf(rows));
	telling.words.forEach((_, word) =>
		expect(lengthOf(telling.values.subarray(word * 6, word * 6 + 6))).toBeCloseTo(1, 4),
	);
	const mean = telling.values.reduce((sum, value, at) => sum + (at % 6 === 0 ? value : 0), 0) / 40;
	expect(Math.abs(mean)).toBeLessThan(0.4);
});
