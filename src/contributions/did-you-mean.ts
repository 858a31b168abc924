/** Guesses which of a few known words somebody meant. */

/** The known word closest to `typed`, if it is close enough to be a slip: `cautoin` → `caution`. */
export const didYouMean = (typed: string, known: readonly string[]): string | undefined => {
	const word = typed.toLowerCase();
	const allowed = Math.max(1, Math.floor(word.length / 3));
	return known
		.map((candidate) => ({ candidate, distance: distanceBetween(word.slice(0, 60), candidate.toLowerCase()) }))
		.filter(({ distance }) => distance <= allowed)
		.toSorted((a, b) => a.distance - b.distance)[0]?.candidate;
};

/** Letters to add, drop or change to get from one word to the other (Levenshtein 1966). */
const distanceBetween = (from: string, to: string): number => {
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i += 1) {
		const current = [i];
		for (let j = 1; j <= to.length; j += 1) {
			const change = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
};
