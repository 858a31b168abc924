/** What the hub’s search is compared with, on the same text. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { SearchDocument } from '../../src/search/document.ts';
import { labelsOfDocument } from '../../src/search/document-analysis.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { STOP_WORDS } from '../../src/search/stop-words.ts';

/** Finds addresses of pages, best first. */
export type Finder = (text: string) => Promise<string[]> | string[];

const FOUND_AT_MOST = 100;

interface Text {
	url: string;
	title: string;
	body: string;
}

const textsOf = (documents: readonly SearchDocument[]): Text[] =>
	documents.map((document) => ({
		url: document.url,
		title: document.title,
		body: [document.summary, ...document.otherNames, ...labelsOfDocument(document), document.text].join('\n'),
	}));

const tokens = (text: string) =>
	(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP_WORDS.has(word)).map((word) => stemmer(word));

interface Bm25Options {
	/** Add the share of the question in the title times the share of the title in the question, times this. */
	titleCover: number;
}

/** BM25 with k1 1.2 and b 0.75, Porter stems, stop words left out, title and body as one text. */
export const bm25 = (documents: readonly SearchDocument[], { titleCover }: Bm25Options = { titleCover: 0 }): Finder => {
	const texts = textsOf(documents);
	const bags = texts.map(({ title, body }) => tokens(`${title} ${body}`));
	const titles = texts.map(({ title }) => new Set(tokens(title)));
	const average = bags.reduce((sum, bag) => sum + bag.length, 0) / Math.max(1, bags.length);
	const postings = new Map<string, Map<number, number>>();
	bags.forEach((bag, page) => {
		for (const token of bag) {
			const posting = postings.get(token) ?? new Map<number, number>();
			postings.set(token, posting.set(page, (posting.get(page) ?? 0) + 1));
		}
	});
	const idf = (token: string) =>
		Math.log(1 + (bags.length - (postings.get(token)?.size ?? 0) + 0.5) / ((postings.get(token)?.size ?? 0) + 0.5));
	return (text) => {
		const scores = new Map<number, number>();
		const asked = [...new Set(tokens(text))];
		for (const token of asked)
			for (const [page, count] of postings.get(token) ?? [])
				scores.set(
					page,
					(scores.get(page) ?? 0) +
						(idf(token) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * (bags[page]?.length ?? 0)) / average)),
				);
		if (titleCover > 0)
			for (const [page, score] of scores) {
				const title = titles[page];
				const shared = asked.filter((token) => title?.has(token));
				const covered = shared.reduce((sum, token) => sum + idf(token), 0);
				const whole = [...(title ?? [])].reduce((sum, token) => sum + idf(token), 0);
				if (covered > 0) scores.set(page, score + titleCover * covered * (covered / whole));
			}
		return [...scores]
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.slice(0, FOUND_AT_MOST)
			.map(([page]) => texts[page]?.url ?? '');
	};
};

/**
 * MiniSearch with stems, stop words, a tolerance of a fifth of a word’s letters, and titles counted one and a half
 * times.
 */
export const miniSearch = (documents: readonly SearchDocument[]): Finder => {
	const search = new MiniSearch<Text>({
		idField: 'url',
		fields: ['title', 'body'],
		processTerm: (term) => {
			const word = term.toLowerCase();
			return STOP_WORDS.has(word) ? null : stemmer(word);
		},
		searchOptions: { fuzzy: 0.2, boost: { title: 1.5 } },
	});
	search.addAll(textsOf(documents));
	return (text) =>
		search
			.search(text)
			.slice(0, FOUND_AT_MOST)
			.map(({ id }) => id as string);
};

/** Pagefind as it comes: the question handed over as typed. */
export const pagefindAsItComes =
	(pagefind: Pagefind): Finder =>
	async (text) => {
		const results = (await pagefind.search(text))?.results ?? [];
		return Promise.all(results.slice(0, FOUND_AT_MOST).map(async (result) => (await result.data()).url));
	};
