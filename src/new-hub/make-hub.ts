/** Makes a hub in a folder of its own, and writes nowhere else. Runs in node. */
import { copyFile, mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { isWithin } from '../content-model/is-within.ts';
import { productFiles } from './files-taken.ts';
import type { Texts } from './hub-content.ts';

/** The folder cannot be made into a hub. Its message is shown as it is. */
export class NoPlaceForAHub extends Error {}

/** The real path of a folder that may not be there yet: that of the nearest one above it that is. */
const realPathOf = async (folder: string): Promise<string> => {
	try {
		return await realpath(folder);
	} catch {
		return dirname(folder) === folder
			? folder
			: join(await realPathOf(dirname(folder)), relative(dirname(folder), folder));
	}
};

/**
 * The folder to write into, as a real path.
 * @param from the root of this hub
 * @param given what somebody typed, from that root
 * @throws {NoPlaceForAHub} where something is there already, or where one hub would stand within the other
 */
export const placeFor = async (from: string, given: string): Promise<string> => {
	const folder = await realPathOf(resolve(from, given));
	const here = await realpath(from);
	if (isWithin(folder, here) || isWithin(here, folder))
		throw new NoPlaceForAHub(
			`${given}: unexpected folder, expected one beside this hub: neither may stand within the other. For example: npm run new-hub -- ../north-coast`,
		);
	const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw new NoPlaceForAHub(
			`${given}: ${error.code === 'ENOTDIR' ? 'unexpected file' : 'the folder cannot be read'}, expected the name of a new folder. Choose another name.`,
		);
	});
	if (found.length)
		throw new NoPlaceForAHub(
			`${given}: found “${found.toSorted()[0]}” there, expected an empty folder or none. Nothing was written; choose another name.`,
		);
	return folder;
};

/** Puts the product and the content into the folder, which `placeFor` has found fit. @returns how many files */
export const makeHub = async (from: string, folder: string, content: Texts): Promise<number> => {
	const copied = await productFiles(from);
	const write = async (to: string, put: (path: string) => Promise<void>) => {
		const path = join(folder, to);
		await mkdir(dirname(path), { recursive: true });
		await put(path);
	};
	for (const [file, to] of copied) await write(to, (path) => copyFile(join(from, file), path));
	for (const [to, text] of Object.entries(content)) await write(to, (path) => writeFile(path, text));
	return copied.length + Object.keys(content).length;
};
