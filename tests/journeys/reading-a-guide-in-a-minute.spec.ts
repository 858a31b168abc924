import { expect, test } from '../support/watched-browser.ts';

const GUIDE = '/practice-guides/first-contact-after-a-police-call-out/';

test('Priya, at her desk, has a guide no longer than 5,500 pixels, with its contents beside it as she reads', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(GUIDE);
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5500);
	const contents = page.getByRole('navigation', { name: 'On this page' });
	await contents.getByRole('link', { name: 'Limits and cautions' }).click();
	await expect(page.getByRole('heading', { name: 'Limits and cautions' })).toBeInViewport();
	await expect(contents.getByRole('link', { name: 'In five minutes' })).toBeInViewport();
});

test('the advice begins right under the header, without a hole', async ({ page }) => {
	for (const width of [360, 768, 1280, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(GUIDE);
		const header = (await page.locator('.entry-header').boundingBox())!;
		const advice = (await page.getByRole('heading', { name: 'In five minutes' }).boundingBox())!;
		expect(advice.y - header.y - header.height).toBeLessThan(60);
	}
});

test('on a phone the first sentence of advice stands within the second screen, before what the guide is filed under', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(GUIDE);
	const first = (await page.locator('.do li').first().boundingBox())!;
	expect(first.y + first.height).toBeLessThanOrEqual(1480);
	await expect(page.getByText('What to do', { exact: true }).last()).toBeVisible();
	const contents = page.getByRole('navigation', { name: 'On this page' });
	await expect(contents.getByRole('link')).toHaveCount(0);
	await contents.getByText(/^On this page: \d+ parts$/).click();
	await contents.getByRole('link', { name: 'Limits and cautions' }).click();
	await expect(page.getByRole('heading', { name: 'Limits and cautions' })).toBeInViewport();
});

test('what goes with a guide is one list, and no page is on it twice', async ({ page }) => {
	await page.goto(GUIDE);
	const hrefs = await page
		.getByRole('region', { name: 'Read next' })
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(hrefs.length).toBeGreaterThan(4);
	expect(new Set(hrefs).size).toBe(hrefs.length);
	await expect(page.getByRole('heading', { name: /^Use with|^Pages that build on/ })).toHaveCount(0);
});
