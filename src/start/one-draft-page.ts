/** The one page of a build that makes nothing but a draft as its page: see `src/commands/page-of-draft.ts`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { VIEW_BY_LINK } from '../content-loading/draft-pages.ts';
import type { PageOfDraft } from './build-process.ts';

/** Where Astro looks for pages and collections, in place of `src`: there are no pages. */
export const SOURCE_OF_ONE_PAGE = fileURLToPath(new URL('./page-of-draft', import.meta.url));

export const oneDraftPage = (): AstroIntegration => ({
	name: 'one-draft-page',
	hooks: {
		'astro:config:setup': ({ injectRoute }) =>
			injectRoute({
				pattern: `/${VIEW_BY_LINK}/`,
				entrypoint: new URL('../layouts/DraftPage.astro', import.meta.url),
				prerender: true,
			}),
	},
});

const ASSETS = 'assets';

/** Nothing of a draft runs, and the styles stand beside the page: those of the site may be of another version. */
const besideItself = (html: string): string =>
	html
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replaceAll(`<link rel="stylesheet" href="/${ASSETS}/`, `<link rel="stylesheet" href="${ASSETS}/`);

/** Reads what was built. @param folder where */
export const pageBuiltIn = async (folder: string): Promise<PageOfDraft> => {
	const names = (await readdir(join(folder, ASSETS))).filter((name) => name.endsWith('.css'));
	return {
		html: besideItself(await readFile(join(folder, VIEW_BY_LINK, 'index.html'), 'utf8')),
		sheets: await Promise.all(
			names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, ASSETS, name), 'utf8')]),
		),
	};
};
