/** The hub’s own tables, fetched when needed and kept for the visit. */
import { decodeAddressTable } from './address-table.ts';
import { decodeFacetTable, type FacetTable } from './facet-table.ts';
import { fragmentFile, readFragment, type Fragment } from './fragment.ts';
import { pageKinds, type PageKind, type PageKinds } from './page-kinds.ts';
import { decodeFormShard, type FormShard } from './form-table.ts';
import type { SteeringNames } from './narrowing.ts';
import { ordinaryFileOf, readOrdinaryFile } from './ordinary-words.ts';
import { decodePageTable, type PageTable } from './page-table.ts';
import { decodeShard, type Posting } from './postings.ts';
import { decodeSuggestionTable, suggestionKeyFor, suggestionKeys, type SuggestionFile } from './suggestion-table.ts';
import { unpacked } from './unpacked.ts';
import type { VocabularyEntry } from './vocabulary.ts';
import { decodeWordTable, type CountedWord, type LetterPlace } from './word-table.ts';

/** Name of the one file whose name does not change from build to build. */
export const ENTRY_FILE = 'hub-search.json';

/**
 * Raised when the shape of any table changes, so that a page kept open over a deployment says so rather than
 * misreads.
 */
export const TABLE_FORMAT = 7;

export interface TableEntry {
	format: number;
	/** How many pages there are. */
	pages: number;
	/** Begins the name of every other file; changes when any of them does. */
	prefix: string;
	/** Where each shard of postings begins, in order: the beginning of its first stem. */
	shards: string[];
	/** Where each shard of forms of the vocabulary begins, in order. */
	forms: string[];
	/** Small words that a form is filed under. */
	smallWords: string[];
	/** Letters that have a file of words, by the place of the letter. */
	words: Record<LetterPlace, string>;
	/** How many files there are of ordinary words that no page holds. */
	ordinary: number;
	/** Beginnings of words that have a file of suggestions, parted by spaces: `ab ac aca …`. */
	suggestions: string;
	/** What is known of each kind of page, by the name of its content type. */
	kinds: Record<string, PageKind>;
	/** First words of what means a choice, kinds of page left out: where a question has none, the rest is not fetched. */
	steers: readonly string[];
}

/** Gets one file of the tables by its name, as it stands on the server. Rejects when it cannot be had. */
export type FetchTable = (name: string) => Promise<Uint8Array>;

export interface Tables {
	entry: TableEntry;
	kinds: PageKinds;
	pages(): Promise<PageTable>;
	/** Addresses of all pages, by number. */
	addresses(): Promise<string[]>;
	facets(): Promise<FacetTable>;
	/**
	 * Postings of these stems; a stem that no page holds is left out. `onMissing` is told why a part did not come, and
	 * the rest serves.
	 */
	postings(stems: Iterable<string>, onMissing: (reason: unknown) => void): Promise<Map<string, Posting>>;
	/** Words by their first or second letter. */
	words(place: LetterPlace, letter: string): Promise<CountedWord[]>;
	/**
	 * Words that pages hold, near an ordinary word that no page does: none near most; undefined where it is no such word.
	 */
	ordinary(word: string): Promise<readonly string[] | undefined>;
	/** Titles and names of terms with a word that begins like the most telling of these. */
	suggestions(words: readonly string[]): Promise<SuggestionFile>;
	/** Numbers of the shards that hold the forms filed under these stems. */
	formShardsOf(stems: Iterable<string>): number[];
	formShard(number: number): Promise<FormShard>;
	/** Small words that a form is filed under. */
	smallWords: ReadonlySet<string>;
	/** Words that mean a choice beside the results. */
	steering(): Promise<readonly SteeringNames[]>;
	/** The term with this number, with all its forms. */
	term(number: number): Promise<VocabularyEntry>;
	/** Text and headings of the page with this number. */
	fragment(page: number): Promise<Fragment>;
}

/** Keeps what was fetched; forgets what was not, so that a later attempt asks again. */
const keeping = <T>() => {
	const kept = new Map<string, Promise<T>>();
	return (name: string, get: () => Promise<T>) => {
		const known = kept.get(name);
		if (known) return known;
		const asked = get();
		kept.set(name, asked);
		asked.catch(() => kept.delete(name));
		return asked;
	};
};

/** The place of the last boundary not after the stem: the shard that would hold it. −1 when it comes before all. */
export const shardOf = (boundaries: readonly string[], stem: string) => {
	let low = 0;
	let high = boundaries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((boundaries[middle] ?? '') <= stem) low = middle + 1;
		else high = middle;
	}
	return low - 1;
};

