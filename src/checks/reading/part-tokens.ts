/** The words of a part, taken apart once for every rule and every match that asks. */
import type { Part } from '../document.ts';
import { tokensOf, type Token } from './tokens.ts';

const kept = new WeakMap<Part, readonly Token[]>();

/** The words of a part, in order. */
export const tokensInPart = (part: Part): readonly Token[] => {
	let tokens = kept.get(part);
	if (!tokens) {
		tokens = tokensOf(part.text);
		kept.set(part, tokens);
	}
	return tokens;
};
