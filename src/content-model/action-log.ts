/**
 * Actions of meetings, followed from note to note. An action is known by the body that took it on and by its short
 * name, which stays the same when it is carried; so its address outlasts every note it stands in. Pure.
 */
import { meetingBodyOf, type MeetingOfBody } from './meeting-body.ts';

/** An action as a note holds it. */
export interface ActionInNote {
	id: string;
	state: keyof typeof ACTION_STATES;
	carriedFrom?: string | undefined;
}

export const ACTION_STATES = {
	open: 'Open',
	done: 'Done',
	'carried-forward': 'Carried forward',
	dropped: 'Dropped',
} as const;

/** A meeting note, as far as its actions go. */
export interface NoteWithActions<A extends ActionInNote = ActionInNote> {
	id: string;
	data: MeetingOfBody & { heldOn: string; actions?: readonly A[] | undefined };
}

/** An action at one meeting. */
export interface ActionStep<N, A> {
	note: N;
	action: A;
	/** Its place among the actions of the note, from 0. */
	index: number;
}

/** An action through all the meetings that spoke of it. */
export interface LoggedAction<N, A> {
	/** The body that took it on first; see `meetingBodyOf`. */
	body: string;
	/** Its short name. */
	id: string;
	/** Where it stands in the notes, earliest first; never empty. */
	steps: ActionStep<N, A>[];
}

/** The action in a note of this type. */
export type ActionOf<N> = N extends { data: { actions?: readonly (infer A)[] | undefined } } ? A : never;

/** Orders notes as the meetings were held. */
export const inOrderHeld = (one: Pick<NoteWithActions, 'id' | 'data'>, other: Pick<NoteWithActions, 'id' | 'data'>) => {
	const [a, b] = [`${one.data.heldOn} ${one.id}`, `${other.data.heldOn} ${other.id}`];
	if (a === b) return 0;
	return a < b ? -1 : 1;
};

/**
 * Every action of these notes, each once, in the order in which they were taken on. An action goes on where a later
 * note says that it was carried from an earlier one, to another body too, and where a later note of the same body
 * uses its short name again.
 */
export const actionLog = <N extends NoteWithActions>(notes: readonly N[]): LoggedAction<N, ActionOf<N>>[] => {
	type Logged = LoggedAction<N, ActionOf<N>>;
	const byBody = new Map<string, Logged>();
	const byNote = new Map<string, Logged>();
	const log: Logged[] = [];
	for (const note of [...notes].sort(inOrderHeld)) {
		const body = meetingBodyOf(note.data);
		(note.data.actions ?? []).forEach((action, index) => {
			const { id, carriedFrom } = action;
			const named = `${body} ${id}`;
			const known = (carriedFrom && byNote.get(`${carriedFrom} ${id}`)) || byBody.get(named);
			const logged: Logged = known ?? { body, id, steps: [] };
			if (!known) log.push(logged);
			if (!byBody.has(named)) byBody.set(named, logged);
			byNote.set(`${note.id} ${id}`, logged);
			logged.steps.push({ note, action: action as ActionOf<N>, index });
		});
	}
	return log;
};

/** Where an action stands now: at the last meeting that spoke of it. */
export const lastStep = <N, A>({ steps }: LoggedAction<N, A>): ActionStep<N, A> => steps.at(-1)!;

/** How an action stood at one of its meetings: what was open there and taken on later was carried forward. */
export const stateAt = <N, A extends ActionInNote>(
	{ steps }: LoggedAction<N, A>,
	at: number,
): ActionInNote['state'] => {
	const { state } = steps[at]!.action;
	return state === 'open' && at < steps.length - 1 ? 'carried-forward' : state;
};

/** True while somebody is still to do it: one that is carried forward waits for the note of the next meeting. */
export const stillStands = <N, A extends ActionInNote>(logged: LoggedAction<N, A>): boolean => {
	const { state } = lastStep(logged).action;
	return state === 'open' || state === 'carried-forward';
};
