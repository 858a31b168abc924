import { expect, test } from '@playwright/test';
import { accessibilityFaults, runningAnimations, sidewaysScroll, smallTargets, stickingOut } from '../support/browser.ts';
import { templatePages } from '../support/template-pages.ts';

for (const { template, path } of templatePages())
	test(`${path} (${template}) is accessible in light, in dark, in forced colours and on a small screen`, async ({ page }) => {
		await page.goto(path);
		expect.soft(await accessibilityFaults(page), 'in light').toEqual([]);
		expect.soft(await smallTargets(page), 'targets on a large screen').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await accessibilityFaults(page, 'colours'), 'in dark').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		expect.soft(await accessibilityFaults(page, 'colours'), 'in forced colours').toEqual([]);
		await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height: 640 });
		expect.soft(await accessibilityFaults(page), 'at 320 pixels').toEqual([]);
		expect.soft(await smallTargets(page), 'targets at 320 pixels').toEqual([]);
		expect.soft([await sidewaysScroll(page), await stickingOut(page)], 'at 320 pixels').toEqual([0, []]);
		expect.soft(await runningAnimations(page), 'movement where less is asked for').toBe(0);
	});
