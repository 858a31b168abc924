/** Words that name a kind of page: who types “Bolton case studies” wants case studies. */
import type { PageKinds } from './page-kinds.ts';

const LONGEST = 3;

export interface AskedTypes {
	types: ReadonlySet<string>;
	/** Places of the words that name them, in the list given. */
	words: ReadonlySet<number>;
}

/**
 * In: the stems of a question, in order, and the kinds of page there are. Out: the content types it names. Nothing
 * where it names nothing else besides.
 */
export const askedTypesIn = (stems: readonly string[], kinds: PageKinds): AskedTypes => {
	const types = new Set<string>();
	const words = new Set<number>();
	for (let from = 0; from < stems.length; from++)
		for (let to = Math.min(stems.length, from + LONGEST); to > from; to--) {
			const type = kinds.calledBy(stems.slice(from, to).join(' '));
			if (type === undefined) continue;
			types.add(type);
			for (let at = from; at < to; at++) words.add(at);
			from = to - 1;
			break;
		}
	return words.size < stems.length ? { types, words } : { types: new Set(), words: new Set() };
};
