/** What lies in a folder of the checkout, for the editor and the import. */
import { readdir } from 'node:fs/promises';
import { isLeftBehind } from '../src/content-model/left-behind.ts';

/**
 * The files below a folder as paths with forward slashes, in a stable order; none where there is no such folder.
 * Ordinary files only: the hub follows no link, as git hands them out to whoever clones it, and passes over what
 * systems and editors leave behind.
 */
export const ordinaryFiles = async (folder: string, below = ''): Promise<string[]> => {
	const entries = await readdir(`${folder}/${below}`, { withFileTypes: true }).catch(() => []);
	const found = await Promise.all(
		entries
			.filter(({ name }) => !isLeftBehind(name))
			.map(async (entry): Promise<string[]> => {
				const path = `${below}${entry.name}`;
				if (entry.isDirectory()) return ordinaryFiles(folder, `${path}/`);
				return entry.isFile() ? [path] : [];
			}),
	);
	return found.flat().sort();
};
