/** Locks that a git left behind which was killed: git itself never takes one away. */
import { readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isWithin } from '../../../src/content-model/is-within.ts';
import type { Git } from '../git.ts';

/** How long a lock must have stood before it counts as left behind, in milliseconds: git holds one for far less. */
const STALE_AFTER = 10_000;
/** Where the system does not say which programs run, somebody may be writing the words of a commit. */
const STALE_UNSEEN = 3_600_000;

/** Git that only reads, as the hub keeps it open: it holds no lock. */
const READS = /\0(?:cat-file|mktree)\0/;

/**
 * Takes locks away that are old and nobody’s: they are ours by their owner, and no git works in this checkout.
 * @param names what is locked, from the folder of git on: `index`, `refs/heads/main`
 * @returns true where any was
 */
export const removeLeftLocks = async (git: Git, root: string, names: readonly string[]): Promise<boolean> => {
	const folder = resolve(root, (await git.run(['rev-parse', '--git-common-dir'])).toString().trim());
	const own = resolve(root, (await git.run(['rev-parse', '--absolute-git-dir'])).toString().trim());
	let isAny = false;
	for (const name of names) {
		const lock = `${join(name === 'index' ? own : folder, name)}.lock`;
		if (!(await isLeft(lock, root))) continue;
		await rm(lock, { force: true });
		isAny = true;
	}
	return isAny;
};

const isLeft = async (lock: string, root: string): Promise<boolean> => {
	const found = await stat(lock).catch(() => undefined);
	if (!found || (process.getuid && found.uid !== process.getuid())) return false;
	const age = Date.now() - found.mtimeMs;
	if (age < STALE_AFTER) return false;
	const works = await gitWorksIn(root);
	return works === undefined ? age > STALE_UNSEEN : !works;
};

/** Whether a git that may write runs in a checkout; undefined where the system does not say. */
const gitWorksIn = async (root: string): Promise<boolean | undefined> => {
	const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
	if (processes.length === 0) return undefined;
	const works = await Promise.all(
		processes.map(async (id) => {
			const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
			if (!/^(?:[^\0]*\/)?git(?:-[a-z-]+)?\0/.test(command) || READS.test(command)) return false;
			const at = await readlink(`/proc/${id}/cwd`).catch((error: NodeJS.ErrnoException) => error.code);
			// Somebody else’s program, of which nothing is said, may be here; one that has ended since is not.
			return at === 'EACCES' || at === 'EPERM' || (at !== undefined && isWithin(at, root));
		}),
	);
	return works.includes(true);
};
