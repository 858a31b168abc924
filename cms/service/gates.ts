/**
 * What each request that changes something needs of the table of roles. What a save or an import needs depends on the
 * text, and is asked where that is read: see permittedText.
 */
import { mayAlwaysDo, type Contributor } from '../../src/content-model/editing-permission.ts';
import type { EditingAction } from '../../src/content-model/editing-roles.ts';
import { stepsOf } from '../../src/content-model/editing-steps.ts';
import { MEDIA } from '../collection.ts';
import { noteIsGone, type Notes } from './notes.ts';
import { placeOf, placeOfEntry, type StoredFile } from './paths.ts';
import { assertMay, NO_PIECE, pieceAt, type PieceSources } from './permission.ts';
import type { ProtocolRequest, WritingActionName } from './protocol.ts';
import { RequestError } from './refusal.ts';

type ParamsOf<Name extends WritingActionName> = Extract<ProtocolRequest, { action: Name }>['params'];

/** One thing that somebody must be allowed to do, and to what. */
interface Needed {
	action: EditingAction;
	/** Undefined for what is no piece. */
	place: StoredFile | undefined;
	/** For a note: who wrote it. */
	by?: string | undefined;
}

type Gates = { [Name in WritingActionName]: (params: ParamsOf<Name>, notes: Notes) => Promise<Needed[]> | Needed[] };

type EntryAsked = { collection: string; slug: string };

const placeAsked = ({ collection, slug }: EntryAsked) => placeOfEntry(collection, slug);

const isMedia = (path: string) => path.startsWith(`${MEDIA.folder}/`);

const noteOf = async (
	asked: EntryAsked & { noteId: string },
	notes: Notes,
	action: EditingAction,
): Promise<Needed[]> => {
	const place = placeAsked(asked);
	const note = (await notes.list(place.collection, place.slug)).find(({ id }) => id === asked.noteId);
	if (!note) throw noteIsGone();
	return [{ action, place, by: note.by ?? '' }];
};

const LETTERS: Needed = { action: 'answer-letters', place: undefined };

const GATES: Gates = {
	persistEntry: () => [],
	importDocument: () => [],
	deleteUnpublishedEntry: (asked) => {
		const place = placeAsked(asked);
		return [{ action: stepsOf(place.type).delete, place }];
	},
	updateUnpublishedEntryStatus: ({ newStatus, ...asked }) => {
		const place = placeAsked(asked);
		const { ready, move } = stepsOf(place.type);
		return [{ action: newStatus === 'pending_publish' ? ready : move, place }];
	},
	confirmReading: (asked) => [{ action: 'confirm-reading', place: placeAsked(asked) }],
	publishUnpublishedEntry: (asked) => {
		const place = placeAsked(asked);
		return [{ action: stepsOf(place.type).publish, place }];
	},
	changeAddress: (asked) => {
		const place = placeAsked(asked);
		return [{ action: stepsOf(place.type).write, place }];
	},
	persistMedia: () => [{ action: 'add-picture', place: undefined }],
	deleteFiles: ({ paths }) =>
		paths.map((path) => ({ action: 'delete-published', place: isMedia(path) ? undefined : placeOf(path) })),
	addNote: (asked) => [{ action: 'write-note', place: placeAsked(asked) }],
	updateNote: async (asked, notes) => [
		...(asked.updates.content === undefined ? [] : await noteOf(asked, notes, 'change-note')),
		...(asked.updates.resolved === undefined ? [] : [{ action: 'write-note' as const, place: placeAsked(asked) }]),
	],
	toggleNoteResolution: (asked) => [{ action: 'write-note', place: placeAsked(asked) }],
	deleteNote: (asked, notes) => noteOf(asked, notes, 'delete-note'),
	restoreRevision: (asked) => {
		const place = placeAsked(asked);
		return [
			{ action: 'read-history', place },
			{ action: stepsOf(place.type).write, place },
		];
	},
	undoPublication: (asked) => {
		const place = placeAsked(asked);
		return [{ action: place.type ? 'take-back' : 'take-back-settings', place }];
	},
	makeDraftLink: (asked) => {
		const place = placeAsked(asked);
		const { share } = stepsOf(place.type);
		if (share === undefined)
			throw new RequestError(422, 'Settings have no page, expected a draft of one. Nothing was made.');
		return [{ action: share, place }];
	},
	withdrawDraftLink: (asked) => [{ action: 'withdraw-link', place: placeAsked(asked) }],
	takeOverLetter: () => [LETTERS],
	askLetter: () => [LETTERS],
	declineLetter: () => [LETTERS],
	finishLetter: () => [LETTERS],
};

/** Throws where a person may not do what a request asks for, as things are now. */
export const assertPermitted = async <Name extends WritingActionName>(
	{ action, params }: { action: Name; params: ParamsOf<Name> },
	person: Contributor,
	{ notes, ...sources }: PieceSources & { notes: Notes },
): Promise<void> => {
	for (const needed of await GATES[action](params, notes)) {
		if (mayAlwaysDo(person, needed.action)) continue;
		const piece = needed.place ? await pieceAt(sources, needed.place) : NO_PIECE;
		assertMay(person, needed.action, needed.by === undefined ? piece : { ...piece, writers: [needed.by] });
	}
};
