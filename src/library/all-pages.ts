/**
 * Every page that people wrote and is real, by the first letter of its title: for whoever leafs through the hub without
 * searching. Worked examples stand on a shelf of their own. Pure.
 */
import { gatherBy, gatheredHref, type GatheredView } from './gathered.ts';
import type { HubEntry } from './hub.ts';
import { byTitle, letterOf } from './listing.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { realOf } from './worked-examples.ts';

export const ALL_PAGES = { address: '/sitemap/', label: 'All pages' } as const;

/** A line of this list is a link and no more, so that more stand on a page than of cards. */
export const MOST_LINES = 200;

/** One view for each letter with which a title begins. */
export const pagesByLetter = memoizeByHub((hub): GatheredView<HubEntry>[] =>
	gatherBy(
		[...realOf(hub).entries].sort(byTitle),
		({ data }) => [letterOf(String(data.title))],
		(letter) => ({ key: letter.charAt(0).toLowerCase(), label: letter }),
	),
);

export const letterHref = ({ key }: Pick<GatheredView<unknown>, 'key'>, page = 1) =>
	gatheredHref(ALL_PAGES.address, key, page);
