/** A small hub to import into. */
import type { ImportFacts } from '../../../cms/import/field-values.ts';
import { readDocument, type ImportedDocument, type ImportOptions } from '../../../cms/import/read-document.ts';
import type { VocabularyTerm } from '../../../src/content-model/vocabulary.ts';
import { someVocabularies } from '../../support/vocabularies.ts';

const terms = (...labels: [string, string][]): { terms: VocabularyTerm[] } => ({
	terms: labels.map(([id, label]) => ({ id, label, meaning: `What ${label} means.` })),
});

export const facts: ImportFacts = {
	vocabularies: {
		...someVocabularies,
		sectors: terms(
			['schools', 'Schools and colleges'],
			['health', 'Primary care and community health'],
			['policing', 'Policing'],
			['housing', 'Housing and homelessness'],
		),
		themes: terms(
			['first-contact', 'First contact'],
			['equity-and-culture', 'Equity, culture and racism'],
			['places-and-buildings', 'Places and buildings'],
		),
		stages: terms(['idea', 'Idea'], ['being-tried', 'Being tried'], ['stopped', 'Stopped']),
	},
	entries: [
		{ type: 'network', id: 'dudley', title: 'Dudley' },
		{ type: 'network', id: 'birmingham', title: 'Birmingham' },
		{ type: 'organisation', id: 'dudley-council', title: 'Dudley Council' },
		{ type: 'organisation', id: 'arc', title: 'Attachment Research Community (ARC)' },
		{ type: 'practice-guide', id: 'waiting-areas', title: 'Waiting areas, receptions and corridors' },
	],
};

/** Hands every picture back as it came, so that tests without pictures need no picture library. */
export const keepPicture = (bytes: Uint8Array) => Promise.resolve({ bytes, ending: 'png' });

export const importOf = (bytes: Uint8Array, options: Partial<ImportOptions> = {}): Promise<ImportedDocument> =>
	readDocument(bytes, { type: 'case-study', facts, cleanPicture: keepPicture, ...options });
