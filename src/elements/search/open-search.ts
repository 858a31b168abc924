/** Opens the index over the network. A bad connection is asked again a few times before anybody is told. */
import { createSearch, type Search } from '../../search/engine.ts';
import type { Pagefind } from '../../search/pagefind.ts';
import { lookupOnly } from '../../search/suggest-only.ts';
import { tablesAt } from '../../search/tables-at.ts';
import { openTables, type Tables } from '../../search/tables.ts';
import { todayHere } from '../today.ts';

const INDEX = '/search-index/';

let tables: Promise<Tables> | undefined;
const openedTables = (onTrouble?: (inTrouble: boolean) => void) =>
	(tables ??= openTables(
		tablesAt(INDEX, { fetch: (address, init) => fetch(address, init), ...(onTrouble ? { onTrouble } : {}) }),
	).catch((error: unknown) => {
		tables = undefined;
		throw error;
	}));

/**
 * Pagefind’s own script is part of the index, not of the site, so it is loaded from where the index stands, and only
 * when somebody puts a phrase in quotation marks.
 */
const loadPagefind = async (): Promise<Pagefind> => {
	const address = `${INDEX}pagefind.js`;
	const { createInstance } = (await import(/* @vite-ignore */ address)) as {
		createInstance: (options: object) => Pagefind;
	};
	return createInstance({ basePath: INDEX, baseUrl: '/', noWorker: true });
};

/**
 * The whole search.
 * @param onTrouble told when a part of the index begins to be asked for again, and with false once that has ended,
 * well or not
 * @throws when the index cannot be fetched
 */
export const openSearch = async (onTrouble?: (inTrouble: boolean) => void): Promise<Search> => {
	const opened = await openedTables(onTrouble);
	return createSearch({
		tables: opened,
		vocabulary: await opened.vocabulary(),
		pagefind: loadPagefind,
		today: todayHere(),
	});
};

/** Suggestions alone, for pages that may not run the index. */
export const openSuggestions = async () => {
	const opened = await openedTables();
	return lookupOnly(opened, await opened.vocabulary());
};
