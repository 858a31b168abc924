/** The words of a text by what a capital makes of each: a name in a list, an ordinary word, or neither. */
import { isPlace, type PhraseKind } from '../allowlist.ts';
import type { Token } from '../reading/tokens.ts';
import { isCommonWord } from './common-words.ts';
import { MEDICINES } from './fixed-phrases.ts';
import { isKnownCapital } from './known-capitals.ts';
import { isFirstName, isSurname } from './name-lists.ts';
import { TITLES } from './people-words.ts';

export type Class = 'listed' | 'ambiguous' | 'surname' | 'word' | 'explained' | 'unlisted';

export interface Word extends Token {
	class: Class;
	place: boolean;
	/** Belongs to the name of somebody public. */
	known: boolean;
	/** May continue a name that has begun: a surname, or any capitalised word. */
	joins: boolean;
}

export const PARTICLES = new Set(
	'de da dos del della di du la le van von der den ter bin ibn binte bint al el ul ur abu ap ferch y e'.split(' '),
);
// Capitals inside a word belong to names of products, but for these beginnings.
const INNER_CAPITAL = /^(?!(?:Mc|Mac|O[’']|D[’']|De|Di|Du|La|Le|Fitz|Van|Al|El|N[’']|M[’'])\p{Lu})\p{L}+\p{Ll}\p{Lu}/u;

// Endings of the names of medicines (WHO stems of international non-proprietary names), in words that are in no list of
// names.
const MEDICINE =
	/^[a-z]{3,}(?:azole|cillin|mycin|cycline|olol|pril|sartan|statin|azepam|azolam|barbital|clone|pidem|done|xetine|traline|pramine|triptyline|azine|apine|peridol|amfetamine|amphetamine|phenidate|caine|codone|morphine|codeine|profen|acetamol|cetamol|dipine|gliptin|formin|setron|tidine|lukast|vudine|faxine|zodone|trigine|gabalin|gabapentin|bital|tonin|dronate|parin|thiazide|semide|lactone|terol|solone|xone|tamine|spirin|methasone|atomoxetine|ifene|oxacin|ethadone|norphine|zolam|zepam|epam)$/u;
/** True for the name of a medicine; `folded` as `fold` leaves it. */
export const isMedicine = (folded: string) =>
	MEDICINES.has(folded) || (MEDICINE.test(folded) && !isFirstName(folded) && !isSurname(folded));

/** What a capital makes of a word that the hub’s register knows as this, or not at all. */
export const classOf = (token: Token, kind: PhraseKind | undefined): Class => {
	const { folded, text } = token;
	if (!token.capitalised || /^i(?:'|$)/.test(folded)) return 'word';
	// A single letter names nobody by itself; the rule for initials sees to it. “Don’t” and “X-ray” hold no name.
	if (text.length < 2 || folded === 'st' || /'(?:t|ll|ve|re|d|m)$|^\p{L}-\p{Ll}/u.test(folded) || isMedicine(folded))
		return 'explained';
	// A title is no name by itself; it gives away the word after it.
	if (kind === 'organisation' || kind === 'person' || kind === 'term' || TITLES.has(folded)) return 'explained';
	const inFirst = isFirstName(folded);
	// “GPs”, “TVs”, “NHS-wide”: an abbreviation with an ending.
	if (/^\p{Lu}{2,}s$|(?:^|-)\p{Lu}{2,}(?:-|$)/u.test(text) && !token.allCapitals) return 'explained';
	if (token.allCapitals)
		return inFirst && text.length > 3 && !isCommonWord(folded) && !isKnownCapital(folded) ? 'ambiguous' : 'explained';
	if (INNER_CAPITAL.test(text)) return inFirst ? 'listed' : 'explained';
	if (inFirst) return isPlace(kind) || isKnownCapital(folded) || isCommonWord(folded) ? 'ambiguous' : 'listed';
	if (isPlace(kind) || isKnownCapital(folded)) return 'explained';
	if (isCommonWord(folded)) return 'word';
	return isSurname(folded) ? 'surname' : 'unlisted';
};

/** True for a word that is in no list but those of names. */
export const isNoOtherWord = (folded: string) => !isCommonWord(folded) && !isKnownCapital(folded);
