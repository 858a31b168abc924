/** Documents → their texts field by field, and the terms found in them. Runs at build. */
import { stemsOf } from './analyse.ts';
import type { WeighableDocument } from './bm25f.ts';
import type { SearchDocument } from './document.ts';
import { IN_OTHER_NAME, IN_TITLE } from './postings.ts';
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
	leftOut: LeftOutPage[],
): ReadablePage[] => {
	const lookup = createVocabularyLookup(vocabulary);
	return documents.flatMap((document) => {
		try {
			const read = analyseDocument(document, lookup);
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

const analyseDocument = (document: SearchDocument, lookup: VocabularyLookup): WeighableDocument => {
	const fields = {
		title: document.title,
		otherNames: document.otherNames.join('\n'),
		summary: document.summary,
		headings: document.headings.map(({ text }) => text).join('\n'),
		body: document.text,
		labels: labelsOfDocument(document).join('\n'),
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
export const labelsOfDocument = ({ filters }: SearchDocument): string[] =>
	Object.entries(filters).flatMap(([facet, values]) => (NOT_A_LABEL.has(facet) ? [] : values));

/** What kind of page it is and who may read it say nothing of what it is about. */
const NOT_A_LABEL = new Set(['Type', 'Audience', 'Kind of knowledge', 'Stage']);
