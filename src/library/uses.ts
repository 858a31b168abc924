/** Which entries use a word of the vocabulary in their text. */
import { bodyOf, type Hub, type HubEntry } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { realOf } from './worked-examples.ts';

const collected = memoizeByHub(async (hub) => {
	const uses = new Map<string, HubEntry[]>();
	for (const entry of realOf(hub).entries)
		for (const slug of (await bodyOf(hub, entry)).defined ?? []) {
			const using = uses.get(slug);
			if (using) using.push(entry);
			else uses.set(slug, [entry]);
		}
	return uses;
});

/** Real entries in whose text the term with this id is marked. */
export const usesOf = async (hub: Hub, id: string): Promise<HubEntry[]> => (await collected(hub)).get(id) ?? [];
