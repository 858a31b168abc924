/** Every request that changes something, by every role, in every state: let through where the table says so. */
import { describe, expect, test } from 'vitest';
import type { Contributor } from '../../../src/content-model/editing-permission.ts';
import {
	conditionFor,
	PIECE_STATES,
	SIGNED_IN_ROLES,
	type EditingAction,
	type PieceState,
	type SignedInRole,
} from '../../../src/content-model/editing-roles.ts';
import { assertPermitted } from '../../../cms/service/gates.ts';
import type { Note, Notes } from '../../../cms/service/notes.ts';
import type { PieceSources } from '../../../cms/service/permission.ts';
import { ACTIONS, type ProtocolRequest, type WritingActionName } from '../../../cms/service/protocol.ts';
import { RequestError } from '../../../cms/service/refusal.ts';
import type { DraftStatus } from '../../../cms/service/store.ts';

type Request = Extract<ProtocolRequest, { action: WritingActionName }>;

const STORY = { collection: 'case-study', slug: 'dudley/calm' };
const GUIDE = { collection: 'practice-guide', slug: 'calm' };
const SETTINGS = { collection: 'settings', slug: 'hub' };
const id = 'a'.repeat(40);

/** A request, and what of the table it needs. */
const REQUESTS: readonly [action: WritingActionName, params: object, needs: EditingAction[]][] = [
	['deleteUnpublishedEntry', STORY, ['delete-draft']],
	['deleteUnpublishedEntry', SETTINGS, ['write-settings']],
	['updateUnpublishedEntryStatus', { ...STORY, newStatus: 'draft' }, ['move']],
	['updateUnpublishedEntryStatus', { ...STORY, newStatus: 'pending_review' }, ['move']],
	['updateUnpublishedEntryStatus', { ...STORY, newStatus: 'pending_publish' }, ['mark-ready']],
	['updateUnpublishedEntryStatus', { ...SETTINGS, newStatus: 'pending_publish' }, ['write-settings']],
	['confirmReading', { ...STORY, version: id }, ['confirm-reading']],
	['publishUnpublishedEntry', STORY, ['publish-story']],
	['publishUnpublishedEntry', { collection: 'reflective-note', slug: '2026-01-01-calm' }, ['publish-story']],
	['publishUnpublishedEntry', GUIDE, ['publish']],
	['publishUnpublishedEntry', SETTINGS, ['publish-settings']],
	['deleteFiles', { paths: ['content/case-studies/dudley/calm.mdx'] }, ['delete-published']],
	['addNote', { ...STORY, note: { content: 'Why?' } }, ['write-note']],
	['updateNote', { ...STORY, noteId: 'n', updates: { content: 'When?' } }, ['change-note']],
	['updateNote', { ...STORY, noteId: 'n', updates: { resolved: true } }, ['write-note']],
	[
		'updateNote',
		{ ...STORY, noteId: 'n', updates: { content: 'When?', resolved: true } },
		['change-note', 'write-note'],
	],
	['toggleNoteResolution', { ...STORY, noteId: 'n' }, ['write-note']],
	['deleteNote', { ...STORY, noteId: 'n' }, ['delete-note']],
	['restoreRevision', { ...STORY, id }, ['read-history', 'write']],
	['restoreRevision', { collection: 'network', slug: 'dudley', id }, ['read-history', 'write-reference']],
	['restoreRevision', { ...SETTINGS, id }, ['read-history', 'write-settings']],
	['undoPublication', STORY, ['take-back']],
	['undoPublication', SETTINGS, ['take-back-settings']],
	['takeOverLetter', { letter: 'a' }, ['answer-letters']],
	['askLetter', { letter: 'a', words: 'When?' }, ['answer-letters']],
	['declineLetter', { letter: 'a', words: 'No.' }, ['answer-letters']],
	['finishLetter', { letter: 'a' }, ['answer-letters']],
];

const STATUSES: ReadonlyMap<PieceState, DraftStatus> = new Map([
	['draft', 'draft'],
	['in-review', 'pending_review'],
	['ready', 'pending_publish'],
]);

