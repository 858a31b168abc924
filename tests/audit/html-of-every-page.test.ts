import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { faultsOf } from '../support/html-rules.ts';

test('the HTML of every page is valid and accessible by its own rules', async () => {
	const began = performance.now();
	const faults = [];
	for (const { path, html } of builtPages()) faults.push(...(await faultsOf(path, html)));
	console.log(`${builtPages().length} pages in ${((performance.now() - began) / 1000).toFixed(1)} s`);
	expect(faults).toEqual([]);
});
