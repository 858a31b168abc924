/** Writes a tree with some files changed: the folders above them, the deepest first, and nothing else. */
import type { ChildProcess } from 'node:child_process';
import type { GitObjects } from './git-objects.ts';

/** A file in a tree: undefined takes it out. */
export interface TreeChange {
	path: string;
	blob: string | undefined;
}

export interface TreeEntry {
	mode: string;
	name: Buffer;
	id: string;
}

export const FOLDER = '40000';

/** What git calls what an entry of this mode leads to; anything else is a file. */
const KINDS: ReadonlyMap<string, string> = new Map([
	[FOLDER, 'tree'],
	['160000', 'commit'],
]);
const FILE = '100644';
const SLASH = 47;

/** The entries of a tree object: mode, space, name, a zero byte and twenty bytes of id, one after another. */
export const entriesOf = (tree: Buffer): TreeEntry[] => {
	const entries: TreeEntry[] = [];
	for (let at = 0; at < tree.length;) {
		const space = tree.indexOf(32, at);
		const end = tree.indexOf(0, space);
		entries.push({
			mode: tree.toString('latin1', at, space),
			name: tree.subarray(space + 1, end),
			id: tree.toString('hex', end + 1, end + 21),
		});
		at = end + 21;
	}
	return entries;
};

/** What changes below one folder: files by their names, folders with what changes in them. */
interface Folder {
	files: Map<string, string | undefined>;
	folders: Map<string, Folder>;
}

const emptyFolder = (): Folder => ({ files: new Map(), folders: new Map() });

const foldersOf = (changes: readonly TreeChange[]): Folder => {
	const root = emptyFolder();
	for (const { path, blob } of changes) {
		const steps = path.split('/');
		const name = steps.pop()!;
		let folder = root;
		for (const step of steps) {
			const next = folder.folders.get(step) ?? emptyFolder();
			folder.folders.set(step, next);
			folder = next;
		}
		folder.files.set(name, blob);
	}
	return root;
};

/** Hands trees to `git mktree --batch -z`, which answers each with its id on a line. */
const treeWriter = (git: ChildProcess, failed: (why: string) => Error) => {
	let printed = '';
	let complaint = '';
	let taken: { done: (id: string) => void; fail: (error: Error) => void } | undefined;
	git.stderr?.on('data', (piece: Buffer) => (complaint += piece.toString()));
	git.stdout?.on('data', (piece: Buffer) => {
		printed += piece.toString();
		const end = printed.indexOf('\n');
		if (end < 0) return;
		const id = printed.slice(0, end);
		printed = printed.slice(end + 1);
		taken?.done(id);
	});
	const end = (why: string) => taken?.fail(failed(why));
	git.on('error', (error) => end(error.message));
	git.on('close', (code) => end(complaint.trim() || `it ended with ${code}`));
	git.stdin?.on('error', () => undefined);
	return (entries: readonly TreeEntry[]) =>
		new Promise<string>((done, fail) => {
			taken = { done, fail };
			const lines = entries.flatMap(({ mode, name, id }) => [
				Buffer.from(`${mode.padStart(6, '0')} ${KINDS.get(mode) ?? 'blob'} ${id}\t`),
				name,
				Buffer.from([0]),
			]);
			// An empty entry ends one tree of the batch.
			git.stdin?.write(Buffer.concat([...lines, Buffer.from([0])]));
		});
};

/**
 * @param objects reads trees
 * @param start starts `git mktree --batch -z`
 * @param failed makes the error for a git that could not be run, or refused
 * @returns a function: in, the tree to begin from (undefined: none) and what changes; out, the id of the new tree
 */
export const treesWith =
	(objects: GitObjects, start: () => ChildProcess, failed: (why: string) => Error) =>
	async (from: string | undefined, changes: readonly TreeChange[]): Promise<string> => {
		const git = start();
		const write = treeWriter(git, failed);
		/**
		 * The id of a folder with its changes; undefined where nothing is left in it, because git keeps no empty folders.
		 */
		const written = async (
			tree: string | undefined,
			{ files, folders }: Folder,
			isRoot: boolean,
		): Promise<string | undefined> => {
			const before = tree === undefined ? [] : entriesOf((await objects.read(tree))?.content ?? Buffer.alloc(0));
			const byName = new Map(before.map((entry) => [entry.name.toString('latin1'), entry]));
			const key = (name: string) => Buffer.from(name).toString('latin1');
			for (const [name, blob] of files) {
				const there = byName.get(key(name));
				if (blob === undefined) {
					if (there?.mode !== FOLDER) byName.delete(key(name));
				} else byName.set(key(name), { mode: FILE, name: Buffer.from(name), id: blob });
			}
			for (const [name, folder] of folders) {
				const there = byName.get(key(name));
				const id = await written(there?.mode === FOLDER ? there.id : undefined, folder, false);
				if (id !== undefined) byName.set(key(name), { mode: FOLDER, name: Buffer.from(name), id });
				else if (there?.mode === FOLDER) byName.delete(key(name));
			}
			return byName.size || isRoot ? write(inOrder([...byName.values()])) : undefined;
		};
		try {
			return (await written(from, foldersOf(changes), true))!;
		} finally {
			git.stdin?.end();
		}
	};

/** Entries in git’s own order: by bytes, a folder as if its name ended in a slash. */
const inOrder = (entries: TreeEntry[]) => {
	const sortKey = ({ mode, name }: TreeEntry) => (mode === FOLDER ? Buffer.concat([name, Buffer.from([SLASH])]) : name);
	return entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
};
