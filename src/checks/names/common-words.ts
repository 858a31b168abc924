/** Is this an ordinary English word? */
import { FIELD_WORDS } from './field-words.ts';
import { PACKED_WORDS } from './packed-words.ts';
import { own } from '../../content-model/own.ts';

/** Endings by their letter in the packed list. */
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

const unpack = (packed: string): Set<string> => {
	const words = new Set<string>();
	let previous = '';
	for (const entry of packed.trim().split(/\s+/)) {
		const [, kept = '', rest = '', endings = ''] = /^(\d?)([a-z]*)(?::(\w*))?$/.exec(entry) ?? [];
		const word = previous.slice(0, Number(kept)) + rest;
		words.add(word);
		for (const letter of endings) words.add(own(ENDINGS, letter)?.(word) ?? word);
		previous = word;
	}
	return words;
};

let unpacked: Set<string> | undefined;

const known = () => {
	// Unpacked at the first question: sixty thousand words take some milliseconds that a page without checks need not
	// spend.
	if (!unpacked) {
		unpacked = unpack(PACKED_WORDS);
		for (const word of FIELD_WORDS.trim().split(/\s+/)) unpacked.add(word);
	}
	return unpacked;
};

const PREFIX =
	/^(?:re|un|non|pre|post|co|multi|inter|intra|over|under|out|sub|semi|anti|self|mis|dis|psycho|neuro|bio|socio|micro|macro|cyber|tele|step|de|hyper|hypo)-?(?=[a-z]{3})/;

/**
 * True for an English word in any of its usual forms, in lower case: `safeguarding`, `retraumatised`, `multi-agency`.
 * A word with a hyphen or an apostrophe counts when its parts do.
 */
export const isCommonWord = (folded: string): boolean => {
	const words = known();
	if (words.has(folded)) return true;
	const shortened = /^([a-z]+)'(?:ll|d|ve|re|m|t|s)$/.exec(folded)?.[1];
	if (shortened) return shortened.length < 4 || isCommonWord(shortened) || isCommonWord(shortened.replace(/n$/, ''));
	if (/[-']/.test(folded)) {
		const parts = folded.split(/[-']/);
		return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 3 || isCommonWord(part));
	}
	const stem = folded.replace(PREFIX, '');
	if (stem !== folded && stem.length > 3 && words.has(stem)) return true;
	// Long words with the endings of learned English; no list of names holds such.
	if (
		folded.length > 8 &&
		/(?:ation|ition|sion|ology|ically|ism|ical|ceptive|ness|pathy|graphy|metric|ising|izing|otomy|aemia|itis|ware)s?$/.test(
			folded,
		)
	)
		return true;
	// American spellings and plurals of plurals that a small list leaves out.
	return [
		folded.replace(/iz(e[sdr]?|ing|ations?)$/, 'is$1'),
		folded.replace(/or(s|ed|ing|al)?$/, 'our$1'),
		folded.replace(/'?s$/, ''),
		folded.replace(/(?:abilities|ability)$/, 'able'),
	].some((form) => form !== folded && form.length > 2 && words.has(form));
};
