/** Words of a question that mean a choice beside the results: “stopped”, the name of a place, “newest”. Pure. */
import { stemOf } from './analyse.ts';
import { OVERDUE, REVIEW } from './choices.ts';
import type { FacetTable } from './facet-table.ts';
import { FAINT_WORDS } from './faint-words.ts';
import type { LookupWord, VocabularyLookup } from './vocabulary-lookup.ts';
import { ORDERS, OVERDUE_NAMES, yearNamed, type NamedSort } from './words-of-days.ts';

/** A value of a facet, and what people call it, as compared. */
export interface SteeringNames {
	facet: string;
	value: string;
	names: readonly string[];
}

/** Some words of a question: the first, and the one after the last. */
export interface WordRange {
	from: number;
	to: number;
}

/** Pages to keep to, as some words of the question name them. */
export interface NamedChoice extends WordRange {
	facet: string;
	/** Any of them will do. */
	values: readonly string[];
	label: string;
}

export interface NamedOrder extends WordRange, NamedSort {}

export interface NamedParts {
	choices: NamedChoice[];
	order: NamedOrder | undefined;
}

/** When a page tells of. */
const YEAR = 'Year';
const NETWORK = 'Local network';
const TYPE = 'Type';

const OVERDUE_WORDS: SteeringNames = { facet: REVIEW, value: OVERDUE, names: OVERDUE_NAMES };

/** What somebody may have stopped or tried: beside one of these an everyday word says how far a practice got. */
const THINGS: ReadonlySet<string> = new Set(
	'thing project practice pilot scheme idea approach intervention initiative programme what which anything something everything attempt trial example study studies work'
		.split(' ')
		.map(stemOf),
);
/** How far before such a word, and after it, the thing may stand: “things that were stopped”, “stopped pilots”. */
const BEFORE = 4;
const AFTER = 1;

const LONGEST_NAME = 4;

const speaksOfThings = (words: readonly LookupWord[], from: number, to: number) =>
	(from === 0 && to === words.length) ||
	[...words.slice(Math.max(0, from - BEFORE), from), ...words.slice(to, to + AFTER)].some(({ text }) =>
		THINGS.has(stemOf(text)),
	);

const faintStems: ReadonlySet<string> = new Set([...FAINT_WORDS].map(stemOf));
const isEveryday = (name: string) => name.split(' ').every((word) => faintStems.has(stemOf(word)));

/** “Ten minutes” are none of a meeting. */
const isCounted = (words: readonly LookupWord[], from: number) =>
	/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|few|couple)$/.test(
		words[from - 1]?.text ?? '',
	);

/** One word on more than this share of the pages speaks of the matter as often as of a kind of page: “report”. */
const COMMON = 0.15;

/** Names → the values they may mean: “evaluated” is locally or independently so. */
const byName = (steering: readonly SteeringNames[]) => {
	const found = new Map<string, SteeringNames[]>();
	for (const one of [...steering, OVERDUE_WORDS])
		for (const name of one.names) found.set(name, [...(found.get(name) ?? []), one]);
	return found;
};

const namedBySteering = (
	words: readonly LookupWord[],
	steering: readonly SteeringNames[],
	shareOf: (word: string) => number,
): NamedChoice[] => {
	const names = byName(steering);
	const choices: NamedChoice[] = [];
	for (let from = 0; from < words.length; from++)
		for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
			const name = words
				.slice(from, to)
				.map(({ text }) => text)
				.join(' ');
			const meant = names.get(name);
			if (!meant || isCounted(words, from) || (isEveryday(name) && !speaksOfThings(words, from, to))) continue;
			if (meant[0]!.facet === TYPE && to - from === 1 && shareOf(name) > COMMON) continue;
			const facet = meant[0]!.facet;
			const values = meant.filter((one) => one.facet === facet).map(({ value }) => value);
			choices.push({ from, to, facet, values, label: values.length === 1 ? values[0]! : name });
			from = to - 1;
			break;
		}
	return choices;
};

const namedYears = (words: readonly LookupWord[], today: string): NamedChoice[] =>
	words.flatMap(({ text }, from) =>
		[text, `${text} ${words[from + 1]?.text ?? ''}`].flatMap((name, at): NamedChoice[] => {
			const year = yearNamed(name, today);
			return year === undefined ? [] : [{ from, to: from + at + 1, facet: YEAR, values: [year], label: year }];
		}),
	);

const namedPlaces = (words: readonly LookupWord[], lookup: VocabularyLookup): NamedChoice[] =>
	lookup.find(words).flatMap(({ from, to, meanings }) =>
		meanings
			.filter(({ entry }) => entry.isPlace)
			.slice(0, 1)
			.map(({ entry: { title } }) => ({ from, to, facet: NETWORK, values: [title], label: title })),
	);

const namedOrder = (words: readonly LookupWord[]): NamedOrder | undefined => {
	for (const length of [2, 1])
		for (let from = 0; from + length <= words.length; from++) {
			const name = words
				.slice(from, from + length)
				.map(({ text }) => text)
				.join(' ');
			const order = ORDERS.get(name);
			if (order) return { ...order, from, to: from + length };
		}
	return undefined;
};

export interface NamingContext {
	steering: readonly SteeringNames[];
	lookup: VocabularyLookup;
	facets: FacetTable;
	/** Share of the pages that hold a word. */
	shareOf: (word: string) => number;
	/** `yyyy-mm-dd`. */
	today: string;
}

/** The choices that these words name, left to right, as far as the hub has pages for them. */
export const namedIn = (
	words: readonly LookupWord[],
	{ steering, lookup, facets, shareOf, today }: NamingContext,
): NamedParts => {
	const taken = new Set<number>();
	const choices = [
		...namedPlaces(words, lookup),
		...namedBySteering(words, steering, shareOf),
		...namedYears(words, today),
	]
		.map((choice) => ({ ...choice, values: choice.values.filter((value) => facets.get(choice.facet)?.has(value)) }))
		.filter(({ from, to, values }) => {
			const places = Array.from({ length: to - from }, (_, at) => from + at);
			if (values.length === 0 || places.some((at) => taken.has(at))) return false;
			places.forEach((at) => taken.add(at));
			return true;
		});
	return { choices: choices.sort((a, b) => a.from - b.from), order: namedOrder(words) };
};
