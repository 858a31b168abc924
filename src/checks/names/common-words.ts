/** Is this an ordinary English word? */
import { onceAWord } from '../reading/once-a-word.ts';
import { FIELD_WORDS } from './field-words.ts';
import { ordinaryWords } from './word-list.ts';

let words: Set<string> | undefined;

const known = () => {
	// At the first question: sixty thousand words take some milliseconds that a page without checks need not spend.
	if (!words) {
		words = ordinaryWords();
		for (const word of FIELD_WORDS.trim().split(/\s+/)) words.add(word);
	}
	return words;
};

const PREFIX =
	/^(?:re|un|non|pre|post|co|multi|inter|intra|over|under|out|sub|semi|anti|self|mis|dis|psycho|neuro|bio|socio|micro|macro|cyber|tele|step|de|hyper|hypo)-?(?=[a-z]{3})/;

/**
 * True for an English word in any of its usual forms, in lower case: `safeguarding`, `reoffended`, `multi-agency`.
 * A word with a hyphen or an apostrophe counts when its parts do.
 */
export const isCommonWord = (folded: string): boolean => known().has(folded) || isFormOfOne(folded);

const isFormOfOne = onceAWord((folded): boolean => {
	const all = known();
	const shortened = /^([a-z]+)'(?:ll|d|ve|re|m|t|s)$/.exec(folded)?.[1];
	if (shortened) return shortened.length < 4 || isCommonWord(shortened) || isCommonWord(shortened.replace(/n$/, ''));
	if (/[-']/.test(folded)) {
		const parts = folded.split(/[-']/);
		return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 3 || isCommonWord(part));
	}
	const stem = folded.replace(PREFIX, '');
	if (stem !== folded && stem.length > 3 && all.has(stem)) return true;
	// Long words with the endings of learned English; no list of names holds such.
	if (
		folded.length > 8 &&
		/(?:ation|ition|sion|ology|ically|ism|ical|ceptive|ness|pathy|graphy|metric|ising|izing|otomy|aemia|itis|ware)s?$/.test(
			folded,
		)
	)
		return true;
	// American spellings and plurals of plurals that a small list leaves out.
	return [
		folded.replace(/iz(e[sdr]?|ing|ations?)$/, 'is$1'),
		folded.replace(/or(s|ed|ing|al)?$/, 'our$1'),
		folded.replace(/'?s$/, ''),
		folded.replace(/(?:abilities|ability)$/, 'able'),
	].some((form) => form !== folded && form.length > 2 && all.has(form));
});
