/** What the editor asks and is told when it begins the note of a meeting. */
import type { BegunNote, MeetingToCome } from '../src/content-model/next-meeting.ts';

/** Which meeting the note is of, as far as the form says. */
export interface MeetingAsked extends MeetingToCome {
	/** Whether the note is a worked example, which goes on from worked examples alone. */
	illustrative?: boolean | undefined;
}

/** What stands in the note from the beginning, as its file would hold it. */
export interface LaidInNote extends BegunNote {
	items?: { title: string; discussion: string }[];
	publishedOn: string;
	reviewedOn: string;
	reviewDueOn: string;
}

export interface MeetingAnswer {
	laidIn: LaidInNote;
	/** The day of the meeting it goes on from. */
	since?: string;
	/** How many pages are to be read again. */
	pages: number;
}
