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
import { placeOfEntry } from '../../../cms/service/paths.ts';
import type { Note, Notes } from '../../../cms/service/notes.ts';
import {
	permittedText,
	type AskedText,
	type PermittingTools,
	type PieceSources,
} from '../../../cms/service/permission.ts';
import { ACTIONS, type ProtocolRequest, type WritingActionName } from '../../../cms/service/protocol.ts';
import { RequestError } from '../../../cms/service/refusal.ts';
import { lookAtSave } from '../../../cms/service/save-facts.ts';
import type { DraftStatus, Store } from '../../../cms/service/store.ts';

type Request = Extract<ProtocolRequest, { action: WritingActionName }>;

const STORY = { collection: 'case-study', slug: 'dudley/calm' };
const EVENT = { collection: 'event', slug: '2026-03-04-calm' };
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
	['publishUnpublishedEntry', EVENT, ['publish']],
	['publishUnpublishedEntry', SETTINGS, ['publish-settings']],
	['changeAddress', { ...STORY, name: 'calmer' }, ['write']],
	['changeAddress', { collection: 'network', slug: 'dudley', name: 'calmer' }, ['write-reference']],
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
	['makeDraftLink', STORY, ['share-story']],
	['makeDraftLink', EVENT, ['share-draft']],
	['withdrawDraftLink', { ...STORY, link: 'a' }, ['withdraw-link']],
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

const isLetThrough = async (asked: Promise<unknown>): Promise<boolean> => {
	try {
		await asked;
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

/** Settings and reference pages belong to no network; neither does a piece that is gone from a folder of all. */
const isOfNoNetwork = ({ collection }: { collection?: string }, state: PieceState) =>
	collection === 'settings' || collection === 'network' || (state === 'none' && collection !== STORY.collection);

describe.each(REQUESTS)('%s %o', (action, params, needs) => {
	test.each(SIGNED_IN_ROLES)('by a %s, in every state', async (role) => {
		const request = { action, params: ACTIONS[action].schema.parse(params) } as Request;
		for (const state of PIECE_STATES)
			for (const is of SITUATIONS) {
				const person = aPerson(is.wrote ? 'wren' : 'robin', role, is.ofTheNetwork ? ['dudley'] : ['walsall']);
				const known = isOfNoNetwork(params, state) ? { ...is, ofTheNetwork: false } : is;
				const sources = aPiece(state, is.readByTwo ? READ_BY_TWO : []);
				expect(
					await isLetThrough(assertPermitted(request, person, { ...sources, notes: notesOf('wren') })),
					`${state} ${JSON.stringify(is)}`,
				).toBe(needs.every((one) => holds(one, state, role, known)));
			}
	});
});

const WORDS = `${TEXT.toString()}\nWe tried it.\n`;
const OWNED = TEXT.toString().replace('title', 'owner:\n  role: Lead\ntitle');
const CHECKED = TEXT.toString().replace('title', 'disclosure:\n  method: second-reader\ntitle');
const ALLOWING = TEXT.toString().replace('title', 'allowed:\n  - rule: phone\n    why: A public number.\ntitle');
const NETWORK = { collection: 'network', slug: 'dudley' };

/** A save, and what of the table it needs where a draft is there, and where none is. */
const SAVES: readonly [what: string, of: object, text: string, overADraft: EditingAction, overNone: EditingAction][] = [
	['other words', STORY, WORDS, 'write', 'write'],
	['nothing new', STORY, TEXT.toString(), 'read', 'write'],
	['a picture and nothing else', STORY, TEXT.toString(), 'write', 'write'],
	['another owner', STORY, OWNED, 'write', 'write'],
	['a check', STORY, CHECKED, 'record-check', 'record-check'],
	['an allowed finding', STORY, ALLOWING, 'record-check', 'record-check'],
	['nothing new in a network', NETWORK, TEXT.toString(), 'write-reference', 'write-reference'],
	['an allowed finding in a network', NETWORK, ALLOWING, 'write-reference', 'write-reference'],
	['nothing new in the settings', SETTINGS, TEXT.toString(), 'write-settings', 'write-settings'],
];

describe.each(SAVES)('persistEntry with %s', (what, of, text, overADraft, overNone) => {
	const asked = of as typeof STORY;
	const isStory = asked === STORY;
	test.each(SIGNED_IN_ROLES)('by a %s, in every state', async (role) => {
		for (const state of PIECE_STATES)
			for (const is of SITUATIONS) {
				const writer = aPerson(is.wrote ? 'wren' : 'robin', role, is.ofTheNetwork ? ['dudley'] : ['walsall']);
				const { tree, drafts } = aPiece(state, is.readByTwo ? READ_BY_TWO : []);
				const tools: PermittingTools = {
					...{ tree, writer, today: () => Promise.resolve('2026-11-28') },
					store: { drafts } as Store,
					work: ((_name: 'lookAtSave', save: Parameters<typeof lookAtSave>[0]) =>
						Promise.resolve(lookAtSave(save))) as PermittingTools['work'],
				};
				const needs: EditingAction[] = [STATUSES.has(state) ? overADraft : overNone];
				// Whoever begins a piece has written it, whatever else they put into it.
				if (isStory && state === 'none') needs.push('write');
				const sent: AskedText = { text, bringsMedia: what.startsWith('a picture'), origin: 'typed' };
				const known = isStory ? is : { ...is, ofTheNetwork: false };
				expect(
					await isLetThrough(permittedText(placeOfEntry(asked.collection, asked.slug), sent, tools)),
					`${state} ${JSON.stringify(is)}`,
				).toBe(needs.every((one) => holds(one, state, role, known)));
			}
	});
});

test('every request that changes something is asked about here, or where its text is read', () => {
	const writing = Object.entries(ACTIONS).flatMap(([name, { does }]) => (does === 'writes' ? [name] : []));
	const here = new Set<string>([...REQUESTS.map(([action]) => action), 'persistEntry']);
	expect(writing.filter((name) => !here.has(name)).sort()).toEqual(['importDocument', 'persistMedia']);
});
