/** Documents → weighted postings. Runs at build. */
import { isStopWord, joinedStem, stemOf } from './analyse.ts';
import { searchWordsOf } from './normalise.ts';
import { isBigram, bigramOf } from './bigram.ts';
import { numberNamesIn } from './number-names.ts';
import { IN_OTHER_NAME, IN_TITLE, WEIGHT_STEPS, type Posting } from './postings.ts';

/** A part of a page, how much a word in it counts, and how much a long part is held against it (BM25’s b). */
interface FieldWeight {
	weight: number;
	length: number;
}

/**
 * BM25F (Robertson, Zaragoza and Taylor, 2004): counts are weighted by field before they saturate, so that a word
 * in title and body is not counted as two independent proofs. k1 and b are near the customary values of the model.
 */
export const K1 = 1.2;
export const FIELDS = {
	title: { weight: 1.5, length: 0.3 },
	otherNames: { weight: 1.2, length: 0.1 },
	summary: { weight: 2, length: 0.5 },
	headings: { weight: 1.5, length: 0.5 },
	body: { weight: 1, length: 0.6 },
	labels: { weight: 1, length: 0 },
} as const satisfies Record<string, FieldWeight>;

export type FieldName = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

type ConceptCounts = ReadonlyMap<string, { count: number; places: number }>;

/** The texts of one page, field by field. `concepts` are marks of vocabulary terms found on it, with how often. */
export interface WeighableDocument {
	fields: Readonly<Record<FieldName, string>>;
	concepts?: ConceptCounts;
}

export interface WeighedIndex {
	postings: Map<string, Posting>;
	/** Stems of each page’s title (other names left out), without repeats. */
	titles: string[][];
	/** Which of the stems of each page’s title its own text says again. */
	echoes: ReadonlySet<string>[];
	/** Surface words of the collection and how many pages hold each. */
	words: Map<string, number>;
}

interface Counted {
	counts: Map<string, number>;
	length: number;
}

/**
 * A pair of stems is kept when at least this share of the pages has it, and two at least: rarer pairs would be most
 * of the index and say little that their words do not.
 */
const PAIR_ON_SHARE = 1 / 500;

const countField = (text: string, seen: Set<string>): Counted => {
	const counts = new Map<string, number>();
	let length = 0;
	let before: string | undefined;
	const all: string[] = [];
	const add = (stem: string) => counts.set(stem, (counts.get(stem) ?? 0) + 1);
	for (const word of searchWordsOf(text)) {
		for (const part of word.parts) {
			seen.add(part);
			all.push(part);
			if (isStopWord(part)) continue;
			const stem = stemOf(part);
			add(stem);
			length++;
			if (before !== undefined && before !== stem) add(bigramOf(before, stem));
			before = stem;
		}
		const joined = joinedStem(word);
		if (joined !== undefined) add(joined);
	}
	for (const { name } of numberNamesIn(all)) add(stemOf(name));
	return { counts, length };
};

/**
 * Below this share of the average length, a part is not held to say more by being shorter: a definition of two lines
 * is no better answer than the guide that says it once.
 */
const SHORTEST_SHARE = 0.5;

/** What a part’s length takes from a word in it: 1 for an average part, more for a longer one. */
const lengthFactor = (b: number, length: number, average: number) =>
	1 - b + b * Math.max(SHORTEST_SHARE, length / Math.max(1, average));

type CountedFields = Readonly<Record<FieldName, Counted>>;

const eachField = <T>(of: (name: FieldName) => T) =>
	Object.fromEntries(FIELD_NAMES.map((name) => [name, of(name)])) as Record<FieldName, T>;

/** Weighs every stem of every page. Pages are numbered by their place in the list. */
export const indexWithBm25f = (documents: readonly WeighableDocument[]): WeighedIndex => {
	const words = new Map<string, number>();
	const counted = documents.map(({ fields }): CountedFields => {
		const seen = new Set<string>();
		const parts = eachField((name) => countField(fields[name], seen));
		for (const word of seen) words.set(word, (words.get(word) ?? 0) + 1);
		return parts;
	});
	const averages = eachField(
		(name) => counted.reduce((sum, parts) => sum + parts[name].length, 0) / Math.max(1, documents.length),
	);
	const inverted: InvertedIndex = new Map();
	counted.forEach((parts, page) => invert(inverted, page, parts, documents[page]?.concepts ?? new Map(), averages));
	return {
		postings: postingsOf(inverted, documents.length),
		words,
		titles: counted.map(({ title }) => [...title.counts.keys()].filter((stem) => !isBigram(stem))),
		echoes: counted.map(echoOf),
	};
};

const echoOf = ({ title, summary, body }: CountedFields): ReadonlySet<string> =>
	new Set([...title.counts.keys()].filter((stem) => summary.counts.has(stem) || body.counts.has(stem)));

/**
 * Weighted frequency of each stem and mark in one page: counts by field, made comparable by the length of the field.
 */
const weightedCounts = (
	parts: CountedFields,
	concepts: ConceptCounts,
	averages: Readonly<Record<FieldName, number>>,
): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const name of FIELD_NAMES) {
		const { weight, length } = FIELDS[name];
		const part = parts[name];
		if (part.counts.size === 0) continue;
		const scale = weight / lengthFactor(length, part.length, averages[name]);
		for (const [stem, count] of part.counts) counts.set(stem, (counts.get(stem) ?? 0) + count * scale);
	}
	for (const [mark, { count, places }] of concepts)
		counts.set(
			mark,
			count / lengthFactor(FIELDS.body.length, parts.body.length, averages.body) +
				(places > 0 ? FIELDS.title.weight : 0),
		);
	return counts;
};

/** Stem → pages in rising order, with the weight and places in each. */
type InvertedIndex = Map<string, { pages: number[]; weights: number[]; places: number[] }>;

/**
 * Adds a page to the postings of its stems. Weights saturate: a word said often says little more than one said twice.
 */
const invert = (
	inverted: InvertedIndex,
	page: number,
	parts: CountedFields,
	concepts: ConceptCounts,
	averages: Readonly<Record<FieldName, number>>,
) => {
	const placesOf = (stem: string) =>
		(parts.title.counts.has(stem) ? IN_TITLE : 0) | (parts.otherNames.counts.has(stem) ? IN_OTHER_NAME : 0);
	for (const [stem, count] of weightedCounts(parts, concepts, averages)) {
		const posting = inverted.get(stem) ?? { pages: [], weights: [], places: [] };
		inverted.set(stem, posting);
		posting.pages.push(page);
		posting.weights.push(Math.max(1, Math.round((WEIGHT_STEPS * count) / (count + K1))));
		posting.places.push(concepts.get(stem)?.places ?? placesOf(stem));
	}
};

/** The postings by stem in order, without the pairs that stand on too few pages. */
const postingsOf = (inverted: InvertedIndex, documents: number): Map<string, Posting> => {
	const pairOnPages = Math.max(2, Math.round(documents * PAIR_ON_SHARE));
	return new Map(
		[...inverted]
			.filter(([stem, { pages }]) => !isBigram(stem) || pages.length >= pairOnPages)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([stem, { pages, weights, places }]) => [
				stem,
				{ pages: Uint32Array.from(pages), weights: Uint8Array.from(weights), places: Uint8Array.from(places) },
			]),
	);
};
