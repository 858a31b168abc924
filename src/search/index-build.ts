/**
 * Builds what the search reads: Pagefind’s index and the hub’s own tables. Runs in node, after a build and while
 * writing.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { encodeAddressTable } from './address-table.ts';
import { stemsOf } from './analyse.ts';
import type { SearchDocument } from './document.ts';
import { englishWords } from './english-words.ts';
import { encodeFacetTable, type FacetTable } from './facet-table.ts';
import { readFragment } from './fragment.ts';
import { textOfHtml } from './html-text.ts';
import { plain, wordsOf } from './normalise.ts';
import { encodePageTable } from './page-table.ts';
import { pageHtml } from './page-html.ts';
import { encodeShard, IN_OTHER_NAME, IN_TITLE, type Posting } from './postings.ts';
import { idf } from './idf.ts';
import { KINDS_OF_HUB } from './kinds-of-hub.ts';
import type { PageKind } from './page-kinds.ts';
import { relatedPages } from './related-pages.ts';
import { encodeSuggestionTable, suggestionFiles } from './suggestion-table.ts';
import { ENTRY_FILE, TABLE_FORMAT, type TableEntry } from './tables.ts';
import type { SearchVocabulary } from './vocabulary.ts';
import { conceptMark, conceptsIn, createVocabularyLookup, type VocabularyLookup } from './vocabulary-lookup.ts';
import { weigh, type WeighableDocument } from './bm25f.ts';
import { encodeWordTable, isCorrectable, LETTER_PLACES, type CountedWord, type LetterPlace } from './word-table.ts';

export interface BuildOptions {
	/** Folder to write into. It is emptied first. */
	outputPath: string;
	/** Terms of the field. Without any, pages are found by their own words alone. */
	vocabulary?: SearchVocabulary;
	/** What is to be known of each kind of page, by the name of its content type; those of the hub when not given. */
	kinds?: Readonly<Record<string, PageKind>>;
	/** How many related pages each page shares evidence with. */
	related?: number;
	/**
	 * Leave out Pagefind’s index: ranking works without it; results have no text then, and phrases are not checked. For
	 * the bench.
	 */
	withoutPagefind?: boolean;
}

/** A page that the index does without, and why. */
export interface LeftOutPage {
	url: string;
	title: string;
	why: string;
}

export interface BuildReport {
	/** Pages that can be found. */
	pages: number;
	/** Pages whose text could not be taken in: the rest is indexed without them. */
	leftOut: LeftOutPage[];
	/** Stems and marks of terms in the postings. */
	stems: number;
	files: number;
	/** Bytes on disk: Pagefind’s files and ours. */
	bytes: { pagefind: number; hub: number };
	milliseconds: number;
}

/** A shard holds about this many bytes before packing: small enough to fetch for one word, large enough to pack. */
const SHARD_BYTES = 4096;

/**
 * Writes the whole index into `outputPath`. The same documents give the same bytes, in whatever order they come.
 * A page that cannot be taken in is left out and named in the report; it never stops the others.
 * Rejects when two documents have one address, or Pagefind cannot start or write.
 */
export const buildIndex = async (
	documents: Iterable<SearchDocument>,
	{ outputPath, vocabulary = [], kinds = KINDS_OF_HUB, related = 5, withoutPagefind = false }: BuildOptions,
): Promise<BuildReport> => {
	const started = performance.now();
	const leftOut: LeftOutPage[] = [];
	const readable = weighable(inOrder(documents), vocabulary, leftOut);
	await rm(outputPath, { recursive: true, force: true });
	await mkdir(outputPath, { recursive: true });
	const pages = withoutPagefind
		? readable.map((page) => ({ ...page, fragment: '' }))
		: await writePagefind(readable, outputPath, leftOut);
	const { files, stems } = hubFiles(pages, { vocabulary, kinds, related });
	await Promise.all([...files].map(([name, bytes]) => writeFile(join(outputPath, name), bytes)));
	const hub = [...files.values()].reduce((sum, { length }) => sum + length, 0);
	const all = await sizes(outputPath);
	return {
		pages: pages.length,
		leftOut,
		stems,
		files: all.count,
		bytes: { pagefind: all.bytes - hub, hub },
		milliseconds: Math.round(performance.now() - started),
	};
};

