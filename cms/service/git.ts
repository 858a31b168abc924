/** The few git commands the service needs: plumbing only. No checkout, no `add .`, no hooks, no working tree. */
import { logArguments, loggedChangesIn, type LoggedChange } from './git-log.ts';
import { gitObjects, type GitObject } from './git-objects.ts';
import { entriesOf, FOLDER, treesWith, type TreeChange, type TreeEntry } from './git-trees.ts';
import { GitError, lineOf, startGitIn, type RunGit } from './run-git.ts';
import { runGitElsewhere } from './run-git-elsewhere.ts';

/** The id of nothing: “this ref must not exist yet”. */
export const NOTHING = '0'.repeat(40);

/** The tree with nothing in it: git knows it without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export interface Person {
	name: string;
	email: string;
}

/** A commit, as far as the service reads one. */
export interface Commit {
	id: string;
	tree: string;
	/** Name of its author. */
	author: string;
	/** When it was written, as ISO 8601 in UTC. */
	date: string;
	message: string;
}

/** A ref, where it is and where it is to be; NOTHING where it is not there. */
export interface RefMove {
	ref: string;
	from: string;
	to: string;
}

export interface Git {
	/** Runs git in the checkout; throws a GitError unless it ends with 0. */
	run: RunGit;
	/** The commit a ref names; undefined if it names none. */
	resolve: (ref: string) => Promise<string | undefined>;
	/** What a commit holds beside its parents. Throws a GitError where there is no such commit. */
	readCommit: (commit: string) => Promise<Commit>;
	/** The ref HEAD stands for, such as `refs/heads/main`; undefined where it stands for a commit alone. */
	head: () => Promise<string | undefined>;
	/** The id of a file in a commit; undefined if it is not there, or is not an ordinary file. */
	blobAt: (commit: string | undefined, path: string) => Promise<string | undefined>;
	readBlob: (id: string) => Promise<Buffer>;
	writeBlob: (bytes: Uint8Array) => Promise<string>;
	/** The tree of `commit` (or an empty one) with some files changed. */
	treeWith: (commit: string | undefined, changes: TreeChange[]) => Promise<string>;
	commit: (tree: string, parents: string[], message: string, author: Person) => Promise<string>;
	/** Moves several refs at once: all, or none if any no longer is where it was. */
	moveRefs: (moves: RefMove[]) => Promise<void>;
	/** Paths that differ between two commits, with the new file’s id (undefined: taken out). */
	changesBetween: (from: string | undefined, to: string) => Promise<TreeChange[]>;
	/** Every version of a file that the commits from one (not counted) to another brought, by id. */
	versionsBetween: (from: string | undefined, to: string, path: string) => Promise<string[]>;
	/** What happened to files, the newest first: `deleted` for those that were taken out alone. */
	changesLogged: (
		from: string,
		paths: readonly string[],
		options: { most: number; deleted?: boolean },
	) => Promise<LoggedChange[]>;
	/** Sets exactly these entries of the checkout’s own index. */
	stage: (changes: TreeChange[]) => Promise<void>;
}

/** Git for the checkout at `root`. */
export const gitOf = (root: string): Git => {
	const start = startGitIn(root);
	const run = runGitElsewhere(root);
	const objects = gitObjects(
		() => start(['cat-file', '--batch']),
		(why) => new GitError(['cat-file'], -1, why),
	);
	const trees = treesWith(
		objects,
		() => start(['mktree', '--batch', '-z']),
		(why) => new GitError(['mktree'], 1, why),
	);
	const object: ObjectNamed = async (name) => {
		const found = await objects.read(name);
		if (!found) throw new GitError(['cat-file'], 1, `there is no ${name}`);
		return found;
	};
	return {
		run,
		resolve: async (ref) => (await objects.read(`${ref}^{commit}`))?.id,
		readCommit: async (commit) => commitIn(await object(`${commit}^{commit}`)),
		head: () => orUndefined(lineOf(run(['symbolic-ref', '--quiet', 'HEAD']))),
		blobAt: async (commit, path) => {
			if (!commit) return undefined;
			const entry = await entryAt(object, commit, path);
			return entry && ORDINARY_FILES.has(entry.mode) ? entry.id : undefined;
		},
		readBlob: async (id) => (await object(id)).content,
		writeBlob: (bytes) => lineOf(run(['hash-object', '-w', '--stdin', '--no-filters'], { input: bytes })),
		treeWith: (commit, changes) => trees(commit && `${commit}^{tree}`, changes),
		commit: (tree, parents, message, author) =>
			lineOf(
				run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
					input: message,
					env: bothPeople(author),
				}),
			),
		moveRefs: async (moves) => {
			const commands = ['start', ...moves.map(refCommand), 'prepare', 'commit', ''];
			await run(['update-ref', '--stdin'], { input: commands.join('\n') });
		},
		changesBetween: async (from, to) =>
			changesIn(await run(['diff-tree', '-r', '-z', '--no-renames', '--no-commit-id', from ?? EMPTY_TREE, to])),
		versionsBetween: async (from, to, path) => {
			const range = from ? `${from}..${to}` : to;
			return idsIn(await run(['log', '--format=', '--raw', '--no-abbrev', '--no-renames', range, '--', path]));
		},
		changesLogged: async (from, paths, options) => loggedChangesIn(await run(logArguments(from, paths, options))),
		stage: async (changes) => {
			await run(['update-index', '-z', '--index-info'], { input: indexInfo(changes) });
		},
	};
};

