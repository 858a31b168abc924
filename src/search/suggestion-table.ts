/**
 * Titles and names of terms by the beginning of each of their words, for suggestions while typing: a file holds those
 * whose words begin alike.
 */
import { isStopWord } from './analyse.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { comparable } from './normalise.ts';
import { FORM_KINDS, meansTheTerm, type SearchVocabulary, type VocabularyForm } from './vocabulary.ts';

export interface SuggestedTitle {
	title: string;
	url: string;
	type: string;
}

/** A form that means its term. */
export interface SuggestedName {
	/** The preferred name of the term, and its address. */
	title: string;
	url: string;
	form: VocabularyForm;
}

export interface SuggestionFile {
	titles: SuggestedTitle[];
	names: SuggestedName[];
}

/** A file holds the titles of words that begin alike: two letters, or more where two would make a large file. */
const SHORTEST_KEY = 2;
const LONGEST_KEY = 8;
/** Titles, and names, in a file. One that would hold more keeps the nearest, and longer beginnings have files too. */
const MOST_IN_A_FILE = 48;

/** Beginnings of words that have a file. */
export interface SuggestionKeys {
	all: ReadonlySet<string>;
	/** Those whose file may not hold everything, since a longer one does. */
	cut: ReadonlySet<string>;
}

/** Reads the keys as the entry file holds them: `ab ac aca …`. */
export const suggestionKeys = (listed: string): SuggestionKeys => {
	const all = new Set(listed.split(' '));
	return { all, cut: new Set([...all].map((key) => key.slice(0, -1))) };
};

/** The longest key that a typed word begins with and that has a file; undefined before two letters. */
const keyOf = (word: string, { all }: SuggestionKeys): string | undefined => {
	for (let length = Math.min(LONGEST_KEY, word.length); length >= SHORTEST_KEY; length--)
		if (all.has(word.slice(0, length))) return word.slice(0, length);
	return undefined;
};

/**
 * The file to read for what was typed: that of the last word that tells something, before one whose file was cut
 * short; of small words alone, that of the first. Undefined before two letters.
 */
export const suggestionKeyFor = (words: readonly string[], keys: SuggestionKeys): string | undefined => {
	const long = words.filter(({ length }) => length >= SHORTEST_KEY);
	const telling = long.filter((word) => !isStopWord(word)).toReversed();
	const known = (telling.length > 0 ? telling : long.slice(0, 1)).map((word) => keyOf(word, keys));
	return known.includes(undefined) ? undefined : (known.find((key) => !keys.cut.has(key!)) ?? known[0]);
};

/** The forms that may be suggested: those that mean their term. A place is suggested by the title of its network. */
export const suggestedNames = (vocabulary: SearchVocabulary): SuggestedName[] =>
	vocabulary
		.filter(({ isPlace }) => !isPlace)
		.flatMap(({ title, href, forms }) =>
			forms.filter(({ kind }) => meansTheTerm(kind)).map((form) => ({ title, url: href, form })),
		);

/** A title or name, and a word of it. */
interface Filed<T> {
	one: T;
	word: string;
	/** Nearness to a beginning of the word: the lower, the longer it is kept. */
	order: (key: string) => number;
}

/** Small words have no file, unless they begin a name: nobody looks for “the”. */
const wordsOf = (text: string, withFirst: boolean): string[] => {
	const words = comparable(text).split(' ');
	const telling = words.filter((word, at) => !isStopWord(word) || (withFirst && at === 0));
	return [...new Set(telling)].filter((word) => /^[a-z0-9]{2}/.test(word));
};

const groupedBy = <T>(own: readonly Filed<T>[], length: number) => {
	const byKey = new Map<string, Filed<T>[]>();
	for (const filed of own) {
		if (filed.word.length < length) continue;
		const key = filed.word.slice(0, length);
		const group = byKey.get(key) ?? [];
		group.push(filed);
		byKey.set(key, group);
	}
	return byKey;
};

const inOrder = <T>(group: readonly Filed<T>[], key: string): T[] => {
	const orders = new Map(group.map(({ one, order }) => [one, order(key)]));
	return [...orders].sort(([, a], [, b]) => a - b).map(([one]) => one);
};

/** Shares titles and names out over files by key. */
export const suggestionFiles = (
	titles: readonly SuggestedTitle[],
	names: readonly SuggestedName[],
): Map<string, SuggestionFile> => {
	const files = new Map<string, SuggestionFile>();
	const shareOut = (
		ownTitles: readonly Filed<SuggestedTitle>[],
		ownNames: readonly Filed<SuggestedName>[],
		length: number,
	) => {
		const titlesBy = groupedBy(ownTitles, length);
		const namesBy = groupedBy(ownNames, length);
		for (const key of [...new Set([...titlesBy.keys(), ...namesBy.keys()])].sort()) {
			const [groupOfTitles, groupOfNames] = [titlesBy.get(key) ?? [], namesBy.get(key) ?? []];
			const all = { titles: inOrder(groupOfTitles, key), names: inOrder(groupOfNames, key) };
			files.set(key, {
				titles: all.titles.slice(0, MOST_IN_A_FILE),
				names: all.names.slice(0, MOST_IN_A_FILE),
			});
			if (Math.max(all.titles.length, all.names.length) > MOST_IN_A_FILE && length < LONGEST_KEY)
				shareOut(groupOfTitles, groupOfNames, length + 1);
		}
	};
	const byAddress = [...titles].sort((a, b) => (a.url < b.url ? -1 : 1));
	shareOut(
		byAddress.flatMap((title) =>
			wordsOf(title.title, false).map((word) => ({ one: title, word, order: () => title.title.length })),
		),
		names.flatMap((name) => {
			const text = comparable(name.form.text);
			return wordsOf(name.form.text, true).map((word) => ({
				one: name,
				word,
				order: (key: string) =>
					text.length + (text.startsWith(key) ? 0 : 1000) + (name.form.kind === 'preferred' ? 0 : 100),
			}));
		}),
		SHORTEST_KEY,
	);
	return files;
};

export const encodeSuggestionTable = ({ titles, names }: SuggestionFile): Uint8Array => {
	const writer = new ByteWriter();
	writer.number(titles.length);
	for (const { title, url, type } of titles) {
		writer.text(title);
		writer.text(url);
		writer.text(type);
	}
	for (const { title, url, form } of names) {
		writer.text(title);
		writer.text(url);
		writer.byte(FORM_KINDS.indexOf(form.kind));
		writer.text(form.text);
	}
	return writer.done();
};

export const decodeSuggestionTable = (bytes: Uint8Array): SuggestionFile => {
	const reader = new ByteReader(bytes);
	const titles = Array.from({ length: reader.number() }, () => ({
		title: reader.text(),
		url: reader.text(),
		type: reader.text(),
	}));
	const names: SuggestedName[] = [];
	while (!reader.ended) {
		const [title, url] = [reader.text(), reader.text()];
		const kind = FORM_KINDS[reader.byte()] ?? 'related';
		names.push({ title, url, form: { text: reader.text(), kind } });
	}
	return { titles, names };
};
