/** Drops what a question does not need. */
import type { Posting } from './postings.ts';
import type { Understood } from './understand.ts';

/** A word on more than this share of the pages finds plenty by itself. */
const COMMON = 0.08;

/** Takes away the wider terms of words that many pages hold: “child” needs no “children and young people”. */
export const withoutNeedlessWidening = (
	understood: Understood,
	postings: ReadonlyMap<string, Posting>,
	pages: number,
): Understood => {
	const dropped = new Set<string>();
	const units = understood.units.map((unit) => {
		const isCommon = unit.alternatives.some(
			({ stems, entry }) =>
				!entry && stems.length === 1 && stems.every((stem) => (postings.get(stem)?.pages.length ?? 0) > pages * COMMON),
		);
		if (!isCommon) return unit;
		return {
			...unit,
			alternatives: unit.alternatives.filter(({ entry, weight }) => {
				if (!entry || weight === 1) return true;
				dropped.add(`${unit.typed} ${entry.id}`);
				return false;
			}),
		};
	});
	return {
		...understood,
		units,
		expansions: understood.expansions.filter(({ typed, id }) => !dropped.has(`${typed} ${id}`)),
	};
};
