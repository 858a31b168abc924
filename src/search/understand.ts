/** A question → what to look for and what to say about it. Pure: the vocabulary comes as an argument. */
import { isStopWord, joinedStem, stemOf, stemsOf } from './analyse.ts';
import { askedTypesIn } from './asked-type.ts';
import { FAINT_WORDS } from './faint-words.ts';
import { bigramOf } from './bigram.ts';
import type { Query } from './query.ts';
import { mayBeShown, meansTheTerm, type VocabularyEntry } from './vocabulary.ts';
import { conceptMark, type FoundForm, type LookupWord, type VocabularyLookup } from './vocabulary-lookup.ts';

/** One way a page may hold what was asked: all of its stems, together worth this share of the typed words. */
export interface Alternative {
	stems: readonly string[];
	weight: number;
	/** The term whose mark this is; absent for the typed words themselves. */
	entry?: VocabularyEntry;
	/** The stems are one name: a page with a part of it is credited for less than that part. */
	oneName?: boolean;
}

/** A word, or the words of one form. A page is credited for its best alternative only, never for all of them. */
export interface QueryUnit {
	/** As typed, folded. */
	typed: string;
	alternatives: readonly Alternative[];
}

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
	/** The term’s page, where its sources stand. */
	href: string;
}

/** A word with several meanings. The search guesses none of them. */
export interface AmbiguousWord {
	typed: string;
	options: readonly Meaning[];
}

export interface Meaning {
	id: string;
	title: string;
	area: string;
	href: string;
	/** The question again, with the meaning in place of the word. */
	query: string;
}

/** A word with several meanings that the other words decided. */
export interface Decision {
	typed: string;
	title: string;
	href: string;
	because: string;
}

export interface Understood {
	query: Query;
	units: QueryUnit[];
	/** Stems that stand side by side in the question, small words between them left out. */
	pairs: string[];
	expansions: Expansion[];
	choices: AmbiguousWord[];
	decisions: Decision[];
	/** Terms the question names: their pages come first when they are all that was asked. */
	named: VocabularyEntry[];
	/** Content types the question names. */
	askedTypes: ReadonlySet<string>;
	/** Stems of each text to leave out. */
	leftOut: string[][];
}

export interface UnderstandingOptions {
	/** Ids of terms not to search for, because the person took them away. */
	without?: readonly string[];
}

/** A narrower word finds its wider term, but pages with the word itself come first. */
export const WIDER_TERM_WEIGHT = 0.4;

/** A word that is only near a term finds it last, so that nobody who types it meets nothing. */
export const NEAR_TERM_WEIGHT = 0.4;

/** What an everyday word counts beside a word of the matter. */
export const FAINT_WEIGHT = 0.4;

/** What the name of a kind of page counts in the text, beside what the pages are to be about. */
export const TYPE_NAME_WEIGHT = 0.4;

export const understand = (
	query: Query,
	lookup: VocabularyLookup,
	{ without = [] }: UnderstandingOptions = {},
): Understood => {
	const flat: LookupWord[] = query.words.flatMap(({ parts, capitals }) => parts.map((text) => ({ text, capitals })));
	const found = lookup.find(flat);
	const understood: Understood = {
		query,
		units: [],
		pairs: pairsIn(flat),
		expansions: [],
		choices: [],
		decisions: [],
		named: [],
		askedTypes: new Set(),
		leftOut: query.leftOut.map(stemsOf).filter((stems) => stems.length > 0),
	};

	const taken = new Set<number>();
	const known = new Set<string>();
	for (const form of found) {
		const words = flat
			.slice(form.from, form.to)
			.map(({ text, capitals }) => (capitals ? text.toUpperCase() : text))
			.join(' ');
		// The same words again say nothing new, and a long text says them often.
		if (!known.has(words)) understood.units.push(unitOfForm(form, flat, query, understood, without));
		known.add(words);
		for (let at = form.from; at < form.to; at++) taken.add(at);
	}
	takeJoinedPairs(flat, taken, lookup, understood, without);
	let at = 0;
	for (const word of query.words) {
		const from = at;
		at += word.parts.length;
		const free = word.parts.filter((_, part) => !taken.has(from + part));
		if (free.length === word.parts.length && word.parts.length > 1)
			understood.units.push(unitOfHyphenated(word.text, word.parts, joinedStem(word)));
		else
			for (const part of free)
				if (!isStopWord(part))
					understood.units.push({
						typed: part,
						alternatives: [{ stems: [stemOf(part)], weight: FAINT_WORDS.has(part) ? FAINT_WEIGHT : 1 }],
					});
	}
	understood.units = withAskedTypes(withoutRepeats(understood.units), understood);
	return understood;
};

