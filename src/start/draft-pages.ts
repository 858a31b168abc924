/**
 * Under `npm start`, drafts of the editor can be seen as their pages. The address stands in no build, no list and no
 * sitemap, and nothing on it runs.
 */
import type { AstroIntegration } from 'astro';
import { DRAFT_PAGES } from '../content-loading/draft-pages.ts';

/** No script runs there, the hub’s own included; pictures of a draft are in the memory of the browser. */
const POLICY =
	"default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const HEADERS = {
	'Content-Security-Policy': POLICY,
	'X-Robots-Tag': 'noindex, nofollow',
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'no-referrer',
};

export const draftPages = (): AstroIntegration => ({
	name: 'draft-pages',
	hooks: {
		'astro:config:setup': ({ command, injectRoute }) => {
			if (command !== 'dev') return;
			injectRoute({
				pattern: `${DRAFT_PAGES}[view]`,
				entrypoint: new URL('../layouts/DraftPage.astro', import.meta.url),
				prerender: false,
			});
		},
		'astro:server:setup': ({ server }) => {
			server.middlewares.use((request, response, next) => {
				if (request.url?.startsWith(DRAFT_PAGES))
					for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
				next();
			});
		},
	},
});
