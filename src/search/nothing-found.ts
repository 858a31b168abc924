/** What to offer when nothing was found: never a dead end. */
import { editDistance } from '../content-model/edit-distance.ts';
import { comparable } from './normalise.ts';
import type { SuggestedTitle } from './suggestion-table.ts';
import type { Tables } from './tables.ts';
import { meansTheTerm, type SearchVocabulary, type VocabularyEntry } from './vocabulary.ts';

export interface Nearest {
	/** Terms whose names look most like what was typed. */
	terms: VocabularyEntry[];
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

const titlesFor = (word: string, tables: Pick<Tables, 'suggestions'>): Promise<SuggestedTitle[]> =>
	tables
		.suggestions([word])
		.then(({ titles }) => titles)
		.catch(() => []);

export const nearestTo = async (
	text: string,
	vocabulary: SearchVocabulary,
	tables: Pick<Tables, 'suggestions'>,
): Promise<Nearest> => {
	const words = [...new Set(comparable(text).split(' '))].filter((word) => word.length > 2).slice(0, WORDS_COMPARED);
	const distanceOf = (name: string) => {
		const parts = comparable(name).split(' ');
		return words.reduce(
			(least, word) =>
				Math.min(least, ...parts.filter((part) => part.length > 2).map((part) => unlikeness(word, part))),
			1,
		);
	};
	const terms = vocabulary
		.map((entry) => ({
			entry,
			distance: Math.min(
				...entry.forms.filter(({ kind }) => meansTheTerm(kind)).map(({ text: form }) => distanceOf(form)),
			),
		}))
		.filter(({ distance }) => distance <= NEAR_ENOUGH)
		.sort((a, b) => a.distance - b.distance || (a.entry.title < b.entry.title ? -1 : 1))
		.slice(0, TERMS_OFFERED)
		.map(({ entry }) => entry);
	const titles = await Promise.all(
		words.map(async (word) =>
			(await titlesFor(word, tables)).filter(({ title }) =>
				comparable(title)
					.split(' ')
					.some((part) => part.startsWith(word.slice(0, BEGINNING))),
			),
		),
	);
	const pages = [...new Map(titles.flat().map((title) => [title.url, title])).values()].slice(0, PAGES_OFFERED);
	return { terms, pages };
};
