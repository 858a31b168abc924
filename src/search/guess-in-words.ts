/** What to say of a word that no page holds, on the page and on the command line. */
import type { Guess } from './guesses.ts';

const inOneList = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A sentence, or two where something is near. */
export const guessInWords = ({ typed, near }: Guess): string => {
	const none = `No page has the word “${typed}”.`;
	const others = inOneList.format(near.map((word) => `“${word}”`));
	return near.length === 0 ? none : `${none} As a guess, these are pages with ${others}.`;
};
