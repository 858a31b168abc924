/**
 * The search: what was typed → what was understood, pages in order, counts, and results that arrive one by one.
 * Everything it needs comes as an argument, so that the browser, the command line and the bench run the same search.
 */
import { countFacets, filterBy, type ChosenFilters, type FacetCount } from './facet-table.ts';
import { BETWEEN_NETWORKS, type Fragment } from './fragment.ts';
import { nearestTo, type Nearest } from './nothing-found.ts';
import { fragmentsHolding, type PagefindSource } from './pagefind.ts';
import { passagesOf, type Passage, type Wanted } from './passages.ts';
import type { Posting } from './postings.ts';
import { parseQuery, type Query } from './query.ts';
import { expansionsIn } from './query-expansion.ts';
import type { Expansion } from './query-unit.ts';
import type { PageKinds } from './page-kinds.ts';
import { rank, type RankedPage, type Ranking, type Reason } from './rank.ts';
import { idf } from './idf.ts';
import { isOverdue } from './signals.ts';
import { correct, type Correction } from './spelling.ts';
import { suggest, type Suggestion } from './suggest.ts';
import type { Tables } from './tables.ts';
import { understand, type Understood } from './understand.ts';
import type { SearchVocabulary } from './vocabulary.ts';
import { createVocabularyLookup, type VocabularyLookup } from './vocabulary-lookup.ts';
import { widen } from './widening.ts';

export interface SearchParts {
	tables: Tables;
	/** Terms of the field; an empty list searches by the words of the pages alone. */
	vocabulary: SearchVocabulary;
	/** Asked only about phrases in quotes; without it their words are searched for and need not stand together. */
	pagefind?: PagefindSource | undefined;
	/** Day to judge reviews by, `yyyy-mm-dd`. */
	today: string;
}

export interface SearchOptions {
	filters?: ChosenFilters;
	/** `relevance` unless told; `newest` puts the latest day first, pages without one last. */
	sort?: 'relevance' | 'newest' | 'oldest';
	/** Label of the reader’s network. */
	network?: string | undefined;
	/** Ids of terms not to search for. */
	without?: readonly string[];
	/** Search for exactly what was typed, without correcting it. */
	asTyped?: boolean;
}

export interface SearchResult {
	url: string;
	title: string;
	summary: string;
	type: string;
	networks: string[];
	knowledge: string;
	stage: string;
	reviewDueOn: string;
	dated: string;
	/** The day it tells of, such as that of a meeting; empty for pages that tell of none. */
	heldOn: string;
	overdue: boolean;
	illustrative: boolean;
	withdrawn: boolean;
	score: number;
	passages: Passage[];
	/** “Why this result?” */
	why: Reason[];
	/** True when the page’s text could not be fetched: only its address is known. */
	incomplete: boolean;
}

export interface Found {
	understood: Understood;
	/** What was searched for besides what was typed. */
	expansions: Expansion[];
	corrections: Correction[];
	/** A phrase in quotes that no page holds; its words were searched for instead. */
	phrasesNotFound: string[];
	total: number;
	/** All found pages in order, without their texts. */
	ranked: readonly RankedPage[];
	/** Their addresses, in the same order. Reads one more table. */
	addresses(): Promise<string[]>;
	facets: Record<string, FacetCount[]>;
	why(page: number): Reason[];
	/** Results from a place on, in order; each comes as soon as it and those before it are there. */
	results(from?: number, count?: number): AsyncGenerator<SearchResult>;
	/** Present when nothing was found. */
	nearest?: Nearest;
}

export interface Search {
	suggest(text: string): Promise<Suggestion[]>;
	search(text: string, options?: SearchOptions): Promise<Found>;
	lookup: VocabularyLookup;
}

const RESULTS_AT_ONCE = 10;

export const createSearch = ({ tables, vocabulary, pagefind, today }: SearchParts): Search => {
	const lookup = createVocabularyLookup(vocabulary);
	return {
		lookup,
		suggest: (text) => suggest(text, lookup, tables),
		search: async (text, options = {}) => find(text, options, { tables, lookup, pagefind, today }),
	};
};

interface Opened {
	tables: Tables;
	lookup: VocabularyLookup;
	pagefind: PagefindSource | undefined;
	today: string;
}

const find = async (text: string, options: SearchOptions, opened: Opened): Promise<Found> => {
	const { tables, lookup, pagefind, today } = opened;
	const asked = parseQuery(text);
	const pageTable = tables.pages();
	const facetTable = tables.facets();
	// Their faults are reported where they are awaited; nobody may be waiting yet.
	pageTable.catch(() => undefined);
	facetTable.catch(() => undefined);

	const { understood: meant, postings, corrections } = await understandAndFetch(asked, options, opened);
	const understood = { ...meant, units: widen(meant.units, postings, tables.entry.pages) };
	const phrases = await fragmentsWithPhrases(understood, pagefind, tables.entry.pages);
	const table = await pageTable;
	const ranking = rank(understood, postings, table, {
		today,
		network: options.network,
		kinds: tables.kinds,
		allows: (page) => phrases.fragments?.has(table.fragments[page] ?? '') ?? true,
	});

	const facets = await facetTable;
	const chosen = options.filters ?? {};
	const passes = filterBy(facets, chosen, table.count);
	const ranked = sortedBy(
		options.sort ?? 'relevance',
		ranking.ranked.filter(({ page }) => passes(page)),
		table.dated,
	);
	const wanted = wantedWords(understood, postings, table.count);
	return {
		understood,
		expansions: expansionsIn(understood.units),
		corrections,
		phrasesNotFound: phrases.notFound,
		total: ranked.length,
		ranked,
		async addresses() {
			const all = await tables.addresses();
			return ranked.map(({ page }) => all[page] ?? '');
		},
		facets: countFacets(
			facets,
			ranking.ranked.map(({ page }) => page),
			chosen,
			table.count,
		),
		why: ranking.why,
		results: (from = 0, count = RESULTS_AT_ONCE) => stream(ranked.slice(from, from + count), ranking, wanted, opened),
		...(ranked.length === 0 && { nearest: await nearestTo(text, lookup, tables) }),
	};
};

