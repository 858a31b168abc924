/** A unit of a question: a word, or the words of one form of a term, with every way a page may hold it. */
import { isStopWord, stemOf } from './analyse.ts';
import { FAINT_WORDS } from './faint-words.ts';
import type { VocabularyEntry } from './vocabulary.ts';
import type { LookupWord } from './vocabulary-lookup.ts';

/** Something searched for that was not typed. */
export interface Expansion {
	/** Id of the term; give it back in `without` to search again without this expansion. */
	id: string;
	/** The words that led to it, as typed. */
	typed: string;
	/** Names that may be printed, the preferred one first. What was typed is not among them. */
	alsoSearchedFor: readonly string[];
	/** Why, in one sentence. */
	because: string;
	/** The term’s page, where its sources stand; of a place, that of its network. */
	href: string;
	isPlace?: true;
}

/** One way a page may hold what was asked: all of its stems, together worth this share of the typed words. */
export interface Alternative {
	stems: readonly string[];
	weight: number;
	/** The term whose mark this is; absent for the typed words themselves. */
	entry?: VocabularyEntry;
	/** What to say of it; absent where it adds no words to what was typed. */
	expansion?: Expansion;
	/** The stems are one name: a page with a part of it is credited for less than that part. */
	oneName?: boolean;
}

/** A page is credited for its best alternative only, never for all of them. */
export interface QueryUnit {
	/** As typed, folded. */
	typed: string;
	alternatives: readonly Alternative[];
	/**
	 * Terms that are wider than the typed words or only near them. Whether to search for them is for `widen` to decide.
	 */
	wider?: readonly Alternative[];
}

/** What an everyday word counts beside a word of the matter. */
const FAINT_WEIGHT = 0.4;

/** The unit of one ordinary word. */
export const unitOfWord = (word: string): QueryUnit => ({
	typed: word,
	alternatives: [{ stems: [stemOf(word)], weight: FAINT_WORDS.has(word) ? FAINT_WEIGHT : 1 }],
});

/** The unit of a hyphenated word: its parts side by side, or the same written as one word. */
export const unitOfHyphenated = (typed: string, parts: readonly string[], joined: string | undefined): QueryUnit => {
	const stems = parts.filter((part) => !isStopWord(part)).map(stemOf);
	return {
		typed,
		alternatives: [
			...(stems.length > 0 ? [{ stems, weight: 1 }] : []),
			...(joined !== undefined ? [{ stems: [joined], weight: 1 }] : []),
		],
	};
};

/** The typed words of a form; and, where they are two, the same written as one. */
export const literalAlternatives = (words: readonly LookupWord[]): Alternative[] => {
	const stems = words.filter(({ text }) => !isStopWord(text)).map(({ text }) => stemOf(text));
	const alternatives: Alternative[] = [
		{ stems: stems.length > 0 ? stems : words.map(({ text }) => stemOf(text)), weight: 1, oneName: true },
	];
	if (words.length === 2) alternatives.push({ stems: [stemOf(words.map(({ text }) => text).join(''))], weight: 1 });
	return alternatives;
};

const keyOf = ({ alternatives, wider = [] }: QueryUnit) =>
	[...alternatives, ...wider].map(({ stems }) => stems.join(' ')).join('|');

/** Units in order, the first of those that look for the same stems. */
export const withoutRepeats = (units: readonly QueryUnit[]): QueryUnit[] => {
	const byKey = new Map<string, QueryUnit>();
	for (const unit of units) {
		const key = keyOf(unit);
		if (key !== '' && !byKey.has(key)) byKey.set(key, unit);
	}
	return [...byKey.values()];
};

/** The unit with each alternative worth this share of what it was. */
export const weakened = (unit: QueryUnit, share: number): QueryUnit => {
	const weaken = (alternatives: readonly Alternative[]) =>
		alternatives.map((alternative) => ({ ...alternative, weight: alternative.weight * share }));
	return {
		...unit,
		alternatives: weaken(unit.alternatives),
		...(unit.wider && { wider: weaken(unit.wider) }),
	};
};
