/**
 * What the notes of one body say of each other, checked once everything has been read: no action disappears between
 * two meetings, a decision takes the place of one that is there, and an answer closes a question that was asked. Pure.
 */
import {
	actionLog,
	inOrderHeld,
	lastStep,
	stillStands,
	type ActionOf,
	type ActionStep,
	type LoggedAction,
} from '../content-model/action-log.ts';
import { questionKey } from '../content-model/answered.ts';
import { dayInWords } from '../content-model/days.ts';
import type { FieldFinding, Finding } from '../content-model/finding.ts';
import { inFile, located } from '../content-model/locate.ts';
import { meetingBodyOf } from '../content-model/meeting-body.ts';
import { meetingNote, type MeetingNote } from '../content-model/meeting-note.ts';
import { nearest } from '../content-model/nearest.ts';
import { carriedOn, type CarriedAction } from '../content-model/next-meeting.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import type { Candidate } from './referrals.ts';

type ReadNote = Candidate & { data: MeetingNote };
type Action = ActionOf<ReadNote>;
type Logged = LoggedAction<ReadNote, Action>;
interface Said {
	note: ReadNote;
	finding: FieldFinding;
}

const isNote = (candidate: Candidate): candidate is ReadNote =>
	candidate.type === meetingNote.name && !(candidate.data as MeetingNote).withdrawn;

/**
 * What is missing or contradicted from one meeting to the next (`warn`): pages still show what the notes hold.
 * @param candidates sound entries; real notes and worked examples are followed apart
 */
export const meetingFindings = (candidates: readonly Candidate[]): Finding[] => {
	const notes = candidates.filter(isNote).sort(inOrderHeld);
	return [true, false].flatMap((invented) =>
		findingsAmong(notes.filter(({ data }) => isWorkedExample(data) === invented)).flatMap(({ note, finding }) =>
			located([finding], inFile({ file: note.file, fields: meetingNote.fields, placeOf: note.placeOf })),
		),
	);
};

/** @param notes in the order in which the meetings were held */
const findingsAmong = (notes: readonly ReadNote[]): Said[] => {
	const latest = new Map(notes.map((note) => [meetingBodyOf(note.data), note]));
	const byId = new Map(notes.map((note) => [note.id, note]));
	return [
		...actionLog(notes).flatMap((logged) => [
			...lost(logged, latest),
			...logged.steps.flatMap((step, at) => contradicted(logged, step, at, byId)),
		]),
		...decisionFindings(notes),
		...questionFindings(notes),
	];
};

const warning = (finding: Omit<FieldFinding, 'severity'>): FieldFinding => ({ ...finding, severity: 'warn' });

/** An action that was open, and of which the latest meeting of its body says nothing. */
const lost = (logged: Logged, latest: ReadonlyMap<string, ReadNote>): Said[] => {
	const { note, action } = lastStep(logged);
	const last = latest.get(meetingBodyOf(note.data))!;
	if (!stillStands(logged) || last === note) return [];
	const carried = action.state === 'carried-forward';
	return [
		{
			note: last,
			finding: warning({
				path: ['actions'],
				rule: 'action-lost',
				found: action.id,
				message: `Unexpected end of the action “${action.id}”, which ${carried ? 'was carried forward' : 'was left open'} on ${dayInWords(note.data.heldOn)} (${note.file}); expected it done, carried on or dropped with a reason at a later meeting.`,
				next: `Add under “actions”: ${lineToAdd(carriedOn(logged, last.data.chathamHouse))}`,
			}),
		},
	];
};

/** The line that carries an action on, as YAML. JSON is YAML too, so the words are quoted as JSON quotes them. */
const lineToAdd = ({ id, action, owner, dueOn, state, carriedFrom }: CarriedAction): string => {
	const by = [
		`role: ${JSON.stringify(owner.role)}`,
		...(owner.organisation ? [`organisation: ${owner.organisation}`] : []),
	];
	return `- { id: ${id}, action: ${JSON.stringify(action)}, owner: { ${by.join(', ')} }, dueOn: ${dueOn}, state: ${state}, carriedFrom: ${carriedFrom} }`;
};

