/** Where drafts stand in git: one ref each, `refs/drafts/<collection>/<slug>`. */
import { setTimeout } from 'node:timers/promises';
import { savedByAnother } from '../concurrency.ts';
import type { Git, RefMove } from '../git.ts';
import { placeOfEntry } from '../paths.ts';
import { RequestError } from '../refusal.ts';
import { removeLeftLocks } from './left-locks.ts';
import { GitError } from '../run-git.ts';
import type { DraftCheckout } from './checkout.ts';

const DRAFTS = 'refs/drafts/';

/** The ref of one draft. */
export const refOf = (collection: string, slug: string): string => `${DRAFTS}${collection}/${slug}`;

/**
 * All drafts there are. A ref somebody made by hand, or of a type that is gone, must not keep the others from being
 * shown.
 */
export const listDrafts = async (git: Git): Promise<{ collection: string; slug: string }[]> => {
	const answer = await git.run(['for-each-ref', '--format=%(refname)', DRAFTS]);
	const refs = answer.toString().split('\n').filter(Boolean);
	return refs.flatMap((ref) => {
		const [collection = '', ...rest] = ref.slice(DRAFTS.length).split('/');
		const slug = rest.join('/');
		return isKnown(collection, slug) ? [{ collection, slug }] : [];
	});
};

const isKnown = (collection: string, slug: string) => {
	try {
		placeOfEntry(collection, slug);
		return true;
	} catch {
		return false;
	}
};

/**
 * Moves refs together, waiting for whoever moves the same ones at this moment. Throws a RequestError: 409 where one of
 * them is no longer where it was, 503 where git stays busy.
 */
export const moveRefs = async ({ git, root }: DraftCheckout, moves: RefMove[]): Promise<void> => {
	for (let attempt = 1; ; attempt++) {
		try {
			return await git.moveRefs(moves);
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
			if (!/\.lock': File exists/.test(error.message)) throw savedByAnother();
			// Somebody moves the same ref at this moment, or a git that was killed has left its lock, which git never
			// removes itself.
			if (!(await removeLeftLocks(git, root, [...moves.map(({ ref }) => ref), 'packed-refs'])) && attempt >= 6)
				throw gitIsBusy();
			await setTimeout(50 * attempt);
		}
	}
};

/** What somebody is told when git’s own lock is held by another. */
export const gitIsBusy = () =>
	new RequestError(
		503,
		'Somebody is using git in this checkout at this moment. Nothing was published. Wait a few seconds and try again. If it stays so, a git that was stopped has left a file ending in .lock in the folder .git: ask whoever looks after the hub to take it away.',
	);
