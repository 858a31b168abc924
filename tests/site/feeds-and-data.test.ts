import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { contentTypes } from '../../src/content-model/index.ts';
import { builtFolder, builtPages, builtText, filesBelow, sitemapPaths } from '../support/built-site.ts';

const addresses = new Set(builtPages().map(({ path }) => path));
const pathOf = (url: string) => new URL(url).pathname;
const files = filesBelow(builtFolder());
const elementsOf = (xml: string, name: string) =>
	[...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll(name)].map(
		(element) =>
			element as unknown as { textContent: string; querySelector(selector: string): { textContent: string } | null },
	);

/** Every feed of the site, as another program reads its three files. */
const feeds = files
	.filter((file) => /(?:^|\/)feed\.json$/.test(file))
	.map((file) => {
		const folder = file.slice(0, -'feed.json'.length);
		return {
			page: `/${folder}`,
			json: parseJsonFeed(builtText(file)),
			rss: parseRssFeed(builtText(`${folder}feed.xml`)),
			atom: parseAtomFeed(builtText(`${folder}atom.xml`)),
		};
	});

test('every feed belongs to a page that announces it, and no page announces a feed that is not there', () => {
	expect(feeds.length).toBeGreaterThan(contentTypes.length);
	const announced = builtPages().flatMap(({ path, html }) =>
		[...html.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g)].map(([, href = '']) => ({ path, href })),
	);
	const offered = new Set(announced.flatMap(({ path, href }) => (href.startsWith(`${path}`) ? [href] : [])));
	expect(
		feeds
			.flatMap(({ page }) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${page}${file}`))
			.filter((href) => !offered.has(href)),
	).toEqual([]);
	expect(announced.filter(({ href }) => !files.includes(href.slice(1)))).toEqual([]);
	const [first] = announced.filter(({ path }) => path === '/case-studies/');
	expect(first?.href).toBe('/case-studies/feed.xml');
});

test('every feed leads to pages that are there, from the newest to the oldest, each once', () => {
	expect(feeds.find(({ page }) => page === '/')?.json.items?.length).toBeGreaterThan(10);
	for (const { page, json } of feeds) {
		const items = json.items ?? [];
		expect([page, items.filter(({ url }) => !addresses.has(pathOf(url!)))]).toEqual([page, []]);
		expect([page, new Set(items.map(({ id }) => id)).size]).toEqual([page, items.length]);
		const days = items.map(({ date_published }) => String(date_published));
		expect([page, days.toSorted().toReversed()]).toEqual([page, days]);
	}
});

test('an entry has the same id in every feed, and no other has it', () => {
	const ids = new Map<string, Set<string>>();
	for (const { json } of feeds)
		for (const { id = '', title, url } of json.items ?? [])
			ids.set(id, (ids.get(id) ?? new Set()).add(`${title} ${url}`));
	expect([...ids].filter(([id, things]) => !id.startsWith('urn:uuid:') || things.size !== 1)).toEqual([]);
});

test('the three files of a feed say the same, in the same order', () => {
	for (const { page, json, rss, atom } of feeds) {
		const told = (json.items ?? []).map(({ id, url }) => ({ id, link: url }));
		expect([page, (rss.items ?? []).map(({ guid, link }) => ({ id: guid?.value, link }))]).toEqual([page, told]);
		expect([page, (atom.entries ?? []).map(({ id, links }) => ({ id, link: links?.[0]?.href }))]).toEqual([page, told]);
		expect([page, rss.title]).toEqual([page, json.title]);
	}
});

test('the sitemap is XML with an address of one site on every line', () => {
	const places = elementsOf(builtText('sitemap.xml'), 'url > loc').map(({ textContent }) => textContent);
	expect(places.length).toBe(sitemapPaths().length);
	expect(new Set(places.map((place) => new URL(place).origin)).size).toBe(1);
	expect(places.filter((place) => !addresses.has(pathOf(place)))).toEqual([]);
});

test('robots are shown the sitemap', () => {
	expect(builtText('robots.txt')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
});

test('every type of entry is there as JSON with its licence, and its addresses are pages', () => {
	for (const { name, folder } of contentTypes) {
		const data = JSON.parse(builtText(`data/${folder.replaceAll('/', '-')}.json`)) as {
			type: string;
			licence: string;
			entries: { id: string; page: string; title: string }[];
		};
		expect(data.type).toBe(name);
		expect(data.licence).toMatch(/^https:\/\//);
		// `page`, and not `url`: a resource has a web address of its own, which is its `url`.
		expect(
			data.entries
				.filter(({ id, title, page }) => !id || !title || !page || !addresses.has(pathOf(page)))
				.map(({ id }) => `${name}: ${id}`),
		).toEqual([]);
	}
});

test('every table has the same number of cells in each row, and the JSON beside it the same number of entries', () => {
	const tables = files.filter((file) => file.startsWith('data/') && file.endsWith('.csv'));
	expect(tables.length).toBeGreaterThanOrEqual(contentTypes.length);
	for (const file of tables) {
		const rows = parse(builtText(file), { bom: true }) as string[][];
		const beside = file.replace(/csv$/, 'json');
		if (!files.includes(beside)) continue;
		const { entries } = JSON.parse(builtText(beside)) as { entries: { id: string }[] };
		expect([file, rows.slice(1).map(([id]) => id)]).toEqual([file, entries.map(({ id }) => id)]);
	}
});

test('no cell of a table begins with a sign that a spreadsheet would take for a sum', () => {
	const cells = files
		.filter((file) => file.endsWith('.csv'))
		.flatMap((file) => (parse(builtText(file), { bom: true }) as string[][]).flat().map((cell) => ({ file, cell })));
	expect(cells.filter(({ cell }) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
});

test('open data keeps back how a story was checked and who agreed to it', () => {
	const { entries } = JSON.parse(builtText('data/case-studies.json')) as { entries: Record<string, unknown>[] };
	expect(entries.length).toBeGreaterThan(0);
	expect(entries.filter((entry) => 'consent' in entry || 'disclosure' in entry)).toEqual([]);
});

test('every calendar can be read by another program, and leads to pages that are there', () => {
	const calendars = files.filter((file) => file.endsWith('.ics'));
	expect(calendars.length).toBeGreaterThan(10);
	for (const file of calendars) {
		const text = builtText(file);
		expect(
			text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
			file,
		).toEqual([]);
		const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		const addressesIn = events.map((event) => pathOf(String(event.getFirstPropertyValue('url'))));
		expect(
			addressesIn.filter((address) => !addresses.has(address)),
			file,
		).toEqual([]);
	}
	const offered = builtText('calendars/index.html').matchAll(/href="\/(calendars\/[^"]+\.ics)"/g);
	expect([...offered].map(([, file]) => file!).filter((file) => !calendars.includes(file))).toEqual([]);
});
