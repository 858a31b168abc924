/** A letter: what somebody without an account sent, where it stands, and what was said about it. */
import type { ContributedName } from '../content-model/contributed.ts';

/**
 * Where a letter stands. Its text is there while it waits, and in a draft once it is taken over. Nothing more is asked
 * of its writer once it is finished.
 */
export type LetterState = 'waiting' | 'taken-over' | 'finished' | 'declined' | 'taken-back';

/** Something that an editor or the writer said. */
export interface LetterWords {
	side: 'editor' | 'writer';
	words: string;
	/** When, as `2026-11-28T12:00:00.000Z`. */
	at: string;
}

/** The draft that was made of it. */
export interface LetterDraft {
	collection: string;
	slug: string;
}

export interface Letter {
	/** What it is called among editors. */
	pseudonym: string;
	type: ContributedName;
	state: LetterState;
	sentAt: string;
	changedAt: string;
	/** Who sent it; undefined once it is closed. */
	sender: LetterSender | undefined;
	/** The file that the form hands over; undefined once it does not wait any more. */
	file: string | undefined;
	draft: LetterDraft | undefined;
	said: readonly LetterWords[];
}

export interface LetterSender {
	role: string;
	organisation: string;
	/** Where an answer reaches them; empty where they gave none. */
	mailbox: string;
}

/** What is put into the letterbox. */
export interface NewLetter extends LetterSender {
	type: ContributedName;
	file: string;
	/** Drawn with the form it was written in: whoever sends the same form again sends the same letter. */
	form: string;
}

/** True where an editor asked something that is not answered. */
export const isAsked = ({ said }: Pick<Letter, 'said'>): boolean => said.at(-1)?.side === 'editor';
