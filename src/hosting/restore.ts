/** Puts the files of a backup back, whole folders at a time, and never over anything that is there. */
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BackupFiles } from './backup-file.ts';

/** The files of one part of a backup, without its name: `data/a.db` → `a.db`. */
export const filesOfPart = (files: BackupFiles, part: string): BackupFiles =>
	new Map(
		[...files].flatMap(([name, bytes]) => (name.startsWith(`${part}/`) ? [[name.slice(part.length + 1), bytes]] : [])),
	);

/**
 * Says why a folder cannot be put back.
 * @throws where something is in it
 */
export const refuseFilled = async (folder: string): Promise<void> => {
	const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	if (there.length > 0)
		throw new Error(
			`${folder}: found ${there.length} files or folders, expected none: a backup is put back where nothing is. Nothing was changed. Move that folder away first.`,
		);
};

/** Writes files into a folder that is empty or not there; it is there whole, or not at all. */
export const putBack = async (folder: string, files: BackupFiles): Promise<void> => {
	await refuseFilled(folder);
	const beginning = `${folder}.restoring`;
	await rm(beginning, { recursive: true, force: true });
	await mkdir(beginning, { recursive: true, mode: 0o700 });
	for (const [name, bytes] of files) {
		await mkdir(dirname(join(beginning, name)), { recursive: true, mode: 0o700 });
		await writeFile(join(beginning, name), bytes, { mode: 0o600, flag: 'wx' });
	}
	await rmdir(folder).catch(() => undefined);
	await mkdir(dirname(folder), { recursive: true });
	await rename(beginning, folder);
};
