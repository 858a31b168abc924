/** What stands in a folder, byte for byte: for tests that say nothing was touched. */
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * In: a folder, and which paths under it count (all, unless said). Out: path → what is there: the digest of a file,
 * where a link leads, or that it is a folder.
 */
export const fingerprint = async (
	root: string,
	counts: (path: string) => boolean = () => true,
): Promise<Record<string, string>> => {
	const paths = (await readdir(root, { recursive: true })).filter(counts).sort();
	const found: [string, string][] = [];
	for (const path of paths) {
		const kind = await lstat(join(root, path));
		if (kind.isSymbolicLink()) found.push([path, `leads to ${await readlink(join(root, path))}`]);
		else if (kind.isDirectory()) found.push([path, 'folder']);
		else
			found.push([
				path,
				`${kind.mode.toString(8)} ${createHash('sha256')
					.update(await readFile(join(root, path)))
					.digest('hex')}`,
			]);
	}
	return Object.fromEntries(found);
};
