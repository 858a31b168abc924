import { theHub } from './hub.ts';

/** One page for each entry, withdrawn ones included: its address without the slashes at the ends, and the key to find it by. */
export const entryPaths = async () => {
	const hub = await theHub();
	return [...hub.entries, ...hub.withdrawn].map(({ type, id, href }) => ({ params: { address: href.replace(/^\/|\/$/g, '') }, props: { key: `${type}:${id}` } }));
};
