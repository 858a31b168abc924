import { readFileSync } from 'node:fs';
import { expect, test } from '../support/watched-browser.ts';
import { parse } from 'csv-parse/sync';

test('Ravi, an analyst, downloads all case studies as a table and as JSON from their list', async ({ page }) => {
	await page.goto('/case-studies/');
	const [table] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'table (CSV)' }).click(),
	]);
	expect(table.suggestedFilename()).toBe('case-studies.csv');
	const rows = parse(readFileSync(await table.path(), 'utf8'), { bom: true, columns: true }) as Record<
		string,
		string
	>[];
	const [json] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'JSON', exact: true }).click(),
	]);
	const { licence, entries } = JSON.parse(readFileSync(await json.path(), 'utf8')) as {
		licence: string;
		entries: { title: string }[];
	};
	expect(licence).toContain('creativecommons.org');
	expect(rows.map((row) => row['Title'])).toEqual(entries.map(({ title }) => title));
});

test('Ravi downloads the figures of an indicator, and they are the figures on the page', async ({ page }) => {
	await page.goto('/indicators/');
	await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
	const cells = await page.getByRole('table').last().locator('tbody tr').first().locator('th, td').allTextContents();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Download the figures (CSV)' }).click(),
	]);
	const rows = parse(readFileSync(await file.path(), 'utf8'), { bom: true }) as string[][];
	expect(rows.slice(1).map((row) => row[0]?.trim())).toContain(cells[0]!.trim());
	expect(rows[0]!.length).toBe(cells.length);
});

test('feeds and tables arrive as what they are', async ({ request }) => {
	for (const [path, kind] of [
		['/feed.xml', /xml/],
		['/feed.json', /json/],
		['/sitemap.xml', /xml/],
		['/data/case-studies.csv', /^text\/csv; charset=utf-8$/],
		['/data/case-studies.json', /json/],
	] as const) {
		const response = await request.get(path);
		expect([path, response.status()]).toEqual([path, 200]);
		expect(response.headers()['content-type']).toMatch(kind);
	}
});
