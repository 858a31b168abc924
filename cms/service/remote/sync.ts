/** Brings what is published to a repository elsewhere, and takes in what was changed there. */
import type { RemoteOutcome } from '../../../src/content-model/remote-state.ts';
import { draftCheckout, type DraftCheckout } from '../drafts/checkout.ts';
import { publishedHead } from '../drafts/published.ts';
import { RequestError } from '../refusal.ts';
import { remoteGit, RemoteError, TooSlow, type RemoteAddress, type RemoteGit } from './remote-git.ts';
import type { WorkingTree } from '../working-tree.ts';
import { NotTakenIn, takeIn, type TakeInTools } from './take-in.ts';

export interface Remote extends RemoteAddress {
	/** Whether drafts go there as well. */
	drafts: boolean;
	/** How long one step may take. */
	seconds: number;
}

/** Somebody may push there between our look and our step. */
const TRIES = 3;

/** Tries once. Never rejects for what lies elsewhere. @param stopped breaks it off */
export const syncWithRemote = async (
	tools: TakeInTools,
	remote: Remote,
	stopped: AbortSignal,
): Promise<RemoteOutcome> => {
	const { checkout } = tools;
	const elsewhere = remoteGit(
		{ root: checkout.root, scratch: checkout.tree.scratch, seconds: remote.seconds },
		remote,
		stopped,
	);
	const outcome = { takenIn: 0, files: [] as readonly string[], commit: '' };
	try {
		for (let left = TRIES; ; left -= 1) {
			outcome.takenIn += await takeInFrom(tools, elsewhere, remote);
			const pushed = await pushedTo(checkout, elsewhere, remote);
			if (pushed !== undefined) return { ...outcome, commit: pushed };
			if (left === 1) return { ...outcome, fault: 'refused' };
		}
	} catch (error) {
		if (error instanceof NotTakenIn) return { ...outcome, fault: error.fault, files: error.files };
		if (error instanceof TooSlow) return { ...outcome, fault: 'too-slow' };
		if (error instanceof RequestError) return { ...outcome, fault: 'busy' };
		if (error instanceof RemoteError) return { ...outcome, fault: 'unreachable' };
		throw error;
	}
};

/** Out: how many files were taken in. */
const takeInFrom = async (tools: TakeInTools, elsewhere: RemoteGit, { address }: Remote): Promise<number> => {
	const { git } = tools.checkout;
	const head = await publishedHead(git);
	const theirs = (await elsewhere(['ls-remote', '--', address, head.ref]))
		.split('\n')
		.find((line) => line.endsWith(`\t${head.ref}`))
		?.split('\t')[0];
	if (theirs === undefined || head.commit === undefined || theirs === head.commit) return 0;
	if ((await git.resolve(theirs)) === undefined)
		await elsewhere(['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--', address, head.ref]);
	if ((await git.resolve(theirs)) === undefined) return 0;
	const isIn = (older: string, newer: string) =>
		git.run(['merge-base', '--is-ancestor', older, newer]).then(
			() => true,
			() => false,
		);
	// What was erased there would come back with the first push.
	const known = await git.resolve(knownAt(head.ref));
	if (known !== undefined && !(await isIn(known, theirs))) throw new NotTakenIn('rewritten');
	return (await isIn(theirs, head.commit)) ? 0 : (await takeIn(tools, { ...head, commit: head.commit }, theirs)).files;
};

/** Where it is kept what the branch elsewhere held last, as far as is known here. */
const knownAt = (branch: string): string => branch.replace('refs/heads/', 'refs/hub-remote/');

/** What was pushed; undefined where the other side has moved meanwhile, or does not take it. */
const pushedTo = async (
	{ git }: DraftCheckout,
	elsewhere: RemoteGit,
	{ address, drafts }: Remote,
): Promise<string | undefined> => {
	const { ref, commit } = await publishedHead(git);
	if (commit === undefined) return '';
	const isTaken = await elsewhere(['push', '--quiet', '--no-verify', '--', address, `${commit}:${ref}`]).then(
		() => true,
		(error: unknown) => {
			if (error instanceof RemoteError && /\[(?:remote )?rejected\]/.test(error.message)) return false;
			throw error;
		},
	);
	if (isTaken) await git.run(['update-ref', knownAt(ref), commit]);
	if (isTaken && drafts)
		await elsewhere(['push', '--quiet', '--no-verify', '--prune', '--', address, '+refs/drafts/*:refs/drafts/*']);
	return isTaken ? commit : undefined;
};

/** The same, for the checkout at `root`. */
export const syncCheckout = async (
	{ root, tree, ...tools }: Omit<TakeInTools, 'checkout'> & { root: string; tree: WorkingTree },
	remote: Remote,
	stopped: AbortSignal,
): Promise<RemoteOutcome> => syncWithRemote({ ...tools, checkout: await draftCheckout(root, tree) }, remote, stopped);
