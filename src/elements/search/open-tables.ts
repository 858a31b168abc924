/** Opens the index over the network. A bad connection is asked again a few times before anybody is told. */
import { tablesAt } from '../../search/tables-at.ts';
import { openTables, type Tables } from '../../search/tables.ts';
import { inSite } from '../site-path.ts';

/** From the root of the hub. */
export const INDEX = '/search-index/';

let tables: Promise<Tables> | undefined;

/**
 * The tables of the index, opened once.
 * @param onTrouble told when a part of the index begins to be asked for again, and with false once that has ended,
 * well or not
 * @throws when the index cannot be fetched
 */
export const openedTables = (onTrouble?: (inTrouble: boolean) => void): Promise<Tables> =>
	(tables ??= openTables(
		tablesAt(inSite(INDEX), { fetch: (address, init) => fetch(address, init), ...(onTrouble ? { onTrouble } : {}) }),
	).catch((error: unknown) => {
		tables = undefined;
		throw error;
	}));
