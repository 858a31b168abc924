/** Takes in what was changed in the repository elsewhere: looked at first, and published in one step or not at all. */
import type { RemoteFault } from '../../../src/content-model/remote-state.ts';
import { CONTENT_FOLDER, MEDIA } from '../../collection.ts';
import { refusedAtOnce } from '../actions/entries.ts';
import type { CheckedWrites } from '../checked-writes.ts';
import { publishedVersion, type DraftCheckout } from '../drafts/checkout.ts';
import { movePublished, publishedHead, type PublishedHead } from '../drafts/published.ts';
import type { TreeChange } from '../git-trees.ts';
import { RequestError } from '../refusal.ts';
import type { Work } from '../workers.ts';
import { mergeTrees } from './merge-trees.ts';

/** What keeps something from being taken in. */
export class NotTakenIn extends Error {
	readonly fault: RemoteFault;
	readonly files: readonly string[];
	constructor(fault: RemoteFault, files: readonly string[] = []) {
		super(fault);
		this.fault = fault;
		this.files = files;
	}
}

export interface TakeInTools {
	checkout: DraftCheckout;
	writes: Pick<CheckedWrites, 'write'>;
	work: Work;
}

/** Nobody asked for it, so the commit names nobody. */
const THE_HUB = { name: 'The hub itself', email: 'hub@people.invalid' };

/**
 * @param theirs a commit that is in the store already
 * @returns what is published then, and how many files changed by it
 * @throws {NotTakenIn} where it is for a person to look at
 */
export const takeIn = async (
	{ checkout, writes, work }: TakeInTools,
	head: PublishedHead & { commit: string },
	theirs: string,
): Promise<{ commit: string; files: number }> => {
	const { git } = checkout;
	const next = await joined(checkout, head.commit, theirs);
	const changes = await git.changesBetween(head.commit, next);
	const foreign = changes.filter(({ path }) => !isContent(path));
	if (foreign.length > 0) throw new NotTakenIn('not-content', pathsOf(foreign));
	await assertAccepted(checkout, work, changes);
	await writes.write(async () => {
		// Somebody published meanwhile: the next try begins from there.
		if ((await publishedHead(git)).commit !== head.commit) throw new NotTakenIn('busy');
		await assertCommitted(checkout, head.commit, changes);
		await movePublished(checkout, { head, next, changes, drafts: [] }).catch((error: unknown) => {
			throw error instanceof RequestError ? new NotTakenIn('busy') : error;
		});
	});
	return { commit: next, files: changes.length };
};

const pathsOf = (changes: readonly TreeChange[]): string[] => changes.map(({ path }) => path);

/** The code that a hub runs is taken over by a person alone. */
const isContent = (path: string): boolean =>
	path.startsWith(`${CONTENT_FOLDER}/`) || path.startsWith(`${MEDIA.folder}/`);

/** The commit that holds both. */
const joined = async ({ git, tree }: DraftCheckout, ours: string, theirs: string): Promise<string> => {
	const base = (await git.run(['merge-base', ours, theirs]).catch(() => Buffer.alloc(0))).toString().trim();
	if (base === '') throw new NotTakenIn('conflict');
	if (base === ours) return theirs;
	const merged = await mergeTrees(git, tree.scratch, { base, ours, theirs });
	if ('conflicts' in merged) throw new NotTakenIn('conflict', merged.conflicts);
	return git.commit(merged.tree, [ours, theirs], 'Take in what the remote holds\n', THE_HUB);
};

/** It stands on the site at once, so nothing that would keep a text from there may be in it. */
const assertAccepted = async ({ git }: DraftCheckout, work: Work, changes: readonly TreeChange[]): Promise<void> => {
	const refused: string[] = [];
	for (const { path, blob } of changes) {
		if (blob === undefined || !/\.(?:mdx|yaml)$/.test(path)) continue;
		const text = (await git.readBlob(blob)).toString('utf8');
		if ((await work('check', { path, text })).some(refusedAtOnce)) refused.push(path);
	}
	if (refused.length > 0) throw new NotTakenIn('not-accepted', refused);
};

/** What somebody changed by hand in the folder of the hub is not written over. */
const assertCommitted = async (
	checkout: DraftCheckout,
	commit: string,
	changes: readonly TreeChange[],
): Promise<void> => {
	const loose: string[] = [];
	for (const { path, blob } of changes) {
		const there = await publishedVersion(checkout, path);
		const committed = (await checkout.git.blobAt(commit, path)) ?? 'none';
		if (there !== committed && there !== (blob ?? 'none')) loose.push(path);
	}
	if (loose.length > 0) throw new NotTakenIn('uncommitted', loose);
};
