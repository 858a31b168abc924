/** Actions of meetings, followed from note to note. Pure. */
import type { PublishedFor } from '../content-model/publication.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import type { Hub, HubEntry, HubEntryOf } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { hubSeenFrom, realOf } from './worked-examples.ts';

export type Action = NonNullable<PublishedFor<'page', 'meeting-note'>['actions']>[number];

export interface FollowedAction extends Action {
	note: HubEntryOf<'meeting-note'>;
}

/**
 * Every action of a real meeting that still stands: open, in the note where it was last carried to; soonest due first.
 */
export const openActions = (hub: Hub): FollowedAction[] =>
	realOf(hub)
		.all('meeting-note')
		.flatMap((note) =>
			(note.data.actions ?? []).filter(({ state }) => state === 'open').map((action) => ({ ...action, note })),
		)
		.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

/** Later notes by the note and the action they carry on; the first where there are several. */
const carryingOn = memoizeByHub((hub) => {
	const later = new Map<string, HubEntryOf<'meeting-note'>>();
	for (const note of hub.all('meeting-note').toReversed())
		for (const { id, carriedFrom } of note.data.actions ?? []) if (carriedFrom) later.set(`${carriedFrom}:${id}`, note);
	return later;
});

/** The later note to which an action was carried forward, if it was. */
export const carriedTo = (
	hub: Hub,
	note: HubEntryOf<'meeting-note'>,
	action: Action,
): HubEntryOf<'meeting-note'> | undefined => carryingOn(hubSeenFrom(hub, note)).get(`${note.id}:${action.id}`);

/** Actions by the key of what they led to. */
const leadingTo = memoizeByHub((hub) => {
	const origins = new Map<EntryKey, FollowedAction[]>();
	for (const note of hub.all('meeting-note'))
		for (const action of note.data.actions ?? [])
			for (const key of [
				...(action.ledToCaseStudies ?? []).map((id) => keyOf('case-study', id)),
				...(action.ledToGuides ?? []).map((id) => keyOf('practice-guide', id)),
			]) {
				const followed = { ...action, note };
				const known = origins.get(key);
				if (known) known.push(followed);
				else origins.set(key, [followed]);
			}
	return origins;
});

/**
 * The meeting notes whose actions led to this entry: where it came from. What is real never came from what was
 * invented.
 */
export const cameFrom = (hub: Hub, { type, id }: Pick<HubEntry, 'type' | 'id'>): readonly FollowedAction[] => {
	const entry = hub.find(type, id);
	return leadingTo(entry ? hubSeenFrom(hub, entry) : realOf(hub)).get(keyOf(type, id)) ?? [];
};

/** The pages that came of an action. An invented meeting led to nothing real, whatever its note says. */
export const ledTo = (hub: Hub, note: Pick<HubEntry, 'data'>, action: Action): HubEntry[] =>
	[...hub.findAll('case-study', action.ledToCaseStudies), ...hub.findAll('practice-guide', action.ledToGuides)].filter(
		({ data }) => isWorkedExample(data) === isWorkedExample(note.data),
	) as HubEntry[];
