/** Suggestions while typing: terms, places and titles. */
import { stemsOf } from './analyse.ts';
import { comparable } from './normalise.ts';
import type { PageKinds } from './page-kinds.ts';
import type { Tables } from './tables.ts';
import type { SuggestedName } from './suggestion-table.ts';
import { isShownForm } from './vocabulary.ts';

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

type ReadyForm = ReadyName & SuggestedName;

const readied = new WeakMap<readonly SuggestedName[], ReadyForm[]>();

const readyForms = (names: readonly SuggestedName[]): ReadyForm[] => {
	const known = readied.get(names);
	if (known) return known;
	const forms = names.map((name) => ({ ...ready(name.form.text), ...name }));
	readied.set(names, forms);
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
 * the first letters of one of the words, and none when the letters have not changed.
 */
export const suggest = async (text: string, tables: Pick<Tables, 'suggestions' | 'kinds'>): Promise<Suggestion[]> => {
	const typed = comparable(text);
	if (typed.length < 2) return [];
	const words = typed.split(' ');
	const { titles, names } = await tables.suggestions(words).catch(() => ({ titles: [], names: [] }));
	const terms = suggestedTerms(typed, words, names);
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

const suggestedTerms = (typed: string, words: readonly string[], names: readonly SuggestedName[]): Suggestion[] => {
	const best = new Map<string, { name: SuggestedName; order: number }>();
	for (const name of readyForms(names)) {
		if (!begins(words, name)) continue;
		const order = distance(typed, name) + (name.form.kind === 'preferred' ? 0 : 100);
		if (order < (best.get(name.url)?.order ?? Infinity)) best.set(name.url, { name, order });
	}
	return [...best.values()]
		.sort((a, b) => a.order - b.order || (a.name.title < b.name.title ? -1 : 1))
		.slice(0, TERMS_SHOWN)
		.map(({ name: { title, url, form } }) => {
			const isOther =
				form.kind !== 'preferred' &&
				isShownForm(form.kind) &&
				stemsOf(form.text).join(' ') !== stemsOf(title).join(' ');
			return { kind: 'term', text: title, url, type: '', ...(isOther && { alsoCalled: form.text }) };
		});
};
