/** Words of a text with their places, and where its sentences end. */
import { lastUpTo } from '../../content-model/last-up-to.ts';
import { plainLetters, straightApostrophes } from '../../content-model/plain-letters.ts';

export interface Token {
	/** The word without a possessive ending: “Kofi’s” → “Kofi”. */
	text: string;
	/** Lower case, accents taken off, straight apostrophes: what lists are searched by. */
	folded: string;
	start: number;
	end: number;
	/** Ends in ’s or s’: “Kofi’s mum”. */
	possessive: boolean;
	capitalised: boolean;
	allCapitals: boolean;
	/** First of a sentence, a line, a bullet or a quotation, where every word is capitalised. */
	opensSentence: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:[’'‘`ʼ-][\p{L}\p{M}]+)*/gu;

/** True for a word of the letters a to z alone, as nearly all are. Asked of every word: no expression is as quick. */
const isPlainWord = (word: string): boolean => {
	for (let at = 0; at < word.length; at += 1) {
		const small = word.charCodeAt(at) | 32;
		if (small < 97 || small > 122) return false;
	}
	return true;
};

/** Lower case, without accents, with straight apostrophes: “Łukasz’s” → “lukasz's”. */
export const fold = (word: string) =>
	isPlainWord(word) ? word.toLowerCase() : plainLetters(straightApostrophes(word)).toLowerCase();

// After these a full stop ends no sentence.
const SHORTENINGS = new Set(
	'mr mrs ms mx dr prof rev fr sr jr st cllr sgt insp supt det lt col gen hon e.g i.e eg ie etc vs cf no nos approx dept est inc ltd fig vol pp ed eds al'.split(
		' ',
	),
);

const LAST_WORD = /(?<![\p{L}.])[\p{L}.]+$/u;
// Of a list item: its number, and the spaces before it. Looked at from the word, never from the beginning of the line.
const LONGEST_ITEM_NUMBER = 20;

// Asked of the character before every word: a set answers sooner than an expression.
const DASHES = new Set('–—-');
const OPENING_MARKS = new Set('"“‘');
const BEFORE_A_FIRST_WORD = new Set(' \n"“”‘\'’([*•·–—-');
const standsBeforeAFirstWord = (character: string) =>
	BEFORE_A_FIRST_WORD.has(character) || (/[^!-~]/.test(character) && /\s/.test(character));

/** True where a sentence starts at `start` of `text`. */
const startsSentence = (text: string, start: number): boolean => {
	let at = start;
	// Opening quotation marks, brackets, bullets and numbers of list items stand before a first word.
	while (at > 0 && standsBeforeAFirstWord(text[at - 1]!)) {
		at -= 1;
		const here = text[at]!;
		if (here === '\n') return true;
		if (OPENING_MARKS.has(here) || ((here === "'" || here === '”') && /[\s(]|^$/u.test(text[at - 1] ?? '')))
			return true;
		if (DASHES.has(here) && (at === 0 || text[at - 1] === '\n')) return true;
	}
	if (at === 0) return true;
	const before = text[at - 1] ?? '';
	if (before === '!' || before === '?' || before === ':' || before === ';' || before === '…') return before !== ';';
	if (before !== '.') {
		// A number of a list item, or its bracket.
		if (before !== ')' && (before < '0' || before > '9')) return false;
		const lead = text.slice(Math.max(0, at - LONGEST_ITEM_NUMBER), at);
		return /(?:^|\n)[^\S\n]*\d{1,9}\)?$/u.test(lead) && (at <= LONGEST_ITEM_NUMBER || lead.includes('\n'));
	}
	const word = LAST_WORD.exec(text.slice(Math.max(0, at - 20), at - 1))?.[0] ?? '';
	return !(SHORTENINGS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
};

/** The words of a text, in order. */
export const tokensOf = (text: string): Token[] => {
	const tokens: Token[] = [];
	for (const match of text.matchAll(WORD)) {
		const whole = match[0];
		const last = whole.at(-1);
		const endsInS = last === 's' || last === 'S';
		const ending = endsInS && /[’'‘`ʼ]s$/iu.test(whole);
		const word = ending ? whole.slice(0, -2) : whole;
		const start = match.index;
		const end = start + word.length;
		const bare = endsInS && !ending && /^[’'](?!\p{L})/u.test(text.slice(end, end + 2));
		const small = word >= 'a' && word < '{';
		tokens.push({
			text: word,
			folded: fold(word),
			start,
			end,
			possessive: ending || bare,
			capitalised: !small && /^\p{Lu}/u.test(word),
			allCapitals: !small && word.length > 1 && word === word.toUpperCase(),
			opensSentence: startsSentence(text, start),
		});
	}
	return tokens;
};

export interface Sentence {
	text: string;
	start: number;
	end: number;
}

let lastRead: { text: string; sentences: readonly Sentence[] } | undefined;

/** The sentences of a text, with their places. A line break alone ends none; a blank line does. */
export const sentencesOf = (text: string): readonly Sentence[] => {
	// Rules ask once for every match in a part; the part is taken apart once.
	if (lastRead?.text !== text) lastRead = { text, sentences: readSentences(text) };
	return lastRead.sentences;
};

const readSentences = (text: string): Sentence[] => {
	const sentences: Sentence[] = [];
	let start = 0;
	const close = (end: number) => {
		const raw = text.slice(start, end);
		const lead = raw.length - raw.trimStart().length;
		if (raw.trim()) sentences.push({ text: raw.trim(), start: start + lead, end: start + lead + raw.trim().length });
		start = end;
	};
	for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["”’')\]]*(?=\s)|\n[ \t]*\n/gu)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith('.') && match[0].length === 1) {
			const word = LAST_WORD.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
			const following = text.slice(end).trimStart()[0] ?? '';
			if (SHORTENINGS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /\p{Ll}/u.test(following)) continue;
		}
		close(end);
	}
	close(text.length);
	return sentences;
};

/** The sentence that holds this offset, of sentences in their order; nothing if none does. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined => {
	const sentence = lastUpTo(sentences, offset, ({ start }) => start);
	return sentence && offset < sentence.end ? sentence : undefined;
};
