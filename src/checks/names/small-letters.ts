/** Names typed without their capitals, as people in haste do. */
import type { Part } from '../document.ts';
import { sentenceAt, type Sentence } from '../reading/tokens.ts';
import { cuesAround } from './cues.ts';
import type { FoundName } from './found-name.ts';
import { isFirstName, isSurname } from './name-lists.ts';
import { isPersonVerb, STRONG_PERSON_VERBS } from './people-words.ts';
import { isNoOtherWord, PARTICLES, type Word } from './word.ts';

/**
 * The end of a name in small letters behind a first name or a title: “o’donnell” in “tracey o’donnell”, “a” in
 * “mohammed a”.
 */
const endOfSmallName = (words: readonly Word[], at: number, text: string): number | undefined => {
	const next = words[at + 1];
	if (!next || next.capitalised || text.slice(words[at]?.end, next.start) !== ' ') return undefined;
	const initial = next.text.length === 1 && /^(?:,|\.|$| -| –)/u.test(text.slice(next.end, next.end + 2));
	return initial ||
		(next.text.length > 2 && isNoOtherWord(next.folded) && (isSurname(next.folded) || isFirstName(next.folded)))
		? next.end
		: undefined;
};

/** “uncle mo”, “mr patel”: a title in small letters before a word that is no other. */
const titledSmall = (words: readonly Word[], at: number, text: string): Word | undefined => {
	const word = words[at];
	const next = words[at + 1];
	if (
		!word ||
		!next ||
		next.capitalised ||
		!SMALL_TITLES.has(word.folded) ||
		!/^\.? $/u.test(text.slice(word.end, next.start))
	)
		return undefined;
	const short = next.text.length < 4 && isPersonVerb(words[at + 2]?.folded ?? '');
	return next.text.length > 1 &&
		!PARTICLES.has(next.folded) &&
		(isNoOtherWord(next.folded) || short) &&
		!isPersonVerb(next.folded)
		? next
		: undefined;
};
const SMALL_TITLES = new Set('nan gran grandad mr mrs ms dr uncle auntie aunty aunt pc nanny cousin'.split(' '));

const SPEAKS_TO = new Set(
	'tell told ask asked rang ring text texted saw seen met meet with called phoned phone msg messaged visited w/ re'.split(
		' ',
	),
);
/** “spoke to shaz re rent”, “jas said no”: a word that is no other, where somebody in haste speaks of a person. */
const isSpokenTo = (words: readonly Word[], at: number, text: string, sentence: Sentence | undefined) => {
	const word = words[at];
	const before = words[at - 1];
	const next = words[at + 1];
	if (!word || word.text.length < 3 || !/^\p{Ll}+$/u.test(word.text) || !isNoOtherWord(word.folded)) return false;
	const spoke =
		before !== undefined &&
		text.slice(before.end, word.start) === ' ' &&
		(SPEAKS_TO.has(before.folded) ||
			(before.folded === 'to' &&
				/^(?:spoke|spoken|talked|wrote|lift|visit|went|letter)$/u.test(words[at - 2]?.folded ?? '')));
	const opens = word.opensSentence && next !== undefined && STRONG_PERSON_VERBS.has(next.folded);
	return (spoke || opens) && (/^\p{Ll}/u.test(sentence?.text ?? text) || opens || isNoteLike(sentence?.text ?? text));
};
const isNoteLike = (text: string) => text.length < 60 && !/[.!?]$/u.test(text);

/**
 * A name typed without its capital: “called jayden”, “priya’s sister”, “uncle mo”. Only names that are no word; one
 * that
 * nothing around it makes a name may be anything, and is only warned of.
 */
export const lowerCaseName = (
	words: readonly Word[],
	at: number,
	text: string,
	sentences: readonly Sentence[],
	names: readonly FoundName[],
	part: Part,
): FoundName | undefined => {
	const word = words[at];
	if (!word) return undefined;
	// “nosaJ”: a first name from back to front.
	if (/^\p{Ll}{2,12}\p{Lu}$/u.test(word.text) && isFirstName([...word.folded].reverse().join('')))
		return { part, start: word.start, end: word.end, kind: 'name', sureness: 'likely' };
	const titled = titledSmall(words, at, text);
	if (titled) return { part, start: word.start, end: titled.end, kind: 'titled', sureness: 'sure', lead: word.text };
	const sentence = sentenceAt(sentences, word.start);
	if (word.text.length < 4 || /[-']/.test(word.folded) || !isFirstName(word.folded) || !isNoOtherWord(word.folded))
		return isSpokenTo(words, at, text, sentence)
			? { part, start: word.start, end: word.end, kind: 'maybe', sureness: 'possible' }
			: undefined;
	const full = endOfSmallName(words, at, text);
	const { strong, weak, onlyState } = cuesAround({ text, words, at, last: at, sentence, names });
	const inHaste = /^\p{Ll}/u.test(sentence?.text ?? text);
	const sure = full !== undefined || (strong && !onlyState) || (inHaste && (weak > 0 || word.opensSentence));
	return {
		part,
		start: word.start,
		end: full ?? word.end,
		kind: sure ? 'name' : 'maybe',
		sureness: sure ? 'likely' : 'possible',
	};
};
