/** The words of a part or a sentence, taken apart once for every rule and every match that asks. */
import type { Part } from '../document.ts';
import { tokensOf, type Sentence, type Token } from './tokens.ts';

const kept = new WeakMap<Part | Sentence, readonly Token[]>();

const keptOf = (read: Part | Sentence): readonly Token[] => {
	let tokens = kept.get(read);
	if (!tokens) {
		tokens = tokensOf(read.text);
		kept.set(read, tokens);
	}
	return tokens;
};

/** The words of a part, in order. */
export const tokensInPart = (part: Part): readonly Token[] => keptOf(part);

/** The words of a sentence by itself, in order: their places are those in the sentence. */
export const tokensInSentence = (sentence: Sentence): readonly Token[] => keptOf(sentence);