const stemsWanted = ({ units, pairs, leftOut }: Understood) => [
	...pairs,
	...units.flatMap(({ alternatives, wider = [] }) => [...alternatives, ...wider].flatMap(({ stems }) => stems)),
	...leftOut.flat(),
];

/** Understands, looks which words are there, corrects those that are not, and understands again if anything changed. */
const understandAndFetch = async (
	asked: Query,
	{ without = [], asTyped = false }: SearchOptions,
	{ tables, lookup }: Opened,
) => {
	const { kinds } = tables;
	const understood = understand(asked, lookup, { without, kinds });
	const postings = await tables.postings(stemsWanted(understood));
	// A pasted text has words enough that are right: to look up each that no page holds would take longer than the
	// search.
	if (asTyped || asked.pasted) return { understood, postings, corrections: [] };
	const { corrections, words } = await correct(asked.words, postings, tables, lookup);
	if (corrections.length === 0) return { understood, postings, corrections };
	const again = understand({ ...asked, words }, lookup, { without, kinds });
	return { understood: again, postings: await tables.postings(stemsWanted(again)), corrections };
};

/**
 * The pages that hold every phrase in quotes, by the names of their fragments. A phrase that no page holds is not
 * asked for, and named in `notFound`.
 */
const fragmentsWithPhrases = async (
	{ query: { phrases } }: Understood,
	pagefind: PagefindSource | undefined,
	pages: number,
): Promise<{ fragments: Set<string> | undefined; notFound: string[] }> => {
	let fragments: Set<string> | undefined;
	const notFound: string[] = [];
	if (!pagefind) return { fragments, notFound };
	// Pagefind makes no index of no pages.
	if (pages === 0) return { fragments, notFound: [...phrases] };
	for (const phrase of phrases) {
		const holding = await fragmentsHolding(pagefind, phrase);
		if (holding.size === 0) notFound.push(phrase);
		else fragments = new Set([...holding].filter((name) => fragments?.has(name) ?? true));
	}
	return { fragments, notFound };
};

const sortedBy = (
	sort: NonNullable<SearchOptions['sort']>,
	ranked: readonly RankedPage[],
	dated: readonly string[],
): RankedPage[] => {
	if (sort === 'relevance') return [...ranked];
	const direction = sort === 'newest' ? -1 : 1;
	const day = ({ page }: RankedPage) => dated[page] ?? '';
	return [...ranked].sort((a, b) => {
		if (day(a) === day(b)) return 0;
		if (day(a) === '' || day(b) === '') return day(a) === '' ? 1 : -1;
		return day(a) < day(b) ? -direction : direction;
	});
};

const wantedWords = ({ units }: Understood, postings: ReadonlyMap<string, Posting>, pages: number): Wanted => {
	const wanted = new Map<string, number>();
	for (const { alternatives } of units)
		for (const { stems, weight } of alternatives)
			for (const stem of stems)
				wanted.set(stem, Math.max(wanted.get(stem) ?? 0, weight * idf(postings.get(stem)?.pages.length ?? 0, pages)));
	return wanted;
};

/** All texts are asked for at once, and given out in order as they come. */
async function* stream(
	ranked: readonly RankedPage[],
	ranking: Ranking,
	wanted: Wanted,
	{ tables, lookup, today }: Opened,
): AsyncGenerator<SearchResult> {
	const fetched = ranked.map(({ page }) => tables.fragment(page).catch(() => undefined));
	for (const [at, { page, score }] of ranked.entries()) {
		const fragment = await fetched[at];
		const url = fragment?.url ?? (await tables.addresses().catch(() => []))[page] ?? '';
		yield resultOf(
			url,
			score,
			ranking.why(page),
			fragment,
			fragment ? passagesOf(fragment, wanted, lookup) : [],
			today,
			tables.kinds,
		);
	}
}

/** `/case-studies/dudley/calm-waiting/` → `calm waiting`: the name of a page whose text did not come. */
const nameFromAddress = (url: string) =>
	(
		url
			.split('/')
			.filter((part) => part !== '')
			.at(-1) ?? url
	).replaceAll('-', ' ');

const resultOf = (
	url: string,
	score: number,
	why: Reason[],
	fragment: Fragment | undefined,
	passages: Passage[],
	today: string,
	kinds: PageKinds,
): SearchResult => {
	const meta = fragment?.meta ?? {};
	const type = meta['type'] ?? '';
	const dated = meta['dated'] ?? '';
	return {
		url,
		title: meta['title'] ?? nameFromAddress(url),
		summary: meta['summary'] ?? '',
		type,
		networks: meta['networks']?.split(BETWEEN_NETWORKS) ?? [],
		knowledge: meta['knowledge'] ?? '',
		stage: meta['stage'] ?? '',
		reviewDueOn: meta['reviewDueOn'] ?? '',
		dated,
		heldOn: kinds.named(type)?.tellsOfADay ? dated : '',
		overdue: isOverdue(meta['reviewDueOn'], today),
		illustrative: meta['illustrative'] === 'yes',
		withdrawn: meta['withdrawn'] === 'yes',
		score,
		passages,
		why,
		incomplete: fragment === undefined,
	};
};
