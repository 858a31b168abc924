/** Actions of meetings, followed from note to note. Pure. */
import type { MeetingNote } from '../content-model/meeting-note.ts';
import type { Hub, HubEntryOf } from './hub.ts';

export type Action = NonNullable<MeetingNote['actions']>[number];

export interface FollowedAction extends Action {
	note: HubEntryOf<'meeting-note'>;
}

/** Every action that still stands: open, in the note where it was last carried to; soonest due first. */
export const openActions = (hub: Hub): FollowedAction[] =>
	hub
		.all('meeting-note')
		.flatMap((note) => (note.data.actions ?? []).filter(({ state }) => state === 'open').map((action) => ({ ...action, note })))
		.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

/** The later note to which an action was carried forward, if it was. */
export const carriedTo = (hub: Hub, note: HubEntryOf<'meeting-note'>, action: Action): HubEntryOf<'meeting-note'> | undefined =>
	hub.all('meeting-note').find((later) => later.data.actions?.some(({ id, carriedFrom }) => id === action.id && carriedFrom === note.id));

/** The meeting notes whose actions led to this entry: where it came from. */
export const cameFrom = (hub: Hub, entry: { type: string; id: string }): FollowedAction[] =>
	hub
		.all('meeting-note')
		.flatMap((note) =>
			(note.data.actions ?? [])
				.filter(({ ledToCaseStudies = [], ledToGuides = [] }) => (entry.type === 'case-study' ? ledToCaseStudies : entry.type === 'practice-guide' ? ledToGuides : []).includes(entry.id))
				.map((action) => ({ ...action, note })),
		);
