import { expect, test } from '../support/watched-browser.ts';
import { accessibilityFaults, sidewaysScroll, smallTargets, tracesLeft } from '../support/browser.ts';
import { builtPages, sitemapPaths } from '../support/built-site.ts';
import { equalAccessFaults } from '../support/equal-access.ts';
import { templatePages } from '../support/template-pages.ts';

/** Pages that search engines pass over, and so are not in the sitemap, but readers do not. */
const UNLISTED = [
	'/search/',
	'/404.html',
	'/handbook/build-report/',
	...['/practice-guides/by/', '/vocabulary/by/'].map(
		(beginning) => builtPages().find(({ path }) => path.startsWith(beginning))!.path,
	),
];

for (const path of new Set([...sitemapPaths(), ...UNLISTED]))
	test(`${path} is accessible in light, in dark and at 320 pixels, asks nobody else for anything and leaves nothing behind`, async ({
		page,
		baseURL,
	}) => {
		const elsewhere: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
		});
		await page.goto(path);
		expect.soft(await accessibilityFaults(page), 'in light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await accessibilityFaults(page, 'colours'), 'in dark').toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect.soft(await accessibilityFaults(page), 'in dark at 320 pixels').toEqual([]);
		expect.soft(await smallTargets(page), 'targets').toEqual([]);
		expect.soft(await sidewaysScroll(page), 'sideways').toBe(0);
		expect.soft(await tracesLeft(page), 'traces').toEqual({});
		expect.soft(elsewhere, 'requests to others').toEqual([]);
		expect.soft(await equalAccessFaults(page), 'by IBM’s engine, at 320 pixels').toEqual([]);
	});

// Scripts add to the same few elements whatever the page holds, so a page of each template shows what is there without.
for (const { template, path } of templatePages())
	test(`${path} (${template}) is accessible before any script has come`, async ({ page }) => {
		// A browser told to run no script would not run the engines either.
		await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect.soft(await accessibilityFaults(page), 'by axe').toEqual([]);
		expect.soft(await sidewaysScroll(page), 'sideways').toBe(0);
		expect.soft(await equalAccessFaults(page), 'by IBM’s engine').toEqual([]);
	});

test('IBM’s engine would find a field without a name', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => document.querySelector('main')!.append(document.createElement('select')));
	expect((await equalAccessFaults(page)).join('\n')).toContain('input_label_exists');
});
