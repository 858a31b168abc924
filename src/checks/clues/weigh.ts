/**
 * Whether a sentence tells who somebody is, as a sum of clues. Each sign of who is spoken of and each particular has a
 * weight; what is found together weighs as both and as the pair. The weights were worked out from sentences with labels
 * (see `weights.ts`), and every one of them is the name of something that a reader can see in the sentence.
 */
import type { Allowlist } from '../allowlist.ts';
import type { Part } from '../document.ts';
import type { Sentence } from '../reading/tokens.ts';
import { featuresOf } from './features.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Particular } from './particulars.ts';
import { BASE, BLOCKS_FROM, WARNS_FROM, CLUE_WEIGHTS } from './weights.ts';

/** The sum of the weights of these features. */
export const weightOf = (features: Iterable<string>): number => {
	let sum = BASE;
	for (const feature of features) sum += CLUE_WEIGHTS.get(feature) ?? 0;
	return sum;
};

export interface Verdict {
	severity: 'block' | 'warn';
	particulars: readonly Particular[];
}

/** Longer than any sentence a person writes; what is longer is a list, or no text. */
const LONGEST = 600;

interface Clues {
	particulars: readonly Particular[];
	weight: number;
}

/** By part: the same words weigh differently in a heading, and where the hub has registered others. */
const weighed = new WeakMap<Part, Map<number, Clues>>();

/** The particulars of a sentence and what its clues weigh, worked out once for all who ask. */
const cluesOf = (part: Part, sentence: Sentence, allowlist: Allowlist): Clues | undefined => {
	if (sentence.text.length > LONGEST) return undefined;
	const ofPart = weighed.get(part) ?? new Map<number, Clues>();
	weighed.set(part, ofPart);
	const known = ofPart.get(sentence.start);
	if (known) return known;
	const { particulars, features } = featuresOf(part, sentence, allowlist);
	const clues = { particulars, weight: weightOf(features) };
	ofPart.set(sentence.start, clues);
	return clues;
};

/** What the clues of a sentence amount to; nothing where they do not tell who anybody is. */
export const verdictOn = (part: Part, sentence: Sentence, allowlist: Allowlist): Verdict | undefined => {
	const clues = cluesOf(part, sentence, allowlist);
	if (!clues?.particulars.length) return undefined;
	const { particulars, weight } = clues;
	if (weight >= BLOCKS_FROM) return { severity: 'block', particulars };
	return weight >= WARNS_FROM[surroundingsOf(part)] ? { severity: 'warn', particulars } : undefined;
};

/**
 * Below this a sentence tells of nobody: a word in it that looks like a name is asked about, and keeps nothing back.
 */
const TELLS_OF_NOBODY = -0.5;

/** True where nothing in a sentence speaks of a person: “Perry’s six Rs are on the wall”. */
export const tellsOfNobody = (part: Part, sentence: Sentence, allowlist: Allowlist): boolean => {
	const clues = cluesOf(part, sentence, allowlist);
	return clues !== undefined && clues.weight < TELLS_OF_NOBODY;
};
