/**
 * Small lists of terms for tests: `first` and `second` in each, and the one stage a rule of the model knows by name.
 */
import { VOCABULARIES, type Vocabularies, type VocabularyTerm } from '../../src/content-model/vocabulary.ts';

const aTerm = (id: string): VocabularyTerm => ({ id, label: `The ${id}`, meaning: `What ${id} means.` });

export const someVocabularies = Object.fromEntries(
	Object.keys(VOCABULARIES).map((name) => [
		name,
		{ terms: [aTerm('first'), aTerm('second'), ...(name === 'stages' ? [aTerm('stopped')] : [])] },
	]),
) as unknown as Vocabularies;

/** The day on which the tests are set, `yyyy-mm-dd`. */
export const TODAY = '2026-03-04';

/** What a schema and a rule need to know. */
export const aContext = { vocabularies: someVocabularies, today: TODAY };