const inOrder = (documents: Iterable<SearchDocument>) => {
	const sorted = [...documents].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
	sorted.forEach((document, at) => {
		const before = sorted[at - 1];
		if (before?.url === document.url)
			throw new Error(
				`${document.url}: found two pages, “${before.title}” and “${document.title}”, expected one. Give one of them another address.`,
			);
	});
	return sorted;
};

/** A page as the ranking reads it. */
interface ReadablePage {
	document: SearchDocument;
	weighable: WeighableDocument;
}

/** A page that is in Pagefind’s index as well, under the name of its fragment. */
interface IndexedPage extends ReadablePage {
	fragment: string;
}

/**
 * Writes Pagefind’s index and gives the name of each page’s fragment. One fragment a file, however many pages there
 * are: a result asks for its own text only.
 */
const writePagefind = async (
	readable: readonly ReadablePage[],
	outputPath: string,
	leftOut: LeftOutPage[],
): Promise<IndexedPage[]> => {
	const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: readable.length + 1 });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const added: ReadablePage[] = [];
	for (const page of readable) {
		const { url, title } = page.document;
		const faults = await addTo(index, page.document);
		if (faults === '') added.push(page);
		else leftOut.push({ url, title, why: `Pagefind could not read the page: ${faults}` });
	}
	const written = await index.writeFiles({ outputPath });
	if (written.errors.length > 0)
		throw new Error(`Pagefind could not write to ${outputPath}: ${written.errors.join('; ')}`);
	await index.deleteIndex();
	await withoutUnusedFiles(outputPath);
	return withFragments(added, outputPath, leftOut);
};

/** Adds a page to Pagefind’s index. Out: what was wrong with it, empty where nothing was. */
const addTo = async (
	index: NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>,
	document: SearchDocument,
): Promise<string> => {
	try {
		return (await index.addHTMLFile({ url: document.url, content: pageHtml(document) })).errors.join('; ');
	} catch (error) {
		return String(error);
	}
};

/** Pagefind brings ready-made interfaces; the hub has its own. */
const withoutUnusedFiles = async (outputPath: string) => {
	const names = await readdir(outputPath);
	await Promise.all(
		names
			.filter((name) => /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(name))
			.map((name) => rm(join(outputPath, name))),
	);
};

const withFragments = async (
	pages: readonly ReadablePage[],
	outputPath: string,
	leftOut: LeftOutPage[],
): Promise<IndexedPage[]> => {
	const folder = join(outputPath, 'fragment');
	const byUrl = new Map<string, string>();
	// Pagefind makes no folder where there is nothing to keep: a hub begins with no entries.
	const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	for (const file of files) {
		const { url } = await readFragment(await readFile(join(folder, file)));
		byUrl.set(url, file.replace(/\.pf_fragment$/, ''));
	}
	return pages.flatMap((page) => {
		const { document } = page;
		const fragment = byUrl.get(document.url) ?? '';
		// Pagefind keeps no file for a page without a word; nothing could find such a page anyway.
		if (fragment !== '' || wordsOf(textOfHtml(pageHtml(document))).length === 0) return [{ ...page, fragment }];
		leftOut.push({
			url: document.url,
			title: document.title,
			why: 'Pagefind kept no text of it, expected some. Look at whether the address is written in full, with a slash at both ends.',
		});
		return [];
	});
};

const sizes = async (folder: string) => {
	let count = 0;
	let bytes = 0;
	for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!file.isFile()) continue;
		count++;
		bytes += (await readFile(join(file.parentPath, file.name))).length;
	}
	return { count, bytes };
};

