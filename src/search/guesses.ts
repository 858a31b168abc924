/**
 * For a word that no page holds: words near it that pages do hold, searched for as a guess and said as one. Fetched
 * with the first question that has such a word.
 */
import { isStopWord, stemOf } from './analyse.ts';
import { foldForSearch, type SearchWord } from './normalise.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-unit.ts';
import type { ReadQuestion } from './question-reading.ts';
import type { Tables } from './tables.ts';

/** A word that no page holds. */
export interface Guess {
	typed: string;
	/** Words near it that were searched for, nearest first: none where another word of the question is on a page. */
	near: readonly string[];
}

type Reading = Pick<ReadQuestion, 'understood' | 'lookup' | 'postings'>;

/** What a guess counts of a word that was typed. */
const GUESS_WEIGHT = 0.5;

/**
 * Words that no page and no term holds. A word in capitals is a name, and stands as it is. One that was corrected, or
 * written anew for comparing (“don’t” as “dont”), is none that anybody typed.
 */
const unknownWords = (
	words: readonly SearchWord[],
	typed: string,
	{ postings, lookup }: Pick<Reading, 'postings' | 'lookup'>,
): string[] => {
	const asTyped = new Set(foldForSearch(typed).match(/[a-z]+/g));
	const parts = words.filter(({ capitals }) => !capitals).flatMap((word) => word.parts);
	const isUnknown = (part: string) => !isStopWord(part) && !postings.has(stemOf(part)) && !lookup.knows(part);
	return [...new Set(parts)].filter((part) => /^[a-z]{3,}$/.test(part) && asTyped.has(part) && isUnknown(part));
};

/** Whether a page holds anything of the question. */
const findsSomething = ({ understood, postings }: Reading) =>
	understood.units.some(({ alternatives }) =>
		alternatives.some(({ stems }) => stems.some((stem) => postings.has(stem))),
	);

const unitWith = (unit: QueryUnit, near: readonly string[]): QueryUnit => ({
	...unit,
	alternatives: [...unit.alternatives, ...near.map((word) => ({ stems: [stemOf(word)], weight: GUESS_WEIGHT }))],
});

/**
 * The question with what is near each word that no page holds. Where nothing else of it is on a page, that is searched
 * for: beside words that pages hold, a guess would only disturb their order.
 * @param query the question as corrected, with what was typed
 * @param onMissing is told why a part did not come; the rest serves
 */
export const withGuesses = async (
	{ words, typed }: Pick<Query, 'words' | 'typed'>,
	reading: Reading,
	tables: Pick<Tables, 'ordinary' | 'postings'>,
	onMissing: (reason: unknown) => void,
): Promise<Reading & { guesses: Guess[] }> => {
	const unknown = unknownWords(words, typed, reading);
	if (findsSomething(reading)) return { ...reading, guesses: unknown.map((word) => ({ typed: word, near: [] })) };
	const typedStems = new Set(words.flatMap(({ parts }) => parts.map(stemOf)));
	const guesses = await Promise.all(
		unknown.map(async (word) => {
			const near = (await tables.ordinary(word)) ?? [];
			return { typed: word, near: near.filter((word) => !typedStems.has(stemOf(word))) };
		}),
	);
	const near = new Map(guesses.map((guess) => [guess.typed, guess.near]));
	const postings = await tables.postings([...near.values()].flat().map(stemOf), onMissing);
	return {
		...reading,
		understood: {
			...reading.understood,
			units: reading.understood.units.map((unit) => unitWith(unit, near.get(unit.typed) ?? [])),
		},
		postings: new Map([...reading.postings, ...postings]),
		guesses,
	};
};
