/**
 * Everything the editor can ask of the service: Decap’s proxy protocol, and what we added. An action
 * says itself whether it reads or writes, and what it is counted as; who may ask for it is in gates.ts.
 */
import { z } from 'zod';
import type { ServiceAction } from './action.ts';
import { changeAddress } from './actions/address.ts';
import * as drafts from './actions/drafts.ts';
import * as links from './actions/draft-links.ts';
import * as entries from './actions/entries.ts';
import { entryStates } from './actions/entry-states.ts';
import * as history from './actions/history.ts';
import { importDocument } from './actions/import.ts';
import * as letters from './actions/letters.ts';
import * as media from './actions/media.ts';
import { beginMeetingNote } from './actions/meetings.ts';
import * as notes from './actions/notes.ts';

// Decap sends more than is needed here (`branch`, label prefixes, words for git’s log); what is not named is dropped.
const actions = {
	entriesByFolder: entries.entriesByFolder,
	entriesByFiles: entries.entriesByFiles,
	getEntry: entries.getEntry,
	unpublishedEntries: drafts.unpublishedEntries,
	unpublishedEntry: drafts.unpublishedEntry,
	unpublishedEntryDataFile: drafts.unpublishedEntryDataFile,
	unpublishedEntryMediaFile: drafts.unpublishedEntryMediaFile,
	deleteUnpublishedEntry: drafts.deleteUnpublishedEntry,
	/** Ours. */
	checkEntry: entries.checkEntry,
	entryStates,
	draftStandings: drafts.draftStandings,
	persistEntry: entries.persistEntry,
	updateUnpublishedEntryStatus: drafts.updateUnpublishedEntryStatus,
	publishUnpublishedEntry: drafts.publishUnpublishedEntry,
	getMedia: media.getMedia,
	getMediaFile: media.getMediaFile,
	persistMedia: media.persistMedia,
	/** Ours. */
	confirmReading: drafts.confirmReading,
	deleteFiles: entries.deleteFiles,
	getDeployPreview: drafts.getDeployPreview,
	getNotes: notes.getNotes,
	addNote: notes.addNote,
	updateNote: notes.updateNote,
	deleteNote: notes.deleteNote,
	toggleNoteResolution: notes.toggleNoteResolution,
	getPRMetadata: drafts.getPRMetadata,
	/** Ours. */
	importDocument,
	beginMeetingNote,
	changeAddress,
	entryHistory: history.entryHistory,
	showRevision: history.showRevision,
	deletedEntries: history.deletedEntries,
	restoreRevision: history.restoreRevision,
	undoPublication: history.undoPublication,
	entryUses: history.entryUses,
	draftLinks: links.draftLinks,
	makeDraftLink: links.makeDraftLink,
	withdrawDraftLink: links.withdrawDraftLink,
	lettersWaiting: letters.lettersWaiting,
	readLetter: letters.readLetter,
	takeOverLetter: letters.takeOverLetter,
	askLetter: letters.askLetter,
	declineLetter: letters.declineLetter,
	finishLetter: letters.finishLetter,
} as const;

type Actions = typeof actions;

/** The actions by name. */
export const ACTIONS: Readonly<Record<keyof Actions, ServiceAction>> = actions;

/** The actions by which something changes. */
export type WritingActionName = {
	[Name in keyof Actions]: Actions[Name]['does'] extends 'writes' ? Name : never;
}[keyof Actions];

/** One request: `{ action: 'getEntry', params: { path } }`, discriminated by `action`. */
export type ProtocolRequest = {
	[Name in keyof Actions]: { action: Name; params: z.output<Actions[Name]['schema']> };
}[keyof Actions];

/** In: a request body as parsed from JSON. Out: the request, or `undefined` with the reason where it is not one. */
export const readRequest = (body: unknown): { request: ProtocolRequest } | { request: undefined; reason: string } => {
	const outer = z.object({ action: z.string().max(60), params: z.looseObject({}).default({}) }).safeParse(body);
	if (!outer.success) return { request: undefined, reason: 'Expected an action and its params.' };
	const { action, params } = outer.data;
	if (!Object.hasOwn(actions, action))
		return {
			request: undefined,
			reason: `There is no action of that name. Expected one of ${Object.keys(actions).join(', ')}.`,
		};
	const read = actions[action as keyof Actions].schema.safeParse(params);
	if (!read.success)
		return {
			request: undefined,
			reason: `The params of ${action} are not as expected at “${read.error.issues[0]?.path.join('.') ?? ''}”.`,
		};
	return { request: { action, params: read.data } as ProtocolRequest };
};
