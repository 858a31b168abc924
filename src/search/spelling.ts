/** Corrects words that no page and no term holds, against the words that they do hold. */
import { isStopWord, searchWordsOf, stemOf } from './analyse.ts';
import { editDistance } from '../content-model/edit-distance.ts';
import type { SearchWord } from './normalise.ts';
import type { Posting } from './postings.ts';
import type { Tables } from './tables.ts';
import type { VocabularyLookup } from './vocabulary-lookup.ts';
import { isCorrectable, type CountedWord } from './word-table.ts';

/** What was typed and what was searched for in its place. */
export interface Correction {
	typed: string;
	used: string;
}

export interface Corrected {
	corrections: Correction[];
	words: SearchWord[];
}

/** One slip in a short word, two in a long one; words of three letters are as often names as slips. */
const slipsAllowed = ({ length }: string) => {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
};

/** A slip is about a hundred times rarer than a word typed as meant: what a candidate’s frequency must outweigh. */
const COST_OF_A_SLIP = Math.log(100);

/** The word nearest to what was typed: fewer slips first, then the commoner word. */
export const nearestWord = (typed: string, words: readonly CountedWord[]): CountedWord | undefined => {
	const limit = slipsAllowed(typed);
	let best: CountedWord | undefined;
	let bestScore = -Infinity;
	for (const word of words) {
		if (Math.abs(word.text.length - typed.length) > limit) continue;
		const slips = editDistance(typed, word.text, limit);
		if (slips > limit) continue;
		const score = Math.log(word.pages + 0.5) - slips * COST_OF_A_SLIP + (word.text[0] === typed[0] ? 0.5 : 0);
		if (score > bestScore) {
			best = word;
			bestScore = score;
		}
	}
	return best;
};

/**
 * Whether a typed word stands on its own: a name, an abbreviation, a number, or a word that the hub holds is never
 * corrected.
 */
const isKnown = (part: string, word: SearchWord, postings: ReadonlyMap<string, Posting>, lookup: VocabularyLookup) =>
	word.capitals || !isCorrectable(part) || isStopWord(part) || postings.has(stemOf(part)) || lookup.knows(part);

/**
 * Corrects what was typed. `postings` are those of all typed words: a word that is there stands. Reads one file of
 * words for each unknown word, and a second only when the first has nothing near.
 */
export const correct = async (
	words: readonly SearchWord[],
	postings: ReadonlyMap<string, Posting>,
	tables: Tables,
	lookup: VocabularyLookup,
): Promise<Corrected> => {
	const corrections: Correction[] = [];
	const corrected: SearchWord[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) continue;
		const edition = lookup.knows(word.text) ? undefined : await withoutEdition(word.text, postings, tables);
		if (edition !== undefined) {
			corrections.push({ typed: word.text, used: edition });
			corrected.push(...searchWordsOf(edition));
			continue;
		}
		const unknown = word.parts.filter((part) => !isKnown(part, word, postings, lookup));
		if (unknown.length === 0) {
			corrected.push(word);
			continue;
		}
		const next = words[at + 1];
		const joined =
			next && next.parts.length === 1 && word.parts.length === 1
				? await asOneWord(word.text, next.text, tables, lookup)
				: undefined;
		if (next && joined !== undefined) {
			corrections.push({ typed: `${word.text} ${next.text}`, used: joined });
			corrected.push(...searchWordsOf(joined));
			at++;
			continue;
		}
		const used = new Map(
			await Promise.all(unknown.map(async (part) => [part, await correctionOf(part, tables)] as const)),
		);
		for (const [typed, text] of used) if (text !== undefined) corrections.push({ typed, used: text });
		corrected.push(
			...searchWordsOf(word.parts.map((part) => used.get(part) ?? part).join(word.parts.length > 1 ? '-' : ' ')),
		);
	}
	return { corrections, words: corrected };
};

/**
 * A word that nobody misspelt is left alone, though no page holds it. If that cannot be found out, the correction
 * stands.
 */
const correctionOf = async (typed: string, tables: Tables): Promise<string | undefined> => {
	const found = await nearestOnTheHub(typed, tables);
	if (found === undefined) return undefined;
	const isOrdinary = (await tables.ordinary(typed).catch(() => undefined)) !== undefined;
	return isOrdinary ? undefined : found;
};

/** `gcp2` → `gcp`: the edition of something the hub knows. */
const withoutEdition = async (
	typed: string,
	postings: ReadonlyMap<string, Posting>,
	tables: Tables,
): Promise<string | undefined> => {
	const [, name] = /^([a-z]{3,})\d+$/.exec(typed) ?? [];
	if (name === undefined || postings.has(stemOf(typed))) return undefined;
	return (await tables.words('first', name[0] ?? '')).some(({ text }) => text === name) ? name : undefined;
};

const nearestOnTheHub = async (typed: string, tables: Tables): Promise<string | undefined> => {
	const byFirst = await tables.words('first', typed[0] ?? '');
	const near = nearestWord(typed, byFirst);
	if (near) return near.text;
	const split = await asTwoWords(typed, byFirst, tables);
	if (split !== undefined) return split;
	// The slip may be in the first letter: changed (the second still stands), or one too many (the second is the first).
	const others =
		typed.length < 4
			? []
			: await Promise.all([
					tables.words('second', typed[1] ?? ''),
					tables.words('first', typed[1] ?? ''),
					tables.words('second', typed[0] ?? ''),
				]);
	return nearestWord(typed, others.flat())?.text;
};

/** `safe guarding` → `safeguarding`, when the hub has that word. */
const asOneWord = async (first: string, second: string, tables: Tables, lookup: VocabularyLookup) => {
	const joined = first + second;
	if (!isCorrectable(joined)) return undefined;
	if (lookup.knows(joined)) return joined;
	return (await tables.words('first', joined[0] ?? '')).some(({ text }) => text === joined) ? joined : undefined;
};

/** Longest beginnings tried when one word may be two. Each may cost a request. */
const BEGINNINGS_TRIED = 3;

/** `socialwork` → `social work`, when the hub has both. */
const asTwoWords = async (
	typed: string,
	byFirst: readonly CountedWord[],
	tables: Tables,
): Promise<string | undefined> => {
	if (typed.length < 7) return undefined;
	const beginnings = byFirst
		.filter(
			({ text, pages }) => pages > 0 && text.length >= 3 && typed.length - text.length >= 3 && typed.startsWith(text),
		)
		.sort((a, b) => b.text.length - a.text.length);
	for (const { text } of beginnings.slice(0, BEGINNINGS_TRIED)) {
		const rest = typed.slice(text.length);
		if ((await tables.words('first', rest[0] ?? '')).some((word) => word.text === rest && word.pages > 0))
			return `${text} ${rest}`;
	}
	return undefined;
};
