import { expect, test } from '../support/watched-browser.ts';

const LIST = '/practice-guides/';

test('with a script, a list narrows at once, by several choices together, and says how many are left', async ({
	page,
}) => {
	await page.goto(LIST);
	const cards = page.locator('hub-list .card:visible');
	const all = await cards.count();
	await page.getByText('Narrow this list').click();
	await page.getByLabel('Sectors').selectOption({ value: 'sectors:policing' });
	const policing = await page.locator('hub-list .card[data-terms~="sectors:policing"]').count();
	expect(policing).toBeGreaterThan(0);
	expect(policing).toBeLessThan(all);
	await expect(cards).toHaveCount(policing);
	await expect(page.locator('.list-state')).toHaveText(`${policing} of ${all} shown.`);
	await page.getByLabel('Themes').selectOption({ value: 'themes:first-contact' });
	await expect(cards).toHaveCount(
		await page.locator('.card[data-terms~="sectors:policing"][data-terms~="themes:first-contact"]').count(),
	);
	await page.getByLabel('Sectors').selectOption({ label: 'All' });
	await page.getByLabel('Themes').selectOption({ label: 'All' });
	await expect(cards).toHaveCount(all);
	await expect(page.locator('.list-state')).toBeEmpty();
	await expect(page).toHaveURL(new RegExp(`${LIST}$`));
});

test('parts of a list in which nothing is left are hidden with their heading', async ({ page }) => {
	await page.goto('/organisations/');
	const headings = page.locator('hub-list h2:visible');
	expect(await headings.count()).toBeGreaterThan(1);
	await page.getByText('Narrow this list').click();
	await page.locator('[data-facet="kind"] select').selectOption({ index: 1 });
	await expect(headings).toHaveCount(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a list narrows by links, to the same entries, and can be read in another order', async ({ page }) => {
		await page.goto(LIST);
		const count = Number(await page.locator('a[data-id="policing"] + .quiet').first().textContent());
		await page.getByText('Narrow this list').click();
		await page.locator('[data-facet="sectors"]').getByRole('link', { name: 'Policing' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice guides: Policing');
		await expect(page.locator('hub-list .card')).toHaveCount(count);
		await page.getByRole('link', { name: 'Newest first' }).click();
		await expect(page).toHaveURL(/\/practice-guides\/by\/newest\/$/);
		await page.getByRole('link', { name: 'A to Z' }).click();
		const titles = await page.locator('hub-list .card h2').allTextContents();
		expect(titles.map((title) => title.trim())).toEqual(
			titles.map((title) => title.trim()).toSorted(new Intl.Collator('en-GB').compare),
		);
	});
});
