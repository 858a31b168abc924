import { expect, test } from '../support/watched-browser.ts';
import {
	accessibilityFaults,
	runningAnimations,
	sidewaysScroll,
	smallTargets,
	stickingOut,
} from '../support/browser.ts';
import { templatePages } from '../support/template-pages.ts';

const NARROWEST = 320;
const WIDEST = 1440;

/** Widths in uneven steps, so that with all pages together most widths are tried; the same on every run. */
const widthsFor = (seed: number) => [
	...Array.from(
		{ length: 4 },
		(_, index) => NARROWEST + ((seed * 131 + index * 149 + index * index * 7) % (WIDEST - NARROWEST)),
	),
	WIDEST,
];

for (const [seed, { template, path }] of templatePages().entries())
	test(`${path} (${template}) is accessible in light, in dark, in forced colours and on a small screen, and nobody has to scroll it sideways, however wide the window`, async ({
		page,
	}) => {
		await page.goto(path);
		expect.soft(await accessibilityFaults(page), 'in light').toEqual([]);
		expect.soft(await smallTargets(page), 'targets on a large screen').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await accessibilityFaults(page, 'colours'), 'in dark').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		expect.soft(await accessibilityFaults(page, 'colours'), 'in forced colours').toEqual([]);
		await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: NARROWEST, height: 640 });
		expect.soft(await accessibilityFaults(page), 'at 320 pixels').toEqual([]);
		expect.soft(await smallTargets(page), 'targets at 320 pixels').toEqual([]);
		expect.soft([await sidewaysScroll(page), await stickingOut(page)], 'at 320 pixels').toEqual([0, []]);
		expect.soft(await runningAnimations(page), 'movement where less is asked for').toBe(0);
		for (const width of widthsFor(seed)) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft([width, await sidewaysScroll(page), await stickingOut(page)]).toEqual([width, 0, []]);
		}
	});
