/**
 * A hub may stand in a folder of a host that holds other things: `https://example.org/hub/`. Its pages, texts and
 * tables know only addresses from the root of the hub (`/practice-guides/`); the folder is put before them here, once,
 * when a page is built. So content means the same wherever it is published.
 */

/**
 * The folder of its host that a hub stands in: `/hub`, and nothing for one at the top.
 * @param address of the hub, as its settings have it: `https://example.org/hub`
 */
export const sitePathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

/** Attributes that hold one address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data']);
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/iy;
const ATTRIBUTE = /(\s)([^\s=>"'/]+)(=)("[^"]*"|'[^']*')/g;
/** Elements whose text is no markup. */
const RAW = /^<(script|style|textarea|title)\b/i;

/** An address from the root, but not one that begins with two strokes and so names a host. */
const under = (address: string, path: string): string => address.replace(/^\/(?!\/)/, `${path}/`);

const valueUnder = (name: string, value: string, tag: string, path: string): string => {
	if (ADDRESSES.has(name)) return under(value, path);
	if (name === 'srcset') return value.replace(/(^|,\s*)\/(?!\/)/g, `$1${path}/`);
	if (name !== 'content') return value;
	if (/\sname="editing-service"/i.test(tag)) return under(value, path);
	return /\shttp-equiv="refresh"/i.test(tag) ? value.replace(/(\burl=)\/(?!\/)/i, `$1${path}/`) : value;
};

const tagUnder = (tag: string, path: string): string => {
	const own = tag.replace(
		ATTRIBUTE,
		(_, space: string, name: string, equals: string, quoted: string) =>
			space + name + equals + quoted[0] + valueUnder(name.toLowerCase(), quoted.slice(1, -1), tag, path) + quoted[0],
	);
	return /^<html\b/i.test(own) ? `${own.slice(0, -1)} data-site-path="${path}">` : own;
};

/** What ends their text. */
const CLOSE = /<\/(script|style|textarea|title)/gi;

/** Where the text of an element ends that holds no markup; the end of the page where nothing ends it. */
const endOfText = (html: string, name: string, from: number): number => {
	CLOSE.lastIndex = from;
	for (let close = CLOSE.exec(html); close; close = CLOSE.exec(html))
		if (close[1]!.toLowerCase() === name.toLowerCase()) return close.index;
	return html.length;
};

/**
 * A built page, for the folder it will stand in. What is text stays as it is, be it an example of markup.
 * @param path `/hub`
 */
export const pageUnder = (html: string, path: string): string => {
	if (path === '') return html;
	let written = '';
	let at = 0;
	for (let next = html.indexOf('<'); next !== -1; next = html.indexOf('<', at)) {
		written += html.slice(at, next);
		at = next;
		if (html.startsWith('<!--', at)) {
			const end = html.indexOf('-->', at);
			if (end === -1) break;
			written += html.slice(at, end + 3);
			at = end + 3;
			continue;
		}
		if (!/[a-z]/i.test(html[at + 1] ?? '')) {
			written += '<';
			at++;
			continue;
		}
		TAG.lastIndex = at;
		const tag = TAG.exec(html)?.[0];
		// A tag that does not end is the end of the page.
		if (tag === undefined) break;
		written += tagUnder(tag, path);
		at += tag.length;
		const raw = RAW.exec(tag)?.[1];
		if (raw === undefined) continue;
		const end = endOfText(html, raw, at);
		written += html.slice(at, end);
		at = end;
	}
	return written + html.slice(at);
};

/** A built style sheet, for the folder it will stand in. */
export const sheetUnder = (css: string, path: string): string =>
	path === '' ? css : css.replace(/(\burl\(["']?)\/(?!\/)/g, `$1${path}/`);

/** The folder that a built page was made for. */
export const sitePathIn = (html: string): string => {
	const tag = /<html\b[^>]*>/i.exec(html)?.[0] ?? '';
	return /\sdata-site-path="([^"]*)"/.exec(tag)?.[1] ?? '';
};
