/** Which entries use a word of the vocabulary in their text. */
import { bodyOf, type Hub, type HubEntry } from './hub.ts';

let known: { hub: Hub; uses: Promise<Map<string, HubEntry[]>> } | undefined;

const collect = async (hub: Hub) => {
	const uses = new Map<string, HubEntry[]>();
	for (const entry of hub.entries) for (const slug of (await bodyOf(hub, entry)).defined ?? []) uses.set(slug, [...(uses.get(slug) ?? []), entry]);
	return uses;
};

/** Entries in whose text the term with this id is marked. */
export const usesOf = async (hub: Hub, id: string): Promise<HubEntry[]> => {
	if (known?.hub !== hub) known = { hub, uses: collect(hub) };
	return (await known.uses).get(id) ?? [];
};
