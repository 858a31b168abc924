/** What the dev server does with the page of a draft on its way out: see `draft-pages.ts`. */
import type { MiddlewareHandler } from 'astro';
import { DRAFT_PAGES } from '../content-loading/draft-pages.ts';

/** No script runs there, the hub’s own included; pictures of a draft are in the memory of the browser. */
const POLICY =
	"default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const HEADERS = {
	'Content-Type': 'text/html; charset=utf-8',
	'Content-Security-Policy': POLICY,
	'X-Robots-Tag': 'noindex, nofollow',
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'no-referrer',
};

/**
 * The policy keeps scripts from running; those of our own templates are left out as well, because a browser reports
 * each one it stops.
 */
const withoutScripts = (html: string) => html.replace(/<script\b[\s\S]*?<\/script>/g, '');

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	if (!url.pathname.startsWith(DRAFT_PAGES)) return response;
	return new Response(withoutScripts(await response.text()), { status: response.status, headers: HEADERS });
};
