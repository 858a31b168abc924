/** What to offer when nothing was found: never a dead end. */
import { editDistance } from '../content-model/edit-distance.ts';
import { comparable } from './analyse.ts';
import type { SuggestedName, SuggestedTitle, SuggestionFile } from './suggestion-table.ts';
import type { Tables } from './tables.ts';

/** A term, by its preferred name and its address. */
interface NearTerm {
	title: string;
	url: string;
}

export interface Nearest {
	/** Terms whose names begin and look most like what was typed. */
	terms: NearTerm[];
	/** Titles that share the beginning of a typed word. */
	pages: SuggestedTitle[];
}

const TERMS_OFFERED = 5;
const PAGES_OFFERED = 5;
/** Of a long text, its first words: each is held against every name. */
const WORDS_COMPARED = 20;
/** Letters of a word that must agree for a title to be offered. */
const BEGINNING = 4;

/** Half the letters agree: far enough to help, near enough to make sense. */
const NEAR_ENOUGH = 0.5;

/** How unlike two words are, 0 to 1; above a half only that it is. */
const unlikeness = (a: string, b: string) => {
	const longer = Math.max(a.length, b.length);
	const most = Math.floor(longer * NEAR_ENOUGH);
	// What is further apart is not offered, so it is not counted out.
	return longer === 0 ? 0 : Math.min(1, editDistance(a, b, most) / longer);
};

const NOTHING: SuggestionFile = { titles: [], names: [] };

/** Terms and titles near to what was typed, out of the files for the first letters of each word. */
export const nearestTo = async (text: string, tables: Pick<Tables, 'suggestions'>): Promise<Nearest> => {
	const words = [...new Set(comparable(text).split(' '))].filter((word) => word.length > 2).slice(0, WORDS_COMPARED);
	const files = await Promise.all(words.map((word) => tables.suggestions([word]).catch(() => NOTHING)));
	const titles = files.flatMap(({ titles: own }, at) =>
		own.filter(({ title }) =>
			comparable(title)
				.split(' ')
				.some((part) => part.startsWith(words[at]!.slice(0, BEGINNING))),
		),
	);
	return {
		terms: nearestTerms(
			words,
			files.flatMap(({ names }) => names),
		),
		pages: [...new Map(titles.map((title) => [title.url, title])).values()].slice(0, PAGES_OFFERED),
	};
};

const nearestTerms = (words: readonly string[], names: readonly SuggestedName[]): NearTerm[] => {
	const distanceOf = (name: string) => {
		const parts = comparable(name)
			.split(' ')
			.filter((part) => part.length > 2);
		return words.reduce((least, word) => Math.min(least, ...parts.map((part) => unlikeness(word, part))), 1);
	};
	const nearest = new Map<string, NearTerm & { distance: number }>();
	for (const { title, url, form } of names) {
		const distance = distanceOf(form.text);
		if (distance <= NEAR_ENOUGH && distance < (nearest.get(url)?.distance ?? Infinity))
			nearest.set(url, { title, url, distance });
	}
	return [...nearest.values()]
		.sort((a, b) => a.distance - b.distance || (a.title < b.title ? -1 : 1))
		.slice(0, TERMS_OFFERED)
		.map(({ title, url }) => ({ title, url }));
};
