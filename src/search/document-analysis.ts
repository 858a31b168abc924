/** Documents → their texts field by field, and the terms found in them. Runs at build. */
import { FIELDS, type FieldName, type WeighableDocument } from './bm25f.ts';
import type { SearchDocument } from './document.ts';
import { IN_OTHER_NAME, IN_TITLE } from './postings.ts';
import type { TakenApart, TextCounter } from './text-counter.ts';
import type { SearchVocabulary } from './vocabulary.ts';
import { conceptMark, conceptsIn, createVocabularyLookup, type VocabularyLookup } from './vocabulary-lookup.ts';

/** A page that the index does without, and why. */
export interface LeftOutPage {
	url: string;
	title: string;
	why: string;
}

/** A page as the ranking reads it. */
export interface ReadablePage {
	document: SearchDocument;
	weighable: WeighableDocument;
}

/**
 * Each page as the ranking reads it. One whose text cannot be read is left out, and said: its words must not keep
 * others from being found.
 */
export const analyseDocuments = (
	documents: readonly SearchDocument[],
	vocabulary: SearchVocabulary,
	counter: TextCounter,
	leftOut: LeftOutPage[],
): ReadablePage[] => {
	const lookup = createVocabularyLookup(vocabulary);
	return documents.flatMap((document) => {
		try {
			// The words are counted here, where a fault belongs to a page.
			return [{ document, weighable: analyseDocument(document, lookup, counter) }];
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

const textsOf = (document: SearchDocument): Readonly<Record<FieldName, string>> => ({
	title: document.title,
	otherNames: document.otherNames.join('\n'),
	summary: document.summary,
	headings: document.headings.map(({ text }) => text).join('\n'),
	body: document.text,
	labels: labelsOfDocument(document).join('\n'),
});

const conceptsOf = (lookup: VocabularyLookup, { words, stems }: Pick<TakenApart, 'words' | 'stems'>) =>
	conceptsIn(lookup, words, stems);

const analyseDocument = (
	document: SearchDocument,
	lookup: VocabularyLookup,
	counter: TextCounter,
): WeighableDocument => {
	const texts = textsOf(document);
	const names = Object.keys(FIELDS) as FieldName[];
	const read = Object.fromEntries(names.map((name) => [name, counter.takeApart(texts[name])])) as Record<
		FieldName,
		TakenApart
	>;
	const titled = conceptsOf(lookup, read.title);
	const named = conceptsOf(lookup, read.otherNames);
	const places = (id: string) => (titled.has(id) ? IN_TITLE : 0) | (named.has(id) ? IN_OTHER_NAME : 0);
	const whole = {
		words: names.flatMap((name) => read[name].words),
		stems: names.flatMap((name) => read[name].stems),
	};
	const seen = new Set<number>();
	return {
		fields: Object.fromEntries(
			names.map((name) => [name, counter.count(read[name], seen)]),
		) as WeighableDocument['fields'],
		words: Uint32Array.from(seen),
		concepts: [...conceptsOf(lookup, whole)].map(([id, count]) => ({
			mark: counter.numberOf(conceptMark(id)),
			count,
			places: places(id),
		})),
	};
};

/** Where a page is filed: its networks, sectors, themes and principles, in the words people read. */
export const labelsOfDocument = ({ filters }: SearchDocument): string[] =>
	Object.entries(filters).flatMap(([facet, values]) => (NOT_A_LABEL.has(facet) ? [] : values));

/** What kind of page it is and who may read it say nothing of what it is about. */
const NOT_A_LABEL = new Set(['Type', 'Audience', 'Kind of knowledge', 'Stage']);
