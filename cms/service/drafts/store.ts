/**
 * Drafts as git refs. A draft is a chain of commits on top of what was published when it was begun; its last commit’s
 * tree holds the page and its pictures, its message the status. Nothing here touches the working tree or the index,
 * except that publishing and deleting put the published files where the site is served from, and set those entries of
 * the index.
 */
import { NOTHING } from '../git.ts';
import { placeOfEntry } from '../paths.ts';
import { RequestError } from '../refusal.ts';
import type { Draft, DraftAtAGlance, DraftStatus, DraftStore, Store, Writer } from '../store.ts';
import type { WorkingTree } from '../working-tree.ts';
import { draftCheckout, publishedVersion, type DraftCheckout } from './checkout.ts';
import { draftAt, moveDraft, retip, saveDraft } from './draft.ts';
import { historyOf } from './history.ts';
import { publishDraft } from './publish.ts';
import { commitPublished, publishedHead } from './published.ts';
import { listDrafts, moveRefs } from './refs.ts';

/**
 * In: the checkout. Out: a store that keeps drafts. Throws NoDraftsHere where `root` is not the top of a git checkout
 * on a branch.
 */
export const draftStore = async ({ root, tree }: { root: string; tree: WorkingTree }): Promise<Store> => {
	const checkout = await draftCheckout(root, tree);
	const { git } = checkout;
	return {
		publishMode: 'editorial_workflow',
		branch: async () => (await publishedHead(git)).ref.replace('refs/heads/', ''),
		save: (save) => saveDraft(checkout, save),
		// A picture put into the library on its own belongs to no draft: it is published as it is, cleaned.
		saveMedia: async ({ path, bytes }, message, writer) => {
			// Refuses a link before anything enters git’s store or its index.
			await publishedVersion(checkout, path);
			const head = await publishedHead(git);
			const changes = [{ path, blob: await git.writeBlob(bytes) }];
			await commitPublished(checkout, { head, changes, message, writer, drafts: [] });
		},
		remove: (paths, message, writer) => removePublished(checkout, paths, message, writer),
		drafts: draftsOf(checkout),
		history: historyOf(checkout),
	};
};

const draftsOf = (checkout: DraftCheckout): DraftStore => ({
	list: () => listDrafts(checkout.git),
	get: (collection, slug) => describeDraft(checkout, collection, slug),
	glance: (collection, slug) => glanceAt(checkout, collection, slug),
	read: (collection, slug, path) => readDraft(checkout, collection, slug, path),
	setStatus: async (collection, slug, status, writer) => {
		const draft = await draftAt(checkout, collection, slug);
		if (draft.tip.status !== status)
			await retip(checkout, draft, `Move “${slug}” to ${STATUS_WORDS[status]}`, { status }, writer);
	},
	addReading: async (collection, slug, reading, writer) => {
		const draft = await draftAt(checkout, collection, slug);
		const readings = [...draft.tip.readings.filter(({ by }) => by !== reading.by), reading];
		await retip(checkout, draft, `Read “${slug}”`, { readings }, writer);
	},
	publish: (collection, slug, writer) => publishDraft(checkout, collection, slug, writer),
	remove: async (collection, slug) => {
		const { ref, tip } = await draftAt(checkout, collection, slug);
		await moveRefs(checkout, [{ ref, from: tip.commit, to: NOTHING }]);
	},
	move: (moved, writer) => moveDraft(checkout, moved, writer),
});

const STATUS_WORDS: Record<DraftStatus, string> = {
	draft: 'draft',
	pending_review: 'in review',
	pending_publish: 'ready',
};

/** Takes published files out of the branch and out of the folder the site is served from. */
const removePublished = async (checkout: DraftCheckout, paths: string[], message: string, writer: Writer) => {
	const { git } = checkout;
	const head = await publishedHead(git);
	for (const path of paths) {
		const there = await publishedVersion(checkout, path);
		const committed = (await git.blobAt(head.commit, path)) ?? 'none';
		if (there !== 'none' && there !== committed)
			throw new RequestError(
				409,
				`${path} holds changes that are not in git yet. Nothing was deleted. Ask whoever looks after the hub to commit or undo them, then delete again.`,
			);
	}
	const changes = paths.map((path) => ({ path, blob: undefined }));
	await commitPublished(checkout, { head, changes, message, writer, drafts: [] });
};

const describeDraft = async (checkout: DraftCheckout, collection: string, slug: string): Promise<Draft> => {
	const { git } = checkout;
	const { commit, base, status, updatedAt, author, writers, readings } = (await draftAt(checkout, collection, slug))
		.tip;
	const head = await publishedHead(git);
	const changes = (await git.changesBetween(base, commit)).filter(({ blob }) => blob);
	const diffs = await Promise.all(
		changes.map(async ({ path, blob }) => ({
			id: blob!,
			path,
			newFile: !(await git.blobAt(head.commit, path)) && (await publishedVersion(checkout, path)) === 'none',
		})),
	);
	return { collection, slug, status, updatedAt, author, writers, readings, diffs };
};

const glanceAt = async (checkout: DraftCheckout, collection: string, slug: string): Promise<DraftAtAGlance> => {
	const { git } = checkout;
	const { commit, status, writers, readings } = (await draftAt(checkout, collection, slug)).tip;
	const blob = await git.blobAt(commit, placeOfEntry(collection, slug).path);
	return { status, writers, readings, text: blob === undefined ? undefined : await git.readBlob(blob) };
};

/** A file of a draft: only what the draft changed, for its tree also holds everything that was published then. */
const readDraft = async (checkout: DraftCheckout, collection: string, slug: string, path: string): Promise<Buffer> => {
	const { git } = checkout;
	const { commit, base } = (await draftAt(checkout, collection, slug)).tip;
	const change = (await git.changesBetween(base, commit)).find((candidate) => candidate.path === path);
	const isPage = path === placeOfEntry(collection, slug).path;
	const blob = change?.blob ?? (isPage ? await git.blobAt(commit, path) : undefined);
	if (!blob) throw new RequestError(404, `The draft of “${slug}” holds no ${path}. Reload the page.`);
	return git.readBlob(blob);
};
