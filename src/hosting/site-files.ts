/** The files of a release by the addresses they are served at: what is not in this list is not served. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPRESSED_ENDINGS } from './compressed-copies.ts';

export interface SiteFiles {
	/** Its name among the releases. */
	name: string;
	folder: string;
	/** Address from the root of the site → file from the folder on: `/guides/` → `guides/index.html`. */
	files: ReadonlyMap<string, string>;
}

const PAGE = 'index.html';

/**
 * Reads what a release holds. Links, hidden files and compressed copies have no address.
 * @throws where it holds no home page, or no page for what is not there
 */
export const siteFilesIn = async (name: string, folder: string): Promise<SiteFiles> => {
	const files = new Map<string, string>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/');
		if (file.includes('/.') || COMPRESSED_ENDINGS.some((ending) => file.endsWith(ending))) continue;
		files.set(file, file.slice(1));
		if (entry.name === PAGE) files.set(file.slice(0, -PAGE.length), file.slice(1));
	}
	for (const needed of ['/', '/404.html'])
		if (!files.has(needed))
			throw new Error(`${folder}: found no page for ${needed}, expected one. Build the hub again.`);
	return { name, folder, files };
};

/**
 * The address that a request asks for, read once: whatever is decided about it is decided about the same words that the
 * file is looked up by. Undefined where it cannot be read.
 * @param url as it came: `/guides/?from=list`
 */
export const addressIn = (url: string): string | undefined => {
	try {
		return decodeURIComponent(url.split(/[?#]/, 1)[0]!);
	} catch {
		return undefined;
	}
};
