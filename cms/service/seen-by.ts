/** What is not published, as one person may see it: drafts, earlier versions, notes. */
import { mayAlwaysDo, mayDo, type Contributor } from '../../src/content-model/editing-permission.ts';
import type { Letter } from '../../src/contribution-form/letter.ts';
import type { DraftLinks, LinkedDraft } from '../../src/content-model/draft-link.ts';
import type { History } from './history.ts';
import type { Notes } from './notes.ts';
import { placeOf, placeOfEntry } from './paths.ts';
import type { Letters } from './letters.ts';
import { assertMay, NO_PIECE, pieceAt, type PieceSources } from './permission.ts';
import type { DraftStore } from './store.ts';
import type { WorkingTree } from './working-tree.ts';

/** Drafts as one person may see them. */
export const draftsSeenBy = <Drafts extends Pick<DraftStore, 'list' | 'get' | 'glance' | 'read'>>(
	person: Contributor,
	{ tree, drafts }: { tree: Pick<WorkingTree, 'read'>; drafts: Drafts | undefined },
): Pick<DraftStore, 'list' | 'get' | 'read'> | undefined => {
	if (!drafts || mayAlwaysDo(person, 'read')) return drafts;
	const assertSeen = async (collection: string, slug: string) =>
		assertMay(person, 'read', await pieceAt({ tree, drafts }, placeOfEntry(collection, slug)));
	return {
		list: async () => {
			const seen = await Promise.all(
				(await drafts.list()).map(async (one) => {
					const piece = await pieceAt({ tree, drafts }, placeOfEntry(one.collection, one.slug));
					return mayDo(person, 'read', piece) ? [one] : [];
				}),
			);
			return seen.flat();
		},
		get: async (collection, slug) => {
			await assertSeen(collection, slug);
			return drafts.get(collection, slug);
		},
		read: async (collection, slug, path) => {
			await assertSeen(collection, slug);
			return drafts.read(collection, slug, path);
		},
	};
};

type ReadableHistory = Pick<History, 'of' | 'deleted' | 'read'>;

/** Earlier versions as one person may see them. */
export const historySeenBy = (
	person: Contributor,
	sources: PieceSources,
	history: ReadableHistory | undefined,
): ReadableHistory | undefined => {
	if (!history || mayAlwaysDo(person, 'read-history')) return history;
	const pieceIn = async (path: string) => pieceAt(sources, placeOf(path));
	const assertSeen = async (path: string) => assertMay(person, 'read-history', await pieceIn(path));
	return {
		of: async (path) => {
			await assertSeen(path);
			return history.of(path);
		},
		deleted: async () => {
			const seen = await Promise.all(
				(await history.deleted()).map(async (one) => {
					const piece = await pieceIn(one.path).catch(() => undefined);
					return piece && mayDo(person, 'read-history', piece) ? [one] : [];
				}),
			);
			return seen.flat();
		},
		read: async (path, id) => {
			await assertSeen(path);
			return history.read(path, id);
		},
	};
};

/** Notes beside drafts as one person may see them. */
export const notesSeenBy = (
	person: Contributor,
	sources: PieceSources,
	notes: Pick<Notes, 'list'>,
): Pick<Notes, 'list'> => ({
	list: async (collection, slug) => {
		if (!mayAlwaysDo(person, 'read')) assertMay(person, 'read', await pieceAt(sources, placeOfEntry(collection, slug)));
		return notes.list(collection, slug);
	},
});

/** Links to a draft, for those who see the draft. */
export const linksSeenBy = (person: Contributor, sources: PieceSources, links: Pick<DraftLinks, 'of'> | undefined) =>
	links && {
		of: async (draft: LinkedDraft) => {
			assertMay(person, 'read', await pieceAt(sources, placeOfEntry(draft.collection, draft.slug)));
			return links.of(draft);
		},
	};

const withoutMailbox = ({ sender, ...letter }: Letter): Letter => ({
	...letter,
	sender: sender && { ...sender, mailbox: '' },
});

/** The letterbox, as one person may look into it. */
export const lettersSeenBy = (
	person: Contributor,
	letters: Pick<Letters, 'list' | 'read'> | undefined,
): Pick<Letters, 'list' | 'read'> | undefined =>
	letters && {
		list: () => {
			assertMay(person, 'read-letters', NO_PIECE);
			return letters.list();
		},
		read: (pseudonym) => {
			assertMay(person, 'read-letters', NO_PIECE);
			const letter = letters.read(pseudonym);
			// An address is for whoever may write to it.
			return letter && !mayDo(person, 'answer-letters', NO_PIECE) ? withoutMailbox(letter) : letter;
		},
	};
