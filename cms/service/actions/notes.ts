/** What the editor asks of the notes beside a draft. */
import { z } from 'zod';
import { entry, nameParam, reads, writes } from '../action.ts';
import { placeOfEntry } from '../paths.ts';

const content = z.string().min(1).max(5000);
const oneNote = { ...entry, noteId: nameParam };

const placeAsked = ({ collection, slug }: { collection: string; slug: string }) => {
	const place = placeOfEntry(collection, slug);
	return [place.collection, place.slug] as const;
};

export const getNotes = reads(z.object(entry), async (asked, { notes }) => ({
	notes: await notes.list(...placeAsked(asked)),
}));

export const addNote = writes(
	z.object({ ...entry, note: z.looseObject({ content }) }),
	async (asked, { notes, writes: { write }, writer }) => {
		const place = placeAsked(asked);
		return { note: await write(() => notes.add(...place, asked.note.content, writer)) };
	},
);

export const updateNote = writes(
	z.object({
		...oneNote,
		updates: z
			.looseObject({ content: content.optional(), resolved: z.boolean().optional() })
			.refine(
				({ content: words, resolved }) => words !== undefined || resolved !== undefined,
				'expected other words, or whether the note is done with',
			),
	}),
	async (asked, { notes, writes: { write } }) => {
		const place = placeAsked(asked);
		const { content: words, resolved } = asked.updates;
		return { note: await write(() => notes.update(...place, asked.noteId, { content: words, resolved })) };
	},
);

export const toggleNoteResolution = writes(z.object(oneNote), async (asked, { notes, writes: { write } }) => {
	const place = placeAsked(asked);
	return { note: await write(() => notes.toggle(...place, asked.noteId)) };
});

export const deleteNote = writes(z.object(oneNote), async (asked, { notes, writes: { write } }) => {
	const place = placeAsked(asked);
	await write(() => notes.remove(...place, asked.noteId));
	return { message: 'deleted note' };
});
