import { expect, test } from '../support/watched-browser.ts';

const GUIDE = '/practice-guides/custody/';

test('Marcus prints a guide for the noticeboard: the words, the sources and their addresses, and nothing that only works on a screen', async ({
	page,
}) => {
	await page.goto(GUIDE);
	await page.emulateMedia({ media: 'print' });
	for (const kept of [
		page.getByRole('heading', { level: 1 }),
		page.getByRole('heading', { name: 'What to do', exact: true }),
		page.getByRole('heading', { name: 'Sources', exact: true }),
		page.getByText('Next review due'),
		page.getByText('How to cite'),
	])
		await expect(kept).toBeVisible();
	for (const dropped of ['.site-nav', '.search-box', '.skip-link', '.breadcrumbs', '.page-tools'])
		await expect(page.locator(dropped).first()).toBeHidden();
	const address = await page
		.locator('.sources a[href^="http"]')
		.first()
		.evaluate((link) => ({ href: link.getAttribute('href')!, printed: getComputedStyle(link, '::after').content }));
	// Browsers give back either the address itself or the words of the rule that prints it.
	expect(['attr(href)', address.href].some((words) => address.printed.includes(words))).toBe(true);
	const ink = await page
		.locator('.prose p')
		.first()
		.evaluate((paragraph) => getComputedStyle(paragraph).color);
	expect(ink).toBe('rgb(0, 0, 0)');
});

test('a guide printed from a dark screen is still black on white', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(GUIDE);
	expect(
		await page.evaluate(() => [
			getComputedStyle(document.documentElement).backgroundColor,
			getComputedStyle(document.querySelector('h1')!).color,
		]),
	).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('the print button opens the browser’s own print window', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
	});
	await page.goto(GUIDE);
	await page.getByRole('button', { name: 'Print this page' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('a printed guide is a few pages long', async ({ page }) => {
	await page.goto(GUIDE);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
	expect(pages).toBeGreaterThan(1);
	expect(pages).toBeLessThan(16);
});
