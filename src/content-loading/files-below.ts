/** Lists what stands in the folders of the content. Runs in node. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftBehind } from '../content-model/left-behind.ts';

/** What stands under a name; a link is never followed. */
export type FileKind = 'file' | 'folder' | 'link' | 'unreadable';

interface FoundFile {
	/** Below the folder that was asked for, with forward slashes. */
	path: string;
	kind: FileKind;
}

/** What stands below a folder, links not followed; a folder that cannot be opened stands in the list itself. */
const filesBelow = async (folder: string, path = ''): Promise<FoundFile[]> => {
	const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) =>
		error.code === 'ENOENT' ? [] : undefined,
	);
	if (!entries) return [{ path, kind: 'unreadable' }];
	const found = await Promise.all(
		entries
			.filter(({ name }) => !isLeftBehind(name))
			.map(async (entry): Promise<FoundFile[]> => {
				const here = path ? `${path}/${entry.name}` : entry.name;
				if (entry.isDirectory()) return [{ path: here, kind: 'folder' }, ...(await filesBelow(folder, here))];
				return [{ path: here, kind: entry.isFile() ? 'file' : 'link' }];
			}),
	);
	return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** The same for the folder of a type, which may itself be missing, a link or an ordinary file. */
export const filesOfType = async (root: string, contentRoot: string, folder: string): Promise<FoundFile[]> => {
	const steps = folder.split('/');
	for (let length = 1; length <= steps.length; length += 1) {
		const found = await lstat(join(root, contentRoot, ...steps.slice(0, length))).catch(() => undefined);
		if (!found) return [];
		// One above belongs to another type, which says so.
		if (!found.isDirectory()) return length < steps.length ? [] : [{ path: '', kind: 'link' }];
	}
	return filesBelow(join(root, contentRoot, folder));
};
