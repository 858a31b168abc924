/** What to read after a page. Pure. */
import { typeNamed } from '../content-model/index.ts';
import { referralsOf } from '../content-model/walk.ts';
import type { Hub, HubEntry } from './hub.ts';
import { newestFirst } from './listing.ts';
import { relatedTo } from './related.ts';

/** Pages of one type that build on a page are shown up to this many. */
const MOST_OF_A_TYPE = 12;

/** A list this long is filled up with nothing that is merely alike. */
const ENOUGH = 6;

const upTo = (most: number, entries: readonly HubEntry[]): HubEntry[] => {
	const shown = new Map<string, number>();
	return entries.filter(({ type }) => {
		const before = shown.get(type) ?? 0;
		shown.set(type, before + 1);
		return before < most;
	});
};

/**
 * What an entry names as going with it, then the pages that build on it, then those that are like it; each once, and
 * none that its page shows already.
 * @param named what the entry names for this list; whatever else it refers to stands elsewhere on its page
 */
export const readNext = (
	hub: Hub,
	entry: HubEntry,
	named: readonly HubEntry[],
	shownAbove: readonly HubEntry[],
): HubEntry[] => {
	const elsewhere = referralsOf(typeNamed(entry.type).fields, entry.data).flatMap(
		({ to, id }) => hub.find(to, id) ?? [],
	);
	const forThisList = new Set(named.map(({ href }) => href));
	const shown = new Set(
		[entry, ...shownAbove, ...elsewhere].map(({ href }) => href).filter((href) => !forThisList.has(href)),
	);
	const pointing = hub
		.pointingTo(entry)
		.filter(({ type, href }) => typeNamed(type).role !== 'reference' && !shown.has(href) && !forThisList.has(href))
		.sort(newestFirst);
	const certain = [...named, ...upTo(MOST_OF_A_TYPE, pointing)];
	const taken = new Set([...shown, ...certain.map(({ href }) => href)]);
	return [...certain, ...relatedTo(hub, entry, taken, Math.max(0, ENOUGH - certain.length))];
};
