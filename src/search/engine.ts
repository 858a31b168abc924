/**
 * The search: what was typed → what was understood, pages in order, counts, and results that arrive one by one.
 * Everything it needs comes as an argument, so that the browser, the command line and the bench run the same search.
 */
import { asksForMatter, isNarrowed, mayName, withReviews, type Choices } from './choices.ts';
import { countFacets, filterBy, knownChoices, type ChosenFilters, type FacetCount } from './facet-table.ts';
import type { namedChoices } from './named-choices.ts';
import type { Guess } from './guesses.ts';
import type { Nearest } from './nothing-found.ts';
import type { PagefindSource } from './pagefind.ts';
import type { Wanted } from './passages.ts';
import type { Posting } from './postings.ts';
import type { Offer } from './offers.ts';
import type { PageTable } from './page-table.ts';
import type { FoundPhrases } from './phrases.ts';
import { orElse } from './or-else.ts';
import { parseQuery } from './query.ts';
import { expansionsIn } from './query-expansion.ts';
import type { Expansion } from './query-unit.ts';
import {
	readQuestion,
	withRarestWords,
	type AskedLanguage,
	type ReadingOptions,
	type ReadQuestion,
} from './question-reading.ts';
import { rank, type RankedPage, type Ranking, type Reason } from './rank.ts';
import { idf } from './idf.ts';
import { resultsInOrder, type SearchResult } from './results.ts';
import type { Correction } from './spelling.ts';
import { suggest, type Suggestion } from './suggest.ts';
import type { Tables } from './tables.ts';
import type { Understood } from './understand.ts';

export interface SearchParts {
	tables: Tables;
	/** Asked only about phrases in quotes; without it their words are searched for and need not stand together. */
	pagefind?: PagefindSource | undefined;
	/** Day to judge reviews by, `yyyy-mm-dd`. */
	today: string;
}

export interface SearchOptions extends ReadingOptions {
	filters?: ChosenFilters;
	/** `relevance` unless told; `newest` puts the latest day first, pages without one last. */
	sort?: 'relevance' | 'newest' | 'oldest';
	/** Label of the reader’s network. */
	network?: string | undefined;
}

export interface Found {
	understood: Understood;
	/** What was searched for besides what was typed. */
	expansions: Expansion[];
	corrections: Correction[];
	/** Words that no page holds, each with words near it that were searched for as well. */
	guesses: Guess[];
	/** The language of a question that is not in English. */
	language?: AskedLanguage;
	/** Choices beside the results that the question names. */
	offers: Offer[];
	/** The words that were searched for of a text too long to be a question; none for a question. */
	ofLongText: string[];
	/** A phrase in quotes that no page holds; its words were searched for instead. */
	phrasesNotFound: string[];
	/** Phrases that pages hold, but none holds together; their words were searched for instead. */
	phrasesApart: string[];
	total: number;
	/** All found pages in order, without their texts. */
	ranked: readonly RankedPage[];
	/** Their addresses, in the same order. Reads one more table. */
	addresses(): Promise<string[]>;
	facets: Record<string, FacetCount[]>;
	why(page: number): Reason[];
	/** Results from a place on, in order; each comes as soon as it and those before it are there. */
	results(from?: number, count?: number): AsyncGenerator<SearchResult>;
	/** Whether a part of the tables did not come, so that pages may be missing. */
	partly: boolean;
	/** Present when nothing was found. */
	nearest?: Nearest;
}

export interface Search {
	suggest(text: string): Promise<Suggestion[]>;
	search(text: string, options?: SearchOptions): Promise<Found>;
}

const RESULTS_AT_ONCE = 10;

export const createSearch = (parts: SearchParts): Search => ({
	suggest: (text) => suggest(text, parts.tables),
	search: async (text, options = {}) => find(text, options, parts),
});

