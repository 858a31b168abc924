/**
 * The last of `items` that begins at or before `offset`; nothing where all begin later.
 * `items` are in order of where they begin: the list is halved, never walked.
 */
export const lastUpTo = <Item>(
	items: readonly Item[],
	offset: number,
	beginningOf: (item: Item) => number,
): Item | undefined => {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (beginningOf(items[middle] as Item) <= offset) low = middle + 1;
		else high = middle;
	}
	return items[low - 1];
};
