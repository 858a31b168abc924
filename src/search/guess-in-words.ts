/** What to say of a word that no page holds, on the page and on the command line. */
import type { Guess } from './guesses.ts';

const inOneList = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A sentence, or two where something near was searched for. */
export const guessInWords = ({ typed, near }: Guess): string =>
	near.length === 0
		? `No page has the word “${typed}”.`
		: `No page has the word “${typed}”. As a guess, pages with ${inOneList.format(near.map((word) => `“${word}”`))} were searched for too.`;
