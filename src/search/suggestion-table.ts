/** Titles by the beginning of each of their words, for suggestions while typing. */
import { isStopWord } from './analyse.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { comparable } from './normalise.ts';

export interface SuggestedTitle {
	title: string;
	url: string;
	type: string;
}

/** A file holds the titles of words that begin alike: two letters, or more where two would make a large file. */
const SHORTEST_KEY = 2;
const LONGEST_KEY = 8;
/** Titles in a file. One that would hold more keeps the shortest, and longer beginnings have files of their own. */
const TITLES_A_FILE = 48;

/** The longest key that a typed word begins with and that has a file; undefined before two letters. */
export const suggestionKeyOf = (word: string, keys: ReadonlySet<string>): string | undefined => {
	for (let length = Math.min(LONGEST_KEY, word.length); length >= SHORTEST_KEY; length--)
		if (keys.has(word.slice(0, length))) return word.slice(0, length);
	return undefined;
};

/** Shares titles out over files by key. Words that say nothing have none: nobody looks for “the”. */
export const suggestionFiles = (titles: readonly SuggestedTitle[]): Map<string, SuggestedTitle[]> => {
	const files = new Map<string, SuggestedTitle[]>();
	const words = (title: SuggestedTitle) =>
		[...new Set(comparable(title.title).split(' '))].filter((word) => !isStopWord(word) && /^[a-z0-9]{2}/.test(word));
	const shareOut = (own: readonly { title: SuggestedTitle; word: string }[], length: number) => {
		const byKey = new Map<string, { title: SuggestedTitle; word: string }[]>();
		for (const one of own) {
			if (one.word.length < length) continue;
			const key = one.word.slice(0, length);
			const group = byKey.get(key) ?? [];
			group.push(one);
			byKey.set(key, group);
		}
		for (const key of [...byKey.keys()].sort()) {
			const group = byKey.get(key) ?? [];
			const all = [...new Set(group.map(({ title }) => title))].sort(
				(a, b) => a.title.length - b.title.length || (a.url < b.url ? -1 : 1),
			);
			files.set(key, all.slice(0, TITLES_A_FILE));
			if (all.length > TITLES_A_FILE && length < LONGEST_KEY) shareOut(group, length + 1);
		}
	};
	shareOut(
		titles.flatMap((title) => words(title).map((word) => ({ title, word }))),
		SHORTEST_KEY,
	);
	return files;
};

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
