import { keyOf } from '../content-model/entry-key.ts';
import { theHub } from './hub.ts';

const addressOf = (href: string) => ({ address: href.replace(/^\/|\/$/g, '') });

/**
 * One page for each entry, withdrawn ones included: its address without the slashes at the ends, and the key to find
 * it by. An entry whose leave to be published has ended has an address and no key.
 */
export const entryPaths = async () => {
	const hub = await theHub();
	return [
		...[...hub.entries, ...hub.withdrawn].map(({ type, id, href }) => ({
			params: addressOf(href),
			props: { key: keyOf(type, id) },
		})),
		...hub.ended.map((href) => ({ params: addressOf(href), props: {} })),
	];
};
