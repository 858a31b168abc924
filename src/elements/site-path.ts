/** The folder of its host that this hub stands in, put before the addresses that scripts make. */

/** In a page it stands at the root of the document; a worker has it as its name. */
const sitePath = (): string =>
	(typeof document === 'undefined' ? undefined : document?.documentElement.dataset['sitePath']) ??
	(typeof document === 'undefined' && typeof self !== 'undefined' ? self.name : '');

/** The whole path of a place in the hub: `/search/` → `/hub/search/`. Other addresses stay as they are. */
export const inSite = (address: string): string => (/^\/(?!\/)/.test(address) ? sitePath() + address : address);
