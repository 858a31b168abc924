/** What the editor’s page and the editing service say to each other about the letterbox of a hosted hub. */
import type { Letter } from '../src/contribution-form/letter.ts';

/** A letter as an editor sees it in the list. */
export interface ListedLetter extends Pick<Letter, 'pseudonym' | 'state' | 'sentAt' | 'changedAt'> {
	/** What kind of page it is to become: “Case study”. */
	kind: string;
	/** Its title, or the name of the draft that was made of it. */
	title: string;
	organisation: string;
	/** Whether its writer has the next word. */
	isAsked: boolean;
	/** The draft that was made of it, from the editor’s page. */
	open: string | undefined;
}

/** A letter that an editor has opened. */
export interface ReadLetter extends ListedLetter, Pick<Letter, 'said'> {
	role: string;
	mailbox: string;
	/** What was written, under the labels of the form; nothing once a draft was made of it. */
	parts: readonly { label: string; text: string }[];
}

/** Longest question or refusal, in characters. */
export const LONGEST_WORDS = 3000;
