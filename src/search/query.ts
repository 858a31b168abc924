/** What was typed, taken apart: words, phrases in quotes, and what a minus leaves out. */
import { straighten, searchWordsOf, type SearchWord } from './normalise.ts';

export interface Query {
	/** As typed, without spaces at its ends. */
	typed: string;
	/** The words to look for, those of phrases included. */
	words: SearchWord[];
	/** Texts in quotes, to be kept together. */
	phrases: string[];
	/** Texts after a minus: pages that hold all words of one are left out. */
	leftOut: string[];
	/**
	 * Whether it has more words than anybody types: quotation marks and hyphens in it are its own and ask for nothing.
	 */
	pasted: boolean;
	/** Whether it asks how to do something, so that guidance comes before records. */
	asksHow: boolean;
	/** Whether it asks what a word means, so that the page of the term comes first. */
	asksMeaning: boolean;
	/** Whether it names the hub itself: “this site”, “the hub”. */
	asksOfHub: boolean;
}

const PIECE = /(^|\s)(-?)(?:"([^"]*)"?|(\S+))/g;
const ASKS_HOW =
	/^\s*(?:how\b|what (?:do|does|can|could|should|would|must) (?:i|we|you|staff|a|an|the)\b|what to\b|when (?:do|should|can) (?:i|we)\b|where (?:do|can|should) (?:i|we)\b|who (?:do|should|can) (?:i|we)\b|ways? (?:of|to)\b|tips\b)/i;

const ASKS_MEANING =
	/\b(?:mean(?:s|ing)?|stands? for|definitions?|defined?|acronym|abbreviation|glossary|terminology|jargon|called|difference between|what(?:'s| is| are| does) (?:an? |the )?[\w'-]+(?: [\w'-]+){0,3}\??$)/i;

/** “Family hub” is no name of it, so that “hub” alone is not enough. */
const ASKS_OF_HUB = /\b(?:this|your|(?<!family )the|practice)\s+(?:practice\s+)?(?:hub|web ?site|site)\b/i;

/** More words than anybody types. */
export const MOST_TYPED = 40;

/**
 * The longest question that the search is judged by has fifteen words. In a longer one, quotation marks around less
 * than half of it are those of somebody else’s text; around more, they ask for a sentence as it stands.
 */
const LONGEST_ASKED = 15;

const areOfTheText = (phrases: readonly string[], words: readonly SearchWord[]) =>
	words.length > LONGEST_ASKED && 2 * searchWordsOf(phrases.join(' ')).length < words.length;

/** Takes a question apart. Never throws: a lone quote or minus is simply not one. */
export const parseQuery = (text: string): Query => {
	const typed = text.trim();
	const straight = straighten(typed);
	const asks = {
		asksHow: ASKS_HOW.test(typed),
		asksMeaning: ASKS_MEANING.test(straight),
		asksOfHub: ASKS_OF_HUB.test(straight),
	};
	const all = searchWordsOf(typed);
	if (all.length > MOST_TYPED) return { typed, words: all, phrases: [], leftOut: [], pasted: true, ...asks };
	const plainWords: string[] = [];
	const phrases: string[] = [];
	const leftOut: string[] = [];
	for (const [, , minus, quoted, bare] of straight.matchAll(PIECE)) {
		const piece = quoted ?? bare ?? '';
		if (searchWordsOf(piece).length === 0) continue;
		if (minus) leftOut.push(piece);
		else {
			plainWords.push(piece);
			if (quoted !== undefined && searchWordsOf(quoted).flatMap(({ parts }) => parts).length > 1) phrases.push(quoted);
		}
	}
	const words = searchWordsOf(plainWords.join(' '));
	return { typed, words, phrases: areOfTheText(phrases, words) ? [] : phrases, leftOut, pasted: false, ...asks };
};