/** All files of our own, by name. Deterministic: nothing depends on the clock or the machine. */
const hubFiles = (
	pages: readonly IndexedPage[],
	{ vocabulary, kinds, related }: Required<Pick<BuildOptions, 'vocabulary' | 'kinds' | 'related'>>,
) => {
	const documents = pages.map(({ document }) => document);
	const { postings, words, titles } = weigh(pages.map((page) => page.weighable));
	const parts = new Map<string, Uint8Array>();
	const shards = shardsOf(postings);
	shards.forEach(({ bytes }, number) => parts.set(`postings-${number}`, bytes));
	parts.set(
		'pages',
		encodePageTable({
			...pageTable(documents, postings, titles, related),
			fragments: pages.map(({ fragment }) => fragment),
		}),
	);
	parts.set('facets', encodeFacetTable(facetTable(documents)));
	parts.set('addresses', encodeAddressTable(documents.map(({ url }) => url)));
	parts.set('vocabulary', new TextEncoder().encode(JSON.stringify(withPages(vocabulary, documents))));
	const wordLetters = addWordTables(parts, words, vocabulary);
	const english = addEnglishTables(parts, words);
	const suggestions = addSuggestionTables(parts, documents);

	const packed = [...parts].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 })] as const);
	const digest = createHash('sha256');
	for (const [name, bytes] of packed) digest.update(name).update(bytes);
	const prefix = digest.digest('hex').slice(0, 8);
	const entry: TableEntry = {
		format: TABLE_FORMAT,
		pages: documents.length,
		prefix,
		shards: shards.map(({ first }) => first),
		words: wordLetters,
		english,
		suggestions,
		kinds,
	};
	const files = new Map<string, Uint8Array>(packed.map(([name, bytes]) => [`${prefix}.${name}.hub`, bytes]));
	files.set(ENTRY_FILE, gzipSync(JSON.stringify(entry), { level: 9 }));
	return { files, stems: postings.size };
};

/** Terms with the numbers of their own pages. */
const withPages = (vocabulary: SearchVocabulary, documents: readonly SearchDocument[]): SearchVocabulary => {
	const numbers = new Map(documents.map(({ url }, page) => [url, page]));
	return vocabulary.map((entry) => {
		const page = numbers.get(entry.href);
		return page === undefined ? entry : { ...entry, page };
	});
};

/**
 * Each page as the ranking reads it. One whose text cannot be read is left out, and said: its words must not keep
 * others from being found.
 */
const weighable = (
	documents: readonly SearchDocument[],
	vocabulary: SearchVocabulary,
	leftOut: LeftOutPage[],
): ReadablePage[] => {
	const lookup = createVocabularyLookup(vocabulary);
	return documents.flatMap((document) => {
		try {
			const read = weighableOf(document, lookup);
			// The stems are made here, where a fault belongs to a page, and remembered for the weighing.
			for (const text of Object.values(read.fields)) stemsOf(text);
			return [{ document, weighable: read }];
		} catch (error) {
			leftOut.push({
				url: document.url,
				title: document.title,
				why: `Its words could not be read: ${error instanceof Error ? error.message : String(error)}`,
			});
			return [];
		}
	});
};

const weighableOf = (document: SearchDocument, lookup: VocabularyLookup): WeighableDocument => {
	const fields = {
		title: document.title,
		otherNames: document.otherNames.join('\n'),
		summary: document.summary,
		headings: document.headings.map(({ text }) => text).join('\n'),
		body: textOfHtml(document.html),
		labels: labelsOf(document).join('\n'),
	};
	const titled = conceptsIn(lookup, fields.title);
	const named = conceptsIn(lookup, fields.otherNames);
	const places = (id: string) => (titled.has(id) ? IN_TITLE : 0) | (named.has(id) ? IN_OTHER_NAME : 0);
	const concepts = new Map(
		[...conceptsIn(lookup, Object.values(fields).join('\n'))].map(([id, count]) => [
			conceptMark(id),
			{ count, places: places(id) },
		]),
	);
	return { fields, concepts };
};

