import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults, sidewaysScroll, smallTargets, tracesLeft } from '../support/browser.ts';

const box = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'What do you need to know?' });
const results = (page: Page) => page.locator('.results .result');
const status = (page: Page) => page.getByRole('main').getByRole('status');

const search = async (page: Page, words: string) => {
	await page.goto('/search/');
	await box(page).fill(words);
	// The first search fetches the index, which takes its time on a busy machine.
	await expect(status(page)).toHaveText(/^\d+ results? for /, { timeout: 30_000 });
	await expect(results(page).first()).toBeVisible();
};

test('Priya types two words of a story she half remembers and opens it from the results', async ({ page }) => {
	await search(page, 'chose which room');
	const link = results(page).getByRole('link', { name: /chose which room to meet in/ }).first();
	await expect(link).toBeVisible();
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('chose which room to meet in');
});

test('a case study is found by a word that stands only in its body', async ({ page }) => {
	await search(page, 'sofa plant soft click');
	await expect(results(page).locator('a[href^="/case-studies/dudley/choosing-the-room/"]').first()).toBeVisible();
	await expect(results(page).locator('mark').first()).toBeVisible();
});

test('a misspelt word still finds what was meant', async ({ page }) => {
	await search(page, 'safegaurding');
	expect(await results(page).count()).toBeGreaterThan(0);
});

test('what is typed never enters the address, the history or the device', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/about/');
	const before = await page.evaluate(() => history.length);
	await page.goto('/search/');
	const address = page.url();
	await box(page).pressSequentially('domestic abuse', { delay: 20 });
	await expect(results(page).first()).toBeVisible();
	expect(page.url()).toBe(address);
	expect(await page.evaluate(() => [history.length, JSON.stringify(history.state)])).toEqual([before + 1, 'null']);
	expect(await tracesLeft(page)).toEqual({});
	expect(asked.filter((url) => new URL(url).origin !== baseURL || /domestic/.test(new URL(url).search))).toEqual([]);
});

test('the way back from a result restores the search, and nothing of it is left in the tab for the next site', async ({ page }) => {
	await search(page, 'waiting areas');
	await results(page).first().getByRole('heading').getByRole('link').click();
	await expect(page).not.toHaveURL(/\/search\//);
	await page.goBack();
	await expect(box(page)).toHaveValue('waiting areas');
	await expect(results(page).first()).toBeVisible();
	expect(await page.evaluate(() => window.name)).toBe('');
});

test('choices narrow the results, add up within a group, and their counts are true', async ({ page }) => {
	await search(page, 'trauma');
	const total = Number((await status(page).textContent())!.match(/\d+/)![0]);
	const choice = page.locator('.facets input[type="checkbox"]').first();
	await choice.evaluate((element) => element.closest('details')!.setAttribute('open', ''));
	const words = await choice.evaluate((element) => element.closest('label')?.textContent ?? '');
	const promised = Number(words.match(/(\d+)\D*$/)?.[1]);
	await choice.check();
	await expect(status(page)).toHaveText(new RegExp(`^${promised} results? for `));
	expect(promised).toBeLessThanOrEqual(total);
	await page.locator('.facets input[type="checkbox"]:checked').first().uncheck();
	await expect(status(page)).toHaveText(new RegExp(`^${total} results? for `));
});

test('a link to a search is made only on purpose, and brings the search to whoever opens it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await search(page, 'supervision');
	await page.getByRole('button', { name: 'Copy link to this search' }).click();
	await expect(status(page)).toContainText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).search).toBe('');
	const other = await context.newPage();
	await other.goto(link);
	await expect(box(other)).toHaveValue('supervision');
	await expect(results(other).first()).toBeVisible();
});

test('where nothing is found, the page says so and leads on', async ({ page }) => {
	await page.goto('/search/');
	await box(page).fill('xqzvwk');
	await expect(status(page)).toContainText('Nothing found');
	expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
});

test('the box on every page takes the words to the search page without putting them in the address', async ({ page }) => {
	await page.goto('/practice-guides/custody/');
	const header = page.getByRole('banner').getByRole('combobox');
	await header.fill('reception');
	await expect(page.getByRole('option').first()).toBeVisible();
	await header.press('Enter');
	await expect(page).toHaveURL(/\/search\/$/);
	await expect(box(page)).toHaveValue('reception');
	await expect(results(page).first()).toBeVisible();
});

test('search is used from the keyboard alone', async ({ page }) => {
	await page.goto('/search/');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('police custody');
	await page.keyboard.press('Enter');
	await expect(results(page).first()).toBeVisible();
	const first = results(page).first().getByRole('heading').getByRole('link');
	for (let press = 0; press < 80 && !(await first.evaluate((element) => element === document.activeElement)); press++) await page.keyboard.press('Tab');
	await expect(first).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/\/search\//);
});

test('results are accessible in light, in dark and on a small phone', async ({ page }) => {
	await search(page, 'trauma');
	for (const setting of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
		await page.emulateMedia(setting);
		expect.soft(await accessibilityFaults(page)).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await accessibilityFaults(page)).toEqual([]);
	expect.soft(await smallTargets(page)).toEqual([]);
	expect.soft(await sidewaysScroll(page)).toBe(0);
});
