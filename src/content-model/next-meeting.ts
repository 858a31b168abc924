/**
 * What the note of a body’s next meeting begins with: the actions and questions that its meetings left, and what the
 * last of them announced. Pure.
 */
import {
	actionLog,
	inOrderHeld,
	lastStep,
	stillStands,
	type ActionInNote,
	type LoggedAction,
	type NoteWithActions,
} from './action-log.ts';
import { questionKey } from './answered.ts';
import { meetingBodyOf, type MeetingOfBody } from './meeting-body.ts';

/** An action, as far as it is carried on. */
export interface ActionToCarry extends ActionInNote {
	action: string;
	owner: { role: string; organisation?: string | undefined };
	dueOn: string;
}

/** A meeting note, as far as the next one goes on from it. */
export interface NoteToFollow extends NoteWithActions<ActionToCarry> {
	data: NoteWithActions<ActionToCarry>['data'] & {
		chathamHouse?: boolean | undefined;
		questions?: readonly string[] | undefined;
		answered?: readonly { question: string }[] | undefined;
		owner?: { role: string; organisation: string } | undefined;
		nextMeeting?: { on: string; place?: string | undefined } | undefined;
	};
}

/** The meeting whose note is begun. */
export interface MeetingToCome extends MeetingOfBody {
	chathamHouse?: boolean | undefined;
}

/** An action as the note of the next meeting holds it, before anybody has changed a word. */
export interface CarriedAction {
	id: string;
	action: string;
	owner: { role: string; organisation?: string };
	dueOn: string;
	state: 'open';
	carriedFrom: string;
}

/** What the note begins with; what is not known is missing. */
export interface BegunNote {
	previous?: string;
	heldOn?: string;
	place?: string;
	actions?: CarriedAction[];
	questions?: string[];
	owner?: { role: string; organisation: string };
}

/**
 * The action as a later note carries it on. It names no organisation where that note or one of those before it is
 * under the Chatham House Rule.
 */
export const carriedOn = <N extends NoteToFollow, A extends ActionToCarry>(
	logged: LoggedAction<N, A>,
	isInConfidence = false,
): CarriedAction => {
	const { note, action } = lastStep(logged);
	const { role, organisation } = action.owner;
	const namesNobody = isInConfidence || logged.steps.some((step) => step.note.data.chathamHouse);
	return {
		id: action.id,
		action: action.action,
		owner: { role, ...(organisation && !namesNobody ? { organisation } : {}) },
		dueOn: action.dueOn,
		state: 'open',
		carriedFrom: note.id,
	};
};

/** Without those parts that nothing is known of. */
const known = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T =>
	Object.fromEntries(
		Object.entries(parts).filter(
			([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
		),
	) as T;

/** What was left open and never closed, the latest first, each once. */
const stillAsked = (inOrder: readonly NoteToFollow[]): string[] => {
	const closed = inOrder.flatMap(({ data }) => data.answered ?? []).map(({ question }) => questionKey(question));
	const known = new Set(closed);
	return inOrder.toReversed().flatMap(({ data }) =>
		(data.questions ?? []).filter((question) => {
			const key = questionKey(question);
			return !known.has(key) && known.add(key);
		}),
	);
};

/**
 * What the note of the next meeting begins with.
 * @param notes of every body, real ones or worked examples, never both
 */
export const begunNote = (notes: readonly NoteToFollow[], meeting: MeetingToCome): BegunNote => {
	const body = meetingBodyOf(meeting);
	const ours = notes.filter(({ data }) => meetingBodyOf(data) === body).sort(inOrderHeld);
	const last = ours.at(-1);
	const next = last?.data.nextMeeting;
	const isAnnounced = last !== undefined && next !== undefined && next.on > last.data.heldOn;
	return known<BegunNote>({
		previous: last?.id,
		heldOn: isAnnounced ? next.on : undefined,
		place: isAnnounced ? next.place : undefined,
		actions: actionLog(notes)
			.filter((logged) => stillStands(logged) && meetingBodyOf(lastStep(logged).note.data) === body)
			.map((logged) => carriedOn(logged, meeting.chathamHouse)),
		questions: stillAsked(ours),
		owner: last?.data.owner,
	});
};
