/** The few git commands the service needs: plumbing only. No checkout, no `add .`, no hooks, no working tree. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The id of nothing: “this ref must not exist yet”. */
export const NOTHING = '0'.repeat(40);

/** The tree with nothing in it: git knows it without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A file in a tree: undefined takes it out. */
export interface TreeChange {
	path: string;
	blob: string | undefined;
}

export interface Person {
	name: string;
	email: string;
}

export class GitError extends Error {
	readonly code: number;
	constructor(args: readonly string[], code: number, stderr: string) {
		super(`git ${args[0] ?? ''} ended with ${code}: ${stderr.trim()}`);
		this.code = code;
	}
}

export interface Git {
	/** Runs git in the checkout; throws a GitError unless it ends with 0. */
	run: (args: string[], options?: { input?: string | Uint8Array; env?: Record<string, string> }) => Promise<Buffer>;
	/** The commit a ref names; undefined if it names none. */
	resolve: (ref: string) => Promise<string | undefined>;
	/** The ref HEAD stands for, such as `refs/heads/main`; undefined where it stands for a commit alone. */
	head: () => Promise<string | undefined>;
	/** The id of a file in a commit; undefined if it is not there, or is not an ordinary file. */
	blobAt: (commit: string | undefined, path: string) => Promise<string | undefined>;
	readBlob: (id: string) => Promise<Buffer>;
	writeBlob: (bytes: Uint8Array) => Promise<string>;
	/** The tree of `commit` (or an empty one) with some files changed. Uses an index of its own. */
	treeWith: (commit: string | undefined, changes: TreeChange[]) => Promise<string>;
	commit: (tree: string, parents: string[], message: string, author: Person) => Promise<string>;
	/** Moves several refs at once: all, or none if any no longer is where it was. */
	moveRefs: (moves: { ref: string; from: string; to: string }[]) => Promise<void>;
	/** Paths that differ between two commits, with the new file’s id (undefined: taken out). */
	changesBetween: (from: string | undefined, to: string) => Promise<TreeChange[]>;
	/** Every version of a file that the commits from one (not counted) to another brought, by id. */
	versionsBetween: (from: string | undefined, to: string, path: string) => Promise<string[]>;
	/** Sets exactly these entries of the checkout’s own index. */
	stage: (changes: TreeChange[]) => Promise<void>;
}

// Nothing of the surroundings may point git at another repository or index, and no configuration may run a program.
const settings = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false', 'gc.auto=0', 'maintenance.auto=false', 'commit.gpgSign=false', 'i18n.commitEncoding=utf-8', 'i18n.logOutputEncoding=utf-8', 'log.showSignature=false', 'log.mailmap=false'].flatMap((setting) => ['-c', setting]);
const surroundings = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/** Git for the checkout at `root`. `scratch` is a folder for indexes of our own. */
export const gitOf = (root: string, scratch: string): Git => {
	const run: Git['run'] = (args, { input, env } = {}) =>
		new Promise((resolve, reject) => {
			// In a group of its own: what ends the hub in its terminal must not end git half way, with its lock in place.
			const git = spawn('git', [...settings, ...args], { detached: process.platform !== 'win32', windowsHide: true, cwd: root, env: { ...surroundings(), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
			const out: Buffer[] = [];
			const err: Buffer[] = [];
			git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
			git.stderr.on('data', (chunk: Buffer) => err.push(chunk));
			git.on('error', reject);
			git.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out)) : reject(new GitError(args, code ?? -1, Buffer.concat(err).toString()))));
			git.stdin.on('error', () => undefined);
			git.stdin.end(input);
		});
	const line = async (args: string[], options?: Parameters<Git['run']>[1]) => (await run(args, options)).toString().trim();
	const orUndefined = (work: Promise<string>) => work.catch((error: unknown) => (error instanceof GitError && error.code > 0 ? undefined : Promise.reject(error as Error)));

	return {
		run,
		resolve: (ref) => orUndefined(line(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])),
		head: () => orUndefined(line(['symbolic-ref', '--quiet', 'HEAD'])),
		blobAt: async (commit, path) => {
			if (!commit) return undefined;
			const entry = await line(['ls-tree', '--full-tree', commit, '--', path]);
			return /^100(?:644|755) blob ([0-9a-f]{40,64})\t/.exec(entry)?.[1];
		},
		readBlob: (id) => run(['cat-file', 'blob', id]),
		writeBlob: (bytes) => line(['hash-object', '-w', '--stdin', '--no-filters'], { input: bytes }),
		treeWith: async (commit, changes) => {
			await mkdir(scratch, { recursive: true });
			const index = join(scratch, `${randomUUID()}.index`);
			const env = { GIT_INDEX_FILE: index };
			try {
				await run(commit ? ['read-tree', commit] : ['read-tree', '--empty'], { env });
				await run(['update-index', '-z', '--index-info'], { env, input: indexInfo(changes) });
				return await line(['write-tree'], { env });
			} finally {
				await rm(index, { force: true });
				await rm(`${index}.lock`, { force: true });
			}
		},
		commit: (tree, parents, message, { name, email }) =>
			line(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
				input: message,
				env: { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email },
			}),
		moveRefs: async (moves) => {
			const commands = moves.map(({ ref, from, to }) => (to === NOTHING ? `delete ${ref} ${from}` : from === NOTHING ? `create ${ref} ${to}` : `update ${ref} ${to} ${from}`));
			await run(['update-ref', '--stdin'], { input: ['start', ...commands, 'prepare', 'commit', ''].join('\n') });
		},
		changesBetween: async (from, to) => {
			const answer = (await run(['diff-tree', '-r', '-z', '--no-renames', '--no-commit-id', from ?? EMPTY_TREE, to])).toString();
			const parts = answer.split('\0').filter(Boolean);
			const changes: TreeChange[] = [];
			for (let index = 0; index + 1 < parts.length; index += 2) {
				const id = parts[index]!.split(' ')[3]!;
				changes.push({ path: parts[index + 1]!, blob: /^0+$/.test(id) ? undefined : id });
			}
			return changes;
		},
		versionsBetween: async (from, to, path) => {
			const answer = (await run(['log', '--format=', '--raw', '--no-abbrev', '--no-renames', from ? `${from}..${to}` : to, '--', path])).toString();
			return [...answer.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm)].map(([, id]) => id!);
		},
		stage: async (changes) => {
			await run(['update-index', '-z', '--index-info'], { input: indexInfo(changes) });
		},
	};
};

/** Lines for `update-index --index-info`: mode 0 takes a path out. */
const indexInfo = (changes: TreeChange[]) => changes.map(({ path, blob }) => (blob ? `100644 ${blob} 0\t${path}\0` : `0 ${NOTHING} 0\t${path}\0`)).join('');
