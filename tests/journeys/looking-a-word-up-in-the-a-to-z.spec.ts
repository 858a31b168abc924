import { expect, test } from '../support/watched-browser.ts';

test('Kemi types an abbreviation and sees the word it stands for alone', async ({ page }) => {
	await page.goto('/vocabulary/');
	const rows = page.locator('.letter li:visible');
	const all = await rows.count();
	expect(all).toBeGreaterThan(150);
	await page.getByLabel('Find a word or an abbreviation').fill('MARAC');
	await expect(rows.getByRole('link', { name: 'Multi-agency risk assessment conference' })).toBeVisible();
	const shown = await rows.count();
	expect(shown).toBeLessThan(10);
	await expect(page.locator('.list-state')).toHaveText(`${shown} of ${all} terms.`);
	await page.getByLabel('Find a word or an abbreviation').fill('');
	await expect(rows).toHaveCount(all);
});

test('the A to Z is a fraction of the 40,000 pixels it was', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/vocabulary/');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(11_000);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('Kemi leafs by letter and by area', async ({ page }) => {
		await page.goto('/vocabulary/');
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'T', exact: true }).click();
		await expect(page.getByRole('heading', { level: 2, name: 'T', exact: true })).toBeInViewport();
		await page.getByRole('link', { name: /^Policing and justice/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vocabulary: Policing and justice');
		expect(await page.locator('.glossary dd').count()).toBeGreaterThan(5);
	});
});
