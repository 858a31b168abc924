/** Asks the table of roles before anything is done, with what is known of the piece at that moment. */
import {
	mayAlwaysDo,
	mayDo,
	whyNotInWords,
	rolesInWords,
	type Contributor,
	type EditedPiece,
} from '../../src/content-model/editing-permission.ts';
import type { EditingAction, PieceState } from '../../src/content-model/editing-roles.ts';
import { stepsOf } from '../../src/content-model/editing-steps.ts';
import type { StoredFile } from './paths.ts';
import { RequestError } from './refusal.ts';
import { networksOfText, type SaveFacts, type TextOrigin } from './save-facts.ts';
import type { DraftStatus, DraftStore, Save, Store } from './store.ts';
import type { Work } from './workers.ts';
import type { WorkingTree } from './working-tree.ts';

/** Where pieces are looked up. */
export interface PieceSources {
	tree: Pick<WorkingTree, 'read'>;
	drafts: Pick<DraftStore, 'glance'> | undefined;
}

const STATES: Readonly<Record<DraftStatus, PieceState>> = {
	draft: 'draft',
	pending_review: 'in-review',
	pending_publish: 'ready',
};

/** True for what is not published yet, or changed since. */
export const isDraft = ({ state }: Pick<EditedPiece, 'state'>): boolean => state !== 'none' && state !== 'published';

/** A piece with the text that an editor would open: the draft where there is one, else what is published. */
export interface PieceWithText extends EditedPiece {
	text: string | undefined;
}

const unlessMissing = (error: unknown): undefined => {
	if (error instanceof RequestError && error.status === 404) return undefined;
	throw error;
};

const stateWithoutDraft = (published: string | undefined): PieceState =>
	published === undefined ? 'none' : 'published';

/** The piece as it is now. */
export const pieceAt = async ({ tree, drafts }: PieceSources, place: StoredFile): Promise<PieceWithText> => {
	const draft = await drafts?.glance(place.collection, place.slug).catch(unlessMissing);
	const published = (await tree.read(place.path))?.toString('utf8');
	const texts = [draft?.text?.toString('utf8'), published].filter((text) => text !== undefined);
	// A piece that is gone is known by its folder alone.
	const known = texts.length > 0 ? texts : [''];
	return {
		state: draft ? STATES[draft.status] : stateWithoutDraft(published),
		// What pieces refer to belongs to all networks.
		networks: isReference(place) ? [] : [...new Set(known.flatMap((text) => networksOfText(place.path, text)))],
		writers: draft?.writers ?? [],
		readings: draft?.readings ?? [],
		text: texts[0],
	};
};

const isReference = ({ type }: StoredFile): boolean => type?.writtenBy === 'editors';

/** Throws a RequestError that says who may do it where this person may not. */
export const assertMay = (person: Contributor, action: EditingAction, piece: EditedPiece): void => {
	if (!mayDo(person, action, piece)) throw new RequestError(403, whyNotInWords(person, action, piece));
};

/** A text on its way into the store, and what it changes of the piece. */
export interface PermittedText extends Pick<Save, 'isWriting' | 'undoesReadings'> {
	text: string;
	/** Throws where the person may no longer store it, as the piece is now. */
	assertStill: () => Promise<void>;
}

export interface PermittingTools {
	tree: Pick<WorkingTree, 'read'>;
	store: Store;
	work: Work;
	writer: Contributor;
	today: () => Promise<string>;
}

/** What is no piece stands on the site, and belongs to nobody; so does all that is saved where no drafts are kept. */
export const NO_PIECE: EditedPiece = { state: 'published', networks: [], writers: [], readings: [] };

/** A text that somebody wants to store. */
export interface AskedText {
	text: string;
	/** Whether pictures or documents come with it: readers see them as they see words. */
	bringsMedia: boolean;
	origin: TextOrigin;
	/** What a piece said that is gone: its check and its allowances come back with it. */
	last?: string | undefined;
}

/** In: what somebody wants to store. Out: what is stored of it. Throws where they may not. */
export const permittedText = async (
	place: StoredFile,
	{ text, bringsMedia, origin, last }: AskedText,
	tools: PermittingTools,
): Promise<PermittedText> => {
	const { store, writer, work, tree } = tools;
	const sources = { tree, drafts: store.drafts };
	if (!store.drafts) assertMay(writer, 'save-at-once', NO_PIECE);
	const needed: EditingAction[] = [
		stepsOf(place.type).write,
		// Settings alone hold no check and no allowances that name somebody.
		...(place.type ? (['record-check'] as const) : []),
	];
	if (needed.every((action) => mayAlwaysDo(writer, action)))
		return { text, isWriting: true, undoesReadings: true, assertStill: () => Promise.resolve() };
	const piece = await pieceAt(sources, place);
	const looked = await work('lookAtSave', {
		path: place.path,
		before: piece.text ?? last,
		text,
		origin,
		by: { role: inTheRecord(writer.roles), on: await tools.today() },
	});
	const facts: SaveFacts = { ...looked, changesWords: looked.changesWords || bringsMedia };
	const assertPiece = (now: EditedPiece) => {
		assertChange(writer, place, now, facts);
	};
	assertPiece(piece);
	return {
		text: facts.text,
		isWriting: facts.changesWords,
		undoesReadings: facts.changesWords || facts.changesOwner,
		assertStill: async () => {
			// Who wrote what pieces refer to, and what it said, changes nothing about who may write it.
			if (isReference(place) && mayAlwaysDo(writer, stepsOf(place.type).write)) return;
			const now = await pieceAt(sources, place);
			if (now.text !== piece.text)
				throw new RequestError(
					409,
					'This piece was saved once more while yours was checked, by somebody else or from another tab. Nothing was changed, and your text is still in the form. Save again.',
				);
			assertPiece(now);
		},
	};
};

/** As a record names a role, beside those that people type: “Safeguarding reader”. */
const inTheRecord = (roles: Contributor['roles']): string =>
	rolesInWords(roles).replace(/^[a-z]/, (letter) => letter.toUpperCase());

const assertChange = (writer: Contributor, place: StoredFile, piece: EditedPiece, facts: SaveFacts): void => {
	const { write } = stepsOf(place.type);
	// Neither has a check to record apart from what it says.
	const isReferenceOrSettings = !place.type || isReference(place);
	const isNew = piece.state === 'none';
	/** Of what it is, and of what it is to be: else a piece of all would become one’s own by naming one’s network. */
	const networks = isReferenceOrSettings ? [[]] : [...(isNew ? [] : [piece.networks]), facts.networks];
	const mayNot = (action: EditingAction, writers = piece.writers) =>
		networks.map((ofThese) => ({ ...piece, writers, networks: ofThese })).find((one) => !mayDo(writer, action, one));
	const assertAll = (action: EditingAction, writers = piece.writers) => {
		const refused = mayNot(action, writers);
		if (refused) assertMay(writer, action, refused);
	};
	if (isReferenceOrSettings || facts.changesWords || facts.changesWhoAnswers || isNew) assertAll(write);
	if (isReferenceOrSettings) return;
	const writers = facts.changesWords || isNew ? [...piece.writers, writer.id] : piece.writers;
	if (facts.changesCheck || facts.allowsFindings) assertAll('record-check', writers);
	// To answer a finding is to write; whoever may say that a finding stands may also say that it does not.
	else if (facts.changesAllowances && mayNot(write)) assertAll('record-check', writers);
	// Everybody reads what is published; a save that changes nothing would begin a draft of it all the same.
	else assertAll(isDraft(piece) ? 'read' : write);
};