/** Throws a GitError where nothing has that name. */
type ObjectNamed = (name: string) => Promise<GitObject>;

/** What stands at a path of a commit, folder by folder: a name with a colon or a star in it is only a name. */
const entryAt = async (
	object: ObjectNamed,
	commit: string,
	path: string,
): Promise<Pick<TreeEntry, 'mode' | 'id'> | undefined> => {
	let found: Pick<TreeEntry, 'mode' | 'id'> | undefined = { mode: FOLDER, id: `${commit}^{tree}` };
	for (const name of path.split('/').map((step) => Buffer.from(step))) {
		if (found?.mode !== FOLDER) return undefined;
		found = entriesOf((await object(found.id)).content).find((entry) => entry.name.equals(name));
	}
	return found;
};

/** Undefined where git ended with a number above 0: it says so of what is not there. */
const orUndefined = (work: Promise<string>) =>
	work.catch((error: unknown) =>
		error instanceof GitError && error.code > 0 ? undefined : Promise.reject(error as Error),
	);

/** The author of a commit is also who made it. */
const bothPeople = ({ name, email }: Person) => ({
	GIT_AUTHOR_NAME: name,
	GIT_AUTHOR_EMAIL: email,
	GIT_COMMITTER_NAME: name,
	GIT_COMMITTER_EMAIL: email,
});

/** A line for `update-ref --stdin`. */
const refCommand = ({ ref, from, to }: RefMove): string => {
	if (to === NOTHING) return `delete ${ref} ${from}`;
	return from === NOTHING ? `create ${ref} ${to}` : `update ${ref} ${to} ${from}`;
};

/** What `diff-tree -z` printed: a line of modes and ids, a zero byte, a path, a zero byte, one after another. */
const changesIn = (printed: Buffer): TreeChange[] => {
	const parts = printed.toString().split('\0').filter(Boolean);
	const changes: TreeChange[] = [];
	for (let index = 0; index + 1 < parts.length; index += 2) {
		const id = parts[index]!.split(' ')[3]!;
		changes.push({ path: parts[index + 1]!, blob: /^0+$/.test(id) ? undefined : id });
	}
	return changes;
};

/** The new ids in what `log --raw` printed. */
const idsIn = (printed: Buffer): string[] =>
	[...printed.toString().matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm)].map(([, id]) => id!);

/** Lines for `update-index --index-info`: mode 0 takes a path out. */
const indexInfo = (changes: TreeChange[]) =>
	changes.map(({ path, blob }) => (blob ? `100644 ${blob} 0\t${path}\0` : `0 ${NOTHING} 0\t${path}\0`)).join('');

const ORDINARY_FILES = new Set(['100644', '100755']);

/** Reads a commit object: lines of fields, an empty line, the message. */
const commitIn = ({ id, content }: GitObject): Commit => {
	const text = content.toString();
	const end = text.indexOf('\n\n');
	const fields = text.slice(0, end).split('\n');
	const valueOf = (name: string) => fields.find((field) => field.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
	const written = valueOf('author');
	const author = written.slice(0, written.lastIndexOf('<')).trim();
	const seconds = /> (\d+)/.exec(written)?.[1] ?? '0';
	return {
		id,
		tree: valueOf('tree'),
		author,
		date: new Date(Number(seconds) * 1000).toISOString(),
		message: text.slice(end + 2),
	};
};
