/** The built site as files on the disk: what a host would be given. Reads `dist/`, or the folder named by HUB_OUT. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One page that a reader can open. */
export interface BuiltPage {
	/** Address from the root of the site: `/about/`; the page for missing pages is `/404.html`. */
	path: string;
	html: string;
}

/** Where the built site stands. */
export const builtFolder = (): string => resolve(process.env['HUB_OUT'] ?? 'dist');

/**
 * Every file below a folder, as paths with forward slashes, in a stable order.
 * @throws when there is no such folder, with the command that makes one
 */
export const filesBelow = (folder: string): string[] => {
	if (!existsSync(folder))
		throw new Error(`There is no built site in ${folder}; expected the files of one. Run “npm run build” first.`);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
};

let pages: BuiltPage[] | undefined;

/** Every page readers can open. The editor is left out: it is a program, not a page, and has tests of its own. */
export const builtPages = (): BuiltPage[] => (pages ??= pagesIn(builtFolder()));

/** The same of a site built elsewhere, such as that of a small checkout. */
export const pagesIn = (folder: string): BuiltPage[] =>
	filesBelow(folder)
		.filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
		.map((file) => ({
			path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
			html: readFileSync(join(folder, file), 'utf8'),
		}));

/** The text of one built file, by its address from the root of the site. */
export const builtText = (path: string): string => readFileSync(join(builtFolder(), path), 'utf8');

/** Addresses in the sitemap, from the root of the site. */
export const sitemapPaths = (): string[] =>
	[...builtText('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
