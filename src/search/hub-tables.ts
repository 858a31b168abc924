/** The hub’s own tables, as files. Runs at build; what reads them is `tables.ts`. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { boundaryOf } from './boundary.ts';
import { encodeAddressTable } from './address-table.ts';
import { indexWithBm25f, type WeighedIndex } from './bm25f.ts';
import type { SearchDocument } from './document.ts';
import { englishWords } from './english-words.ts';
import { encodeFacetTable, type FacetTable } from './facet-table.ts';
import { encodeFormShard, formShards } from './form-table.ts';
import { idf } from './idf.ts';
import { comparable, searchWordsOf } from './normalise.ts';
import type { SteeringNames } from './narrowing.ts';
import type { PageKind } from './page-kinds.ts';
import { guessableWords } from './near-words.ts';
import { inOrdinaryFiles } from './ordinary-words.ts';
import { encodePageTable } from './page-table.ts';
import type { IndexedPage } from './pagefind-build.ts';
import { encodeShard, type Posting } from './postings.ts';
import { linkedPages, relatedPages } from './related-pages.ts';
import { encodeSuggestionTable, suggestedNames, suggestionFiles } from './suggestion-table.ts';
import { ENTRY_FILE, TABLE_FORMAT, type TableEntry } from './tables.ts';
import type { TextCounter } from './text-counter.ts';
import type { SearchVocabulary } from './vocabulary.ts';
import { TITLE_WEIGHT } from './weights.ts';
import { encodeWordTable, isCorrectable, LETTER_PLACES, type CountedWord, type LetterPlace } from './word-table.ts';

/** A shard holds at least this many bytes before packing: small enough to fetch for one word, large enough to pack. */
const SMALLEST_SHARD = 1024;

export interface HubTableOptions {
	vocabulary: SearchVocabulary;
	/** What is to be known of each kind of page, by the name of its content type. */
	kinds: Readonly<Record<string, PageKind>>;
	/** Words that mean a choice beside the results. */
	steering: readonly SteeringNames[];
	/** How many related pages each page shares evidence with. */
	related: number;
}

/** All files of our own, by name. Deterministic: nothing depends on the clock or the machine. */
export const hubFiles = (
	pages: readonly IndexedPage[],
	{ vocabulary, kinds, related, steering }: HubTableOptions,
	counter: TextCounter,
) => {
	const documents = pages.map(({ document }) => document);
	const { postings, words, titles, echoes } = indexWithBm25f(
		pages.map((page) => page.weighable),
		counter,
	);
	const parts = new Map<string, Uint8Array>();
	const shards = shardsOf(postings);
	shards.forEach(({ bytes }, number) => parts.set(`postings-${number}`, bytes));
	parts.set(
		'pages',
		encodePageTable({
			...pageTable(documents, { postings, titles, echoes }, related),
			fragments: pages.map(({ fragment }) => fragment),
		}),
	);
	parts.set('facets', encodeFacetTable(facetTable(documents)));
	parts.set('addresses', encodeAddressTable(documents.map(({ url }) => url)));
	parts.set('steering', asBytes(steering));
	const terms = withPages(vocabulary, documents);
	const forms = addVocabularyTables(parts, terms);
	const wordLetters = addWordTables(parts, words, vocabulary);
	const ordinary = addOrdinaryWords(parts, { postings, words, pages: documents.length });
	const suggestions = addSuggestionTables(parts, documents, terms);

	const packed = [...parts].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 })] as const);
	const digest = createHash('sha256');
	for (const [name, bytes] of packed) digest.update(name).update(bytes);
	const prefix = digest.digest('hex').slice(0, 8);
	const entry: TableEntry = {
		format: TABLE_FORMAT,
		pages: documents.length,
		prefix,
		shards: shards.map(({ first }) => first),
		...forms,
		words: wordLetters,
		ordinary,
		suggestions,
		kinds,
		steers: firstWordsOf(steering.filter(({ facet }) => facet !== 'Type')),
	};
	const files = new Map<string, Uint8Array>(packed.map(([name, bytes]) => [`${prefix}.${name}.hub`, bytes]));
	files.set(ENTRY_FILE, gzipSync(JSON.stringify(entry), { level: 9 }));
	return { files, stems: postings.size };
};