const find = async (text: string, options: SearchOptions, parts: SearchParts): Promise<Found> => {
	const { tables, today } = parts;
	const missing: unknown[] = [];
	const pageTable = tables.pages();
	const facetTable = orElse(tables.facets(), new Map(), missing);
	// Its fault is reported where it is awaited; nobody may be waiting yet.
	pageTable.catch(() => undefined);

	const asked = await withRarestWords(parseQuery(text), tables, missing);
	const read = await readQuestion(asked, options, tables, missing);
	const table = await pageTable;
	const facets = withReviews(await facetTable, table, today);
	const choices: Choices = { filters: knownChoices(facets, options.filters ?? {}), sort: options.sort ?? 'relevance' };
	const naming = mayName(read, tables)
		? await orElse(namedChoicesIn(read, { choices, facets, options, tables, today, missing }), undefined, missing)
		: undefined;
	const { understood, lookup, postings } = naming?.without ?? read;
	const phrases = await orElse(phrasesIn(asked.phrases, parts), NO_PHRASES, missing);
	const ranking = await rankingOf({ understood, postings, table, phrases, choices, options, parts });

	// What did not come may hold all that there is to find.
	if (ranking.ranked.length === 0 && missing.length > 0) throw missing[0];
	const passes = filterBy(facets, choices.filters, table.count);
	const ranked = sortedBy(
		choices.sort,
		ranking.ranked.filter(({ page }) => passes(page)),
		table.dated,
	);
	const wanted = wantedWords(understood, postings, table.count);
	return {
		understood,
		expansions: expansionsIn(understood.units),
		corrections: read.corrections,
		guesses: read.guesses,
		...(read.language ? { language: read.language } : {}),
		offers: naming?.offers(ranked, passes) ?? [],
		ofLongText: asked.pasted ? asked.words.map(({ text: word }) => word) : [],
		phrasesNotFound: phrases.notFound,
		phrasesApart: phrases.apart,
		total: ranked.length,
		ranked,
		async addresses() {
			const all = await tables.addresses();
			return ranked.map(({ page }) => all[page] ?? '');
		},
		facets: countFacets(
			facets,
			ranking.ranked.map(({ page }) => page),
			choices.filters,
			table.count,
		),
		why: ranking.why,
		results: (from = 0, count = RESULTS_AT_ONCE) =>
			resultsInOrder(ranked.slice(from, from + count), { why: ranking.why, wanted, lookup, tables, today }),
		partly: missing.length > 0,
		...(ranked.length === 0 && { nearest: await nearest(text, tables) }),
	};
};

const nearest = async (text: string, tables: Tables): Promise<Nearest> =>
	(await import('./nothing-found.ts')).nearestTo(text, tables);

const namedChoicesIn: typeof namedChoices = async (...given) =>
	(await import('./named-choices.ts')).namedChoices(...given);

const NO_PHRASES: FoundPhrases = { fragments: undefined, notFound: [], apart: [] };

const phrasesIn = async (phrases: readonly string[], { pagefind, tables }: SearchParts): Promise<FoundPhrases> =>
	phrases.length === 0
		? NO_PHRASES
		: (await import('./phrases.ts')).fragmentsWithPhrases(phrases, pagefind, tables.entry.pages);

interface ToRank extends Pick<ReadQuestion, 'understood' | 'postings'> {
	table: PageTable;
	phrases: FoundPhrases;
	choices: Choices;
	options: SearchOptions;
	parts: SearchParts;
}

const rankingOf = async ({
	understood,
	postings,
	table,
	phrases,
	choices,
	options,
	parts,
}: ToRank): Promise<Ranking> => {
	const allows = (page: number) => phrases.fragments?.has(table.fragments[page] ?? '') ?? true;
	if (isNarrowed(choices) && !asksForMatter(understood.units))
		return (await import('./every-page.ts')).everyPage(understood, postings, table, { allows });
	return rank(understood, postings, table, {
		today: parts.today,
		network: options.network,
		kinds: parts.tables.kinds,
		allows,
	});
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
