/** Actions of meetings, followed from note to note. Pure. */
import type { PublishedFor } from '../content-model/publication.ts';
import type { Hub, HubEntryOf } from './hub.ts';
import { onceForHub } from './once-for-hub.ts';

export type Action = NonNullable<PublishedFor<'page', 'meeting-note'>['actions']>[number];

export interface FollowedAction extends Action {
	note: HubEntryOf<'meeting-note'>;
}

/** Every action that still stands: open, in the note where it was last carried to; soonest due first. */
export const openActions = (hub: Hub): FollowedAction[] =>
	hub
		.all('meeting-note')
		.flatMap((note) => (note.data.actions ?? []).filter(({ state }) => state === 'open').map((action) => ({ ...action, note })))
		.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

/** Later notes by the note and the action they carry on; the first where there are several. */
const carryingOn = onceForHub((hub) => {
	const later = new Map<string, HubEntryOf<'meeting-note'>>();
	for (const note of hub.all('meeting-note').toReversed()) for (const { id, carriedFrom } of note.data.actions ?? []) if (carriedFrom) later.set(`${carriedFrom}:${id}`, note);
	return later;
});

/** The later note to which an action was carried forward, if it was. */
export const carriedTo = (hub: Hub, note: HubEntryOf<'meeting-note'>, action: Action): HubEntryOf<'meeting-note'> | undefined => carryingOn(hub).get(`${note.id}:${action.id}`);

/** Actions by what they led to, as `type:id`. */
const leadingTo = onceForHub((hub) => {
	const origins = new Map<string, FollowedAction[]>();
	for (const note of hub.all('meeting-note'))
		for (const action of note.data.actions ?? [])
			for (const key of [...(action.ledToCaseStudies ?? []).map((id) => `case-study:${id}`), ...(action.ledToGuides ?? []).map((id) => `practice-guide:${id}`)]) {
				const followed = { ...action, note };
				const known = origins.get(key);
				if (known) known.push(followed);
				else origins.set(key, [followed]);
			}
	return origins;
});

/** The meeting notes whose actions led to this entry: where it came from. */
export const cameFrom = (hub: Hub, { type, id }: { type: string; id: string }): readonly FollowedAction[] => leadingTo(hub).get(`${type}:${id}`) ?? [];
