/** A question → what to look for and what to say about it. Pure: the vocabulary comes as an argument. */
import { isStopWord, joinedStem, stemOf, stemsOf } from './analyse.ts';
import { askedTypesIn } from './asked-type.ts';
import { bigramOf } from './bigram.ts';
import { choiceBetween, decideBetween, type AmbiguousWord, type Decision } from './disambiguation.ts';
import type { SearchWord } from './normalise.ts';
import { numberNamesIn, type NumberName } from './number-names.ts';
import { NO_KINDS, type PageKinds } from './page-kinds.ts';
import type { Query } from './query.ts';
import { synonymsOf, widerTermOf } from './query-expansion.ts';
import {
	literalAlternatives,
	unitOfHyphenated,
	unitOfWord,
	weakened,
	withoutRepeats,
	type QueryUnit,
} from './query-unit.ts';
import { meansTheTerm, type VocabularyEntry } from './vocabulary.ts';
import { lookupWords, type FoundForm, type LookupWord, type VocabularyLookup } from './vocabulary-lookup.ts';

export interface Understood {
	query: Query;
	/** What to look for. Before `widen`, wider terms stand apart from the other alternatives. */
	units: readonly QueryUnit[];
	/** Stems that stand side by side in the question, small words between them left out. */
	pairs: readonly string[];
	choices: readonly AmbiguousWord[];
	decisions: readonly Decision[];
	/** Terms the question names: their pages come first when they are all that was asked. */
	named: readonly VocabularyEntry[];
	/** Content types the question names. */
	askedTypes: ReadonlySet<string>;
	/** Stems of each text to leave out. */
	leftOut: readonly (readonly string[])[];
}

export interface UnderstandingOptions {
	/** Ids of terms not to search for, because the person took them away. */
	without?: readonly string[];
	/** The kinds of page that may be asked for by name. */
	kinds?: PageKinds;
}

/** What the name of a kind of page counts in the text, beside what the pages are to be about. */
const TYPE_NAME_WEIGHT = 0.4;

/** Some words of a question as they were understood. */
interface Reading {
	unit: QueryUnit;
	choice?: AmbiguousWord;
	decision?: Decision;
	/** The term they name. */
	named?: VocabularyEntry;
}

export const understand = (
	query: Query,
	lookup: VocabularyLookup,
	{ without = [], kinds = NO_KINDS }: UnderstandingOptions = {},
): Understood => {
	const words = lookupWords(query.words);
	const forms = lookup.find(words);
	const numbers = numbersOutside(words, placesOf(forms));
	const pairs = pairsWrittenAsOne(words, placesOf([...forms, ...numbers]), lookup);
	const readings = [
		...firstOfEach(forms, ({ from, to }) => asTyped(words.slice(from, to))).map((form) =>
			readForm(form, words, query, without),
		),
		...firstOfEach(pairs, ({ joined }) => joined).map((pair) => readPair(pair, lookup, without)),
	];
	const units = [
		...readings.map(({ unit }) => unit),
		...numbers.map(({ from, to, name }) => ({
			typed: asTyped(words.slice(from, to)),
			alternatives: [{ stems: [stemOf(name)], weight: 1 }],
		})),
		...unitsOfOtherWords(query.words, placesOf([...forms, ...numbers, ...pairs])),
	];
	return {
		query,
		...weighTypeNames(withoutRepeats(units), kinds),
		// Of a pasted text only some words are here, and those that seem to be side by side were not.
		pairs: query.pasted ? [] : bigramsIn(words),
		choices: readings.flatMap(({ choice }) => choice ?? []),
		decisions: readings.flatMap(({ decision }) => decision ?? []),
		named: readings.flatMap(({ named }) => named ?? []),
		leftOut: query.leftOut.map(stemsOf).filter((stems) => stems.length > 0),
	};
};

const asTyped = (words: readonly LookupWord[]) =>
	words.map(({ text, capitals }) => (capitals ? text.toUpperCase() : text)).join(' ');

/** The same words again say nothing new, and a long text says them often. */
const firstOfEach = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => {
	const byKey = new Map<string, T>();
	for (const one of all) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one);
	return [...byKey.values()];
};

const placesOf = (ranges: readonly { from: number; to: number }[]): ReadonlySet<number> =>
	new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));