const firstWordsOf = (steering: readonly SteeringNames[]) => [
	...new Set(steering.flatMap(({ names }) => names.map((name) => name.split(' ')[0] ?? ''))),
];

/** Terms with the numbers of their own pages. */
const withPages = (vocabulary: SearchVocabulary, documents: readonly SearchDocument[]): SearchVocabulary => {
	const numbers = new Map(documents.map(({ url }, page) => [url, page]));
	return vocabulary.map((entry) => {
		const page = entry.isPlace ? undefined : numbers.get(entry.href);
		return page === undefined ? entry : { ...entry, page };
	});
};

const asBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Forms in shards, and each term by its number. */
const addVocabularyTables = (
	parts: Map<string, Uint8Array>,
	terms: SearchVocabulary,
): Pick<TableEntry, 'forms' | 'smallWords'> => {
	const { boundaries, shards, smallWords } = formShards(terms);
	shards.forEach((shard, number) => parts.set(`forms-${number}`, encodeFormShard(shard)));
	terms.forEach((term, number) => parts.set(`term-${number}`, asBytes(term)));
	return { forms: boundaries, smallWords };
};

const bytesOf = (stem: string, { pages }: Posting) => 4 + stem.length + pages.length * 2;

const shardsOf = (postings: ReadonlyMap<string, Posting>) => {
	const all = [...postings].reduce((sum, [stem, posting]) => sum + bytesOf(stem, posting), 0);
	// A question reads the beginnings of all shards, and a few shards: both grow with the root of the whole.
	const most = Math.max(SMALLEST_SHARD, Math.sqrt(all));
	const shards: { first: string; bytes: Uint8Array }[] = [];
	let entries: [string, Posting][] = [];
	let before = '';
	let size = 0;
	const close = () => {
		const [first] = entries;
		if (first) shards.push({ first: boundaryOf(before, first[0]), bytes: encodeShard(entries) });
		before = entries.at(-1)?.[0] ?? before;
		entries = [];
		size = 0;
	};
	for (const [stem, posting] of postings) {
		const bytes = bytesOf(stem, posting);
		// A common word has a shard to itself, so that rare neighbours do not carry its weight.
		if (size + bytes > most) close();
		entries.push([stem, posting]);
		size += bytes;
	}
	close();
	return shards;
};

/**
 * What titles count beside texts, in hundredths. A title whose words the page says again and again tells what the page
 * is about; a heading that pages share (“Eligibility”) is said by few of them.
 */
const titlesWeight = (
	titles: readonly string[][],
	echoes: readonly ReadonlySet<string>[],
	rarity: (stems: readonly string[]) => number,
): number => {
	const shares = titles.flatMap((stems, page) => {
		const all = rarity(stems);
		return all > 0 ? [rarity(stems.filter((stem) => echoes[page]?.has(stem))) / all] : [];
	});
	const echo = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
	return Math.round(100 * TITLE_WEIGHT.most * echo ** TITLE_WEIGHT.power);
};

