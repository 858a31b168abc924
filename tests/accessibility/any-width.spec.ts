import { expect, test } from '@playwright/test';
import { sidewaysScroll, stickingOut } from '../support/browser.ts';
import { templatePages } from '../support/template-pages.ts';

const NARROWEST = 320;
const WIDEST = 1440;

/** Widths in uneven steps, so that with all pages together most widths are tried; the same on every run. */
const widthsFor = (seed: number) => [NARROWEST, ...Array.from({ length: 4 }, (_, index) => NARROWEST + ((seed * 131 + index * 149 + index * index * 7) % (WIDEST - NARROWEST))), WIDEST];

for (const [seed, { path }] of templatePages().entries())
	test(`nobody has to scroll ${path} sideways, however wide the window`, async ({ page }) => {
		await page.goto(path);
		for (const width of widthsFor(seed)) {
			await page.setViewportSize({ width, height: 800 });
			expect([width, await sidewaysScroll(page), await stickingOut(page)]).toEqual([width, 0, []]);
		}
	});
