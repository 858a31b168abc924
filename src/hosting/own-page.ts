/** Pages that the host makes itself: plain, without script, each whole in itself. Pure. */
import { createHash } from 'node:crypto';
import { EVERYWHERE, NOT_FRAMED, ONLY_HTTPS, type Headers } from './response-headers.ts';

/** What each of them looks like. */
const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 38rem; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { line-height: 1.25; }
.step, button { border: 2px solid; border-radius: 0.25rem; box-sizing: border-box; color: inherit; display: inline-block; font: inherit; min-height: 2.75rem; padding: 0.4rem 1rem; background: none; }
.step { font-weight: 600; }
form { margin: 1rem 0; }
:focus-visible { outline: 3px solid; outline-offset: 3px; }
`;

const digestOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** What goes with each of these pages. `no-referrer` would have a browser send no origin with a form. */
export const pageHeaders = ({ isHttps, style = '' }: { isHttps: boolean; style?: string }): Headers => ({
	...EVERYWHERE,
	'Content-Type': 'text/html; charset=utf-8',
	'Content-Security-Policy': `default-src 'none'; style-src ${[STYLE, style].filter(Boolean).map(digestOf).join(' ')}; form-action 'self'; base-uri 'none'; ${NOT_FRAMED}`,
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'same-origin',
	'X-Robots-Tag': 'noindex',
	...(isHttps ? ONLY_HTTPS : {}),
});

const SIGNS = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;'],
]);
/** A text as it may stand in a page, or in a value in double quotes. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS.get(sign)!);

export interface OwnPage {
	/** The name of the hub. */
	hub: string;
	title: string;
	/** As HTML. */
	body: string;
	/** Where the browser goes by itself; there is a link as well. */
	onwards?: string | undefined;
	/** What this page needs besides; its headers are told of it too. */
	style?: string | undefined;
}

/** A whole page. */
export const ownPage = ({ hub, title, body, onwards, style }: OwnPage): string =>
	`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${onwards === undefined ? '' : `<meta http-equiv="refresh" content="0; url=${onwards}">\n`}<title>${safe(title)} – ${safe(hub)}</title>
<style>${STYLE}</style>${style === undefined ? '' : `\n<style>${style}</style>`}
</head>
<body>
<main>
<p><a href="/">${safe(hub)}</a></p>
<h1>${safe(title)}</h1>
${body}
</main>
</body>
</html>
`;
