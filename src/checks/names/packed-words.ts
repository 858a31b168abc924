/**
 * A list of words as a short text, for whoever has to fetch it. The words are sorted. A leading digit says how many
 * letters are kept from the word before; letters after the colon name endings: “act:seg” is act, acts, acted, acting.
 */
import { own } from '../../content-model/own.ts';

/** Endings by their letter in the text. */
const ENDINGS: Readonly<Record<string, (word: string) => string>> = {
	s: (word) => `${word}s`,
	S: (word) => `${word}es`,
	d: (word) => `${word}d`,
	e: (word) => `${word}ed`,
	g: (word) => `${word}ing`,
	G: (word) => `${word.slice(0, -1)}ing`,
	l: (word) => `${word}ly`,
	r: (word) => `${word}r`,
	R: (word) => `${word}er`,
	n: (word) => `${word}ness`,
	i: (word) => `${word.slice(0, -1)}ies`,
	j: (word) => `${word.slice(0, -1)}ied`,
	k: (word) => `${word.slice(0, -1)}ily`,
	D: (word) => `${word}${word.at(-1)}ed`,
	I: (word) => `${word}${word.at(-1)}ing`,
	t: (word) => `${word}ment`,
	f: (word) => `${word}ful`,
};

/** One digit says how many letters are kept. */
const MOST_KEPT = 9;

const lettersShared = (one: string, other: string): number => {
	const most = Math.min(MOST_KEPT, one.length, other.length);
	let shared = 0;
	while (shared < most && one[shared] === other[shared]) shared += 1;
	return shared;
};

const BY_LETTER = Object.entries(ENDINGS);
/** Those that leave the word whole. */
const ADDED = new Set(BY_LETTER.filter(([, ended]) => ended('ab').startsWith('ab')).map(([letter]) => letter));
const CHANGED = BY_LETTER.filter(([letter]) => !ADDED.has(letter));

/**
 * The endings that a word can have, by the word after it in the alphabet: words that begin alike stand together, so
 * where the next begins otherwise there is no form of this one.
 */
const endingsAfter = (word: string, next = ''): typeof BY_LETTER => {
	if (next.startsWith(word)) return BY_LETTER;
	return next.startsWith(word.slice(0, -1)) ? CHANGED : [];
};

/** In: words of the letters a to z alone. Out: the text that `unpackWords` makes them of again. */
export const packWords = (words: ReadonlySet<string>): string => {
	const packed = new Set<string>();
	const entries: string[] = [];
	let previous = '';
	const sorted = [...words].sort();
	for (const [index, word] of sorted.entries()) {
		if (packed.has(word)) continue;
		let endings = '';
		for (const [letter, ended] of endingsAfter(word, sorted[index + 1])) {
			const form = ended(word);
			// A form that stands before its word in the alphabet has had its turn.
			if (form <= word || !words.has(form) || packed.has(form)) continue;
			endings += letter;
			packed.add(form);
		}
		const kept = lettersShared(previous, word);
		entries.push(`${kept || ''}${word.slice(kept)}${endings && `:${endings}`}`);
		previous = word;
	}
	return entries.join(' ');
};

/** In: a text of `packWords`. Out: its words. */
export const unpackWords = (packed: string): Set<string> => {
	const words = new Set<string>();
	let previous = '';
	for (const entry of packed.split(' ')) {
		const [, kept = '', rest = '', endings = ''] = /^(\d?)([a-z]*)(?::(\w*))?$/.exec(entry) ?? [];
		const word = previous.slice(0, Number(kept)) + rest;
		words.add(word);
		for (const letter of endings) words.add(own(ENDINGS, letter)?.(word) ?? word);
		previous = word;
	}
	return words;
};
