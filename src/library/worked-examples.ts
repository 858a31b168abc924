/**
 * What keeps worked examples apart from what is real. Every list, count, feed and page asks here: what is real knows
 * only what is real; a worked example knows everything. Pure.
 */
import { isWorkedExample } from '../content-model/worked-example.ts';
import type { Hub, HubEntry } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

/** The hub without its worked examples. A hub that has none is given back as it is. */
export const realOf: (hub: Hub) => Hub = memoizeByHub((hub: Hub) => hub.without(({ data }) => isWorkedExample(data)));

/** The hub as the page of this entry may know it: without worked examples, unless it is one itself. */
export const hubSeenFrom = (hub: Hub, { data }: Pick<HubEntry, 'data'>): Hub =>
	isWorkedExample(data) ? hub : realOf(hub);

/** Every worked example, the bodies invented for them included. */
export const workedExamplesOf: (hub: Hub) => readonly HubEntry[] = memoizeByHub((hub: Hub) =>
	hub.entries.filter(({ data }) => isWorkedExample(data)),
);
