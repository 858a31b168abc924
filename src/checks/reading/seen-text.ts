/**
 * A text as the eye sees it: without characters that nobody sees, with the letters that others only look like.
 * Every rule checks this text; findings are led back to what the writer typed.
 */
import { own } from '../../content-model/own.ts';
import { isFirstName } from '../names/name-lists.ts';

export interface SeenText {
	text: string;
	/** Where the words from `start` to `end` of the seen text stand in the text as typed. */
	typed: (start: number, end: number) => { start: number; end: number };
}

/** Format characters, fillers, variation selectors and tags: drawn as nothing. */
const UNSEEN =
	/[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
/** Full-width, circled, squared and mathematical forms of letters and digits, which Unicode holds to be the same. */
const STYLED = /[\u2460-\u24ff\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}\uff01-\uff5e\ufb00-\ufb06\u2100-\u214f]/u;
const UNUSUAL = new RegExp(`${UNSEEN.source}|${STYLED.source}`, 'u');

/** Cyrillic and Greek letters that look like Latin ones. Source: Unicode Technical Standard 39, confusables. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
	[
		'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw кk мm тt ѵv',
		'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi κk νv οo ρp υu χx',
	]
		.join(' ')
		.split(' ')
		.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const WORD = /[\p{L}\p{M}]+/gu;
const STRANGER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
// A full stop joins letters with letters and digits with digits: “d.o.b. 3.5.11” is no word that was spelt out.
const SPELT_OUT =
	/(?<![\p{L}\p{N}]|[’'](?=s ))[\p{L}\p{N}](?:(?:[ ·•_*|/–—-] ?[\p{L}\p{N}]|\. ?(?:(?<=\p{L}\. ?)\p{L}|(?<=\p{N}\. ?)\p{N}))(?![\p{L}\p{N}])){3,60}/gu;
const LETTERS_AS_DIGITS = /(?<![\p{L}\p{N}])[0-9OoIl](?:[ .\/-]?[0-9OoIl]){7,30}(?![\p{L}\p{N}])/gu;
/** “0-7-7-0-0 9-0-0 1-2-3”: digits one by one, as many as a telephone number has. */
const DIGITS_APART = /(?<![\p{L}\p{N}.,])0(?:[ .·•_*|\/-]{1,3}\d(?!\d)){9,11}(?![\p{L}\p{N}])/gu;

