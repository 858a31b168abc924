import { expect, test } from 'vitest';
import { isFixedAddress } from '../../src/content-loading/site-addresses.ts';
import { builtFolder, builtPages, builtText, filesBelow, sitemapPaths } from '../support/built-site.ts';
import { deadLinksIn, HUB, idsOf, linkFaults, withTags } from '../support/dead-links.ts';

const pages = withTags(builtPages());
const files = new Set(filesBelow(builtFolder()).map((file) => `/${file}`));
const idsAt = idsOf(pages);
const faultOf = linkFaults(pages, files);

test('every link inside the site leads to a page or file, and to a place that is on it', () => {
	expect(deadLinksIn(pages, files)).toEqual([]);
});

test('every picture, style, script and form in a page leads to a file of the site', () => {
	const faults = pages.flatMap(({ path, tags }) =>
		tags.flatMap(({ name, attributes: { href, src, action, rel } }) =>
			[name === 'link' && rel !== 'canonical' ? href : undefined, src, action].flatMap((address) =>
				address ? (faultOf(path, address) ?? []) : [],
			),
		),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('every address written from the root of the site is reached with its closing slash, so no host has to redirect', () => {
	const faults = pages.flatMap(({ path, tags }) =>
		tags.flatMap(({ name, attributes: { href = '' } }) =>
			name === 'a' &&
			/^\/[^?#]*[^/?#]$/.test(href.replace(/[?#].*/, '')) &&
			!files.has(decodeURIComponent(href.replace(/[?#].*/, '')))
				? [`${path} → ${href}`]
				: [],
		),
	);
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
	const faults = pages.flatMap(({ path, tags }) =>
		tags.flatMap(({ attributes }) =>
			naming.flatMap((name) =>
				(attributes[name] ?? '')
					.split(/\s+/)
					.filter((id) => id && !idsAt.get(path)!.has(id))
					.map((id) => `${path} ${name}="${id}"`),
			),
		),
	);
	expect(faults).toEqual([]);
});

test('every address in the sitemap is a page, and none is one that search engines are told to pass over', () => {
	const listed = sitemapPaths();
	expect(new Set(listed).size).toBe(listed.length);
	expect(listed.filter((path) => !idsAt.has(path))).toEqual([]);
	const unlisted = pages
		.filter(({ tags }) => tags.some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots'))
		.map(({ path }) => path);
	expect(unlisted.filter((path) => listed.includes(path))).toEqual([]);
});

test('a text may link to every page and file that a page or the sitemap leads to: none is taken for a dead link', () => {
	const entries = new Set(
		[...files]
			.filter((file) => /^\/data\/[^/]*\.json$/.test(file))
			.flatMap((file) => (JSON.parse(builtText(file)) as { entries?: { page: string }[] }).entries ?? [])
			.map(({ page }) => new URL(page).pathname),
	);
	const linked = pages.flatMap(({ path, tags }) =>
		tags.flatMap(({ name, attributes: { href } }) =>
			// A link to a place on the page itself says nothing of where it stands.
			name === 'a' && href && !href.startsWith('#') ? [new URL(href, HUB + path)] : [],
		),
	);
	const inside = linked.filter(({ origin }) => origin === HUB).map(({ pathname }) => decodeURIComponent(pathname));
	const others = [...new Set([...inside, ...sitemapPaths()])].filter((path) => !entries.has(path));
	expect(others.length).toBeGreaterThan(100);
	expect(others.filter((path) => !isFixedAddress(path))).toEqual([]);
});

test('every page that is listed can be reached from the home page by links', () => {
	const linked = new Map(
		pages.map(({ path, tags }) => [
			path,
			tags
				.flatMap(({ name, attributes: { href } }) => (name === 'a' && href ? [new URL(href, HUB + path)] : []))
				.filter(({ origin }) => origin === HUB)
				.map(({ pathname }) => decodeURIComponent(pathname)),
		]),
	);
	const reached = new Set(['/']);
	for (const path of reached) for (const next of linked.get(path) ?? []) reached.add(next);
	expect(sitemapPaths().filter((path) => !reached.has(path))).toEqual([]);
});
