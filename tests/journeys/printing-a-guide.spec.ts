import { builtPages } from '../support/built-site.ts';
import { expect, test, type Page } from '../support/watched-browser.ts';

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

const sheetsOf = async (page: Page, path: string) => {
	await page.goto(path);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
};
const printed = (pattern: RegExp) =>
	builtPages()
		.map(({ path }) => path)
		.filter((path) => pattern.test(path));

test('every guide prints on at most three sheets of A4', async ({ page }) => {
	const guides = printed(/^\/practice-guides\/[^/]+\/$/);
	expect(guides.length).toBeGreaterThan(10);
	const long: string[] = [];
	for (const guide of guides) {
		const sheets = await sheetsOf(page, guide);
		if (sheets > 3) long.push(`${guide}: ${sheets}`);
	}
	expect(long).toEqual([]);
});

test('what to do and what to avoid print on one sheet, and so does a team pack', async ({ page }) => {
	const sheets = printed(/^\/practice-guides\/[^/]+\/(?:on-one-page|team-pack)\/$/);
	expect(sheets.length).toBeGreaterThan(10);
	const long: string[] = [];
	for (const sheet of sheets) if ((await sheetsOf(page, sheet)) !== 1) long.push(sheet);
	expect(long).toEqual([]);
});

test('what is folded on a screen stands open on paper', async ({ page }) => {
	await page.goto(GUIDE);
	const source = page.locator('.sources li').first();
	await expect(source).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(source).toBeVisible();
});
