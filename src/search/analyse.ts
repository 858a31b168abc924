/** Text → stems, the same way for a page and for a question. */
import { oneSpelling } from './british-spelling.ts';
import { searchWordsOf, type SearchWord } from './normalise.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * Endings that a stemmer leaves apart though the noun and its verb say the same: exclusion and exclude, suspension
 * and suspend, decision and decide.
 */
const NOUN_OF_VERB: readonly (readonly [RegExp, string])[] = [
	[/clus$/, 'clud'],
	[/^(sus|ex)pens$/, '$1pend'],
	[/^(ex|in|at)tens$/, '$1tend'],
	[/^(ad|per|sub|com|trans)miss$/, '$1mit'],
	[/^(de)cis$/, '$1cid'],
	[/^(di|pro)vis$/, '$1vid'],
	[/^intervent$/, 'interven'],
	[/^(gr|bel|rel)ief$/, '$1iev'],
	[/^safeti$/, 'safe'],
];

const remembered = new Map<string, string>();
/** A long build sees the same words again and again; a browser sees few. */
const REMEMBERED_AT_MOST = 200_000;

/** `organizations` → `organis`: one spelling, then the stem. Takes a folded word. */
export const stemOf = (word: string): string => {
	const known = remembered.get(word);
	if (known !== undefined) return known;
	const found = NOUN_OF_VERB.reduce((stemmed, [noun, verb]) => stemmed.replace(noun, verb), stem(oneSpelling(word)));
	if (remembered.size < REMEMBERED_AT_MOST) remembered.set(word, found);
	return found;
};

/** Whether a folded word is left out of the index and of questions. */
export const isStopWord = (word: string) => STOP_WORDS.has(word) || (word.length === 1 && /[a-z]/.test(word));

/** The stem of a word with hyphens written as one: `co-production` → `coproduct`; undefined for a plain word. */
export const joinedStem = (word: SearchWord) => (word.parts.length > 1 ? stemOf(word.parts.join('')) : undefined);

/** The stems of a text in order, stop words left out. */
export const stemsOf = (text: string): string[] =>
	searchWordsOf(text)
		.flatMap(({ parts }) => parts)
		.filter((part) => !isStopWord(part))
		.map(stemOf);

// What is fetched later finds these here, in the script that has them already.
export { comparable, searchWordsOf } from './normalise.ts';
