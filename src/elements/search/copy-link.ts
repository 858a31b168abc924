/** Copies a link to a search: the one way in which what was typed comes into an address. */
import { createElement } from '../create-element.ts';
import { fragmentOf, type SearchState } from './search-state.ts';
import type { SearchStatus } from './search-status.ts';

/** Says what became of it. */
export const copyLinkTo = async (asked: SearchState, status: SearchStatus) => {
	const address = new URL(fragmentOf(asked), location.href).href;
	try {
		await navigator.clipboard.writeText(address);
		status.say('Link copied. It holds the words of this search.');
	} catch {
		// Some browsers and some councils’ machines keep the clipboard closed; then the link is shown to copy by hand.
		status.say('Copy this link: ', createElement('a', { href: address }, address));
	}
};
