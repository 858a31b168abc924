/** Somebody reads about harm, and must not be seen doing so. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Helplines } from '../../src/content-model/helplines.ts';
import { expect, test, type Page } from '../support/watched-browser.ts';

const { exitAddress = '' } = parse(readFileSync('content/settings/helplines.yaml', 'utf8')) as Helplines;
const HELP = '/helplines/';

/** Another site, which says what it was told of this one. */
const answerElsewhere = (page: Page) =>
	page.context().route(`${new URL(exitAddress).origin}/**`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<!doctype html><title>Weather</title><link rel="icon" href="data:,"><p>Sunny</p>',
		}),
	);

const toldElsewhere = (page: Page) => page.evaluate(() => [window.name, document.referrer, document.body.textContent]);

test.beforeEach(async ({ page }) => {
	await answerElsewhere(page);
	await page.goto('/about/');
	await page.goto(HELP);
});

test('three presses of Shift leave the page for another site, which is told nothing, and “back” does not lead here again', async ({
	page,
}) => {
	const status = page.locator('hub-exit [role="status"]');
	await page.evaluate(() => (window.name = 'words of a search'));
	await page.keyboard.press('Shift');
	await expect(status).toHaveText('Shift, press 2 more times to leave this site.');
	await page.keyboard.press('Shift');
	await expect(status).toHaveText('Shift, press 1 more time to leave this site.');
	await page.keyboard.press('Shift');
	await expect(page).toHaveURL(exitAddress);
	expect(await toldElsewhere(page)).toEqual(['', '', 'Sunny']);
	await page.goBack();
	await expect(page).toHaveURL(/\/about\/$/);
	await page.goForward();
	await expect(page).toHaveURL(exitAddress);
});

test('the button does the same, is the first thing that Tab reaches after the skip link, and empties the page while the other one loads', async ({
	page,
}) => {
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const button = page.getByRole('link', { name: 'Leave this site' });
	await expect(button).toBeFocused();
	// Said by the page itself, as nobody can ask it anything any more once it is being left.
	const said: string[] = [];
	page.on('console', (message) => void said.push(message.text()));
	await page.evaluate(() =>
		new MutationObserver(() =>
			console.log(`title “${document.title}”, shown: ${document.querySelector('main')!.checkVisibility()}`),
		).observe(document.documentElement, { attributes: true }),
	);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(exitAddress);
	expect(said).toEqual(['title “”, shown: false']);
	await page.goBack();
	await expect(page).toHaveURL(/\/about\/$/);
});

test('two presses, or three with another key between them, leave nobody anywhere', async ({ page }) => {
	for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
	await expect(page).toHaveURL(new RegExp(`${HELP}$`));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the button is a link to the other site, which is not told where the reader was', async ({ page }) => {
		await page.getByRole('link', { name: 'Leave this site' }).click();
		await expect(page).toHaveURL(exitAddress);
		expect((await toldElsewhere(page)).slice(1)).toEqual(['', 'Sunny']);
	});
});

test('words of danger bring the way to help before any result, whether or not the search can be fetched', async ({
	page,
	allow,
}) => {
	const help = page.getByRole('complementary', { name: 'If you need help now' });
	await page.goto('/search/');
	const box = page.getByRole('main').getByRole('searchbox', { name: 'What do you need to know?' });
	await box.fill('what hurts about supervision');
	await expect(page.locator('.results .result').first()).toBeVisible({ timeout: 30_000 });
	await expect(help).toBeHidden();
	const stands = async () => (await box.boundingBox())!.y;
	const before = await stands();
	await box.fill('he says he will kill me');
	await expect(help).toBeVisible();
	expect(await stands(), 'what somebody types into stays where it is').toBe(before);
	await expect(page.locator('.results .result').first()).toBeVisible();
	expect(
		await help.evaluate(
			(own) => own.compareDocumentPosition(document.querySelector('.results')!) & Node.DOCUMENT_POSITION_FOLLOWING,
		),
	).toBeTruthy();
	await expect(help.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
	await box.fill('supervision');
	await expect(help).toBeHidden();

	allow(/^request failed \(net::ERR_FAILED\): GET \S+\/search-index\//, 'some');
	await page.route('**/search-index/**', (route) => route.abort());
	await box.fill('i want to die');
	await expect(help).toBeVisible();
	await help.getByRole('link', { name: 'Get help' }).click();
	await expect(page).toHaveURL(new RegExp(`${HELP}$`));
});