const pageTable = (
	documents: readonly SearchDocument[],
	{ postings, titles, echoes }: Pick<WeighedIndex, 'postings' | 'titles' | 'echoes'>,
	related: number,
) => {
	const sharers = new Map<string, number>();
	for (const { title } of documents) sharers.set(comparable(title), (sharers.get(comparable(title)) ?? 0) + 1);
	const rarity = (stems: readonly string[]) =>
		stems.reduce((sum, stem) => sum + idf(postings.get(stem)?.pages.length ?? 0, documents.length), 0);
	return {
		count: documents.length,
		titlesWeight: titlesWeight(titles, echoes, rarity),
		titleWeights: Uint8Array.from(titles, (stems) => Math.min(255, Math.round(4 * rarity(stems)))),
		titleSharers: Uint8Array.from(documents, ({ title }) => Math.min(255, sharers.get(comparable(title)) ?? 1)),
		types: documents.map(({ type }) => type),
		networks: documents.map(({ meta }) => [...(meta.networks ?? [])]),
		illustrative: documents.map(({ meta }) => meta.illustrative ?? false),
		withdrawn: documents.map(({ meta }) => meta.withdrawn ?? false),
		aboutTheHub: documents.map(({ meta }) => meta.aboutTheHub ?? false),
		reviewDueOn: documents.map(({ meta }) => meta.reviewDueOn ?? ''),
		dated: documents.map(({ meta }) => meta.dated ?? ''),
		related: relatedPages(postings, linkedPages(documents), related).map((pages) =>
			Uint32Array.from(pages.sort((a, b) => a - b)),
		),
	};
};

const facetTable = (documents: readonly SearchDocument[]): FacetTable => {
	const gathered = new Map<string, Map<string, Set<number>>>();
	documents.forEach(({ filters }, page) => {
		for (const [facet, values] of Object.entries(filters)) {
			const known = gathered.get(facet) ?? new Map<string, Set<number>>();
			gathered.set(facet, known);
			for (const value of values) known.set(value, (known.get(value) ?? new Set<number>()).add(page));
		}
	});
	const byName = <T>(entries: Iterable<[string, T]>) => [...entries].sort(([a], [b]) => a.localeCompare(b, 'en'));
	return new Map(
		byName(gathered).map(([facet, values]) => [
			facet,
			new Map(byName(values).map(([value, pages]) => [value, Uint32Array.from(pages)])),
		]),
	);
};

const addWordTables = (
	parts: Map<string, Uint8Array>,
	words: ReadonlyMap<string, number>,
	vocabulary: SearchVocabulary,
): Record<LetterPlace, string> => {
	const all = new Map([...words].filter(([word]) => isCorrectable(word)));
	for (const { forms } of vocabulary)
		for (const { text } of forms)
			for (const part of searchWordsOf(text).flatMap((word) => word.parts))
				if (isCorrectable(part) && !all.has(part)) all.set(part, 0);
	const sorted: CountedWord[] = [...all]
		.map(([text, pages]) => ({ text, pages }))
		.sort((a, b) => (a.text < b.text ? -1 : 1));
	const letters: Record<LetterPlace, string> = { first: '', second: '' };
	for (const [at, place] of LETTER_PLACES.entries()) {
		for (const letter of [...new Set(sorted.map(({ text }) => text[at] ?? ''))].sort()) {
			letters[place] += letter;
			parts.set(`words-${place}-${letter}`, encodeWordTable(sorted.filter(({ text }) => text[at] === letter)));
		}
	}
	return letters;
};

/** Ordinary words that no page holds, and what is near them, in files: how many. */
const addOrdinaryWords = (
	parts: Map<string, Uint8Array>,
	{
		postings,
		words,
		pages,
	}: { postings: ReadonlyMap<string, Posting>; words: ReadonlyMap<string, number>; pages: number },
) => {
	const near = guessableWords((stem) => postings.get(stem)?.pages.length ?? 0, pages);
	const files = inOrdinaryFiles(
		englishWords()
			.filter((word) => !words.has(word))
			.map((word) => [word, near.get(word) ?? []]),
	);
	files.forEach((text, file) => parts.set(`ordinary-${file}`, new TextEncoder().encode(text)));
	return files.length;
};

const addSuggestionTables = (
	parts: Map<string, Uint8Array>,
	documents: readonly SearchDocument[],
	terms: SearchVocabulary,
) => {
	const files = suggestionFiles(
		documents
			.filter(({ meta }) => !meta.withdrawn && !meta.illustrative)
			.map(({ title, url, type }) => ({ title, url, type })),
		suggestedNames(terms),
	);
	for (const [key, file] of files) parts.set(`suggestions-${key}`, encodeSuggestionTable(file));
	return [...files.keys()].join(' ');
};
