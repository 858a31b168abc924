/** Decides which wider terms to search for, when it is known how many pages hold the typed words. */
import type { Posting } from './postings.ts';
import type { QueryUnit } from './query-unit.ts';

/** A word on more than this share of the pages finds plenty by itself. */
const COMMON = 0.08;

/** Adds the wider terms of words that few pages hold: “child” needs no “children and young people”. */
export const widen = (
	units: readonly QueryUnit[],
	postings: ReadonlyMap<string, Posting>,
	pages: number,
): QueryUnit[] => {
	const isCommon = (stem: string) => (postings.get(stem)?.pages.length ?? 0) > pages * COMMON;
	return units.map(({ typed, alternatives, wider = [] }) => {
		const findsPlenty = alternatives.some(
			({ stems: [only, ...more], entry }) => !entry && only !== undefined && more.length === 0 && isCommon(only),
		);
		return { typed, alternatives: findsPlenty ? alternatives : [...alternatives, ...wider] };
	});
};
