/**
 * Carries a search from one page of the hub to another through the tab itself: not in the address, not in the
 * history, not in any storage. Browsers forget a tab’s name when it leaves for another site; we do not wait for that.
 */
import { searchStateIn, fragmentOf, type SearchState } from './search-state.ts';

const PREFIX = 'hub-search:';

export const handOff = (asked: SearchState) => {
	window.name = PREFIX + fragmentOf(asked);
};

/** The search that was carried here, which is then forgotten; undefined where there was none. */
export const takeHandoff = (): SearchState | undefined => {
	if (!window.name.startsWith(PREFIX)) return undefined;
	const asked = searchStateIn(window.name.slice(PREFIX.length));
	window.name = '';
	return asked;
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
