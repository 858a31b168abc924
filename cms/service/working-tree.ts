/**
 * The files of this checkout, as the editor sees them. Every path has passed paths.ts before it comes here.
 * Links are refused at every step of a path: a link placed in `content/` would lead reading and writing elsewhere.
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isCheckInput } from '../../src/content-model/check-inputs.ts';
import { isLeftBehind } from '../../src/content-model/left-behind.ts';
import { RequestError } from './refusal.ts';

export interface WorkingTree {
	/** The content of a file; undefined where there is none. */
	read: (path: string) => Promise<Buffer | undefined>;
	/** Puts a file in place whole: whoever reads sees the old content or the new, never a part. */
	write: (path: string, bytes: Uint8Array) => Promise<void>;
	/** Takes a file away; one that is not there is no fault. */
	remove: (path: string) => Promise<void>;
	/** Paths of the files under a folder that end in `.extension`, at most `depth` levels down, sorted. */
	list: (folder: string, extension: string, depth: number) => Promise<string[]>;
	/** When a file was last written, as an ISO date and time. */
	writtenAt: (path: string) => Promise<string>;
	/** How often a file was written or removed here that other texts are checked against. */
	verdictsChanged: () => number;
	/** Where half-written files wait: outside what the site watches, on the same disk. */
	scratch: string;
}

/** The working tree of the checkout at `root`. `scratch` is made if needed; `written` is called after each change. */
export const workingTree = (root: string, scratch: string, written: () => void = () => undefined): WorkingTree => {
	let verdictChanges = 0;
	const changed = (path: string) => {
		if (isCheckInput(path)) verdictChanges += 1;
		written();
	};
	return {
		scratch,
		verdictsChanged: () => verdictChanges,
		read: async (path) => {
			if (!(await isOrdinary(root, path))) return undefined;
			const file = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW);
			try {
				return await file.readFile();
			} finally {
				await file.close();
			}
		},
		write: async (path, bytes) => {
			await isOrdinary(root, path);
			const folder = join(root, dirname(path));
			await mkdir(folder, { recursive: true });
			await mkdir(scratch, { recursive: true });
			const waiting = join(scratch, `${randomUUID()}.part`);
			try {
				const file = await open(waiting, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
				try {
					await file.writeFile(bytes);
					await file.sync();
				} finally {
					await file.close();
				}
				await rename(waiting, join(root, path));
				changed(path);
			} finally {
				await rm(waiting, { force: true });
			}
		},
		remove: async (path) => {
			if (!(await isOrdinary(root, path))) return;
			await unlink(join(root, path));
			changed(path);
		},
		list: async (folder, extension, depth) => {
			if (!(await isFolder(root, folder))) return [];
			return (await under(root, folder, depth)).filter((path) => path.endsWith(`.${extension}`)).sort();
		},
		writtenAt: async (path) => (await stat(join(root, path))).mtime.toISOString(),
	};
};

const under = async (root: string, folder: string, depth: number): Promise<string[]> => {
	const entries = await readdir(join(root, folder), { withFileTypes: true });
	const found = await Promise.all(
		entries
			.filter(({ name }) => !isLeftBehind(name))
			.map(async (entry) => {
				const path = `${folder}/${entry.name}`;
				if (entry.isFile()) return [path];
				return entry.isDirectory() && depth > 1 ? under(root, path, depth - 1) : [];
			}),
	);
	return found.flat();
};

/** True for an ordinary file, false where there is nothing yet. Refuses links and anything else on the way. */
const isOrdinary = async (root: string, path: string) => {
	const kind = await kindOf(root, path);
	if (kind === 'folder') throw new RequestError(422, `“${path}” is a folder, expected a file. Choose another title.`);
	return kind === 'file';
};

const isFolder = async (root: string, path: string) => (await kindOf(root, path)) === 'folder';

const kindOf = async (root: string, path: string): Promise<'file' | 'folder' | 'nothing'> => {
	const parts = path.split('/');
	for (let length = 1; length <= parts.length; length++) {
		const step = parts.slice(0, length).join('/');
		const found = await lstat(join(root, step)).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
			throw error;
		});
		if (!found) return 'nothing';
		const isLast = length === parts.length;
		if (isLast && found.isFile()) return 'file';
		if (!found.isDirectory()) throw linked(step);
	}
	return 'folder';
};

const linked = (step: string) =>
	new RequestError(
		422,
		`“${step}” is a link, expected an ordinary file or folder. Ask whoever looks after the hub to put the file itself there.`,
	);
