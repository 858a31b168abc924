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
		const slips = slipsBetween(word, candidate.toLowerCase());
		if (slips < fewest) [best, fewest] = [candidate, slips];
	}
	return best;
};

/** How many wrong, missing, extra or swapped letters lie between two words (optimal string alignment distance). */
export const slipsBetween = (a: string, b: string): number => {
	let twoBack: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let slips = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				slips = Math.min(slips, twoBack[column - 2]! + 1);
			current.push(slips);
		}
		[twoBack, previous] = [previous, current];
	}
	return previous[b.length]!;
};
