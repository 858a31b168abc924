import { expect, test } from '../support/watched-browser.ts';

test('Dee, on reception, finds a guide by what she needs', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('region', { name: 'By what you need' })
		.locator('a[href="/themes/places-and-buildings/"]')
		.click();
	await expect(page).toHaveURL(/\/themes\/places-and-buildings\/$/);
	await page
		.getByRole('main')
		.getByRole('link', { name: 'Making a waiting area or reception feel safer' })
		.first()
		.click();
	await expect(page).toHaveURL(/\/practice-guides\/waiting-areas-and-receptions\/$/);
	await expect(page.getByRole('heading', { name: 'In five minutes' })).toBeVisible();
});

test('Tom, a custody sergeant, finds a guide by his sector', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('region', { name: 'By sector' }).getByRole('link', { name: 'Policing' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Children and adults in police custody' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Children and adults in police custody');
});

test('Farah, new in Dudley, finds what has been shared there and what has not', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('region', { name: 'By place' })
		.getByRole('listitem')
		.getByRole('link', { name: 'Dudley' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dudley');
	await expect(page.getByRole('main').locator('a[href^="/leads/dudley-"]').first()).toBeVisible();
	await expect(page.locator('.gaps')).not.toHaveCount(0);
});

test('every theme, sector and principle says what has been shared or that nothing has', async ({ page }) => {
	for (const list of ['/themes/', '/sectors/', '/principles/']) {
		await page.goto(list);
		const links = await page
			.locator('.term-index h2 a')
			.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')!));
		expect(links.length).toBeGreaterThan(4);
		await page.goto(links[0]!);
		expect(
			(await page.getByRole('main').locator('.cards, .entry-list').count()) +
				(await page.getByText(/nothing .*shared|not .*shared/i).count()),
		).toBeGreaterThan(0);
	}
});
