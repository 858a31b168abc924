import { builtPages } from '../support/built-site.ts';
import { expect, test } from '../support/watched-browser.ts';
import { addStyle, sidewaysScroll, stickingOut, textCutOff } from '../support/browser.ts';

const PAGES = [
	'/',
	'/practice-guides/custody/',
	'/case-studies/',
	'/vocabulary/',
	'/networks/dudley/',
	'/framework/',
	'/search/',
];

/** What a reader may set without losing anything: WCAG 1.4.12. */
const WIDE_SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

for (const path of PAGES) {
	test(`Sam reads ${path} on a phone 320 pixels wide without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(path);
		expect(await sidewaysScroll(page)).toBe(0);
		expect(await stickingOut(page)).toEqual([]);
		expect(await textCutOff(page)).toEqual([]);
	});

	test(`${path} enlarged four times on a small screen keeps everything in one column`, async ({ page }) => {
		// 1280 by 1024 pixels at 400 % leave as much room as 320 by 256.
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto(path);
		expect(await sidewaysScroll(page)).toBe(0);
		// Nothing that stays in place covers the little that is left.
		const fixed = await page.evaluate(
			() =>
				[...document.querySelectorAll('body *')].filter(
					(element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.checkVisibility(),
				).length,
		);
		expect(fixed).toBe(0);
	});

	test(`${path} with letters twice as large is not cut off`, async ({ page }) => {
		await page.setViewportSize({ width: 640, height: 800 });
		await page.goto(path);
		await addStyle(page, 'html { font-size: 200% !important; }');
		expect(await sidewaysScroll(page)).toBe(0);
		expect(await textCutOff(page)).toEqual([]);
	});

	test(`${path} keeps all its words when a reader sets text further apart`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(path);
		await addStyle(page, WIDE_SPACING);
		expect(await sidewaysScroll(page)).toBe(0);
		expect(await textCutOff(page)).toEqual([]);
	});
}

test('the caption of a wide table is whole in the window, also when the table is moved sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const wide = builtPages().find(({ html }) => html.includes('id="actions-caption"'))!;
	await page.goto(wide.path);
	const frame = page.locator('.scroll').first();
	const isWide = await frame.evaluate((element) => element.scrollWidth > element.clientWidth);
	expect(isWide).toBe(true);
	for (const moved of [0, 120]) {
		await frame.evaluate((element, left) => element.scrollTo(left, 0), moved);
		const caption = (await frame.locator('caption').boundingBox())!;
		expect(caption.x).toBeGreaterThanOrEqual(0);
		expect(caption.x + caption.width).toBeLessThanOrEqual(320);
	}
});

test('turning the phone loses nothing', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await page.goto('/practice-guides/custody/');
	const upright = await page.getByRole('main').innerText();
	await page.setViewportSize({ width: 568, height: 320 });
	expect(await page.getByRole('main').innerText()).toBe(upright);
});
