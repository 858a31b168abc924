import { expect, test } from '../support/watched-browser.ts';
import { builtPages } from '../support/built-site.ts';

const { path } = builtPages().find(({ html }) => /data-type="practice-guide"/.test(html) && /class="word"/.test(html))!;

test('Kofi, new to the field, presses a marked word and reads its meaning without losing his place', async ({
	page,
}) => {
	await page.goto(path);
	const word = page.locator('a.word').first();
	const address = page.url();
	await word.click();
	const meaning = page.locator('.definition');
	await expect(meaning).toBeVisible();
	await expect(meaning).toContainText('More about');
	expect(page.url()).toBe(address);
	await page.keyboard.press('Escape');
	await expect(meaning).toHaveCount(0);
});

test('the same works from the keyboard, and the meaning is inside the window', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(path);
	await page.locator('a.word').first().focus();
	await page.keyboard.press('Enter');
	const meaning = page.locator('.definition');
	await expect(meaning).toBeVisible();
	const box = (await meaning.boundingBox())!;
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(320);
	await page.keyboard.press('Tab');
	await expect(meaning.getByRole('link', { name: /^More about/ })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(meaning).toHaveCount(0);
	await expect(page.locator('a.word').first()).toBeFocused();
});

test('pressing elsewhere closes the meaning', async ({ page }) => {
	await page.goto(path);
	await page.locator('a.word').first().click();
	await expect(page.locator('.definition')).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(page.locator('.definition')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a marked word leads to its meaning at the end of the page', async ({ page }) => {
		await page.goto(path);
		// A letter of another width that arrives during the jump moves the words under it.
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		await page.locator('a.word').first().click();
		const { hash } = new URL(page.url());
		expect(hash).toMatch(/^#word-/);
		await expect(page.locator(hash)).toBeInViewport();
		await expect(page.locator(hash)).toContainText('More about');
	});
});
