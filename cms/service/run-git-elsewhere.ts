/** Runs git from a small process beside this one: see git-runner.ts. One for each running program. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GitError, type RunGit } from './run-git.ts';

/** One run, as it is asked for. */
export interface GitRun {
	id: number;
	root: string;
	args: string[];
	input?: string | Uint8Array | undefined;
	env?: Record<string, string> | undefined;
}

/** How it went: what git printed; what it ended with; or why it could not be run. */
export type GitRan = { id: number } & (
	{ out: Uint8Array; failed?: undefined } | { out?: undefined; failed: { code: number; said: string } | string }
);

interface Waiting {
	args: string[];
	done: (out: Buffer) => void;
	failed: (error: Error) => void;
}

interface Runner {
	child: ChildProcess;
	waiting: Map<number, Waiting>;
}

let runner: Runner | undefined;
let asked = 0;

const startRunner = (): Runner => {
	const child = fork(fileURLToPath(new URL('./git-runner.ts', import.meta.url)), {
		serialization: 'advanced',
		execArgv: [],
		// What ends the hub in its terminal must not end git half way.
		detached: process.platform !== 'win32',
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const started: Runner = { child, waiting: new Map() };
	const over = (why: string) => {
		if (runner === started) runner = undefined;
		for (const { args, failed } of started.waiting.values()) failed(new GitError(args, -1, why));
		started.waiting.clear();
	};
	child.on('error', (error) => over(error.message));
	child.on('exit', () => over('the process that runs git has ended'));
	child.on('message', (ran: GitRan) => {
		const one = started.waiting.get(ran.id);
		if (!one) return;
		started.waiting.delete(ran.id);
		if (started.waiting.size === 0) child.channel?.unref();
		if (ran.failed === undefined) one.done(Buffer.from(ran.out));
		else one.failed(errorOf(one.args, ran.failed));
	});
	// It keeps nobody from ending who waits for nothing.
	child.unref();
	child.channel?.unref();
	return started;
};

const errorOf = (args: string[], failed: NonNullable<GitRan['failed']>): Error =>
	typeof failed === 'string' ? new Error(failed) : new GitError(args, failed.code, failed.said);

/** Runs git in the checkout at `root`; as `runWith` does, and without stopping this process to start it. */
export const runGitElsewhere =
	(root: string): RunGit =>
	(args, { input, env } = {}) =>
		new Promise((done, failed) => {
			runner ??= startRunner();
			const { child, waiting } = runner;
			asked += 1;
			waiting.set(asked, { args, done, failed });
			child.channel?.ref();
			const run: GitRun = { id: asked, root, args, input, env };
			// Where it cannot be sent the process has ended, and says so to all who wait.
			child.send(run, () => undefined);
		});
