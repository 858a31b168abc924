/** What was published of a file before, and of files that are gone; and taking a publication back. */
import type { Git } from '../git.ts';
import type { LoggedChange } from '../git-log.ts';
import { alreadyADraft, type History, type Revision } from '../history.ts';
import type { StoredFile } from '../paths.ts';
import { RequestError } from '../refusal.ts';
import type { Save } from '../store.ts';
import { publishedVersion, type DraftCheckout } from './checkout.ts';
import { saveDraft } from './draft.ts';
import { commitPublished, publishedHead } from './published.ts';
import { refOf } from './refs.ts';
import { writersPublished, writtenByLines } from './tip.ts';

/** How many changes of one file are told, and how many files that are gone. */
const MOST = 50;

/** In: the checkout. Out: what its branch says of its files. */
export const historyOf = (checkout: DraftCheckout): History => {
	const { git, tree } = checkout;
	const changesOf = async (paths: string[], deleted = false): Promise<LoggedChange[]> => {
		const { commit } = await publishedHead(git);
		return commit ? git.changesLogged(commit, paths, { most: MOST, deleted }) : [];
	};
	return {
		of: async (path) => (await changesOf([path])).map(revisionOf),
		deleted: async () => {
			const gone = new Map<string, Revision & { path: string }>();
			for (const change of await changesOf(['content'], true))
				if (!gone.has(change.path) && !(await tree.read(change.path)))
					gone.set(change.path, { ...revisionOf(change), path: change.path });
			return [...gone.values()];
		},
		read: async (path, id) => {
			const change = (await changesOf([path])).find(({ commit }) => commit === id);
			const blob = change && (change.blob ?? (await git.blobAt(change.parent, path)));
			return blob ? git.readBlob(blob) : undefined;
		},
		readBeside: async (path, id) => {
			const { commit } = await publishedHead(git);
			const known = commit && (await git.resolve(id));
			const blob = known && ((await git.blobAt(known, path)) ?? (await git.blobAt(await git.resolve(`${id}^`), path)));
			return blob ? git.readBlob(blob) : undefined;
		},
		writersOf: (path, id) => writersBefore(git, path, id),
		hasDraft: async ({ collection, slug }) => (await git.resolve(refOf(collection, slug))) !== undefined,
		undo: (place, check, writer) => undoLast(checkout, place, check, writer),
	};
};

/**
 * Who wrote what stands at a path after a commit: the last publication that says so. One that changed no word says
 * nothing, and neither does one that took the file away.
 */
const writersBefore = async (git: Git, path: string, commit: string | undefined): Promise<string[]> => {
	for (const change of commit ? await git.changesLogged(commit, [path], { most: MOST }) : []) {
		const writers = await writersPublished(git, change.commit);
		if (writers.length > 0) return writers;
	}
	return [];
};

const revisionOf = ({ commit, by, at, blob }: LoggedChange): Revision => ({
	id: commit,
	by,
	at,
	isDeletion: blob === undefined,
});

/**
 * Takes the last change of a page back: what stood before it stands again, or nothing where nothing did. What is taken
 * back goes on as a draft, so that nothing is lost.
 */
const undoLast = async (
	checkout: DraftCheckout,
	place: StoredFile,
	check: (text: string) => Promise<void>,
	writer: Save['writer'],
): Promise<{ stands: boolean }> => {
	const { git } = checkout;
	const { path, collection, slug } = place;
	const head = await publishedHead(git);
	const [last] = head.commit ? await git.changesLogged(head.commit, [path], { most: 1 }) : [];
	if (!last?.blob) throw nothingToUndo();
	if (await git.resolve(refOf(collection, slug))) throw alreadyADraft(place);
	if ((await publishedVersion(checkout, path)) !== last.blob)
		throw new RequestError(
			409,
			`${path} holds changes that are not in git yet. Nothing was changed. Ask whoever looks after the hub to commit or undo them, then try again.`,
		);
	const before = await git.blobAt(last.parent, path);
	// The first commit of a hub brought everything at once: there is no publication to take back.
	if (!before && !last.parent) throw nothingToUndo();
	if (before) await check((await git.readBlob(before)).toString('utf8'));
	// What stands again was written by others than what is taken back.
	const lines = before ? writtenByLines(await writersBefore(git, path, last.parent)) : '';
	const message = `Take back the last change of “${slug}”${lines && `\n\n${lines}`}`;
	await commitPublished(checkout, { head, changes: [{ path, blob: before }], message, writer, drafts: [] });
	const save: Save = {
		file: { place, bytes: await git.readBlob(last.blob) },
		media: [],
		isNew: false,
		base: undefined,
		message: `Keep what was taken back of “${slug}”`,
		writer,
		isWriting: false,
		undoesReadings: true,
		writtenBy: await writersBefore(git, path, last.commit),
	};
	await saveDraft(checkout, save);
	return { stands: before !== undefined };
};

const nothingToUndo = () =>
	new RequestError(409, 'There is no publication of this page to take back. Choose an earlier version in its history.');