/** Where a page is filed: its networks, sectors, themes and principles, in the words people read. */
export const labelsOf = ({ filters }: SearchDocument): string[] =>
	Object.entries(filters).flatMap(([facet, values]) => (NOT_A_LABEL.has(facet) ? [] : values));

/** What kind of page it is and who may read it say nothing of what it is about. */
const NOT_A_LABEL = new Set(['Type', 'Audience', 'Kind of knowledge', 'Stage']);

const shardsOf = (postings: ReadonlyMap<string, Posting>) => {
	const shards: { first: string; bytes: Uint8Array }[] = [];
	let entries: [string, Posting][] = [];
	let size = 0;
	const close = () => {
		const [first] = entries;
		if (first) shards.push({ first: first[0], bytes: encodeShard(entries) });
		entries = [];
		size = 0;
	};
	for (const [stem, posting] of postings) {
		const bytes = 4 + stem.length + posting.pages.length * 2;
		// A common word has a shard to itself, so that rare neighbours do not carry its weight.
		if (size + bytes > SHARD_BYTES) close();
		entries.push([stem, posting]);
		size += bytes;
	}
	close();
	return shards;
};

const pageTable = (
	documents: readonly SearchDocument[],
	postings: ReadonlyMap<string, Posting>,
	titles: readonly string[][],
	related: number,
) => {
	const sharers = new Map<string, number>();
	for (const { title } of documents) sharers.set(plain(title), (sharers.get(plain(title)) ?? 0) + 1);
	const titleWeight = (stems: readonly string[]) =>
		stems.reduce((sum, stem) => sum + idf(postings.get(stem)?.pages.length ?? 0, documents.length), 0);
	return {
		count: documents.length,
		titleWeights: Uint8Array.from(titles, (stems) => Math.min(255, Math.round(4 * titleWeight(stems)))),
		titleSharers: Uint8Array.from(documents, ({ title }) => Math.min(255, sharers.get(plain(title)) ?? 1)),
		types: documents.map(({ type }) => type),
		networks: documents.map(({ meta }) => [...(meta.networks ?? [])]),
		illustrative: documents.map(({ meta }) => meta.illustrative ?? false),
		withdrawn: documents.map(({ meta }) => meta.withdrawn ?? false),
		reviewDueOn: documents.map(({ meta }) => meta.reviewDueOn ?? ''),
		dated: documents.map(({ meta }) => meta.dated ?? ''),
		related: relatedPages(postings, linkedPages(documents), related).map((pages) =>
			Uint32Array.from(pages.sort((a, b) => a - b)),
		),
	};
};

/** Which pages are linked with which, in both directions, by number; those with the fewest links of their own first. */
const linkedPages = (documents: readonly SearchDocument[]): number[][] => {
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
			for (const part of wordsOf(text).flatMap((word) => word.parts))
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

/** Ordinary words that no page holds, by their first letter: read only before a word is corrected. */
const addEnglishTables = (parts: Map<string, Uint8Array>, words: ReadonlyMap<string, number>): string => {
	const byLetter = new Map<string, string[]>();
	for (const word of englishWords()) {
		if (words.has(word)) continue;
		const letter = word[0] ?? '';
		const own = byLetter.get(letter);
		if (own) own.push(word);
		else byLetter.set(letter, [word]);
	}
	for (const [letter, own] of byLetter)
		parts.set(`english-${letter}`, encodeWordTable(own.map((text) => ({ text, pages: 0 }))));
	return [...byLetter.keys()].join('');
};

const addSuggestionTables = (parts: Map<string, Uint8Array>, documents: readonly SearchDocument[]) => {
	const files = suggestionFiles(
		documents
			.filter(({ meta }) => !meta.withdrawn && !meta.illustrative)
			.map(({ title, url, type }) => ({ title, url, type })),
	);
	for (const [key, titles] of files) parts.set(`titles-${key}`, encodeSuggestionTable(titles));
	return [...files.keys()].join(' ');
};
