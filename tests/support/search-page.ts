/** The search page, as its tests use it. */
import { expect, type Page } from './watched-browser.ts';

/** Where words are typed. */
export const box = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'What do you need to know?' });
export const results = (page: Page) => page.locator('.results .result');
/** How many are drawn before a reader comes near the end of them. */
export const SHOWN_FIRST = 4;
/** What the page says of what it does and found. */
export const status = (page: Page) => page.getByRole('main').getByRole('status');

/** Types words into the search page and waits for results. */
export const search = async (page: Page, words: string) => {
	await page.goto('/search/');
	await box(page).fill(words);
	// The first search fetches the index, which takes its time on a busy machine.
	await expect(status(page)).toHaveText(/^\d+ results? for /, { timeout: 30_000 });
	await expect(results(page).first()).toBeVisible();
};
