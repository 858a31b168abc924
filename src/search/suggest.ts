/** Suggestions while typing: terms, places and titles. */
import { stemsOf } from './analyse.ts';
import { plain } from './normalise.ts';
import type { Tables } from './tables.ts';
import { mayBeShown, meansTheTerm } from './vocabulary.ts';
import type { VocabularyLookup } from './vocabulary-lookup.ts';

export interface Suggestion {
	kind: 'term' | 'place' | 'page';
	/** What is shown. Never a find-only word. */
	text: string;
	url: string;
	/** Content type of a page; empty for a term. */
	type: string;
	/** Another name that the typed letters begin, if it may be shown. */
	alsoCalled?: string;
}

const TERMS_SHOWN = 4;
const SHOWN = 8;

/** Every typed word begins some word of the name, each its own. */
const begins = (typed: readonly string[], name: string) => {
	const words = plain(name).split(' ');
	return typed.every((part) => {
		const at = words.findIndex((word) => word.startsWith(part));
		if (at >= 0) words.splice(at, 1);
		return at >= 0;
	});
};

/** Nearness of a name to what was typed: the whole of it, its beginning, or words inside it; then the shorter. */
const distance = (typed: string, name: string) => {
	const text = plain(name);
	return (text === typed ? 0 : text.startsWith(typed) ? 1 : 2) * 1000 + text.length;
};

/**
 * Suggestions for what has been typed so far, best first; none before two letters. Reads at most one file, that of
 * the last word’s first two letters, and none when the letters have not changed.
 */
export const suggest = async (text: string, lookup: VocabularyLookup, tables: Pick<Tables, 'suggestions'>): Promise<Suggestion[]> => {
	const typed = plain(text);
	if (typed.length < 2) return [];
	const words = typed.split(' ');
	const terms = suggestedTerms(typed, words, lookup);
	const titles = await tables.suggestions(words.at(-1) ?? '').catch(() => []);
	const known = new Set(terms.map(({ url }) => url));
	const pages = titles
		.filter(({ title, url }) => !known.has(url) && begins(words, title))
		.sort((a, b) => distance(typed, a.title) - distance(typed, b.title) || (a.url < b.url ? -1 : 1))
		.map(({ title, url, type }): Suggestion => ({ kind: type === 'network' ? 'place' : type === 'term' ? 'term' : 'page', text: title, url, type: type === 'term' ? '' : type }));
	const places = pages.filter(({ kind }) => kind === 'place');
	return [...terms.slice(0, TERMS_SHOWN), ...places, ...pages.filter(({ kind }) => kind !== 'place')].slice(0, SHOWN);
};

const suggestedTerms = (typed: string, words: readonly string[], lookup: VocabularyLookup): Suggestion[] => {
	const found: { suggestion: Suggestion; order: number }[] = [];
	for (const entry of lookup.entries) {
		const fitting = entry.forms.filter(({ kind, text }) => meansTheTerm(kind) && begins(words, text)).map((form) => ({ form, order: distance(typed, form.text) + (form.kind === 'preferred' ? 0 : 100) }));
		const [best] = fitting.sort((a, b) => a.order - b.order);
		if (!best) continue;
		const isOther = best.form.kind !== 'preferred' && mayBeShown(best.form.kind) && stemsOf(best.form.text).join(' ') !== stemsOf(entry.title).join(' ');
		found.push({ order: best.order, suggestion: { kind: 'term', text: entry.title, url: entry.href, type: '', ...(isOther && { alsoCalled: best.form.text }) } });
	}
	return found.sort((a, b) => a.order - b.order || (a.suggestion.text < b.suggestion.text ? -1 : 1)).map(({ suggestion }) => suggestion);
};
