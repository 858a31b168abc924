/** Runs git in a checkout, with nothing of the surroundings or of its configuration in the way. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

export class GitError extends Error {
	readonly code: number;
	/** What git said of it. */
	readonly said: string;
	constructor(args: readonly string[], code: number, stderr: string) {
		super(`git ${args[0] ?? ''} ended with ${code}: ${stderr.trim()}`);
		this.code = code;
		this.said = stderr;
	}
}

// Nothing of the surroundings may point git at another repository or index, and no configuration may run a program.
const settings = [
	'core.hooksPath=/dev/null',
	'core.fsmonitor=false',
	'core.quotePath=false',
	'gc.auto=0',
	'maintenance.auto=false',
	'commit.gpgSign=false',
	'i18n.commitEncoding=utf-8',
	'i18n.logOutputEncoding=utf-8',
	'log.showSignature=false',
	'log.mailmap=false',
].flatMap((setting) => ['-c', setting]);
const surroundings = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/** Starts git in the checkout at `root`, its input and output open. */
export type StartGit = (args: readonly string[], env?: Record<string, string>) => ChildProcessWithoutNullStreams;

/** Runs git to its end. Out: what it printed. Throws a GitError unless it ends with 0. */
export type RunGit = (
	args: string[],
	options?: { input?: string | Uint8Array; env?: Record<string, string> },
) => Promise<Buffer>;

export const startGitIn =
	(root: string): StartGit =>
	(args, env = {}) =>
		spawn('git', [...settings, ...args], {
			// In a group of its own: what ends the hub in its terminal must not end git half way, with its lock in place.
			detached: process.platform !== 'win32',
			windowsHide: true,
			cwd: root,
			env: { ...surroundings(), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...env },
			stdio: ['pipe', 'pipe', 'pipe'],
		});

export const runWith =
	(start: StartGit): RunGit =>
	(args, { input, env } = {}) =>
		new Promise((resolve, reject) => {
			const git = start(args, env);
			const out: Buffer[] = [];
			const err: Buffer[] = [];
			git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
			git.stderr.on('data', (chunk: Buffer) => err.push(chunk));
			git.on('error', reject);
			git.on('close', (code) =>
				code === 0
					? resolve(Buffer.concat(out))
					: reject(new GitError(args, code ?? -1, Buffer.concat(err).toString())),
			);
			git.stdin.on('error', () => undefined);
			git.stdin.end(input);
		});

/** What git prints, without the end of its last line. */
export const lineOf = async (printed: Promise<Buffer>): Promise<string> => (await printed).toString().trim();