/** The shards that would hold these stems, each once. */
const shardsOf = (boundaries: readonly string[], stems: Iterable<string>): number[] => [
	...new Set([...stems].map((stem) => shardOf(boundaries, stem)).filter((number) => number >= 0)),
];

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const readTableEntry = async (fetchTable: FetchTable): Promise<TableEntry> => {
	const entry = JSON.parse(textOf(await unpacked(await fetchTable(ENTRY_FILE)))) as TableEntry;
	if (entry.format !== TABLE_FORMAT)
		throw new Error(
			`${ENTRY_FILE}: found format ${entry.format}, expected ${TABLE_FORMAT}. Load the page again to get the search that belongs to it.`,
		);
	return entry;
};

/** The postings of these stems in the shards that came; `onMissing` is told of the others. */
const postingsIn = (
	outcomes: readonly PromiseSettledResult<ReadonlyMap<string, Posting>>[],
	stems: readonly string[],
	onMissing: (reason: unknown) => void,
): Map<string, Posting> => {
	const found = new Map<string, Posting>();
	for (const outcome of outcomes)
		if (outcome.status === 'rejected') onMissing(outcome.reason);
		else
			for (const stem of stems) {
				const posting = outcome.value.get(stem);
				if (posting) found.set(stem, posting);
			}
	return found;
};

/** Opens the tables: fetches the entry file. Rejects when it cannot be had or is of another format. */
export const openTables = async (fetchTable: FetchTable): Promise<Tables> => {
	const entry = await readTableEntry(fetchTable);
	const get = async (name: string) => unpacked(await fetchTable(`${entry.prefix}.${name}.hub`));

	const keepShard = keeping<Map<string, Posting>>();
	const keepWords = keeping<CountedWord[]>();
	const keepOrdinary = keeping<Map<string, readonly string[]>>();
	const keepSuggestions = keeping<SuggestionFile>();
	const keepForms = keeping<FormShard>();
	const keepTerm = keeping<VocabularyEntry>();
	const keepPages = keeping<PageTable>();
	const keepAddresses = keeping<string[]>();
	const keepFacets = keeping<FacetTable>();
	const keepFragment = keeping<Fragment>();
	const keepSteering = keeping<readonly SteeringNames[]>();
	const pages = () => keepPages('', async () => decodePageTable(await get('pages')));

	const keys = suggestionKeys(entry.suggestions);
	const shard = (number: number) => keepShard(String(number), async () => decodeShard(await get(`postings-${number}`)));

	return {
		entry,
		kinds: pageKinds(entry.kinds),
		pages,
		addresses: () => keepAddresses('', async () => decodeAddressTable(await get('addresses'))),
		facets: () => keepFacets('', async () => decodeFacetTable(await get('facets'))),
		formShardsOf: (stems) => shardsOf(entry.forms, stems),
		formShard: (number) => keepForms(String(number), async () => decodeFormShard(await get(`forms-${number}`))),
		smallWords: new Set(entry.smallWords),
		steering: () => keepSteering('', async () => JSON.parse(textOf(await get('steering'))) as readonly SteeringNames[]),
		term: (number) =>
			keepTerm(String(number), async () => JSON.parse(textOf(await get(`term-${number}`))) as VocabularyEntry),
		postings: async (stems, onMissing) => {
			const wanted = [...new Set(stems)];
			const outcomes = await Promise.allSettled(shardsOf(entry.shards, wanted).map(shard));
			return postingsIn(outcomes, wanted, onMissing);
		},
		words: async (place, letter) =>
			entry.words[place].includes(letter)
				? keepWords(place + letter, async () => decodeWordTable(await get(`words-${place}-${letter}`)))
				: [],
		async ordinary(word) {
			const file = `ordinary-${ordinaryFileOf(word, entry.ordinary)}`;
			return (await keepOrdinary(file, async () => readOrdinaryFile(textOf(await get(file))))).get(word);
		},
		async suggestions(words) {
			const key = suggestionKeyFor(words, keys);
			return key === undefined
				? { titles: [], names: [] }
				: keepSuggestions(key, async () => decodeSuggestionTable(await get(`suggestions-${key}`)));
		},
		fragment: (page) =>
			keepFragment(String(page), async () => {
				const name = (await pages()).fragments[page];
				if (!name) throw new Error(`Page ${page} has no fragment.`);
				return readFragment(await fetchTable(fragmentFile(name)));
			}),
	};
};
