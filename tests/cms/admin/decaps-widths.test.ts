/** No part of Decap that the editor still shows is wider than a phone, unless a sheet of ours says otherwise. */
import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const DECAPS = 'node_modules/decap-cms-core/src/components';
/** The narrowest screen the editor is made for, in pixels. */
const NARROW = 320;
const STYLED = /const (\w+) = styled[^`]*`((?:[^`$]|\$\{[^}]*\})*)`/g;
const OF_ITS_OWN = /^\s*(?:min-)?width: (?:\$\{lengths\.topCardWidth\}|(\d+)px)/m;

const isTooWide = (rules: string): boolean => {
	const found = OF_ITS_OWN.exec(rules.replaceAll(/@media[^{]*\{[^}]*\}/g, ''));
	if (!found || /max-width: 100%/.test(rules)) return false;
	return found[1] === undefined || Number(found[1]) > NARROW;
};

test('whatever Decap gives a fixed width is put right, or stands in no page', async () => {
	const sheets: string[] = [];
	for await (const sheet of glob('cms/admin/*.css')) sheets.push(await readFile(sheet, 'utf8'));
	const replaced: string[] = [];
	for await (const file of glob('cms/admin/in-place-of-decap/*.ts'))
		replaced.push(basename(file, '.ts').replaceAll('-', ''));
	const wide: string[] = [];
	for await (const file of glob(`${DECAPS}/**/*.js`)) {
		if (replaced.includes(basename(file, '.js').toLowerCase())) continue;
		const text = await readFile(file, 'utf8');
		wide.push(...[...text.matchAll(STYLED)].flatMap(([, name = '', rules = '']) => (isTooWide(rules) ? [name] : [])));
	}
	expect(wide).toContain('SectionSeparator');
	expect(wide.filter((name) => !sheets.some((sheet) => sheet.includes(`[class*='-${name}']`)))).toEqual([]);
});
