import type { Hub } from './hub.ts';
import { byTitle, isPractice, laterFirst, type PracticeEntry } from './listing.ts';
import { realOf } from './worked-examples.ts';

/** The latest real practice entries by day of publication, newest first, at most `most`. */
export const newEntries = (hub: Hub, most = 60): PracticeEntry[] =>
	realOf(hub)
		.entries.filter(isPractice)
		.filter(({ data }) => data.publishedOn <= hub.today)
		.sort((a, b) => laterFirst(a.data.publishedOn, b.data.publishedOn) || byTitle(a, b))
		.slice(0, most);
