/** A word with several meanings: the other words of the question decide between them, or the person is asked. */
import { isStopWord, stemOf, stemsOf } from './analyse.ts';
import type { VocabularyEntry } from './vocabulary.ts';
import type { LookupWord } from './vocabulary-lookup.ts';

/** A word with several meanings. The search guesses none of them. */
export interface AmbiguousWord {
	typed: string;
	options: readonly Sense[];
}

/** One meaning of an ambiguous word. */
export interface Sense {
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

/**
 * The one meaning that shares words with the rest of the question, and what to say of it; undefined when none does
 * or several do.
 */
export const decideBetween = (
	entries: readonly VocabularyEntry[],
	typed: string,
	others: readonly LookupWord[],
): { entry: VocabularyEntry; decision: Decision } | undefined => {
	const words = others.filter(({ text }) => !isStopWord(text));
	const scored = entries.map((entry) => {
		const own = new Set([entry.area, ...entry.forms.map(({ text }) => text)].flatMap(stemsOf));
		return { entry, shared: words.filter(({ text }) => own.has(stemOf(text))) };
	});
	const most = Math.max(...scored.map(({ shared }) => shared.length));
	const [only, ...more] = scored.filter(({ shared }) => shared.length === most);
	const by = only?.shared[0]?.text;
	if (!only || more.length > 0 || by === undefined) return undefined;
	const { entry } = only;
	return {
		entry,
		decision: {
			typed,
			title: entry.title,
			href: entry.href,
			because: `“${typed}” has more than one meaning; “${by}” points to this one.`,
		},
	};
};

/** The choice to offer where nothing decides. `question` is the whole of what was typed. */
export const choiceBetween = (entries: readonly VocabularyEntry[], typed: string, question: string): AmbiguousWord => ({
	typed,
	options: entries.map(({ id, title, area, href }) => ({
		id,
		title,
		area,
		href,
		query: replaced(question, typed, title),
	})),
});

/** The question with one word of it replaced, whatever its capitals. */
const replaced = (question: string, word: string, by: string) => {
	// Written out: shared with the checks, it would be a file of its own that every page with a search box fetches.
	const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}(?=$|[^\\p{L}\\p{N}])`, 'iu');
	return pattern.test(question) ? question.replace(pattern, (_, before: string) => before + by) : by;
};
