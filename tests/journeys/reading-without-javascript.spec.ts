import { expect, test } from '../support/watched-browser.ts';

test.use({ javaScriptEnabled: false });

test('Amina, whose work computer blocks scripts, reads a guide from the first page to its sources', async ({
	page,
}) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guides' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice guides');
	const guide = page
		.getByRole('main')
		.getByRole('heading', { level: 2 })
		.or(page.getByRole('main').getByRole('heading', { level: 3 }))
		.getByRole('link')
		.first();
	const title = await guide.textContent();
	await guide.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
	await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Limits and cautions' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
	await expect(page.getByText('Next review due')).toBeVisible();
});

test('where search cannot work, the search page says so and leads to the lists', async ({ page }) => {
	await page.goto('/practice-guides/');
	await page.getByRole('link', { name: 'Search the hub' }).click();
	await expect(page).toHaveURL(/\/search\/$/);
	await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Case studies' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case studies');
});

test('no control is shown that would do nothing without scripts', async ({ page }) => {
	for (const path of ['/', '/practice-guides/custody/', '/search/']) {
		await page.goto(path);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('searchbox')).toHaveCount(0);
	}
});

test('a missing page leads on without scripts', async ({ page, allow }) => {
	allow(/^answer 404: GET .*\/no\/such\/page\/$/);
	const response = await page.goto('/no/such/page/');
	expect(response?.status()).toBe(404);
	await page.getByRole('link', { name: 'the list of all pages' }).click();
	await expect(page).toHaveURL(/\/sitemap\/$/);
	const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
	let reached = await page.getByRole('main').getByRole('link').count();
	for (const href of await letters.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
		reached += (await (await page.request.get(href)).text()).split('<main')[1]!.match(/<li>\s*<a href/g)!.length;
	expect(reached).toBeGreaterThan(400);
});
