/** Whether a built site is fit to be served: its pages are there, its links lead somewhere, its search answers. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePathOfBuild } from './built-for.ts';
import { pagefindOnDisk, tablesOnDisk } from '../search/disk.ts';
import { createSearch } from '../search/engine.ts';
import { openTables } from '../search/tables.ts';

const NEEDED = ['/index.html', '/404.html', '/search/index.html', '/sitemap.xml', '/feed.xml', '/theme.css'];
const INDEX = 'search-index';
/** Of how many pages search is asked for their titles. */
const ASKED = 5;
/** How many faults are told one by one. */
const TOLD = 20;

/** Everything that keeps a built site from being served, in sentences; none where nothing does. */
export const faultsOfRelease = async (folder: string, today: string): Promise<string[]> => {
	const files = new Set(
		(await readdir(folder, { recursive: true, withFileTypes: true }))
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/')),
	);
	const missing = NEEDED.filter((file) => !files.has(file)).map((file) => `${file}: found no such file, expected one.`);
	const faults = [...missing, ...(await deadLinks(folder, files)), ...(await searchFaults(folder, today))];
	return faults.length > TOLD ? [...faults.slice(0, TOLD), `And ${faults.length - TOLD} more.`] : faults;
};

const deadLinks = async (folder: string, files: ReadonlySet<string>): Promise<string[]> => {
	const faults: string[] = [];
	const path = (await sitePathOfBuild(folder)) ?? '';
	for (const file of files) {
		if (!file.endsWith('.html') || file.startsWith('/admin/')) continue;
		const dead = [...linksOf(await readFile(join(folder, file), 'utf8'))].filter((link) => !leads(link, path, files));
		faults.push(...dead.map((link) => `${file}: found a link to ${link}, expected a page or file of the hub.`));
	}
	return faults;
};

/** The addresses of the hub itself that a page names, without what follows `?` or `#`. */
const linksOf = (html: string): Set<string> =>
	new Set([...html.matchAll(/\s(?:href|src)="(\/(?!\/)[^"#?]*)/g)].map(([, address = '']) => address));

/** @param path the folder of its host that the site was built for: what leads out of it leads nowhere */
const leads = (link: string, path: string, files: ReadonlySet<string>): boolean => {
	let whole: string;
	try {
		whole = decodeURIComponent(link.replaceAll('&amp;', '&'));
	} catch {
		return false;
	}
	if (!whole.startsWith(`${path}/`)) return false;
	const address = whole.slice(path.length);
	return files.has(address) || files.has(`${address.replace(/\/$/, '')}/index.html`);
};

const searchFaults = async (folder: string, today: string): Promise<string[]> => {
	const index = join(folder, INDEX);
	try {
		const tables = await openTables(tablesOnDisk(index));
		const addresses = await tables.addresses();
		const search = createSearch({ tables, pagefind: () => pagefindOnDisk(index), today });
		const step = Math.max(1, Math.floor(addresses.length / ASKED));
		for (let page = 0; page < addresses.length; page += step) {
			const found = await search.search((await tables.fragment(page)).meta['title'] ?? '', {});
			for await (const { url } of found.results(0, 10)) if (url === addresses[page]) return [];
		}
		return addresses.length === 0
			? []
			: [`/${INDEX}/: asked search for pages by their titles, and found none of them.`];
	} catch (error) {
		return [`/${INDEX}/: the index could not be asked: ${(error as Error).message}`];
	}
};
