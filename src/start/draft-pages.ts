/**
 * Under `npm start`, drafts of the editor can be seen as their pages. The address stands in no build, no list and no
 * sitemap, and nothing on it runs.
 */
import type { AstroIntegration } from 'astro';
import { DRAFT_PAGES } from '../content-loading/draft-pages.ts';

export const draftPages = (): AstroIntegration => ({
	name: 'draft-pages',
	hooks: {
		'astro:config:setup': ({ command, injectRoute, addMiddleware }) => {
			if (command !== 'dev') return;
			injectRoute({
				pattern: `${DRAFT_PAGES}[view]`,
				entrypoint: new URL('../layouts/DraftPage.astro', import.meta.url),
				prerender: false,
			});
			addMiddleware({ entrypoint: new URL('./draft-pages-response.ts', import.meta.url), order: 'post' });
		},
	},
});