/** “J4son”, “Z0e”, “K@te”: one sign for a letter, inside a word that begins with a capital. */
const SIGN_FOR_LETTER =
	/(?<![\p{L}\p{N}.@/_-])\p{Lu}\p{Ll}{0,10}(?:[013457]\p{Ll}{1,10}(?:[013457]\p{Ll}{1,10})?|[@!$*]\p{Ll}{1,10})(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
/** “Ayesh4”, “P4tryc14”, “$am”: as many signs as there are, where the letters that they stand for make a first name. */
const SIGNS_IN_A_NAME = /(?<![\p{L}\p{N}.@/_-])[\p{Lu}$@!][\p{Ll}013457@!$]{2,14}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
const LETTER_OF_SIGN: Readonly<Record<string, string>> = {
	0: 'o',
	1: 'i',
	3: 'e',
	4: 'a',
	5: 's',
	7: 't',
	'@': 'a',
	'!': 'i',
	$: 's',
};

interface Drawn {
	letter: string;
	start: number;
	end: number;
}

const latinOf = (letter: string) => own(LOOK_ALIKE, letter) ?? letter;

/** The characters that are drawn, each with the place it was typed at. */
const drawnIn = (text: string): Drawn[] => {
	const drawn: Drawn[] = [];
	let at = 0;
	for (const character of text) {
		const end = at + character.length;
		if (!UNSEEN.test(character)) {
			const same = STYLED.test(character) ? character.normalize('NFKC') : character;
			const plain = /^[\p{L}\p{N}\p{P}+@]+$/u.test(same) ? same : character;
			for (let unit = 0; unit < plain.length; unit += 1) drawn.push({ letter: plain.charAt(unit), start: at, end });
		}
		at = end;
	}
	return drawn;
};

const textOf = (drawn: readonly Drawn[]) => drawn.map(({ letter }) => letter).join('');

/** Replaces letters in place: as many as there were. */
const write = (drawn: Drawn[], at: number, letters: string) => {
	for (let index = 0; index < letters.length; index += 1) {
		const one = drawn[at + index];
		if (one) drawn[at + index] = { ...one, letter: letters.charAt(index) };
	}
};

const withLatinLetters = (drawn: Drawn[]) => {
	for (const { 0: word, index } of textOf(drawn).matchAll(WORD)) {
		if (!STRANGER.test(word)) continue;
		const latin = [...word].map(latinOf).join('');
		// A word of another script stays; a word that mixes scripts, or can be read as Latin, is read as Latin.
		if (/\p{Script=Latin}/u.test(word) || !STRANGER.test(latin)) write(drawn, index, latin);
	}
};

const withDigits = (drawn: Drawn[]) => {
	for (const { 0: number, index } of textOf(drawn).matchAll(LETTERS_AS_DIGITS))
		if ((number.match(/\d/g) ?? []).length > 4) write(drawn, index, number.replace(/o/giu, '0').replace(/[Il]/gu, '1'));
};

const withLetters = (drawn: Drawn[]) => {
	for (const { 0: word, index } of textOf(drawn).matchAll(SIGN_FOR_LETTER)) write(drawn, index, lettersOf(word));
	for (const { 0: word, index } of textOf(drawn).matchAll(SIGNS_IN_A_NAME)) {
		if (!/[\d@!$]/u.test(word)) continue;
		const letters = lettersOf(word);
		if (isFirstName(letters.toLowerCase())) write(drawn, index, letters.charAt(0).toUpperCase() + letters.slice(1));
	}
};
const lettersOf = (word: string) => [...word].map((sign) => own(LETTER_OF_SIGN, sign) ?? sign).join('');

const isSpeltOut = (run: string) => {
	const letters = run.replace(/[^\p{L}]/gu, '');
	return letters.length > 2 && (/\p{Ll}/u.test(letters) || /[ /–—-]/u.test(run));
};

const APART = new RegExp(`${DIGITS_APART.source}|${SPELT_OUT.source}`, 'gu');
/** “K y l e” is read as “Kyle”; two spaces between letters part words. */
const withSpeltWords = (drawn: Drawn[]): Drawn[] => {
	const kept: Drawn[] = [];
	let from = 0;
	for (const { 0: run, index } of textOf(drawn).matchAll(APART)) {
		if (!isSpeltOut(run) && !(/^0\P{L}*$/u.test(run) && run.replace(/\D/gu, '').length > 9)) continue;
		kept.push(...drawn.slice(from, index));
		for (let at = index; at < index + run.length; at += 1) {
			const one = drawn[at];
			if (!one) continue;
			const parts = one.letter === ' ' && drawn[at - 1]?.letter === ' ';
			if (parts || /[\p{L}\p{N}]/u.test(one.letter)) kept.push(one);
		}
		from = index + run.length;
	}
	return from ? [...kept, ...drawn.slice(from)] : drawn;
};

const NEEDS_READING = [
	UNUSUAL,
	new RegExp(SPELT_OUT.source, 'u'),
	new RegExp(LETTERS_AS_DIGITS.source, 'u'),
	new RegExp(SIGN_FOR_LETTER.source, 'u'),
	/\p{L}[013457]|[$@!]\p{Ll}/u,
	STRANGER,
];

/**
 * The text as the eye sees it, or nothing where it was typed as it is seen, which is nearly always.
 * Takes time in proportion to the length of the text.
 */
export const seenText = (text: string): SeenText | undefined => {
	if (!NEEDS_READING.some((expression) => expression.test(text))) return undefined;
	const letters = drawnIn(text);
	withLatinLetters(letters);
	withDigits(letters);
	withLetters(letters);
	const drawn = withSpeltWords(letters);
	const seen = textOf(drawn);
	if (seen === text) return undefined;
	return {
		text: seen,
		typed: (start, end) => {
			const first = drawn[start]?.start ?? text.length;
			return { start: first, end: Math.max(first, drawn[end - 1]?.end ?? first) };
		},
	};
};
