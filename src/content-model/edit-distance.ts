/**
 * How many slips lead from one word to another: a letter left out, put in, changed, or two neighbours swapped
 * (optimal string alignment). `safegaurding` and `safeguarding` are one apart.
 *
 * @param limit From here on the words are too far apart to matter: whatever is above it is not counted out.
 */
export const editDistance = (a: string, b: string, limit = Infinity): number => {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return limit + 1;
		before = last;
		last = current;
	}
	return last[b.length] ?? 0;
};
