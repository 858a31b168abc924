import { expect, test } from 'vitest';
import { builtFolder, builtPages, filesBelow, sitemapPaths } from '../support/built-site.ts';
import { tagsOf } from '../support/markup.ts';

const HUB = 'https://practice-hub.test';
const pages = builtPages().map(({ path, html }) => ({ path, tags: tagsOf(html) }));
const files = new Set(filesBelow(builtFolder()).map((file) => `/${file}`));
const idsAt = new Map(pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes: { id } }) => (id ? [id] : [])))]));

/** What is wrong with a link, or undefined. */
const faultOf = (from: string, href: string): string | undefined => {
	const { origin, pathname, hash } = new URL(href, HUB + from);
	if (origin !== HUB) return undefined;
	const path = decodeURIComponent(pathname);
	const ids = idsAt.get(path);
	if (!ids && !files.has(path) && !files.has(`${path}index.html`)) return `${from} links to ${href}, where nothing is`;
	const fragment = decodeURIComponent(hash.slice(1));
	return ids && fragment && !ids.has(fragment) ? `${from} links to ${href}, a place that is not on that page` : undefined;
};

test('every link inside the site leads to a page or file, and to a place that is on it', () => {
	const faults = pages.flatMap(({ path, tags }) => tags.flatMap(({ name, attributes }) => (['a', 'area'].includes(name) && attributes['href'] !== undefined ? (faultOf(path, attributes['href']) ?? []) : [])));
	expect([...new Set(faults)]).toEqual([]);
});

test('every picture, style, script and form in a page leads to a file of the site', () => {
	const faults = pages.flatMap(({ path, tags }) =>
		tags.flatMap(({ name, attributes: { href, src, action, rel } }) => [name === 'link' && rel !== 'canonical' ? href : undefined, src, action].flatMap((address) => (address ? (faultOf(path, address) ?? []) : []))),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('every address written from the root of the site is reached with its closing slash, so no host has to redirect', () => {
	const faults = pages.flatMap(({ path, tags }) => tags.flatMap(({ name, attributes: { href = '' } }) => (name === 'a' && /^\/[^?#]*[^/?#]$/.test(href.replace(/[?#].*/, '')) && !files.has(decodeURIComponent(href.replace(/[?#].*/, ''))) ? [`${path} → ${href}`] : [])));
	expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
	const faults = pages.flatMap(({ path, tags }) => {
		const ids = tags.flatMap(({ attributes: { id } }) => (id ? [id] : []));
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
	});
	expect(faults).toEqual([]);
});

test('every label, description and control named on a page is on that page', () => {
	const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers', 'list'];
	const faults = pages.flatMap(({ path, tags }) => tags.flatMap(({ attributes }) => naming.flatMap((name) => (attributes[name] ?? '').split(/\s+/).filter((id) => id && !idsAt.get(path)!.has(id)).map((id) => `${path} ${name}="${id}"`))));
	expect(faults).toEqual([]);
});

test('every address in the sitemap is a page, and none is one that search engines are told to pass over', () => {
	const listed = sitemapPaths();
	expect(new Set(listed).size).toBe(listed.length);
	expect(listed.filter((path) => !idsAt.has(path))).toEqual([]);
	const unlisted = pages.filter(({ tags }) => tags.some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots')).map(({ path }) => path);
	expect(unlisted.filter((path) => listed.includes(path))).toEqual([]);
});

test('every page that is listed can be reached from the home page by links', () => {
	const linked = new Map(pages.map(({ path, tags }) => [path, tags.flatMap(({ name, attributes: { href } }) => (name === 'a' && href ? [new URL(href, HUB + path)] : [])).filter(({ origin }) => origin === HUB).map(({ pathname }) => decodeURIComponent(pathname))]));
	const reached = new Set(['/']);
	for (const path of reached) for (const next of linked.get(path) ?? []) reached.add(next);
	expect(sitemapPaths().filter((path) => !reached.has(path))).toEqual([]);
});
