import { expect, test, type Page, ON_REQUEST } from '../support/watched-browser.ts';
import { SHOWN_FIRST } from '../support/search-page.ts';
import { templatePages } from '../support/template-pages.ts';

/** What a common fallback and a late script may move at most: a fifth of what counts as little. */
const MOST = 0.02;

/** Holds back fonts, as a slow connection does: they come after the page was drawn in what stands in for them. */
const withLateFonts = async (page: Page) => {
	await page.route('**/*.woff2', async (route) => {
		await new Promise((wait) => setTimeout(wait, 400));
		return route.continue();
	});
	await page.addInitScript(() => {
		const shifts: { value: number; moved: string }[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				sources: { node?: Element }[];
			})[])
				shifts.push({
					value: entry.value,
					moved: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' '),
				});
		}).observe({ type: 'layout-shift', buffered: true });
	});
};

const shiftsOf = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { shifts: { value: number; moved: string }[] }).shifts);

const settle = async (page: Page) => {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
};

const expectStill = async (page: Page, where: string) => {
	const shifts = await shiftsOf(page);
	const sum = shifts.reduce((all, { value }) => all + value, 0);
	expect.soft(sum, `${where}: ${shifts.map(({ moved }) => moved).join(' | ')}`).toBeLessThanOrEqual(MOST);
};

/** Every third template in each run, beginning with the home page; every one of them on request. */
const EVERY_THIRD = { words: 'on every third template', isAsked: (at: number) => at % 3 === 0 };
const EVERY = { words: 'on any template', isAsked: () => true };

for (const { width, words, isAsked } of [
	{ width: 360, ...EVERY_THIRD },
	{ width: 360, ...EVERY },
	{ width: 1280, ...EVERY },
])
	test(
		`fonts and scripts that come late move nothing ${words}, ${width} pixels wide`,
		words === EVERY.words ? ON_REQUEST : {},
		async ({ page }) => {
			test.setTimeout(300_000);
			await page.setViewportSize({ width, height: 740 });
			await withLateFonts(page);
			for (const { path } of templatePages().filter((_, at) => isAsked(at))) {
				await page.goto(path);
				await settle(page);
				await expectStill(page, path);
			}
		},
	);

test('an answer of the search that comes late has its place kept', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await withLateFonts(page);
	await page.route('**/search-index/**', async (route) => {
		await new Promise((wait) => setTimeout(wait, 700));
		return route.continue();
	});
	await page.goto('/search/');
	await settle(page);
	await page.getByRole('main').getByRole('searchbox').fill('supervision');
	const results = page.locator('.results .result');
	await expect(results).toHaveCount(SHOWN_FIRST, { timeout: 30_000 });
	await expectStill(page, '/search/');
	// The others are fetched when a reader comes near them.
	await results.last().scrollIntoViewIfNeeded();
	await expect(results).toHaveCount(10, { timeout: 30_000 });
	await expectStill(page, '/search/');
});

test('the measure sees what moves', async ({ page }) => {
	await withLateFonts(page);
	await page.goto('/');
	await settle(page);
	await page.evaluate(async () => {
		const block = document.createElement('div');
		block.append(...Array.from({ length: 12 }, () => document.createElement('br')));
		document.body.prepend(block);
		await new Promise((drawn) => setTimeout(drawn, 300));
	});
	expect((await shiftsOf(page)).reduce((all, { value }) => all + value, 0)).toBeGreaterThan(MOST);
});
