import { editDistance } from './edit-distance.ts';

const LONGEST = 60;

/**
 * The word among `known` closest to `typed`, if it is close enough to be what was meant; otherwise undefined.
 * Close enough: at most one slip (a wrong, missing, extra or swapped letter) for every three letters typed.
 */
export const nearest = (typed: string, known: readonly string[]): string | undefined => {
	// What is longer than this was not meant as one word, and comparing it would take long.
	const word = typed.slice(0, LONGEST).toLowerCase();
	const allowed = Math.max(1, Math.floor(word.length / 3));
	let best: string | undefined;
	let fewest = allowed + 1;
	for (const candidate of known) {
		const slips = editDistance(word, candidate.toLowerCase(), allowed);
		if (slips < fewest) [best, fewest] = [candidate, slips];
	}
	return best;
};
