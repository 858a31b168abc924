/** Documents → weighted postings. Runs at build. */
import { IN_OTHER_NAME, IN_TITLE, WEIGHT_STEPS, type Posting } from './postings.ts';
import type { CountedText, TextCounter } from './text-counter.ts';

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

/** What is told apart of where a stem stands. */
const PLACES: Partial<Record<FieldName, number>> = { title: IN_TITLE, otherNames: IN_OTHER_NAME };

/** The words of one page, field by field, by the numbers of one counter. */
export interface WeighableDocument {
	fields: Readonly<Record<FieldName, CountedText>>;
	/** Surface words, each once. */
	words: Uint32Array;
	/** Marks of the terms of the vocabulary found on it, with how often. */
	concepts: readonly { mark: number; count: number; places: number }[];
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

/**
 * A pair of stems is kept when at least this share of the pages has it, and two at least: rarer pairs would be most
 * of the index and say little that their words do not.
 */
const PAIR_ON_SHARE = 1 / 500;

/**
 * Below this share of the average length, a part is not held to say more by being shorter: a definition of two lines
 * is no better answer than the guide that says it once.
 */
const SHORTEST_SHARE = 0.5;

/** What a part’s length takes from a word in it: 1 for an average part, more for a longer one. */
const lengthFactor = (b: number, length: number, average: number) =>
	1 - b + b * Math.max(SHORTEST_SHARE, length / Math.max(1, average));

/** Weighs every stem of every page, by the numbers of the counter. Pages are numbered by their place in the list. */
export const indexWithBm25f = (documents: readonly WeighableDocument[], counter: TextCounter): WeighedIndex => {
	const averages = Object.fromEntries(
		FIELD_NAMES.map((name) => [
			name,
			documents.reduce((sum, { fields }) => sum + fields[name].length, 0) / Math.max(1, documents.length),
		]),
	) as Averages;
	return {
		postings: postingsOf(documents, counter, averages),
		words: wordsOf(documents, counter),
		titles: documents.map(({ fields }) => titleStemsOf(fields, counter).map((stem) => counter.nameOf(stem))),
		echoes: documents.map(({ fields }) => echoOf(fields, counter)),
	};
};

type Averages = Readonly<Record<FieldName, number>>;

const wordsOf = (documents: readonly WeighableDocument[], counter: TextCounter): Map<string, number> => {
	const pages = new Uint32Array(counter.words.length);
	for (const { words } of documents) for (const word of words) pages[word]!++;
	return new Map(counter.words.flatMap((word, number) => (pages[number]! > 0 ? [[word, pages[number]!]] : [])));
};

const titleStemsOf = ({ title }: WeighableDocument['fields'], counter: TextCounter): number[] =>
	[...title.stems].filter((stem) => !counter.isPair(stem));

const echoOf = (fields: WeighableDocument['fields'], counter: TextCounter): ReadonlySet<string> => {
	const said = new Set([...fields.summary.stems, ...fields.body.stems]);
	return new Set(
		titleStemsOf(fields, counter)
			.filter((stem) => said.has(stem))
			.map((stem) => counter.nameOf(stem)),
	);
};

/**
 * What one page says of each stem and mark. The same room serves page after page: it is as long as there are numbers,
 * and only what a page says is put back to nothing.
 */
class PageWeights {
	readonly #weights: Float64Array;
	readonly #places: Uint8Array;
	readonly #isSaid: Uint8Array;
	#said: number[] = [];

	constructor(size: number) {
		this.#weights = new Float64Array(size);
		this.#places = new Uint8Array(size);
		this.#isSaid = new Uint8Array(size);
	}

	/**
	 * Weighted frequency of each stem and mark in a page: counts by field, made comparable by the length of the field.
	 */
	each(
		{ fields, concepts }: WeighableDocument,
		averages: Averages,
		tell: (stem: number, weight: number, places: number) => void,
	) {
		for (const name of FIELD_NAMES) {
			const { weight, length } = FIELDS[name];
			const part = fields[name];
			const scale = weight / lengthFactor(length, part.length, averages[name]);
			const place = PLACES[name] ?? 0;
			part.stems.forEach((stem, at) => {
				this.#say(stem);
				this.#weights[stem]! += part.counts[at]! * scale;
				this.#places[stem]! |= place;
			});
		}
		for (const { mark, count, places } of concepts) {
			this.#say(mark);
			this.#weights[mark] =
				count / lengthFactor(FIELDS.body.length, fields.body.length, averages.body) +
				(places > 0 ? FIELDS.title.weight : 0);
			this.#places[mark] = places;
		}
		for (const stem of this.#said) {
			tell(stem, this.#weights[stem]!, this.#places[stem]!);
			this.#weights[stem] = this.#places[stem] = this.#isSaid[stem] = 0;
		}
		this.#said = [];
	}

	#say(stem: number) {
		if (this.#isSaid[stem]) return;
		this.#isSaid[stem] = 1;
		this.#said.push(stem);
	}
}

/** How many pages hold each stem, mark and pair. */
const pagesHolding = (documents: readonly WeighableDocument[], size: number): Uint32Array => {
	const pages = new Uint32Array(size);
	const last = new Int32Array(size).fill(-1);
	documents.forEach(({ fields, concepts }, page) => {
		const say = (stem: number) => {
			if (last[stem] === page) return;
			last[stem] = page;
			pages[stem]!++;
		};
		for (const name of FIELD_NAMES) fields[name].stems.forEach(say);
		for (const { mark } of concepts) say(mark);
	});
	return pages;
};

/**
 * The postings by stem in order, without the pairs that stand on too few pages. Weights saturate: a word said often
 * says little more than one said twice.
 */
const postingsOf = (
	documents: readonly WeighableDocument[],
	counter: TextCounter,
	averages: Averages,
): Map<string, Posting> => {
	const pairOnPages = Math.max(2, Math.round(documents.length * PAIR_ON_SHARE));
	const holding = pagesHolding(documents, counter.size);
	const kept: (Posting | undefined)[] = Array.from(holding, (pages, stem) =>
		pages === 0 || (counter.isPair(stem) && pages < pairOnPages)
			? undefined
			: { pages: new Uint32Array(pages), weights: new Uint8Array(pages), places: new Uint8Array(pages) },
	);
	const filled = new Uint32Array(counter.size);
	const weights = new PageWeights(counter.size);
	documents.forEach((document, page) =>
		weights.each(document, averages, (stem, weight, places) => {
			const posting = kept[stem];
			if (!posting) return;
			const at = filled[stem]!++;
			posting.pages[at] = page;
			posting.weights[at] = Math.max(1, Math.round((WEIGHT_STEPS * weight) / (weight + K1)));
			posting.places[at] = places;
		}),
	);
	return new Map(
		kept
			.flatMap((posting, stem): [string, Posting][] => (posting ? [[counter.nameOf(stem), posting]] : []))
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
};
