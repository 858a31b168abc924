/** The pages of the parts of the hub, and what each shows of a list. */
import { theHub, type Hub, type HubEntry } from './hub.ts';
import { entriesOfList } from './lists.ts';
import { partsWithPages, type MenuItem } from './menu.ts';
import { realOf } from './worked-examples.ts';

/** One page for each part that has one. */
export const partPages = async () =>
	partsWithPages(realOf(await theHub())).map(({ name }) => ({ params: { part: name } }));

/** A list up to this long is shown whole: all places of a region, say. */
const SHOWN_WHOLE = 8;
const SHOWN_FIRST = 5;

/** What a part shows of one of its lists: all of a short one, the first of a long one. */
export const firstOf = (hub: Hub, { type }: MenuItem): { shown: HubEntry[]; count: number } => {
	if (!type) return { shown: [], count: 0 };
	const entries = entriesOfList(hub, type);
	return { shown: entries.slice(0, entries.length > SHOWN_WHOLE ? SHOWN_FIRST : SHOWN_WHOLE), count: entries.length };
};
