/** A question → what it means, with the parts of the index that answer it. */
import { isStopWord, stemOf } from './analyse.ts';
import type { Guess } from './guesses.ts';
import type { OtherLanguage } from './languages.ts';
import { accentedWordsOf } from './normalise.ts';
import { orElse } from './or-else.ts';
import type { Posting } from './postings.ts';
import { MOST_TYPED, type Query } from './query.ts';
import { questionTerms } from './question-terms.ts';
import type { Correction } from './spelling.ts';
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

/** A language, and what the hub says in it, where it has that. */
export interface AskedLanguage extends OtherLanguage {
	sentence?: string;
}

export interface ReadQuestion {
	understood: Understood;
	/** The terms it may name. */
	lookup: VocabularyLookup;
	/** Where the stems it looks for stand. */
	postings: ReadonlyMap<string, Posting>;
	corrections: Correction[];
	/** Words that no page holds, and what was searched for in their place. */
	guesses: Guess[];
	/** The language it is in, where that is not English. */
	language?: AskedLanguage;
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

/** Where the languages do not come it counts as English, and where the sentence does not, nothing is said in it. */
const languageOf = async (
	{ typed, words }: Query,
	told: { accented: ReadonlySet<string>; isKnown: (word: string) => boolean },
): Promise<AskedLanguage | undefined> => {
	const languages = await import('./languages.ts').catch(() => undefined);
	const language = languages?.otherLanguageOf(typed, words, told);
	const sentences = language && (await import('./language-sentences.ts').catch(() => undefined));
	const sentence = language && sentences?.SENTENCES.get(language.tag);
	return language && { ...language, ...(sentence === undefined ? {} : { sentence }) };
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
	const asRead = { ...first, corrections: [], guesses: [] };
	// A pasted text has words enough that are right: to look up each that no page holds would take longer than the
	// search. Where a part did not come, a word that seems to be unknown may stand in it.
	if (asked.pasted || missing.length > 0) return asRead;
	const accented = accentedWordsOf(asked.typed);
	const isKnown = (word: string) => first.postings.has(stemOf(word)) || first.lookup.knows(word);
	// Most questions have no other word, and need neither languages nor spelling fetched.
	if (asked.words.every(({ parts }) => parts.every((part) => isStopWord(part) || isKnown(part)))) return asRead;
	const language = await languageOf(asked, { accented, isKnown });
	// A word of another language is none of English misspelt.
	if (asTyped || language) return { ...asRead, ...(language ? { language } : {}) };
	// English is hardly ever misspelt by putting an accent on it.
	const knows = (word: string) => accented.has(word) || first.lookup.knows(word);
	const { corrections, words } = await orElse(
		import('./spelling.ts').then(({ correct }) =>
			correct(asked.words, first.postings, tables, { ...first.lookup, knows }),
		),
		{ corrections: [], words: asked.words },
		missing,
	);
	const corrected = corrections.length === 0 ? first : await read({ ...asked, words });
	const guessed = await orElse(
		import('./guesses.ts').then(({ withGuesses }) => withGuesses({ ...asked, words }, corrected, tables, onMissing)),
		{ ...corrected, guesses: [] },
		missing,
	);
	return { ...guessed, corrections };
};
