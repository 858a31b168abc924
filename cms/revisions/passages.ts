/** Two texts side by side, paragraph by paragraph. The work grows with the texts and no faster. Pure. */

/** What two texts have in common at one place, or how they differ there. */
export type ComparedPassage =
	{ isSame: true; both: readonly string[] } | { isSame: false; before: readonly string[]; after: readonly string[] };

/** The paragraphs of a text: what stands between blank lines. */
export const textParagraphs = (text: string): string[] => {
	const paragraphs: string[] = [];
	let lines: string[] = [];
	for (const line of [...text.split('\n'), '']) {
		if (line.trim()) lines.push(line);
		else if (lines.length > 0) {
			paragraphs.push(lines.join('\n'));
			lines = [];
		}
	}
	return paragraphs;
};

/** Where each paragraph stands that is there once. */
const onlyOnes = (paragraphs: readonly string[]): Map<string, number> => {
	const places = new Map<string, number>();
	for (const [index, paragraph] of paragraphs.entries())
		places.set(paragraph, places.has(paragraph) ? Number.NaN : index);
	return places;
};

/**
 * Of pairs in the order of the first text, as many as stand in the same order in the second: the longest row of rising
 * numbers, found by patience sorting.
 */
const inSameOrder = (pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] => {
	const piles: number[] = [];
	const before: number[] = [];
	for (const [at, [, place]] of pairs.entries()) {
		let low = 0;
		let high = piles.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (pairs[piles[middle]!]![1] < place) low = middle + 1;
			else high = middle;
		}
		before[at] = low > 0 ? piles[low - 1]! : -1;
		piles[low] = at;
	}
	const row: (readonly [number, number])[] = [];
	for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]!) row.push(pairs[at]!);
	return row.reverse();
};

/** Paragraphs that stand once in each text, in the order both have them: between these the texts are compared. */
const anchorsOf = (before: readonly string[], after: readonly string[]): (readonly [number, number])[] => {
	const inBefore = onlyOnes(before);
	const inAfter = onlyOnes(after);
	return inSameOrder(
		[...inBefore].flatMap(([paragraph, place]): [number, number][] => {
			const other = inAfter.get(paragraph) ?? Number.NaN;
			return Number.isNaN(place) || Number.isNaN(other) ? [] : [[place, other]];
		}),
	);
};

/** How much two lists have in common where they begin. */
const commonStart = (one: readonly string[], other: readonly string[]): number => {
	const differs = one.findIndex((paragraph, index) => paragraph !== other[index]);
	return differs < 0 ? one.length : differs;
};

/** Puts passages in a row, joining those that belong together. */
const inARow = () => {
	const row: ComparedPassage[] = [];
	const same = (both: readonly string[]) => {
		if (both.length === 0) return;
		const last = row.at(-1);
		if (last?.isSame) row[row.length - 1] = { isSame: true, both: [...last.both, ...both] };
		else row.push({ isSame: true, both });
	};
	const changed = (before: readonly string[], after: readonly string[]) => {
		if (before.length + after.length > 0) row.push({ isSame: false, before, after });
	};
	return { row, same, changed };
};

/** In: the paragraphs of two texts. Out: the whole of both, in order. */
export const comparedPassages = (before: readonly string[], after: readonly string[]): ComparedPassage[] => {
	const { row, same, changed } = inARow();
	const kept: string[] = [];
	const keep = () => same(kept.splice(0));
	let [atBefore, atAfter] = [0, 0];
	for (const [nextBefore, nextAfter] of [...anchorsOf(before, after), [before.length, after.length] as const]) {
		const one = before.slice(atBefore, nextBefore);
		const other = after.slice(atAfter, nextAfter);
		const start = commonStart(one, other);
		const [restOne, restOther] = [one.slice(start), other.slice(start)];
		const end = commonStart(restOne.toReversed(), restOther.toReversed());
		kept.push(...one.slice(0, start));
		const [midOne, midOther] = [restOne.slice(0, restOne.length - end), restOther.slice(0, restOther.length - end)];
		if (midOne.length + midOther.length > 0) {
			keep();
			changed(midOne, midOther);
		}
		kept.push(...restOne.slice(restOne.length - end));
		if (nextBefore < before.length) kept.push(before[nextBefore]!);
		[atBefore, atAfter] = [nextBefore + 1, nextAfter + 1];
	}
	keep();
	return row;
};
