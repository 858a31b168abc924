/** The checkout that drafts are kept in: its git and its files, and what it must be like. */
import { gitOf, type Git } from '../git.ts';
import { versionOf } from '../version.ts';
import type { WorkingTree } from '../working-tree.ts';

export interface DraftCheckout {
	root: string;
	git: Git;
	tree: WorkingTree;
}

/** Drafts cannot be kept here; the message says why, and what to do. */
export class NoDraftsHere extends Error {}

/** Throws NoDraftsHere where `root` is not the top of a git checkout on a branch. */
export const draftCheckout = async (root: string, tree: WorkingTree): Promise<DraftCheckout> => {
	const git = gitOf(root);
	await assertCheckout(git, root);
	return { root, git, tree };
};

/** The version of a file as it stands where the site is served from; `none` where there is no such file. */
export const publishedVersion = async ({ tree }: DraftCheckout, path: string): Promise<string> => {
	const bytes = await tree.read(path);
	return bytes ? versionOf(bytes) : 'none';
};

const assertCheckout = async (git: Git, root: string) => {
	const prefix = await git.run(['rev-parse', '--show-prefix']).then(
		(answer) => answer.toString().trim(),
		() => undefined,
	);
	if (prefix === undefined)
		throw new NoDraftsHere(
			`${root} is not a git checkout, so drafts have nowhere to be kept. Expected one. Run “git init” and commit the hub, or start it without drafts.`,
		);
	if (prefix !== '')
		throw new NoDraftsHere(
			`${root} is a folder inside a git checkout, expected its top. Give the hub a repository of its own, or start it without drafts.`,
		);
	// Versions are computed here, without git, in its older and usual way of naming content.
	const naming = (await git.run(['rev-parse', '--show-object-format'])).toString().trim();
	if (naming !== 'sha1')
		throw new NoDraftsHere(
			`${root} is a git checkout that names content by ${naming}, expected sha1. Start the hub without drafts.`,
		);
	const ref = await git.head();
	if (!ref?.startsWith('refs/heads/'))
		throw new NoDraftsHere(
			`${root} is not on a branch, so drafts would have nowhere to be published to. Expected a branch. Switch to one with “git switch”, or start the hub without drafts.`,
		);
};
