/**
 * Remarks between writers about a draft. Kept beside git, not in it, so that a remark taken out is gone; and gone with
 * the draft when it is published or deleted.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RequestError } from './refusal.ts';
import type { Writer } from './store.ts';

/** A remark in the shape Decap shows. */
export interface Note {
	id: string;
	author: string;
	/** The id of its author. */
	by?: string;
	timestamp: string;
	content: string;
	resolved: boolean;
	entrySlug: string;
}

const MOST_NOTES = 500;

/** The answer to a request about a note that somebody deleted meanwhile. */
export const noteIsGone = () =>
	new RequestError(404, 'That note is no longer there. Reload the page to see the notes as they are.');

type NoteWriter = Writer & { id: string };

const newNote = (slug: string, content: string, writer: NoteWriter): Note => ({
	id: randomUUID(),
	author: writer.name,
	by: writer.id,
	timestamp: new Date().toISOString(),
	content,
	resolved: false,
	entrySlug: slug,
});

/** The files of a folder of notes, one for each draft. */
const noteFiles = (folder: string) => {
	const fileOf = (collection: string, slug: string) =>
		join(folder, `${createHash('sha256').update(`${collection}/${slug}`).digest('hex').slice(0, 40)}.json`);
	const read = async (collection: string, slug: string): Promise<Note[]> => {
		const text = await readFile(fileOf(collection, slug), 'utf8').catch(() => '[]');
		try {
			return JSON.parse(text) as Note[];
		} catch {
			return [];
		}
	};
	const write = async (collection: string, slug: string, notes: Note[]) => {
		await mkdir(folder, { recursive: true });
		const waiting = join(folder, `${randomUUID()}.part`);
		await writeFile(waiting, JSON.stringify(notes));
		await rename(waiting, fileOf(collection, slug));
	};
	return { read, write, remove: (collection: string, slug: string) => rm(fileOf(collection, slug), { force: true }) };
};

/** Notes in a folder of their own. */
export const notesIn = (folder: string) => {
	const { read, write, remove } = noteFiles(folder);
	const change = async (collection: string, slug: string, id: string, changed: (note: Note) => Note | undefined) => {
		const notes = await read(collection, slug);
		const note = notes.find((candidate) => candidate.id === id);
		if (!note) throw noteIsGone();
		const after = changed(note);
		const kept = notes.map((candidate) => (candidate.id === id ? after : candidate));
		await write(
			collection,
			slug,
			kept.filter((candidate) => candidate !== undefined),
		);
		return after;
	};
	return {
		list: read,
		add: async (collection: string, slug: string, content: string, writer: NoteWriter) => {
			const notes = await read(collection, slug);
			if (notes.length >= MOST_NOTES)
				throw new RequestError(
					422,
					`There are ${MOST_NOTES} notes on this draft, expected fewer. Delete some that are done with.`,
				);
			const note = newNote(slug, content, writer);
			await write(collection, slug, [...notes, note]);
			return note;
		},
		update: (
			collection: string,
			slug: string,
			id: string,
			updates: { content?: string | undefined; resolved?: boolean | undefined },
		) =>
			change(collection, slug, id, (note) => ({
				...note,
				content: updates.content ?? note.content,
				resolved: updates.resolved ?? note.resolved,
			})),
		toggle: (collection: string, slug: string, id: string) =>
			change(collection, slug, id, (note) => ({ ...note, resolved: !note.resolved })),
		remove: (collection: string, slug: string, id: string) => change(collection, slug, id, () => undefined),
		forget: remove,
		/** The notes of a draft that goes to another address. */
		move: async (collection: string, slug: string, to: string) => {
			const notes = await read(collection, slug);
			if (notes.length > 0)
				await write(
					collection,
					to,
					notes.map((note) => ({ ...note, entrySlug: to })),
				);
			await remove(collection, slug);
		},
	};
};

/** Notes of a hub. */
export type Notes = ReturnType<typeof notesIn>;