const TEXT = Buffer.from('---\ntitle: Calm\nnetworks:\n  - dudley\n---\n');

/** A piece in one state, whose writer is “wren”, with two readings or none. */
const aPiece = (state: PieceState, readings: { by: string; isSafeguarding: boolean }[]): PieceSources => ({
	tree: { read: () => Promise.resolve(state === 'published' ? TEXT : undefined) },
	drafts: {
		glance: () => {
			const status = STATUSES.get(state);
			if (!status) return Promise.reject(new RequestError(404, 'There is no draft.'));
			return Promise.resolve({ status, writers: ['wren'], readings, text: TEXT });
		},
	},
});

const notesOf = (by: string): Notes =>
	({ list: () => Promise.resolve([{ id: 'n', by } as Note]) }) satisfies Partial<Notes> as never;

const aPerson = (who: string, role: SignedInRole, networks: string[]): Contributor => ({
	id: who,
	roles: [role],
	networks,
	name: who,
	email: `${who}@people.invalid`,
});

const isLetThrough = async (request: Request, person: Contributor, sources: PieceSources): Promise<boolean> => {
	try {
		await assertPermitted(request, person, { ...sources, notes: notesOf('wren') });
		return true;
	} catch (error) {
		if (error instanceof RequestError && error.status === 403) return false;
		throw error;
	}
};

const READ_BY_TWO = [
	{ by: 'ann', isSafeguarding: true },
	{ by: 'bo', isSafeguarding: false },
];

/** What a condition says of a person, worked out from who they are and not from the code. */
const holds = (action: EditingAction, state: PieceState, role: SignedInRole, is: Situation): boolean => {
	const answer = conditionFor(action, state, role);
	const told = new Map<string, boolean>([
		['yes', true],
		['no', false],
		['own-network', is.ofTheNetwork],
		['own', is.wrote && (isNote(action) || STATUSES.has(state))],
		['not-own', !is.wrote || !STATUSES.has(state)],
		['read-by-two', is.readByTwo],
	]);
	return told.get(answer)!;
};

const isNote = (action: EditingAction) => action === 'change-note' || action === 'delete-note';

interface Situation {
	wrote: boolean;
	ofTheNetwork: boolean;
	readByTwo: boolean;
}

const SITUATIONS: readonly Situation[] = [true, false].flatMap((wrote) =>
	[true, false].flatMap((ofTheNetwork) => [true, false].map((readByTwo) => ({ wrote, ofTheNetwork, readByTwo }))),
);

/** Settings, reference pages and pieces that are gone belong to no network. */
const isOfNoNetwork = ({ collection }: { collection?: string }, state: PieceState, action: WritingActionName) =>
	collection === 'settings' || collection === 'network' || (state === 'none' && action !== 'persistEntry');

describe.each(REQUESTS)('%s %o', (action, params, needs) => {
	test.each(SIGNED_IN_ROLES)('by a %s, in every state', async (role) => {
		const request = { action, params: ACTIONS[action].schema.parse(params) } as Request;
		for (const state of PIECE_STATES)
			for (const is of SITUATIONS) {
				const person = aPerson(is.wrote ? 'wren' : 'robin', role, is.ofTheNetwork ? ['dudley'] : ['walsall']);
				const known = isOfNoNetwork(params, state, action) ? { ...is, ofTheNetwork: false } : is;
				expect(
					await isLetThrough(request, person, aPiece(state, is.readByTwo ? READ_BY_TWO : [])),
					`${state} ${JSON.stringify(is)}`,
				).toBe(needs.every((one) => holds(one, state, role, known)));
			}
	});
});

test('every request that changes something is asked about here, or where its text is read', () => {
	const writing = Object.entries(ACTIONS).flatMap(([name, { does }]) => (does === 'writes' ? [name] : []));
	const here = new Set<string>(REQUESTS.map(([action]) => action));
	expect(writing.filter((name) => !here.has(name)).sort()).toEqual(['importDocument', 'persistEntry', 'persistMedia']);
});
