/** Writes a file whole or not at all: who reads beside the writer meets the old one, the new one or none. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a file of this name into the folder, which is made where it is missing. */
export const writeWhole = async (folder: string, name: string, content: string | Uint8Array): Promise<void> => {
	await mkdir(folder, { recursive: true });
	// A name of its own: two may write the same file at one moment.
	const unfinished = join(folder, `${name}.${randomUUID()}.unfinished`);
	await writeFile(unfinished, content);
	await rename(unfinished, join(folder, name));
};
