import { suggest, type Suggestion } from './suggest.ts';
import type { Tables } from './tables.ts';
import { createVocabularyLookup } from './vocabulary-lookup.ts';
import type { SearchVocabulary } from './vocabulary.ts';

/** Suggestions without the rest of the search: what the box on every page needs, and nothing more. */
export const lookupOnly = (tables: Tables, vocabulary: SearchVocabulary): ((text: string) => Promise<Suggestion[]>) => {
	const lookup = createVocabularyLookup(vocabulary);
	return (text) => suggest(text, lookup, tables);
};
