import { expect, test } from 'vitest';
import { idf } from '../../src/search/idf.ts';
import type { Posting } from '../../src/search/postings.ts';
import { relatedPages } from '../../src/search/related-pages.ts';
import { seeded } from '../bench/search-typing-errors.ts';

const PAGES = 200;
const COUNT = 5;
const chance = seeded(11);

/** Few weights, so that many pages are equally near. */
const postings = new Map(
	Array.from({ length: 300 }, (_, number): [string, Posting] => {
		const pages = Array.from({ length: PAGES }, (_unused, page) => page).filter(() => chance() < 0.04);
		return [
			`${number % 9 === 0 ? 'a pair' : 'stem'}${String(number).padStart(3, '0')}`,
			{
				pages: Uint32Array.from(pages),
				weights: Uint8Array.from(pages, () => 20 + Math.floor(chance() * 3)),
				places: new Uint8Array(pages.length),
			},
		];
	}).sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Every page against every page: what the table holds, worked out without a shortcut. */
const nearestOf = (page: number) => {
	const telling = [...postings]
		.filter(([stem, { pages }]) => !stem.includes(' ') && pages.length > 1 && pages.length <= 40)
		.flatMap(([stem, { pages, weights }]) => {
			const at = pages.indexOf(page);
			return at < 0 ? [] : [{ stem, weight: weights[at]! * idf(pages.length, PAGES) }];
		})
		.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
		.slice(0, 24);
	return Array.from({ length: PAGES }, (_, other) => {
		let score = 0;
		for (const { stem, weight } of telling) {
			const { pages, weights } = postings.get(stem)!;
			const at = pages.indexOf(other);
			if (at >= 0) score += weight * weights[at]! * idf(pages.length, PAGES);
		}
		return { other, score };
	})
		.filter(({ other, score }) => other !== page && score > 0)
		.sort((a, b) => b.score - a.score || a.other - b.other)
		.slice(0, COUNT)
		.map(({ other }) => other);
};

test('each page is near to those that share its telling words, the nearest first, and of equals the first', () => {
	const linked = Array.from({ length: PAGES }, (): number[] => []);
	expect(relatedPages(postings, linked, COUNT)).toEqual(linked.map((_, page) => nearestOf(page)));
});

test('pages that people linked come first, each once, and at most five', () => {
	const linked = Array.from({ length: PAGES }, (): number[] => []);
	const [nearest = -1] = nearestOf(0);
	linked[0] = [nearest, 190, 191, 192, 193, 194];
	const [first] = relatedPages(postings, linked, COUNT);
	expect(first).toEqual([nearest, 190, 191, 192, 193, ...nearestOf(0).slice(1)]);
	expect(relatedPages(postings, linked, 0)[1]).toEqual([]);
});