/** Where the question names a kind of page and something besides, the name counts for less than what the pages are about. */
const withAskedTypes = (units: readonly QueryUnit[], understood: Understood): QueryUnit[] => {
	const stems = units.map(({ typed }) => stemsOf(typed));
	const { types, words } = askedTypesIn(stems.flat());
	understood.askedTypes = types;
	let at = 0;
	return units.map((unit, number) => {
		const own = stems[number] ?? [];
		const isName = own.length > 0 && own.every((_, place) => words.has(at + place));
		at += own.length;
		return isName
			? {
					...unit,
					alternatives: unit.alternatives.map((alternative) => ({
						...alternative,
						weight: alternative.weight * TYPE_NAME_WEIGHT,
					})),
				}
			: unit;
	});
};

/** Two words that the vocabulary writes as one: “safe guarding”. Both ways of writing are looked for. */
const takeJoinedPairs = (
	flat: readonly LookupWord[],
	taken: Set<number>,
	lookup: VocabularyLookup,
	understood: Understood,
	without: readonly string[],
) => {
	const known = new Set<string>();
	for (let at = 0; at + 1 < flat.length; at++) {
		const [first, second] = [flat[at], flat[at + 1]];
		if (!first || !second || taken.has(at) || taken.has(at + 1)) continue;
		const joined = first.text + second.text;
		if (!lookup.knows(joined)) continue;
		taken.add(at).add(at + 1);
		if (known.has(joined)) continue;
		known.add(joined);
		const typed = `${first.text} ${second.text}`;
		const literal = literalAlternatives([first, second]);
		const [form] = lookup.find([{ text: joined, capitals: false }]);
		const meant = form?.meanings.filter(({ kind }) => meansTheTerm(kind)) ?? [];
		const [only] = meant;
		understood.units.push(
			meant.length === 1 && only
				? expand(only.entry, typed, literal, understood, without)
				: { typed, alternatives: literal },
		);
	}
};

const pairsIn = (flat: readonly LookupWord[]) => {
	const stems = flat.filter(({ text }) => !isStopWord(text)).map(({ text }) => stemOf(text));
	return [...new Set(stems.slice(1).map((stem, at) => bigramOf(stems[at] ?? '', stem)))];
};

const withoutRepeats = (units: readonly QueryUnit[]) => {
	const seen = new Map<string, QueryUnit>();
	for (const unit of units) {
		const key = unit.alternatives.map(({ stems }) => stems.join(' ')).join('|');
		if (key !== '' && !seen.has(key)) seen.set(key, unit);
	}
	return [...seen.values()];
};

const unitOfHyphenated = (typed: string, parts: readonly string[], joined: string | undefined): QueryUnit => {
	const stems = parts.filter((part) => !isStopWord(part)).map(stemOf);
	return {
		typed,
		alternatives: [
			...(stems.length > 0 ? [{ stems, weight: 1 }] : []),
			...(joined !== undefined ? [{ stems: [joined], weight: 1 }] : []),
		],
	};
};

