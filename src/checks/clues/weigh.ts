/**
 * Whether a sentence tells who somebody is, as a sum of clues. Each sign of who is spoken of and each particular has a
 * weight; what is found together weighs as both and as the pair. The weights were worked out from sentences with labels
 * (see `weights.ts`), and every one of them is the name of something that a reader can see in the sentence.
 */
import type { Allowlist } from '../allowlist.ts';
import type { Part } from '../document.ts';
import { isShortPlace } from '../reading/notes.ts';
import { askedOnce } from '../reading/part-sentences.ts';
import type { Sentence } from '../reading/tokens.ts';
import { featuresOf } from './features.ts';
import type { Particular } from './particulars.ts';
import { BASE, BLOCKS_FROM, WARNS_FROM, WARNS_FROM_IN_SHORT_PLACES, WEIGHTS } from './weights.ts';

/** The sum of the weights of these features. */
export const weightOf = (features: Iterable<string>): number => {
	let sum = BASE;
	for (const feature of features) sum += WEIGHTS.get(feature) ?? 0;
	return sum;
};

export interface Verdict {
	severity: 'block' | 'warn';
	particulars: readonly Particular[];
}

/** Longer than any sentence a person writes; what is longer is a list, or no text. */
const LONGEST = 600;
const HAS_PARTICULAR = /\d|\p{Lu}|["“‘@]|\p{L}{3}/u;
const mayTell = askedOnce((text) => text.length <= LONGEST && HAS_PARTICULAR.test(text));

/** What the clues of a sentence amount to; nothing where they do not tell who anybody is. */
export const verdictOn = (part: Part, sentence: Sentence, allowlist: Allowlist): Verdict | undefined => {
	if (!mayTell(sentence)) return undefined;
	const { particulars, features } = featuresOf(part, sentence, allowlist);
	if (!particulars.length) return undefined;
	const weight = weightOf(features);
	if (weight >= BLOCKS_FROM) return { severity: 'block', particulars };
	return weight >= (isShortPlace(part) ? WARNS_FROM_IN_SHORT_PLACES : WARNS_FROM)
		? { severity: 'warn', particulars }
		: undefined;
};