/** What a note says of an action that other notes do not bear out. */
const contradicted = (
	{ steps }: Logged,
	{ note, action, index }: ActionStep<ReadNote, Action>,
	at: number,
	byId: ReadonlyMap<string, ReadNote>,
): Said[] => {
	const before = steps[at - 1];
	const found: FieldFinding[] = [];
	const held = dayInWords;
	if (before && ['done', 'dropped'].includes(before.action.state) && ['open', 'carried-forward'].includes(action.state))
		found.push(
			warning({
				path: ['actions', index, 'id'],
				rule: 'action-lost',
				found: action.id,
				message: `Unexpected “${action.id}” once more: that action was ${before.action.state} in the note of ${held(before.note.data.heldOn)} (${before.note.file}); expected a short name that the body has not used.`,
				next: 'Give a new action another short name; or change the state in the earlier note.',
			}),
		);
	if (before && !action.carriedFrom)
		found.push(
			warning({
				path: ['actions', index, 'id'],
				rule: 'action-lost',
				found: action.id,
				message: `Unexpected “${action.id}” without “Carried from”: the note of ${held(before.note.data.heldOn)} (${before.note.file}) has an action of that name.`,
				next: `Add “carriedFrom: ${before.note.id}”; a new action needs another short name.`,
			}),
		);
	const source = action.carriedFrom === undefined ? undefined : byId.get(action.carriedFrom);
	if (source && (!holds(source, action.id) || inOrderHeld(source, note) >= 0))
		found.push(
			warning({
				path: ['actions', index, 'carriedFrom'],
				rule: 'action-lost',
				found: source.id,
				message: `Unexpected “${source.id}”, expected an earlier note that holds the action “${action.id}”.`,
				next: before
					? `Write “carriedFrom: ${before.note.id}”.`
					: 'Choose the note of the meeting that took it on, and give it the same short name there.',
			}),
		);
	return found.map((finding) => ({ note, finding }));
};

const holds = ({ data }: ReadNote, id: string) => (data.actions ?? []).some((action) => action.id === id);

/** Decisions that take the place of one that no earlier note of the body holds. */
const decisionFindings = (notes: readonly ReadNote[]): Said[] => {
	const known = new Set<string>();
	return notes.flatMap((note) => {
		const body = meetingBodyOf(note.data);
		const decisions = note.data.decisions ?? [];
		const unknown = decisions.flatMap(({ supersedes }, index): Said[] =>
			supersedes === undefined || known.has(`${body} ${supersedes}`)
				? []
				: [
						{
							note,
							finding: warning({
								path: ['decisions', index, 'supersedes'],
								rule: 'decision-unknown',
								found: supersedes,
								message: `Unexpected “${supersedes}”, expected the short name of an earlier decision of the same body.`,
								next: 'Look it up under /decisions/, and give that decision a short name in its note if it has none.',
							}),
						},
					],
		);
		for (const { id } of decisions) if (id !== undefined) known.add(`${body} ${id}`);
		return unknown;
	});
};

/** Answers to what no meeting of the body has asked so far. */
const questionFindings = (notes: readonly ReadNote[]): Said[] => {
	const asked = new Map<string, Map<string, string>>();
	return notes.flatMap((note) => {
		const body = meetingBodyOf(note.data);
		const ofBody = asked.get(body) ?? new Map<string, string>();
		asked.set(body, ofBody);
		for (const question of note.data.questions ?? []) ofBody.set(questionKey(question), question);
		return (note.data.answered ?? []).flatMap(({ question }, index): Said[] => {
			if (ofBody.has(questionKey(question))) return [];
			const meant = nearest(question, [...ofBody.values()]);
			const finding = warning({
				path: ['answered', index, 'question'],
				rule: 'question-unknown',
				found: question,
				message: `Unexpected “${question}”, expected a question that a meeting of the same body left open.`,
				next: meant ? `Did you mean “${meant}”?` : 'Look it up under /questions/, and copy its words.',
			});
			return [{ note, finding }];
		});
	});
};
