/** A question → what it means, with the parts of the index that answer it. */
import { isStopWord, stemOf } from './analyse.ts';
import type { OtherLanguage } from './languages.ts';
import { accentedWordsOf } from './normalise.ts';
import { orElse } from './or-else.ts';
import type { Posting } from './postings.ts';
import { MOST_TYPED, type Query } from './query.ts';
import { questionTerms } from './question-terms.ts';
import { correct, type Correction } from './spelling.ts';
import type { Tables } from './tables.ts';
import { understand, type Understood } from './understand.ts';
import type { VocabularyLookup } from './vocabulary-lookup.ts';
import { widen } from './widening.ts';

export interface ReadingOptions {
	/** Ids of terms not to search for. */
	without?: readonly string[];
	/** Search for exactly what was typed, without correcting it. */
	asTyped?: boolean;
}

export interface ReadQuestion {
	understood: Understood;
	/** The terms it may name. */
	lookup: VocabularyLookup;
	/** Where the stems it looks for stand. */
	postings: ReadonlyMap<string, Posting>;
	corrections: Correction[];
	/** The language it is in, where that is not English. */
	language?: OtherLanguage;
}

const stemsWanted = ({ units, pairs, leftOut }: Understood) => [
	...pairs,
	...units.flatMap(({ alternatives, wider = [] }) => [...alternatives, ...wider].flatMap(({ stems }) => stems)),
	...leftOut.flat(),
];

/** Of a pasted text, as many words as a person may type. */
export const withRarestWords = async (query: Query, tables: Tables, missing: unknown[]): Promise<Query> => {
	if (!query.pasted) return query;
	const first = { words: query.words.slice(0, MOST_TYPED), missing: [] };
	// Fetched with the first text that is pasted: few are.
	const rarest = await orElse(
		import('./rarest-words.ts').then(({ rarestWords }) => rarestWords(query.words, MOST_TYPED, tables)),
		first,
		missing,
	);
	missing.push(...rarest.missing);
	return { ...query, words: rarest.words };
};

/** The languages are fetched only for a question with a word that no page holds; without them it counts as English. */
const languageOf = async (
	{ typed, words }: Query,
	{ postings, lookup }: Pick<ReadQuestion, 'postings' | 'lookup'>,
): Promise<OtherLanguage | undefined> => {
	const isKnown = (word: string) => postings.has(stemOf(word)) || lookup.knows(word);
	const parts = words.flatMap((word) => word.parts);
	if (parts.every((part) => isStopWord(part) || isKnown(part))) return undefined;
	const languages = await import('./languages.ts').catch(() => undefined);
	return languages?.otherLanguageOf(typed, words, isKnown);
};

/** Understands, looks which words are there, corrects those that are not, and understands again if anything changed. */
export const readQuestion = async (
	asked: Query,
	{ without = [], asTyped = false }: ReadingOptions,
	tables: Tables,
	missing: unknown[],
): Promise<ReadQuestion> => {
	const { kinds } = tables;
	const onMissing = (reason: unknown) => missing.push(reason);
	const read = async (query: Query) => {
		const terms = await questionTerms(query.words, tables);
		terms.missing.forEach(onMissing);
		const meant = understand(query, terms.lookup, { without, kinds });
		const postings = await tables.postings(stemsWanted(meant), onMissing);
		const understood = { ...meant, units: widen(meant.units, postings, tables.entry.pages) };
		return { understood, lookup: terms.lookup, postings };
	};
	const first = await read(asked);
	// A pasted text has words enough that are right: to look up each that no page holds would take longer than the
	// search. Where a part did not come, a word that seems to be unknown may stand in it.
	if (asked.pasted || missing.length > 0) return { ...first, corrections: [] };
	const language = await languageOf(asked, first);
	// A word of another language is none of English misspelt.
	if (asTyped || language) return { ...first, corrections: [], ...(language ? { language } : {}) };
	// English is hardly ever misspelt by putting an accent on it.
	const accented = accentedWordsOf(asked.typed);
	const knows = (word: string) => accented.has(word) || first.lookup.knows(word);
	const { corrections, words } = await orElse(
		correct(asked.words, first.postings, tables, { ...first.lookup, knows }),
		{ corrections: [], words: asked.words },
		missing,
	);
	return corrections.length === 0 ? { ...first, corrections } : { ...(await read({ ...asked, words })), corrections };
};
