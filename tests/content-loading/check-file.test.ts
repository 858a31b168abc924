/** What a text is checked by is read once, and again as soon as it has changed. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCheckInput } from '../../src/content-model/check-inputs.ts';
import { checkContextOf } from '../../src/content-loading/checked-document.ts';
import { loadContent } from '../../src/content-loading/load-content.ts';
import { checkContextIn, checkFile } from '../../src/content-loading/check-file.ts';
import { aContentFolder, writeInto } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';

const PAGE = 'content/pages/about.mdx';
const named = aFile('page', {}, 'Thanks to Amina Okafor for the chairs.\n');
const rulesIn = async (root: string, path = PAGE) =>
	(await checkFile(root, path, named)).filter(({ found }) => found.includes('Okafor')).map(({ rule }) => rule);
const printable = aFile('organisation', { title: 'Amina Okafor' });

test('a name that may be printed from this moment on is known to the next judgement, and one that no longer may is not', async () => {
	const root = await aContentFolder();
	expect(await rulesIn(root)).not.toEqual([]);
	await writeInto(root, { 'content/organisations/okafor.yaml': printable });
	expect(await rulesIn(root)).toEqual([]);
	await rm(join(root, 'content/organisations/okafor.yaml'));
	expect(await rulesIn(root)).not.toEqual([]);
});

test('a term that is taken out of a list in the settings is refused in the next text', async () => {
	const root = await aContentFolder();
	const story = aFile('case-study', { themes: ['second'] });
	const refused = async () =>
		(await checkFile(root, 'content/case-studies/a-network/a.mdx', story)).some(
			({ where, found }) => where.startsWith('Themes') && found.includes('second'),
		);
	expect(await refused()).toBe(false);
	await writeInto(root, {
		'content/settings/themes.yaml': 'terms:\n  - id: first\n    label: First\n    meaning: The first.\n',
	});
	expect(await refused()).toBe(true);
});

test('as long as nothing that is checked by changes, nothing is read again, whatever else is written', async () => {
	const root = await aContentFolder();
	const { checkContext } = await checkContextIn(root, 'public');
	await writeInto(root, { [PAGE]: aFile('page'), 'content/case-studies/a-network/a.mdx': aFile('case-study') });
	expect((await checkContextIn(root, 'public')).checkContext).toBe(checkContext);
	await writeInto(root, { 'content/vocabulary/a-term.yaml': aFile('term') });
	expect((await checkContextIn(root, 'public')).checkContext).not.toBe(checkContext);
});

test('the entries that are read for it give the same names and words as all entries together', async () => {
	const files = {
		[PAGE]: named,
		'content/vocabulary/a-term.yaml': aFile('term', { title: 'Window of tolerance' }),
		'content/resources/a.yaml': aFile('resource', { title: 'The Calm Report' }),
		'content/case-studies/a-network/a.mdx': aFile('case-study'),
	};
	const root = await aContentFolder(files);
	const { checkContext, today } = await checkContextIn(root, 'public');
	const { settings, entries } = await loadContent({ root, audience: 'public', today });
	expect(entries.length).toBeGreaterThan(4);
	expect(checkContext).toEqual(checkContextOf(settings, entries));
});

test('an entry of the coalition is checked by its own words too, and one for everybody is not', async () => {
	const root = await aContentFolder({ 'content/coalition/organisations/okafor.yaml': printable });
	expect(await rulesIn(root)).not.toEqual([]);
	expect(await rulesIn(root, 'content/coalition/pages/about.mdx')).toEqual([]);
});

test.each([
	['content/settings/places.yaml', true],
	['content/vocabulary/trauma.yaml', true],
	['content/coalition/networks/dudley.yaml', true],
	['content/resources/a.yaml', true],
	['content/pages/settings/about.mdx', false],
	['content/case-studies/dudley/a.mdx', false],
	['content/vocabulary', false],
	['public/media/settings/a.png', false],
])('whether others are checked by %s: %s', (path, expected) => {
	expect(isCheckInput(path)).toBe(expected);
});

test('settings that cannot be read are told each time, and forgotten once they are mended', async () => {
	const root = await aContentFolder();
	const hub = 'content/settings/hub.yaml';
	const sound = await readFile(join(root, hub), 'utf8');
	await writeInto(root, { [hub]: 'name: [\n' });
	await expect(checkFile(root, PAGE, named)).rejects.toThrow(/settings of the hub cannot be read/);
	await expect(checkFile(root, PAGE, named)).rejects.toThrow(/settings of the hub cannot be read/);
	await writeInto(root, { [hub]: sound });
	expect(await rulesIn(root)).not.toEqual([]);
});
