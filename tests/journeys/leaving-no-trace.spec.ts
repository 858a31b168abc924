import { expect, test } from '../support/watched-browser.ts';
import { tracesLeft } from '../support/browser.ts';
import { templatePages } from '../support/template-pages.ts';

test('Nadia reads on a shared computer: one page after another of every kind leaves nothing on it and asks nobody else for anything', async ({
	page,
	baseURL,
}) => {
	test.setTimeout(120_000);
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
	});
	const setting: string[] = [];
	page.on('response', (response) => {
		if (response.headers()['set-cookie']) setting.push(response.url());
	});
	for (const { path } of templatePages()) {
		await page.goto(path);
		expect.soft([path, await tracesLeft(page)]).toEqual([path, {}]);
	}
	expect(elsewhere).toEqual([]);
	expect(setting).toEqual([]);
});

test('no page asks for leave to do anything: the site runs with every permission refused', async ({
	page,
	context,
}) => {
	await context.clearPermissions();
	// An error in the console of any of them fails this test by itself.
	for (const { path } of templatePages()) await page.goto(path);
});

test('a link to another site does not tell it where the reader came from', async ({ page }) => {
	let referrer: string | undefined = 'not asked';
	await page.context().route(/^https?:\/\/(?!127\.0\.0\.1)/, async (route) => {
		referrer = (await route.request().allHeaders())['referer'];
		await route.fulfill({ contentType: 'text/html', body: 'Elsewhere' });
	});
	await page.goto('/practice-guides/custody/');
	await page.getByRole('heading', { name: 'Sources' }).click();
	await page.locator('.sources a[href^="http"]').first().click();
	await expect(page.getByText('Elsewhere')).toBeVisible();
	expect(referrer).toBeUndefined();
});
