/**
 * Puts in place what is loaded again and again, while one loading may still be under way when the next begins: what
 * comes late never stands over what was loaded after it.
 * @param load begun at each call
 * @param apply given what was loaded, unless something loaded later is in place already
 * @returns loads, and puts in place; rejects as `load` does
 */
export const newestOnly = <Loaded>(load: () => Promise<Loaded>, apply: (loaded: Loaded) => void) => {
	let begun = 0;
	let inPlace = 0;
	return async (): Promise<void> => {
		begun += 1;
		const turn = begun;
		const loaded = await load();
		if (turn < inPlace) return;
		inPlace = turn;
		apply(loaded);
	};
};
