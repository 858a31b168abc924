/** The words of the collection by a letter, for correcting what was typed. */
import { ByteReader, ByteWriter } from './bytes.ts';

export interface CountedWord {
	text: string;
	/** Pages that hold it; 0 for a word of the vocabulary that no page holds. */
	pages: number;
}

/**
 * Words are filed twice: by their first letter, which most typing errors leave alone, and by their second, which
 * is read only when the first file has nothing near.
 */
export const LETTER_PLACES = ['first', 'second'] as const;
export type LetterPlace = (typeof LETTER_PLACES)[number];

/** Words that can be corrected to: letters only, three or more. */
export const isCorrectable = (word: string) => /^[a-z]{3,}$/.test(word);

export const encodeWordTable = (words: readonly CountedWord[]): Uint8Array => {
	const writer = new ByteWriter();
	let before = '';
	for (const { text, pages } of words) {
		writer.textAfter(before, text);
		writer.number(pages);
		before = text;
	}
	return writer.done();
};

export const decodeWordTable = (bytes: Uint8Array): CountedWord[] => {
	const reader = new ByteReader(bytes);
	const words: CountedWord[] = [];
	let text = '';
	while (!reader.ended) {
		text = reader.textAfter(text);
		words.push({ text, pages: reader.number() });
	}
	return words;
};
