/** Text as people type and print it → the words the search compares. The index and the query are both read by it. */
import { plainLetters, straightApostrophes } from '../content-model/plain-letters.ts';

/**
 * One word of a text. A word with hyphens keeps its parts, because people write it with hyphens, with spaces or as
 * one.
 */
export interface SearchWord {
	/** As compared: lower case, no accents, straight quotes, no possessive. */
	text: string;
	/** The parts of a word with hyphens: `child-centred` → `['child', 'centred']`. One part for a plain word. */
	parts: readonly string[];
	/** True when every letter was a capital, as in LAC. */
	capitals: boolean;
}

const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63\uff0d]/g;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Most texts are plain already and pass untouched; the one character left out is the mark some type for an
 * apostrophe.
 */
const STRAIGHT = /^[\t-\r\x20-\x5f\x61-\x7e]*$/;

/** Straight quotes and hyphens, nothing invisible; capitals and accents stay. */
export const straighten = (text: string) =>
	STRAIGHT.test(text)
		? text
		: straightApostrophes(text.replace(UNSEEN, '')).replace(DOUBLE_QUOTES, '"').replace(HYPHENS, '-');

/** No accents, straight quotes, one letter a sound; capitals stay. */
const withoutAccents = (text: string) => plainLetters(straighten(text));

/** `Café’s` → `cafe's`: lower case, no accents. */
export const foldForSearch = (text: string) => withoutAccents(text).toLowerCase();

const TOKEN = /[\p{L}\p{N}]+(?:['&./-][\p{L}\p{N}]+)*/gu;

/** `children's` → `children`, `don't` → `dont`. */
const withoutApostrophe = (word: string) => word.replace(/'s$/, '').replaceAll("'", '');

/** A&E and B&B are one word; R&D too; “care&support” is two. */
const isInitialsWithAnd = (word: string) => /^[\p{L}\p{N}](?:&[\p{L}\p{N}])+$/u.test(word);

/** `s.17` → `s17`, `p.e` → `pe`; `gov.uk` stays two words. */
const isDotted = (word: string) => /^\p{L}(?:\.\p{L})*(?:\.\d+\p{L}?)?$/u.test(word) && word.includes('.');

/**
 * `1.8` and `2.5m` are one number, not two: who asks for 1.8 does not mean pages with an 8. `12.03.2024` stays three.
 */
const isDecimal = (word: string) => /^\d+\.\d+\p{L}*$/u.test(word);

/** A comma between thousands: `2,500` is written `2500` by others. */
const THOUSANDS_COMMA = /(?<=\d),(?=\d{3}(?!\d))/g;

/** A token as the words people compare it by: `a&e` is one, `gov.uk` and `care&support` are two each. */
const piecesOf = (token: string): string[] => {
	if (isInitialsWithAnd(token)) return [token];
	if (isDotted(token)) return [token.replaceAll('.', '')];
	return token.split(/[&/]/).flatMap((part) => (isDecimal(part) ? [part] : part.split('.')));
};

const isBare = (word: string) => /^[a-z0-9]+$/.test(word);

/** What a text has between its spaces, without accents: some of it is no word yet. */
export const searchTokensOf = (text: string): string[] =>
	withoutAccents(text).replace(THOUSANDS_COMMA, '').match(TOKEN) ?? [];

/** The words of one of them: mostly one. */
export const wordsOfSearchToken = (token: string): SearchWord[] => {
	const folded = token.toLowerCase();
	const capitals = token !== folded && token.length > 1 && token === token.toUpperCase();
	if (isBare(folded)) return [{ text: folded, parts: [folded], capitals }];
	return piecesOf(folded).flatMap((piece) => {
		const parts = piece
			.split('-')
			.map(withoutApostrophe)
			.filter((part) => part !== '');
		return parts.length > 0 ? [{ text: parts.join('-'), parts, capitals }] : [];
	});
};

/** The words of a text, in order. */
export const searchWordsOf = (text: string): SearchWord[] => searchTokensOf(text).flatMap(wordsOfSearchToken);

/** The words of a text that are written with accents, without them. */
export const accentedWordsOf = (text: string): ReadonlySet<string> =>
	new Set(
		(straighten(text).match(TOKEN) ?? [])
			.filter((word) => /[^\0-\x7f]/.test(word))
			.flatMap((word) => searchWordsOf(word))
			.flatMap(({ parts }) => parts),
	);

/** The same text in one form, for comparing whole names: `Child-Centred Practise ` → `child centred practise`. */
export const comparable = (text: string) =>
	searchWordsOf(text)
		.flatMap(({ parts }) => parts)
		.join(' ');
