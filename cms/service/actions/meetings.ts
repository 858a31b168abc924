/** What the editor lays into the note of a meeting when it is begun. */
import { z } from 'zod';
import { dayInWords, monthsLater } from '../../../src/content-model/days.ts';
import { meetingBodyOf } from '../../../src/content-model/meeting-body.ts';
import { meetingNote } from '../../../src/content-model/meeting-note.ts';
import { begunNote } from '../../../src/content-model/next-meeting.ts';
import type { MeetingAnswer } from '../../meeting-protocol.ts';
import { nameParam, reads } from '../action.ts';
import { notesOfMeetings, pagesDue, type PageDue } from '../meetings.ts';

/** As many as a meeting can speak of. */
const MOST_PAGES = 20;

const lineOf = ({ title, role, dueOn }: PageDue, today: string): string =>
	`“${title}”${role ? ` (${role})` : ''}: ${dueOn < today ? 'overdue since' : 'due on'} ${dayInWords(dueOn)}.`;

/** The item under which a meeting speaks of the pages that are to be read again. */
const itemOf = (pages: readonly PageDue[], today: string) => {
	const most = meetingNote.fields.items.fields.discussion.max;
	const lines: string[] = [];
	for (const page of pages.slice(0, MOST_PAGES)) {
		const line = lineOf(page, today);
		if ([...lines, line].join('\n\n').length > most - 60) break;
		lines.push(line);
	}
	const more = pages.length - lines.length;
	return {
		title: 'Pages to be read again',
		discussion: [...lines, ...(more > 0 ? [`And ${more} more, under “Reviews due”.`] : [])].join('\n\n'),
	};
};

/** The actions, questions and reviews due of the body that meets, as its note begins with them. */
export const beginMeetingNote = reads(
	z.object({
		body: z.enum(['coalition', 'network']),
		network: nameParam.optional(),
		chathamHouse: z.boolean().optional(),
		illustrative: z.boolean().optional(),
	}),
	async (meeting, { tree, today: day }): Promise<MeetingAnswer> => {
		const today = await day();
		const isInvented = meeting.illustrative === true;
		const notes = await notesOfMeetings(tree, isInvented);
		const pages = isInvented ? [] : await pagesDue(tree, meetingBodyOf(meeting), today);
		const begun = begunNote(notes, meeting);
		const last = notes.find(({ id }) => id === begun.previous);
		return {
			laidIn: {
				...begun,
				...(pages.length > 0 ? { items: [itemOf(pages, today)] } : {}),
				publishedOn: today,
				reviewedOn: today,
				reviewDueOn: monthsLater(today, meetingNote.reviewMonths),
			},
			...(last ? { since: last.data.heldOn } : {}),
			pages: pages.length,
		};
	},
	'checking',
);