/** The words of a form as one unit, and what is to be said of it. */
const readForm = (
	{ from, to, meanings }: FoundForm,
	words: readonly LookupWord[],
	query: Query,
	without: readonly string[],
): Reading => {
	const typed = asTyped(words.slice(from, to));
	const literal: QueryUnit = { typed, alternatives: literalAlternatives(words.slice(from, to)) };
	const meant = meanings.filter(({ kind }) => meansTheTerm(kind)).map(({ entry }) => entry);
	const [only, ...more] = meant;
	if (!only) {
		const kept = meanings.filter(({ entry }) => !without.includes(entry.id));
		return { unit: { ...literal, wider: kept.map((meaning) => widerTermOf(meaning, typed)) } };
	}
	if (more.length === 0) return { unit: withSynonyms(literal, only, without), named: only };
	const others = words.filter((_, at) => at < from || at >= to);
	const decided = decideBetween(meant, typed, others);
	return decided
		? { unit: withSynonyms(literal, decided.entry, without), decision: decided.decision }
		: { unit: literal, choice: choiceBetween(meant, typed, query.typed) };
};

const withSynonyms = (unit: QueryUnit, entry: VocabularyEntry, without: readonly string[]): QueryUnit =>
	without.includes(entry.id) ? unit : { ...unit, alternatives: [...unit.alternatives, synonymsOf(entry, unit.typed)] };

interface PairWrittenAsOne {
	from: number;
	to: number;
	words: readonly LookupWord[];
	joined: string;
}

/** Two words that the vocabulary writes as one: “safe guarding”. */
const pairsWrittenAsOne = (
	words: readonly LookupWord[],
	taken: ReadonlySet<number>,
	lookup: VocabularyLookup,
): PairWrittenAsOne[] => {
	const pairs: PairWrittenAsOne[] = [];
	for (let from = 0; from + 1 < words.length; from++) {
		if (taken.has(from) || taken.has(from + 1)) continue;
		const pair = words.slice(from, from + 2);
		const joined = pair.map(({ text }) => text).join('');
		if (!lookup.knows(joined)) continue;
		pairs.push({ from, to: from + 2, words: pair, joined });
		from++;
	}
	return pairs;
};

/** Both ways of writing the pair are looked for, and the term where the word written as one means one alone. */
const readPair = (
	{ words, joined }: PairWrittenAsOne,
	lookup: VocabularyLookup,
	without: readonly string[],
): Reading => {
	const typed = words.map(({ text }) => text).join(' ');
	const literal: QueryUnit = { typed, alternatives: literalAlternatives(words) };
	const [form] = lookup.find([{ text: joined, capitals: false }]);
	const [only, ...more] = form?.meanings.filter(({ kind }) => meansTheTerm(kind)) ?? [];
	return { unit: only && more.length === 0 ? withSynonyms(literal, only.entry, without) : literal };
};

/** Numbers with a name of their own, where no form took their words: never looked for by their bare digits. */
const numbersOutside = (words: readonly LookupWord[], taken: ReadonlySet<number>): NumberName[] =>
	numberNamesIn(words.map(({ text }, at) => (taken.has(at) ? '' : text)));

/** A unit for each word that no form took. */
const unitsOfOtherWords = (words: readonly SearchWord[], taken: ReadonlySet<number>): QueryUnit[] => {
	let next = 0;
	return words.flatMap((word) => {
		const from = next;
		next += word.parts.length;
		const free = word.parts.filter((_, part) => !taken.has(from + part));
		if (word.parts.length > 1 && free.length === word.parts.length)
			return unitOfHyphenated(word.text, word.parts, joinedStem(word));
		return free.filter((part) => !isStopWord(part)).map(unitOfWord);
	});
};

/** Where the question names a kind of page and something besides, the name counts for less than what they are about. */
const weighTypeNames = (units: readonly QueryUnit[], kinds: PageKinds): Pick<Understood, 'units' | 'askedTypes'> => {
	const stems = units.map(({ typed }) => stemsOf(typed));
	const { types, words } = askedTypesIn(stems.flat(), kinds);
	let next = 0;
	return {
		askedTypes: types,
		units: units.map((unit, number) => {
			const from = next;
			const own = stems[number] ?? [];
			next += own.length;
			const isName = own.length > 0 && own.every((_, place) => words.has(from + place));
			return isName ? weakened(unit, TYPE_NAME_WEIGHT) : unit;
		}),
	};
};

const bigramsIn = (words: readonly LookupWord[]): string[] => {
	const stems = words.filter(({ text }) => !isStopWord(text)).map(({ text }) => stemOf(text));
	return [...new Set(stems.slice(1).map((stem, at) => bigramOf(stems[at] ?? '', stem)))];
};
