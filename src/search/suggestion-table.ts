/** Titles by the first two letters of each of their words, for suggestions while typing. */
import { ByteReader, ByteWriter } from './bytes.ts';

export interface SuggestedTitle {
	title: string;
	url: string;
	type: string;
}

/** The letters a file of suggestions is kept under; a word of one letter has none yet. */
export const suggestionKey = (word: string) => (/^[a-z0-9]{2}/.test(word) ? word.slice(0, 2) : undefined);

export const encodeSuggestionTable = (titles: readonly SuggestedTitle[]): Uint8Array => {
	const writer = new ByteWriter();
	for (const { title, url, type } of titles) {
		writer.text(title);
		writer.text(url);
		writer.text(type);
	}
	return writer.done();
};

export const decodeSuggestionTable = (bytes: Uint8Array): SuggestedTitle[] => {
	const reader = new ByteReader(bytes);
	const titles: SuggestedTitle[] = [];
	while (!reader.ended) titles.push({ title: reader.text(), url: reader.text(), type: reader.text() });
	return titles;
};
