import { expect, test, type Page } from '../support/watched-browser.ts';

/** What has the focus, whether that shows, and whether anything lies over it. */
const focusState = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const outlined = (candidate: Element | null) => {
			if (!candidate) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
		};
		const { left, top, right, bottom } = element.getBoundingClientRect();
		const [x, y] = [
			Math.min(Math.max((left + right) / 2, 0), innerWidth - 1),
			Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1),
		];
		const above = document.elementFromPoint(x, y);
		const range = [...element.getClientRects()].some((box) => {
			const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
			return at !== null && (element.contains(at) || at.contains(element));
		});
		return {
			name: element.outerHTML.slice(0, 140),
			index: [...document.querySelectorAll('*')].indexOf(element),
			shown: outlined(element) || outlined(element.closest('.card')),
			uncovered: range || (above !== null && (element.contains(above) || above.contains(element))),
			inWindow: bottom > 0 && top < innerHeight,
		};
	});

for (const path of ['/', '/practice-guides/custody/', '/case-studies/', '/networks/dudley/', '/search/'])
	test(`Jo goes through ${path} with the Tab key: every stop shows, none is covered, none holds on, and the way back is the same`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.goto(path);
		const stops: number[] = [];
		for (let press = 0; press < 600; press++) {
			await page.keyboard.press('Tab');
			const state = await focusState(page);
			if (!state || stops[0] === state.index) break;
			expect.soft(state, state.name).toMatchObject({ shown: true, uncovered: true, inWindow: true });
			expect(stops, `held by ${state.name}`).not.toContain(state.index);
			stops.push(state.index);
		}
		expect(stops.length).toBeGreaterThan(15);
		expect(
			[...stops].sort((a, b) => a - b),
			'in the order of the page',
		).toEqual(stops);
		const last = await page.evaluate(
			(index) => document.querySelectorAll('*')[index]!.closest('footer') !== null,
			stops.at(-1)!,
		);
		expect(last, 'the last stop is in the footer').toBe(true);
	});

test('the first press of Tab offers to skip to the content, and Enter goes there', async ({ page }) => {
	await page.goto('/practice-guides/custody/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
});

test('no letter pressed by itself does anything', async ({ page }) => {
	await page.goto('/practice-guides/custody/');
	const before = await page.evaluate(() => [
		location.href,
		document.activeElement?.tagName,
		document.body.innerText.length,
	]);
	for (const key of 'abcdefghijklmnopqrstuvwxyz/?0123456789') await page.keyboard.press(key);
	expect(
		await page.evaluate(() => [location.href, document.activeElement?.tagName, document.body.innerText.length]),
	).toEqual(before);
});

test('moving the focus takes nobody to another page', async ({ page }) => {
	await page.goto('/');
	const address = page.url();
	for (let press = 0; press < 30; press++) await page.keyboard.press('Tab');
	expect(page.url()).toBe(address);
});
