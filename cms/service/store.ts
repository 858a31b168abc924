/** What the editor can ask of the hub’s files. Two answers: straight into the checkout, or through drafts. */
import type { Contributor, Reading } from '../../src/content-model/editing-permission.ts';
import type { History } from './history.ts';
import type { StoredFile } from './paths.ts';

/** Who is writing. Carried by commits. */
export interface Writer {
	name: string;
	email: string;
}

export interface StoredFileText {
	data: string;
	file: { path: string; id: string; updatedOn?: string; label?: string };
}

export interface FileToSave {
	place: StoredFile;
	bytes: Buffer;
}

export interface MediaToSave {
	path: string;
	bytes: Buffer;
}

/** One save: already checked, already cleaned. */
export interface Save {
	file: FileToSave;
	media: MediaToSave[];
	/** The writer began with an empty form. */
	isNew: boolean;
	/** The version the form was filled from; undefined where the client does not say. */
	base: string | undefined;
	message: string;
	writer: Writer & Pick<Contributor, 'id'>;
	/** Whether it changes what the piece says: then this is one of its writers. */
	isWriting: boolean;
	/** Whether readings of it count no more. */
	undoesReadings: boolean;
	/** Ids of those who wrote it before, beside those whom its draft names. */
	writtenBy?: readonly string[];
}

export interface Draft {
	collection: string;
	slug: string;
	status: DraftStatus;
	updatedAt: string;
	author: string;
	/** Ids of those who wrote it. */
	writers: readonly string[];
	/** Who has read it as it stands. */
	readings: readonly Reading[];
	diffs: { id: string; path: string; newFile: boolean }[];
}

export const DRAFT_STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** False for a text with a character that no file of text holds: none at all, or half of one. */
export const canBeStored = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Where a save goes. */
export interface Store {
	publishMode: 'simple' | 'editorial_workflow';
	/** The branch that holds what is published. */
	branch: () => Promise<string>;
	/** Out: the version now stored. */
	save: (save: Save) => Promise<string>;
	saveMedia: (media: MediaToSave, message: string, writer: Writer) => Promise<void>;
	remove: (paths: string[], message: string, writer: Writer) => Promise<void>;
	drafts: DraftStore | undefined;
	/** Undefined where git is not asked. */
	history: History | undefined;
}

/** What is known of a draft without comparing it with what is published. */
export interface DraftAtAGlance extends Pick<Draft, 'status' | 'writers' | 'readings'> {
	/** The page itself as the draft has it. */
	text: Buffer | undefined;
}

/** A draft that goes to another address, as it will stand there. */
export interface MovedDraft {
	from: StoredFile;
	to: StoredFile;
	bytes: Buffer;
	/** Paths of pictures and documents of its own that go with it. */
	pictures: readonly { from: string; to: string }[];
}

/** Drafts by collection and slug. Each refuses with 404 where there is no such draft. */
export interface DraftStore {
	list: () => Promise<{ collection: string; slug: string }[]>;
	get: (collection: string, slug: string) => Promise<Draft>;
	/** Starts no program, so that many can be looked at. */
	glance: (collection: string, slug: string) => Promise<DraftAtAGlance>;
	read: (collection: string, slug: string, path: string) => Promise<Buffer>;
	setStatus: (collection: string, slug: string, status: DraftStatus, writer: Writer) => Promise<void>;
	publish: (collection: string, slug: string, writer: Writer) => Promise<void>;
	/** Keeps that somebody has read it as it stands. */
	addReading: (collection: string, slug: string, reading: Reading, writer: Writer) => Promise<void>;
	remove: (collection: string, slug: string) => Promise<void>;
	/** Whoever has read it reads it again: its address is something that readers see. */
	move: (moved: MovedDraft, writer: Writer) => Promise<void>;
}
