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
	const telling: { stem: string; weight: number }[][] = Array.from({ length: pages }, () => []);
	for (const [stem, posting] of postings) {
		if (isBigram(stem) || posting.pages.length < 2 || posting.pages.length > Math.max(10, pages * TOO_COMMON)) continue;
		const scale = idf(posting.pages.length, pages);
		posting.pages.forEach((page, at) => telling[page]?.push({ stem, weight: (posting.weights[at] ?? 0) * scale }));
	}
	const scores = new Float64Array(pages);
	return telling.map((words, page) => {
		scores.fill(0);
		words.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
		for (const { stem, weight } of words.slice(0, TELLING_WORDS)) {
			const posting = postings.get(stem);
			const scale = idf(posting?.pages.length ?? 0, pages);
			posting?.pages.forEach(
				(other, at) => (scores[other] = (scores[other] ?? 0) + weight * (posting.weights[at] ?? 0) * scale),
			);
		}
		scores[page] = 0;
		const first = linked[page]!.slice(0, MOST_LINKED);
		return [...first, ...topPages(scores, count).filter((other) => !first.includes(other))];
	});
};

const topPages = (scores: Float64Array, count: number): number[] => {
	const best: number[] = [];
	scores.forEach((score, page) => {
		if (score === 0) return;
		let at = best.length;
		while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
		if (at < count) best.splice(at, 0, page);
		if (best.length > count) best.pop();
	});
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
