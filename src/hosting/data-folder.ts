/** What lies in the private folder of a host, and how it is copied while the host is at work. */
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWithin } from '../content-model/is-within.ts';
import { backup, DatabaseSync } from 'node:sqlite';

/** Held by the host that is at work. */
export const hostLockIn = (data: string): string => join(data, 'host-at-work');

/** What the last build printed. */
export const buildPrintedIn = (data: string): string => join(data, 'last-build.txt');

/** Where the releases of the coalition’s edition lie: in the private folder, where no web server looks. */
export const coalitionReleasesIn = (data: string): string => join(data, COALITION);
const COALITION = 'coalition-edition';

/** What the last build of that edition printed. */
export const coalitionPrintedIn = (data: string): string => join(data, 'last-build-for-the-coalition.txt');

/** What was in the way of the last push, with the names of files. */
export const pushSaidIn = (data: string): string => join(data, 'last-push.txt');

/** What the last page of a draft printed while it was made. */
export const pagePrintedIn = (data: string): string => join(data, 'last-page-of-a-draft.txt');

/** Who is signed in. */
export const sessionsFileIn = (data: string): string => join(data, 'sessions.sqlite');

/** What people without an account sent, until it is taken over or erased. */
export const lettersIn = (data: string): string => join(data, 'letterbox.sqlite');

/** Who did what. */
export const auditLogIn = (data: string): string => join(data, 'audit.sqlite');

/** What waits for whom, and whom it still has to be told. */
export const noticesIn = (data: string): string => join(data, 'notices.sqlite');

/** Links to drafts for people outside. */
export const linksIn = (data: string): string => join(data, 'draft-links.sqlite');

/**
 * Of the moment: whoever restores a backup signs in anew, and a link that was withdrawn since stays so. What SQLite
 * keeps beside a database is in the copy of the database.
 */
const NOT_KEPT =
	/^(?:host-at-work.*|last-(?:build|build-for-the-coalition|page-of-a-draft|push)\.txt|(?:sessions|draft-links)\.sqlite|.+-(?:wal|shm|journal))$/;

const DATABASE = 'SQLite format 3\0';

/**
 * Every file of a folder that is to be kept, by its name from the folder on. A database is copied as it is at one
 * moment, whoever writes to it meanwhile. A missing folder holds nothing; links are not followed.
 */
export const keptFilesIn = async (folder: string): Promise<Map<string, Uint8Array>> => {
	const kept = new Map<string, Uint8Array>();
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return [];
			throw error;
		},
	);
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		// Releases are made anew.
		if (!entry.isFile() || NOT_KEPT.test(entry.name) || isWithin(path, join(folder, COALITION))) continue;
		kept.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await bytesOf(path));
	}
	return kept;
};

const bytesOf = async (path: string): Promise<Uint8Array> =>
	(await isDatabase(path)) ? await copyOfDatabase(path) : await readFile(path);

const isDatabase = async (path: string): Promise<boolean> => {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(DATABASE.length), 0, DATABASE.length, 0);
		return buffer.subarray(0, bytesRead).toString('latin1') === DATABASE;
	} finally {
		await file.close();
	}
};

const copyOfDatabase = async (path: string): Promise<Uint8Array> => {
	const scratch = await mkdtemp(join(tmpdir(), 'hub-backup-'));
	const database = new DatabaseSync(path);
	try {
		await backup(database, join(scratch, 'copy'));
		return await readFile(join(scratch, 'copy'));
	} finally {
		database.close();
		await rm(scratch, { recursive: true, force: true });
	}
};
