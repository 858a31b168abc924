/** Query expansion: other names and wider terms to search for besides the typed words, each with its reason. */
import { stemsOf } from './analyse.ts';
import type { Alternative, Expansion, QueryUnit } from './query-unit.ts';
import { isShownForm, type VocabularyEntry } from './vocabulary.ts';
import { conceptMark, type Meaning } from './vocabulary-lookup.ts';

/** A narrower word finds its wider term, but pages with the word itself come first. */
const WIDER_TERM_WEIGHT = 0.4;

/** A word that is only near a term finds it last, so that nobody who types it meets nothing. */
const NEAR_TERM_WEIGHT = 0.4;

/** The term that was meant, under whatever name a page has for it. */
export const synonymsOf = (entry: VocabularyEntry, typed: string): Alternative => {
	const typedStems = stemsOf(typed).join(' ');
	const names = namesToShow(entry, typedStems);
	const alternative: Alternative = { stems: [conceptMark(entry.id)], weight: 1, entry };
	if (names.length === 0) return alternative;
	const isName = stemsOf(entry.title).join(' ') === typedStems;
	return {
		...alternative,
		expansion: {
			id: entry.id,
			typed,
			alsoSearchedFor: names,
			because: isName ? `These are other names for ${entry.title}.` : `“${typed}” finds ${entry.title}.`,
			href: entry.href,
		},
	};
};

/** A term that the typed words are a part of, or only near. */
export const widerTermOf = ({ entry, kind }: Meaning, typed: string): Alternative => {
	const isPart = kind === 'narrower';
	return {
		stems: [conceptMark(entry.id)],
		weight: isPart ? WIDER_TERM_WEIGHT : NEAR_TERM_WEIGHT,
		entry,
		expansion: {
			id: entry.id,
			typed,
			alsoSearchedFor: [entry.title],
			because: isPart
				? `“${typed}” is part of ${entry.title}.`
				: `Who types “${typed}” often looks for ${entry.title}, though it is not the same.`,
			href: entry.href,
			...(entry.isPlace && { isPlace: true }),
		},
	};
};

/** What these units search for besides what was typed, in order. */
export const expansionsIn = (units: readonly QueryUnit[]): Expansion[] =>
	units.flatMap(({ alternatives }) => alternatives.flatMap(({ expansion }) => expansion ?? []));

/** Names that may be printed, the preferred one first; one of each that differ only in spelling or number. */
const namesToShow = (entry: VocabularyEntry, typedStems: string) => {
	const seen = new Set([typedStems]);
	return entry.forms
		.filter(({ kind, text }) => {
			const stems = stemsOf(text).join(' ');
			if (!isShownForm(kind) || seen.has(stems)) return false;
			seen.add(stems);
			return true;
		})
		.map(({ text }) => text);
};
