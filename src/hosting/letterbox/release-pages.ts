/** The pages of the served release that the letterbox fills in, each read once for a release. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServedRelease } from '../served-release.ts';
import { copyOf, readPage, type Page } from './built-page.ts';

/** A copy of the page at an address, of its own; undefined where the release has none. */
export type PageAt = (address: string) => Promise<Page | undefined>;

export const releasePages = (served: ServedRelease): PageAt => {
	let release = '';
	let read = new Map<string, Page>();
	return async (address) => {
		const site = await served.files();
		const file = site?.files.get(address);
		if (!site || file === undefined) return undefined;
		if (site.name !== release) [release, read] = [site.name, new Map()];
		const pages = read;
		const page = pages.get(file) ?? readPage(await readFile(join(site.folder, file), 'utf8'));
		pages.set(file, page);
		return copyOf(page);
	};
};
