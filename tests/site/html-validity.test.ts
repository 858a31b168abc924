import { expect, test } from 'vitest';
import { faultsOf } from '../support/html-rules.ts';
import { templatePages } from '../support/template-pages.ts';

test('the HTML of one page of every template and component is valid and accessible by its own rules', async () => {
	const pages = templatePages();
	expect(pages.length).toBeGreaterThan(30);
	const faults = [];
	for (const { path, html } of pages) faults.push(...(await faultsOf(path, html)));
	expect(faults).toEqual([]);
});
