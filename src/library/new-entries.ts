import type { Hub, HubEntry } from './hub.ts';
import { byTitle, isPractice } from './listing.ts';

/** The latest practice entries by day of publication, newest first, at most `most`. */
export const newEntries = (hub: Hub, most = 60): HubEntry[] =>
	hub.entries
		.filter((entry) => isPractice(entry) && entry.data.publishedOn && entry.data.publishedOn <= hub.today)
		.sort((a, b) => (a.data.publishedOn === b.data.publishedOn ? byTitle(a, b) : a.data.publishedOn < b.data.publishedOn ? 1 : -1))
		.slice(0, most);
