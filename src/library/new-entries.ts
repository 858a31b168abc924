import type { Hub } from './hub.ts';
import { byTitle, isPractice, laterFirst, type PracticeEntry } from './listing.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { realOf } from './worked-examples.ts';

/** The real practice entries by day of publication, newest first. */
export const practiceNewestFirst: (hub: Hub) => readonly PracticeEntry[] = memoizeByHub((hub) =>
	realOf(hub)
		.entries.filter(isPractice)
		.filter(({ data }) => data.publishedOn <= hub.today)
		.sort((a, b) => laterFirst(a.data.publishedOn, b.data.publishedOn) || byTitle(a, b)),
);

/** The latest of them, at most `most`. */
export const newEntries = (hub: Hub, most = 60): PracticeEntry[] => practiceNewestFirst(hub).slice(0, most);