/** The words of a form as one unit, and what is to be said of it. */
const unitOfForm = (
	{ from, to, meanings }: FoundForm,
	flat: readonly LookupWord[],
	query: Query,
	understood: Understood,
	without: readonly string[],
): QueryUnit => {
	const typed = flat
		.slice(from, to)
		.map(({ text, capitals }) => (capitals ? text.toUpperCase() : text))
		.join(' ');
	const literal = literalAlternatives(flat.slice(from, to));
	const meant = meanings.filter(({ kind }) => meansTheTerm(kind));
	const others = flat.filter((_, at) => at < from || at >= to);

	if (meant.length > 1) {
		const decided = decide(
			meant.map(({ entry }) => entry),
			others,
		);
		if (!decided) {
			understood.choices.push({
				typed,
				options: meant.map(({ entry }) => ({
					id: entry.id,
					title: entry.title,
					area: entry.area,
					href: entry.href,
					query: replaced(query, typed, entry.title),
				})),
			});
			return { typed, alternatives: literal };
		}
		understood.decisions.push({
			typed,
			title: decided.entry.title,
			href: decided.entry.href,
			because: `“${typed}” has more than one meaning; “${decided.by}” points to this one.`,
		});
		return expand(decided.entry, typed, literal, understood, without);
	}
	const [only] = meant;
	if (only) {
		understood.named.push(only.entry);
		return expand(only.entry, typed, literal, understood, without);
	}
	const kept = meanings.filter(({ entry }) => !without.includes(entry.id));
	for (const { entry, kind } of kept) {
		understood.expansions.push({
			id: entry.id,
			typed,
			alsoSearchedFor: [entry.title],
			because:
				kind === 'narrower'
					? `“${typed}” is part of ${entry.title}.`
					: `Who types “${typed}” often looks for ${entry.title}, though it is not the same.`,
			href: entry.href,
		});
	}
	return {
		typed,
		alternatives: [
			...literal,
			...kept.map(({ entry, kind }) => ({
				stems: [conceptMark(entry.id)],
				weight: kind === 'narrower' ? WIDER_TERM_WEIGHT : NEAR_TERM_WEIGHT,
				entry,
			})),
		],
	};
};

/** The typed words themselves; and, where they are two, the same written as one. */
const literalAlternatives = (words: readonly LookupWord[]): Alternative[] => {
	const stems = words.filter(({ text }) => !isStopWord(text)).map(({ text }) => stemOf(text));
	const alternatives: Alternative[] = [
		{ stems: stems.length > 0 ? stems : words.map(({ text }) => stemOf(text)), weight: 1, oneName: true },
	];
	if (words.length === 2) alternatives.push({ stems: [stemOf(words.map(({ text }) => text).join(''))], weight: 1 });
	return alternatives;
};

const expand = (
	entry: VocabularyEntry,
	typed: string,
	literal: readonly Alternative[],
	understood: Understood,
	without: readonly string[],
): QueryUnit => {
	if (without.includes(entry.id)) return { typed, alternatives: literal };
	const typedStems = stemsOf(typed).join(' ');
	const names = namesToShow(entry, typedStems);
	if (names.length > 0) {
		const isName = stemsOf(entry.title).join(' ') === typedStems;
		understood.expansions.push({
			id: entry.id,
			typed,
			alsoSearchedFor: names,
			because: isName ? `These are other names for ${entry.title}.` : `“${typed}” finds ${entry.title}.`,
			href: entry.href,
		});
	}
	return { typed, alternatives: [...literal, { stems: [conceptMark(entry.id)], weight: 1, entry }] };
};

/** Names of a term that may be printed, the preferred one first, one of each that differ only in spelling or number. */
const namesToShow = (entry: VocabularyEntry, typedStems: string) => {
	const seen = new Set([typedStems]);
	return entry.forms
		.filter(({ kind, text }) => {
			const stems = stemsOf(text).join(' ');
			if (!mayBeShown(kind) || seen.has(stems)) return false;
			seen.add(stems);
			return true;
		})
		.map(({ text }) => text);
};

/** The one meaning that shares words with the rest of the question, and a word that does; undefined when none or several do. */
const decide = (
	entries: readonly VocabularyEntry[],
	others: readonly LookupWord[],
): { entry: VocabularyEntry; by: string } | undefined => {
	const words = others.filter(({ text }) => !isStopWord(text));
	const scored = entries.map((entry) => {
		const own = new Set([entry.area, ...entry.forms.map(({ text }) => text)].flatMap(stemsOf));
		return { entry, shared: words.filter(({ text }) => own.has(stemOf(text))) };
	});
	const most = Math.max(...scored.map(({ shared }) => shared.length));
	const best = scored.filter(({ shared }) => shared.length === most);
	const [only] = best;
	const by = only?.shared[0]?.text;
	return most > 0 && best.length === 1 && only && by !== undefined ? { entry: only.entry, by } : undefined;
};

/** The question with one word of it replaced, whatever its capitals. */
const replaced = ({ typed }: Query, word: string, by: string) => {
	const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}(?=$|[^\\p{L}\\p{N}])`, 'iu');
	return pattern.test(typed) ? typed.replace(pattern, (_, before: string) => before + by) : by;
};
