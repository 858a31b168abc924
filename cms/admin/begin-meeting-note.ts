/**
 * Begins the note of a meeting: once its writer has said whose meeting it was, what that body’s meetings left is laid
 * into the new form, as text that is not saved.
 */
import { fromJS } from 'immutable';
import { store } from 'decap-cms-core/dist/esm/redux';
import { changeDraftField } from 'decap-cms-core/dist/esm/actions/entries';
import { dayInWords } from '../../src/content-model/days.ts';
import { meetingNote } from '../../src/content-model/meeting-note.ts';
import { own } from '../../src/content-model/own.ts';
import { withEditorsPart, withoutEditorsPart } from '../editors-part.ts';
import { isEmpty, withLaidIn } from '../laid-in.ts';
import type { MeetingAnswer, MeetingAsked } from '../meeting-protocol.ts';
import type { AskService } from './ask-service.ts';
import { formData } from './fill-form.ts';
import { sayNext } from './what-next.ts';

/** Which meeting the open form is of; undefined where it is another form, an old note, or does not say yet. */
const meetingInForm = (): MeetingAsked | undefined => {
	const draft = store.getState().entryDraft;
	if (draft.getIn(['entry', 'collection']) !== meetingNote.name || !draft.getIn(['entry', 'newRecord']))
		return undefined;
	const { body, network, chathamHouse, illustrative } = withoutEditorsPart(formData());
	if (body !== 'coalition' && body !== 'network') return undefined;
	if (body === 'network' && (typeof network !== 'string' || network === '')) return undefined;
	return {
		body,
		...(body === 'network' ? { network: String(network) } : {}),
		...(chathamHouse === true ? { chathamHouse } : {}),
		...(illustrative === true ? { illustrative } : {}),
	};
};

/** Changes the form box by box, so that it stays open where its writer is. */
const fill = (before: Record<string, unknown>, after: Record<string, unknown>): void => {
	const [was, now] = [before, after].map((data) => withEditorsPart(meetingNote, data)) as [
		Record<string, unknown>,
		Record<string, unknown>,
	];
	for (const name of new Set([...Object.keys(was), ...Object.keys(now)])) {
		const value = own<unknown>(now, name);
		if (JSON.stringify(value) === JSON.stringify(own(was, name))) continue;
		const field = { get: (key: string) => (key === 'name' ? name : undefined) };
		store.dispatch(changeDraftField({ field, value: fromJS(value), metadata: {}, entries: [] }));
	}
};

const countOf = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const toldOf = ({ laidIn, since, pages }: MeetingAnswer): string => {
	const parts = [
		...(laidIn.actions ? [countOf(laidIn.actions.length, 'action still to be done', 'actions still to be done')] : []),
		...(laidIn.questions ? [countOf(laidIn.questions.length, 'open question', 'open questions')] : []),
		...(pages > 0 ? [countOf(pages, 'page to be read again', 'pages to be read again')] : []),
	];
	const from = since ? `This goes on from the meeting of ${dayInWords(since)}. ` : '';
	return parts.length > 0
		? `${from}Laid in: ${parts.join('; ')}. Change what the meeting changed, and move the questions that were answered to “Questions answered”.`
		: `${from}Nothing is left open that could be laid in.`;
};

/** From here on, until the page is closed. */
export const beginMeetingNotes = (ask: AskService): void => {
	let key = '';
	let asked = '';
	let laidIn: Record<string, unknown> = {};

	const layIn = async (meeting: MeetingAsked, name: string) => {
		const answer = await ask<MeetingAnswer>('beginMeetingNote', meeting).catch((error: unknown) => error as Error);
		// Its writer went on to something else meanwhile.
		if (asked !== name || JSON.stringify(meetingInForm()) !== JSON.stringify(meeting)) return;
		if (answer instanceof Error) {
			sayNext({
				words: `What the last meeting left open could not be laid into this note. ${answer.message}`,
				action: { words: 'Lay it in', work: () => layIn(meeting, name) },
			});
			return;
		}
		const before = withoutEditorsPart(formData());
		const now = answer.laidIn as unknown as Record<string, unknown>;
		fill(before, withLaidIn(before, now, laidIn));
		laidIn = now;
		sayNext({ words: toldOf(answer) });
	};

	store.subscribe(() => {
		const draft = store.getState().entryDraft;
		const opened = String(draft.get('key') ?? '');
		if (opened !== key) {
			key = opened;
			asked = '';
			laidIn = {};
		}
		const meeting = meetingInForm();
		const name = meeting ? JSON.stringify(meeting) : '';
		if (!meeting || name === asked) return;
		const isFirst = asked === '';
		asked = name;
		// A text that was kept and put back holds what was laid in already.
		if (isFirst && isAlreadyWritten()) return;
		void layIn(meeting, name);
	});
};

const isAlreadyWritten = (): boolean => {
	const form = withoutEditorsPart(formData());
	return ['actions', 'previous'].some((name) => !isEmpty(own(form, name)));
};
