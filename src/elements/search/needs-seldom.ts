/** Whether a search has something to show that few have. */
import type { Overview } from './search-worker.ts';

/** Offers, notes on languages, words that no page holds, phrases and pasted texts, or nothing at all. */
export const needsSeldom = ({
	total,
	offers,
	language,
	guesses,
	phrasesNotFound,
	phrasesApart,
	ofLongText,
}: Overview): boolean =>
	total === 0 ||
	language !== undefined ||
	[offers, guesses, phrasesNotFound, phrasesApart, ofLongText].some(({ length }) => length > 0);
