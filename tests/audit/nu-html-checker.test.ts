import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder, builtPages } from '../support/built-site.ts';
import { hasJava, nuFaults } from '../support/nu-html-checker.ts';

const HAS_JAVA = hasJava();
if (!HAS_JAVA)
	console.log('No Java on this machine, so the Nu Html Checker is left out. Install Java 17 or later to have it.');

const fileOf = (path: string) => join(builtFolder(), path.endsWith('/') ? `${path}index.html` : path);

test.skipIf(!HAS_JAVA)('the Nu Html Checker finds no error on any page', { timeout: 1_800_000 }, () => {
	expect(nuFaults(builtPages().map(({ path }) => fileOf(path)))).toEqual([]);
});

test.skipIf(!HAS_JAVA)('it would find one', () => {
	const folder = mkdtempSync(join(tmpdir(), 'a-page-'));
	const file = join(folder, 'page.html');
	try {
		writeFileSync(
			file,
			'<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>Words <details><summary>More</summary></details></p></body></html><script></script>',
		);
		const faults = nuFaults([file]);
		expect(faults.length).toBeGreaterThan(0);
		expect(faults.join('\n')).toMatch(/page\.html:1 .*[“"]?p/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
