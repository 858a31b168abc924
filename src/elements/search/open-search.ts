/** The whole search, over the network. */
import { createSearch, type Search } from '../../search/engine.ts';
import type { Pagefind } from '../../search/pagefind.ts';
import { todayHere } from '../today.ts';
import { INDEX, openedTables } from './open-tables.ts';
import { inSite } from '../site-path.ts';

/**
 * Pagefind’s own script is part of the index, not of the site, so it is loaded from where the index stands, and only
 * when somebody puts a phrase in quotation marks.
 */
const loadPagefind = async (): Promise<Pagefind> => {
	const index = inSite(INDEX);
	const address = `${index}pagefind.js`;
	const { createInstance } = (await import(/* @vite-ignore */ address)) as {
		createInstance: (options: object) => Pagefind;
	};
	return createInstance({ basePath: index, baseUrl: '/', noWorker: true });
};

/**
 * The whole search.
 * @param onTrouble told when a part of the index begins to be asked for again, and with false once that has ended,
 * well or not
 * @throws when the index cannot be fetched
 */
export const openSearch = async (onTrouble?: (inTrouble: boolean) => void): Promise<Search> =>
	createSearch({ tables: await openedTables(onTrouble), pagefind: loadPagefind, today: todayHere() });
