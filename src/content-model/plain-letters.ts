/**
 * One letter for every way of writing it: what search compares, the checks look names up by, and names of files are
 * made of. One definition, so that a name found in a story is the name found in search.
 */
import { own } from './own.ts';

/** Letters that Unicode does not take apart, each with what people type who do not have it. */
const UNDIVIDED: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ħ: 'h',
	ŋ: 'ng',
	ŧ: 't',
	ə: 'e',
	ǝ: 'e',
	ɛ: 'e',
	ɔ: 'o',
	ɓ: 'b',
	ɗ: 'd',
	ƙ: 'k',
	ƴ: 'y',
	ɩ: 'i',
	ʋ: 'v',
};
const LETTERS = new RegExp(`[${Object.keys(UNDIVIDED).join('')}]`, 'giu');

const plainOf = (letter: string): string => {
	const small = letter.toLowerCase();
	const plain = own(UNDIVIDED, small) ?? letter;
	return small === letter ? plain : plain.toUpperCase();
};

/** No character here has an accent, a mark or another form. */
const PLAIN = /^[\t-\r\x20-\x7e]*$/;

/**
 * `Łukasz` → `Lukasz`, `Café` → `Cafe`, `ﬁ` → `fi`: no accents or marks; capitals stay, and everything that is no
 * letter.
 */
export const plainLetters = (text: string): string =>
	PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(LETTERS, plainOf);

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u02bb\u02bc\u0060\u00b4]/g;

/** Every mark that people type for an apostrophe or a single quotation mark → `'`. */
export const straightApostrophes = (text: string): string => text.replace(APOSTROPHES, "'");
