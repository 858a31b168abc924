/** Suggestions while typing: terms, places and titles. */
import { stemsOf } from './analyse.ts';
import { comparable } from './normalise.ts';
import type { PageKinds } from './page-kinds.ts';
import type { Tables } from './tables.ts';
import { isShownForm, meansTheTerm, type VocabularyEntry, type VocabularyForm } from './vocabulary.ts';
import type { VocabularyLookup } from './vocabulary-lookup.ts';

export interface Suggestion {
	kind: 'term' | 'place' | 'page';
	/** What is shown. Never a find-only word. */
	text: string;
	url: string;
	/** Content type of a page; empty for a term. */
	type: string;
	/** What its kind of page is called, where another suggestion has the same name. */
	kindName?: string;
	/** Another name that the typed letters begin, if it may be shown. */
	alsoCalled?: string;
}

const TERMS_SHOWN = 4;
const SHOWN = 8;

/** A name made ready to compare, once: a keystroke has little time on a slow phone. */
interface ReadyName {
	text: string;
	words: readonly string[];
}

const ready = (name: string): ReadyName => {
	const text = comparable(name);
	return { text, words: text.split(' ') };
};

interface ReadyForm extends ReadyName {
	entry: VocabularyEntry;
	form: VocabularyForm;
}

const readied = new WeakMap<VocabularyLookup, ReadyForm[]>();

const formsOf = (lookup: VocabularyLookup): ReadyForm[] => {
	const known = readied.get(lookup);
	if (known) return known;
	const forms = lookup.entries.flatMap((entry) =>
		entry.forms.filter(({ kind }) => meansTheTerm(kind)).map((form) => ({ ...ready(form.text), entry, form })),
	);
	readied.set(lookup, forms);
	return forms;
};

/** Every typed word begins some word of the name, each its own. */
const begins = (typed: readonly string[], { words }: ReadyName) => {
	if (typed.length > words.length) return false;
	const [only] = typed;
	if (typed.length === 1) return words.some((word) => word.startsWith(only ?? ''));
	const left = [...words];
	return typed.every((part) => {
		const at = left.findIndex((word) => word.startsWith(part));
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
};

/** Nearness of a name to what was typed: the whole of it, its beginning, or words inside it; then the shorter. */
const distance = (typed: string, { text }: ReadyName) => {
	if (text === typed) return text.length;
	return (text.startsWith(typed) ? 1000 : 2000) + text.length;
};

/**
 * Suggestions for what has been typed so far, best first; none before two letters. Reads at most one file, that of
 * the last word’s first two letters, and none when the letters have not changed.
 */
export const suggest = async (
	text: string,
	lookup: VocabularyLookup,
	tables: Pick<Tables, 'suggestions' | 'kinds'>,
): Promise<Suggestion[]> => {
	const typed = comparable(text);
	if (typed.length < 2) return [];
	const words = typed.split(' ');
	const terms = suggestedTerms(typed, words, lookup);
	const titles = await tables.suggestions(words.at(-1) ?? '').catch(() => []);
	const known = new Set(terms.map(({ url }) => url));
	const pages = titles
		.filter(({ url }) => !known.has(url))
		.map((title) => ({ ...title, name: ready(title.title) }))
		.filter(({ name }) => begins(words, name))
		.sort((a, b) => distance(typed, a.name) - distance(typed, b.name) || (a.url < b.url ? -1 : 1))
		.map(({ title, url, type }): Suggestion => {
			const kind = tables.kinds.named(type)?.suggestedAs ?? 'page';
			return { kind, text: title, url, type: kind === 'term' ? '' : type };
		});
	const places = pages.filter(({ kind }) => kind === 'place');
	return tellingApart(
		[...terms, ...places, ...pages.filter(({ kind }) => kind !== 'place')].slice(0, SHOWN),
		tables.kinds,
	);
};

/** Where names coincide, a term and a body of one name say, each says what kind of page it is. */
const tellingApart = (suggestions: readonly Suggestion[], kinds: PageKinds): Suggestion[] => {
	const times = new Map<string, number>();
	for (const { text } of suggestions) times.set(text, (times.get(text) ?? 0) + 1);
	return suggestions.map((suggestion) => {
		const kindName = suggestion.type ? kinds.named(suggestion.type)?.singular : undefined;
		return kindName && (times.get(suggestion.text) ?? 0) > 1 ? { ...suggestion, kindName } : suggestion;
	});
};

const suggestedTerms = (typed: string, words: readonly string[], lookup: VocabularyLookup): Suggestion[] => {
	const best = new Map<VocabularyEntry, { form: VocabularyForm; order: number }>();
	for (const name of formsOf(lookup)) {
		if (!begins(words, name)) continue;
		const order = distance(typed, name) + (name.form.kind === 'preferred' ? 0 : 100);
		if (order < (best.get(name.entry)?.order ?? Infinity)) best.set(name.entry, { form: name.form, order });
	}
	return [...best]
		.sort(([a, { order }], [b, other]) => order - other.order || (a.title < b.title ? -1 : 1))
		.slice(0, TERMS_SHOWN)
		.map(([entry, { form }]) => {
			const isOther =
				form.kind !== 'preferred' &&
				isShownForm(form.kind) &&
				stemsOf(form.text).join(' ') !== stemsOf(entry.title).join(' ');
			return { kind: 'term', text: entry.title, url: entry.href, type: '', ...(isOther && { alsoCalled: form.text }) };
		});
};
