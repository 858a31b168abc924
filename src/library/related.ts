/** Entries worth reading next. Pure. */
import type { Hub, HubEntry } from './hub.ts';
import { isPractice, newestFirst } from './listing.ts';

const overlap = (a: readonly string[] = [], b: readonly string[] = []) => a.filter((item) => b.includes(item)).length;

/** Themes say most about what a page is about; sectors and principles are shared by many. */
const likeness = (a: HubEntry, b: HubEntry) => 3 * overlap(a.data.themes, b.data.themes) + overlap(a.data.sectors, b.data.sectors) + 0.5 * overlap(a.data.principles, b.data.principles);

/** At most `most` entries that share themes with this one, those already named on its page left out. */
export const relatedTo = (hub: Hub, entry: HubEntry, named: ReadonlySet<string>, most = 4): HubEntry[] =>
	hub.entries
		.filter((other) => other !== entry && isPractice(other) && !other.data.withdrawn && !named.has(other.href) && overlap(entry.data.themes, other.data.themes) > 0)
		.map((other) => ({ other, score: likeness(entry, other) }))
		.sort((a, b) => b.score - a.score || newestFirst(a.other, b.other))
		.slice(0, most)
		.map(({ other }) => other);
