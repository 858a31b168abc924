/**
 * Carries a search from one page of the hub to another through the tab itself: not in the address, not in the
 * history, not in any storage. Browsers forget a tab’s name when it leaves for another site; we do not wait for that.
 */
import { EMPTY_SEARCH, fragmentOf, isSearch, searchStateIn, type SearchState } from './search-state.ts';

const PREFIX = 'hub-search:';
/** Begins what the search page leaves for whoever comes back to it. */
const KEPT = `${PREFIX}kept:`;
/** More results than anybody reads through before they open one. */
const MOST_SHOWN = 200;

/** A search, how many of its results stood on the page, and how far down somebody was, in pixels. */
export interface CarriedSearch {
	asked: SearchState;
	shown: number;
	scrolledTo: number;
}

/** Takes words that somebody typed on another page to the search page. */
export const handOff = (words: string) => {
	window.name = PREFIX + fragmentOf({ ...EMPTY_SEARCH, words });
};

/** Keeps the search in the tab as its page is left, for whoever comes back. */
const keep = ({ asked, shown, scrolledTo }: CarriedSearch) => {
	if (isSearch(asked)) window.name = `${KEPT}${shown},${Math.round(scrolledTo)}${fragmentOf(asked)}`;
};

const isComingBack = () => {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return visit?.type === 'back_forward' || visit?.type === 'reload';
};

const read = (carried: string): CarriedSearch | undefined => {
	if (!carried.startsWith(KEPT)) return { asked: searchStateIn(carried.slice(PREFIX.length)), shown: 0, scrolledTo: 0 };
	// Whoever follows a link to the search page begins anew: on a shared computer it may be somebody else.
	if (!isComingBack()) return undefined;
	const [place = '', ...fragment] = carried.slice(KEPT.length).split('#');
	const [shown = 0, scrolledTo = 0] = place.split(',').map((part) => Number(part) || 0);
	return { asked: searchStateIn(fragment.join('#')), shown: Math.min(shown, MOST_SHOWN), scrolledTo };
};

/** The search that was carried here, which is then forgotten; undefined where there was none. */
export const takeHandoff = (): CarriedSearch | undefined => {
	const { name } = window;
	if (!name.startsWith(PREFIX)) return undefined;
	window.name = '';
	return read(name);
};

/** Keeps what stands on the search page for the way back to it, also where the browser loads the page anew. */
export const keepForTheWayBack = (now: () => CarriedSearch) => {
	window.addEventListener('pagehide', () => keep(now()));
	// Where the browser kept the whole page, the search is in it.
	window.addEventListener('pageshow', (event) => event.persisted && takeHandoff());
};

/** Forgets a carried search before a link leads to another site. */
export const forgetWhenLeaving = () => {
	document.addEventListener(
		'click',
		(event) => {
			const link = (event.target as Element | null)?.closest?.('a[href]');
			if (link instanceof HTMLAnchorElement && link.origin !== location.origin && window.name.startsWith(PREFIX))
				window.name = '';
		},
		{ capture: true },
	);
};
