/** Which entries use a word of the vocabulary in their text. */
import { namesOf } from './glossary.ts';
import { bodyOf, type Hub, type HubEntry, type HubEntryOf } from './hub.ts';
import { newestFirst } from './listing.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { realOf } from './worked-examples.ts';

const collected = memoizeByHub((hub) => {
	const uses = new Map<string, HubEntry[]>();
	for (const entry of realOf(hub).entries)
		for (const slug of bodyOf(hub, entry).defined ?? []) {
			const using = uses.get(slug);
			if (using) using.push(entry);
			else uses.set(slug, [entry]);
		}
	return uses;
});

/** Real entries in whose text the term with this id is marked. */
export const usesOf = (hub: Hub, id: string): HubEntry[] => collected(hub).get(id) ?? [];

/** Uses of a word up to this many are all shown. */
const SHOWN_WHOLE = 60;
const SHOWN_BEST = 30;

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Whether one of these names stands in a text, as a word of its own. */
const holdsName = (text: string, names: readonly string[]): boolean => {
	const lower = text.toLowerCase();
	return names.some((name) => {
		const at = lower.indexOf(name);
		return at >= 0 && !isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(at + name.length));
	});
};

/**
 * What the page of a word shows of the entries that use it: all of a few, the newest first; of many, those that say
 * most about it. A word that stands in the title is what the page is about; in the summary, what it speaks of.
 */
export const shownUses = (uses: readonly HubEntry[], term: HubEntryOf<'term'>): readonly HubEntry[] => {
	const inOrder = [...uses].sort(newestFirst);
	if (inOrder.length <= SHOWN_WHOLE) return inOrder;
	const names = namesOf(term).map((name) => name.toLowerCase());
	const groups: [HubEntry[], HubEntry[], HubEntry[]] = [[], [], []];
	for (const entry of inOrder) {
		const { title, summary = '' } = entry.data;
		if (holdsName(title, names)) groups[0].push(entry);
		else groups[holdsName(summary, names) ? 1 : 2].push(entry);
	}
	return groups.flat().slice(0, SHOWN_BEST);
};
