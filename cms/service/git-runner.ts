/**
 * A small process that runs git for a large one. The system copies the map of a process’s memory to start another from
 * it: from one with checks in its threads that takes ten milliseconds, in which it answers nobody. See
 * run-git-elsewhere.ts, which starts this one.
 */
import { GitError, runWith, startGitIn } from './run-git.ts';
import type { GitRun, GitRan } from './run-git-elsewhere.ts';

/** Whoever asked may be gone. What runs goes on to its end all the same, and this process ends after it. */
const answer = (ran: GitRan) => {
	if (process.connected) process.send?.(ran, () => undefined);
};

process.on('message', ({ id, root, args, input, env }: GitRun) => {
	runWith(startGitIn(root))(args, { ...(input === undefined ? {} : { input }), ...(env ? { env } : {}) }).then(
		(out) => answer({ id, out }),
		(error: Error) =>
			answer({ id, failed: error instanceof GitError ? { code: error.code, said: error.said } : error.message }),
	);
});
