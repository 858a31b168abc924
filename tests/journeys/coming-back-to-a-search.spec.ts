/** Whoever opens a result comes back to where they were; whoever comes anew begins anew. */
import { expect, test } from '../support/watched-browser.ts';
import { box, results, search } from '../support/search-page.ts';

test('the way back from a result is the way back to it, and nothing of it is left in the tab for the next site', async ({
	page,
}) => {
	await search(page, 'waiting');
	await page.getByRole('button', { name: 'Show more results' }).click();
	// Among those that came with the button, whether or not the next of the first had come by then.
	const chosen = results(page).nth(12).getByRole('heading').getByRole('link');
	const title = await chosen.textContent();
	await chosen.click();
	await expect(page).not.toHaveURL(/\/search\//);
	await page.goBack();
	await expect(box(page)).toHaveValue('waiting');
	await expect(results(page).nth(12).getByRole('heading').getByRole('link')).toHaveText(title!);
	await expect(results(page).nth(12)).toBeInViewport();
	expect(await page.evaluate(() => window.name)).toBe('');
});

test('whoever comes to the search by a link finds an empty box, not what was searched for before', async ({ page }) => {
	await search(page, 'waiting areas');
	await results(page).first().getByRole('heading').getByRole('link').click();
	await expect(page).not.toHaveURL(/\/search\//);
	await page.goto('/search/');
	await expect(box(page)).toBeFocused();
	await expect(box(page)).toHaveValue('');
	expect(await page.evaluate(() => window.name)).toBe('');
});
