/** Which pages share their telling words: a table made at build, read at every search. */
import { isBigram } from './bigram.ts';
import type { SearchDocument } from './document.ts';
import type { Posting } from './postings.ts';
import { idf } from './idf.ts';

/** Words kept for each page: its most telling ones. More made no better neighbours and cost time. */
const TELLING_WORDS = 24;
/** A word on more than this share of the pages tells none from another. */
const TOO_COMMON = 0.2;

/** Links that people made themselves and that count; a page that links to very many tells little by each. */
const MOST_LINKED = 5;

/**
 * For each page, those it is linked with, and up to `count` others that share most, best first; ties go to the lower
 * number.
 */
export const relatedPages = (
	postings: ReadonlyMap<string, Posting>,
	linked: readonly (readonly number[])[],
	count: number,
): number[][] => {
	const pages = linked.length;
	const shared = [...postings].flatMap(([stem, posting]): Shared[] =>
		isBigram(stem) || posting.pages.length < 2 || posting.pages.length > Math.max(10, pages * TOO_COMMON)
			? []
			: [{ posting, scale: idf(posting.pages.length, pages) }],
	);
	const telling = tellingWords(shared, pages);
	const scores = new Float64Array(pages);
	return linked.map((others, page) => {
		const touched: number[] = [];
		for (const { number, weight } of telling[page]!) {
			const { posting, scale } = shared[number]!;
			for (let at = 0; at < posting.pages.length; at++) {
				const other = posting.pages[at]!;
				if (scores[other] === 0) touched.push(other);
				scores[other]! += weight * posting.weights[at]! * scale;
			}
		}
		const best = topPages(scores, touched, page, count);
		for (const other of touched) scores[other] = 0;
		const first = others.slice(0, MOST_LINKED);
		return [...first, ...best.filter((other) => !first.includes(other))];
	});
};

/** A word that several pages share, and what it counts. */
interface Shared {
	posting: Posting;
	scale: number;
}

/** A word of a page, by its place among the shared ones, and how much it says there. */
interface Telling {
	number: number;
	weight: number;
}

/** Each page’s most telling words, the most telling first; among equals the earlier in the order of the stems. */
const tellingWords = (shared: readonly Shared[], pages: number): Telling[][] => {
	const telling: Telling[][] = Array.from({ length: pages }, () => []);
	shared.forEach(({ posting, scale }, number) =>
		posting.pages.forEach((page, at) => {
			const words = telling[page]!;
			const weight = posting.weights[at]! * scale;
			if (words.length === TELLING_WORDS && words.at(-1)!.weight >= weight) return;
			let place = words.length;
			while (place > 0 && words[place - 1]!.weight < weight) place--;
			words.splice(place, 0, { number, weight });
			if (words.length > TELLING_WORDS) words.pop();
		}),
	);
	return telling;
};

/** The pages with the highest scores among those that have one, itself left out; of equals the lower number. */
const topPages = (scores: Float64Array, touched: readonly number[], own: number, count: number): number[] => {
	const best: number[] = [];
	for (const page of touched) {
		if (page === own) continue;
		const score = scores[page]!;
		const isBetter = (other: number) => score > scores[other]! || (score === scores[other] && page < other);
		if (best.length === count && !isBetter(best.at(-1)!)) continue;
		let at = best.length;
		while (at > 0 && isBetter(best[at - 1]!)) at--;
		best.splice(at, 0, page);
		if (best.length > count) best.pop();
	}
	return best;
};

/** Which pages are linked with which, in both directions, by number; those with the fewest links of their own first. */
export const linkedPages = (documents: readonly SearchDocument[]): number[][] => {
	const numbers = new Map(documents.map(({ url }, page) => [url, page]));
	const linked = documents.map(() => new Set<number>());
	documents.forEach((document, page) => {
		for (const address of document.linked ?? []) {
			const other = numbers.get(address);
			if (other === undefined || other === page) continue;
			linked[page]!.add(other);
			linked[other]!.add(page);
		}
	});
	return linked.map((others) => [...others].sort((a, b) => linked[a]!.size - linked[b]!.size || a - b));
};
