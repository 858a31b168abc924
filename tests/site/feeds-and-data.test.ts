import { parse } from 'csv-parse/sync';
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

interface JsonFeed {
	version: string;
	title: string;
	items: { id: string; url: string; title: string; date_published?: string; date_modified?: string }[];
}

test('the JSON feed follows its standard and leads to pages that are there', () => {
	const { version, title, items } = JSON.parse(builtText('feed.json')) as JsonFeed;
	expect(version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
	expect(title).not.toBe('');
	expect(items.length).toBeGreaterThan(10);
	expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	expect(items.filter(({ url }) => !addresses.has(pathOf(url)))).toEqual([]);
});

test('the RSS feed says the same as the JSON feed, in the same order', () => {
	const { items } = JSON.parse(builtText('feed.json')) as JsonFeed;
	const titles = elementsOf(builtText('feed.xml'), 'item').map((item) =>
		item.querySelector('title')?.textContent.replace(/^<!\[CDATA\[|\]\]>$/g, ''),
	);
	expect(titles).toEqual(items.map(({ title }) => title));
});

test('days in the feed run from the newest to the oldest', () => {
	const days = (JSON.parse(builtText('feed.json')) as JsonFeed).items.map(
		({ date_published, date_modified }) => date_published ?? date_modified ?? '',
	);
	expect(days.every((day) => /^\d{4}-\d{2}-\d{2}/.test(day))).toBe(true);
	expect([...days].sort().reverse()).toEqual(days);
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
