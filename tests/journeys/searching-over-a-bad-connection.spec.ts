import { expect, test } from '../support/watched-browser.ts';
import { box, results, SHOWN_FIRST, search, status } from '../support/search-page.ts';

test('over a bad connection the search tries again, says so, and keeps what is on the page', async ({
	page,
	allow,
}) => {
	allow(/^request failed \(net::ERR_CONNECTION_RESET\): GET .*\/search-index\//, 'some');
	allow(/^error notice: The search could not be fetched; the connection may be bad\./);
	await search(page, 'supervision');
	// They come one after another; all of them, before any is counted.
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	const shown = SHOWN_FIRST;
	let isBad = true;
	await page.route('**/search-index/**', (route) => (isBad ? route.abort('connectionreset') : route.continue()));
	await box(page).fill('temporary accommodation');
	await expect(status(page)).toHaveText('The connection is slow. Trying again…');
	expect(await results(page).count()).toBe(shown);
	isBad = false;
	await expect(status(page)).toHaveText(/^\d+ results? for “temporary accommodation”/, { timeout: 30_000 });

	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	await page.route('**/search-index/**', (route) => route.abort('connectionreset'));
	const before = SHOWN_FIRST;
	await box(page).fill('interpreter mosque nursery');
	await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 30_000 });
	expect(await results(page).count()).toBe(before);
	await page.unroute('**/search-index/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(status(page)).toHaveText(/^\d+ results? for “interpreter/, { timeout: 30_000 });
});

test('where the text of a result has to be asked for again, the page says so only until it came', async ({
	page,
	allow,
}) => {
	allow(/^request failed \(net::ERR_CONNECTION_RESET\): GET .*\/search-index\/fragment\//, 'some');
	let isBad = true;
	await page.route('**/search-index/fragment/**', (route) =>
		isBad ? route.abort('connectionreset') : route.continue(),
	);
	await page.goto('/search/');
	await box(page).fill('supervision');
	await expect(status(page)).toHaveText('The connection is slow. Trying again…');
	isBad = false;
	await expect(status(page)).toHaveText(/^\d+ results? for “supervision”/);
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
});

test('over a slow connection results come one after another, not all at the end', async ({ page }) => {
	let texts = 0;
	await page.route('**/search-index/fragment/**', async (route) => {
		texts += 1;
		await new Promise((wait) => setTimeout(wait, texts * 250));
		return route.continue();
	});
	await page.goto('/search/');
	await box(page).fill('supervision');
	await expect(results(page).first()).toBeVisible({ timeout: 30_000 });
	const early = await results(page).count();
	expect(early).toBeLessThan(SHOWN_FIRST);
	await expect.poll(() => results(page).count(), { timeout: 30_000 }).toBeGreaterThan(early);
});

test('the texts of further results are fetched when a reader comes near them', async ({ page }) => {
	let texts = 0;
	await page.route('**/search-index/fragment/**', (route) => {
		texts += 1;
		return route.continue();
	});
	await search(page, 'supervision');
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	expect(texts).toBe(SHOWN_FIRST);
	await results(page).last().scrollIntoViewIfNeeded();
	await expect(results(page)).toHaveCount(10);
	expect(texts).toBe(10);
});

test('the place of results that are still to come is as large after the third search as after the first', async ({
	page,
}) => {
	const kept = () =>
		results(page)
			.first()
			.evaluate((result) => result.parentElement!.offsetHeight);
	await search(page, 'supervision');
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	const first = await kept();
	for (const words of ['housing', 'supervision']) {
		await box(page).fill(words);
		await expect(status(page)).toHaveText(new RegExp(`“${words}”`));
		await expect(results(page)).toHaveCount(SHOWN_FIRST);
	}
	await expect.poll(kept).toBe(first);
});
