/** Text as people type and print it → the words the search compares. The index and the query pass through the same door. */

/** One word of a text. A word with hyphens keeps its parts, because people write it with hyphens, with spaces or as one. */
export interface Word {
	/** As compared: lower case, no accents, straight quotes, no possessive. */
	text: string;
	/** The parts of a word with hyphens: `trauma-informed` → `['trauma', 'informed']`. One part for a plain word. */
	parts: readonly string[];
	/** True when every letter was a capital, as in LAC. */
	capitals: boolean;
}

const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63\uff0d]/g;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Straight quotes and hyphens, nothing invisible; capitals and accents stay. */
export const straighten = (text: string) => text.replace(UNSEEN, '').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(HYPHENS, '-');

const PLAIN = /^[\x20-\x7e\s]*$/;

/** No accents, straight quotes, one letter a sound; capitals stay. Most texts are plain already and pass untouched. */
const withoutAccents = (text: string) => (PLAIN.test(text) ? text.replace(/`/g, "'") : straighten(text.normalize('NFKD')).replace(/\p{M}/gu, '').replace(/æ/gi, 'ae').replace(/œ/gi, 'oe').replace(/ß/g, 'ss'));

/** `Café’s` → `cafe's`: lower case, no accents. */
export const fold = (text: string) => withoutAccents(text).toLowerCase();

const TOKEN = /[\p{L}\p{N}]+(?:['&./-][\p{L}\p{N}]+)*/gu;

/** `children's` → `children`, `don't` → `dont`. */
const withoutApostrophe = (word: string) => word.replace(/'s$/, '').replaceAll("'", '');

/** A&E and B&B are one word; R&D too; “care&support” is two. */
const isInitialsWithAnd = (word: string) => /^[\p{L}\p{N}](?:&[\p{L}\p{N}])+$/u.test(word);

/** `s.17` → `s17`, `p.e` → `pe`; `gov.uk` stays two words. */
const isDotted = (word: string) => /^\p{L}(?:\.\p{L})*(?:\.\d+\p{L}?)?$/u.test(word) && word.includes('.');

const isBare = (word: string) => /^[a-z0-9]+$/.test(word);

/** The words of a text, in order. */
export const wordsOf = (text: string): Word[] => {
	const words: Word[] = [];
	for (const [raw] of withoutAccents(text).matchAll(TOKEN)) {
		const folded = raw.toLowerCase();
		const capitals = raw !== folded && raw.length > 1 && raw === raw.toUpperCase();
		if (isBare(folded)) {
			words.push({ text: folded, parts: [folded], capitals });
			continue;
		}
		for (const piece of isInitialsWithAnd(folded) ? [folded] : isDotted(folded) ? [folded.replaceAll('.', '')] : folded.split(/[&./]/)) {
			const parts = piece
				.split('-')
				.map(withoutApostrophe)
				.filter((part) => part !== '');
			if (parts.length > 0) words.push({ text: parts.join('-'), parts, capitals });
		}
	}
	return words;
};

/** The same text in one form, for comparing whole names: `Trauma-Informed Practise ` → `trauma informed practise`. */
export const plain = (text: string) =>
	wordsOf(text)
		.flatMap(({ parts }) => parts)
		.join(' ');
