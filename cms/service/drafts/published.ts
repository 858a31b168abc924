/** What is published: the branch the checkout is on, its files, and how they change together. */
import { NOTHING, type Git, type RefMove } from '../git.ts';
import type { TreeChange } from '../git-trees.ts';
import { RequestError } from '../refusal.ts';
import type { Writer } from '../store.ts';
import type { DraftCheckout } from './checkout.ts';
import { removeLeftLocks } from './left-locks.ts';
import { gitIsBusy, moveRefs } from './refs.ts';

export interface PublishedHead {
	ref: string;
	commit: string | undefined;
}

/** The branch the checkout is on, read anew each time because somebody may switch it. */
export const publishedHead = async (git: Git): Promise<PublishedHead> => {
	const ref = await git.head();
	if (!ref?.startsWith('refs/heads/'))
		throw new RequestError(
			409,
			'The checkout is not on a branch, so there is nowhere to publish to. Nothing was changed. Ask whoever looks after the hub to switch to its branch, then try again.',
		);
	return { ref, commit: await git.resolve(ref) };
};

/** What is published together, over the branch as it was looked at. */
export interface PublishedTogether {
	head: PublishedHead;
	changes: TreeChange[];
	message: string;
	writer: Writer;
	/** Drafts that end with it. */
	drafts: RefMove[];
}

/** Publishes changes in one commit. */
export const commitPublished = async (
	checkout: DraftCheckout,
	{ head, changes, message, writer, drafts }: PublishedTogether,
): Promise<void> => {
	const { git } = checkout;
	const published = await git.treeWith(head.commit, changes);
	const next = await git.commit(published, head.commit ? [head.commit] : [], message, writer);
	await movePublished(checkout, { head, next, changes, drafts });
};

/**
 * Moves what is published on to a commit: index entries, files in place, then branch and drafts together.
 * In this order a process killed at any moment leaves a state that publishing again completes: files and index may be
 * ahead of the branch, never behind it, and the draft is still there.
 */
export const movePublished = async (
	checkout: DraftCheckout,
	{ head, next, changes, drafts }: Pick<PublishedTogether, 'head' | 'changes' | 'drafts'> & { next: string },
): Promise<void> => {
	const { git, tree, root } = checkout;
	// First what can be refused because somebody else holds it.
	await git.stage(changes).catch(async () => {
		if (!(await removeLeftLocks(git, root, ['index']))) throw gitIsBusy();
		await git.stage(changes).catch(() => Promise.reject(gitIsBusy()));
	});
	for (const { path, blob } of changes) {
		if (blob) await tree.write(path, await git.readBlob(blob));
		else await tree.remove(path);
	}
	await moveRefs(checkout, [{ ref: head.ref, from: head.commit ?? NOTHING, to: next }, ...drafts]);
};
