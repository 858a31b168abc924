/** What a text is judged by is read once, and again as soon as it has changed. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isJudgedBy } from '../../src/content-model/judged-by.ts';
import { groundsOf } from '../../src/content-loading/checked-document.ts';
import { loadContent } from '../../src/content-loading/load-content.ts';
import { groundsIn, judgeFile } from '../../src/content-loading/judge-file.ts';
import { aContentFolder, writeInto } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';

const PAGE = 'content/pages/about.mdx';
const named = aFile('page', {}, 'Thanks to Amina Okafor for the chairs.\n');
const rulesIn = async (root: string, path = PAGE) =>
	(await judgeFile(root, path, named)).filter(({ found }) => found.includes('Okafor')).map(({ rule }) => rule);
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
		(await judgeFile(root, 'content/case-studies/a-network/a.mdx', story)).some(
			({ where, found }) => where.startsWith('Themes') && found.includes('second'),
		);
	expect(await refused()).toBe(false);
	await writeInto(root, {
		'content/settings/themes.yaml': 'terms:\n  - id: first\n    label: First\n    meaning: The first.\n',
	});
	expect(await refused()).toBe(true);
});

test('as long as nothing that is judged by changes, nothing is read again, whatever else is written', async () => {
	const root = await aContentFolder();
	const { grounds } = await groundsIn(root, 'public');
	await writeInto(root, { [PAGE]: aFile('page'), 'content/case-studies/a-network/a.mdx': aFile('case-study') });
	expect((await groundsIn(root, 'public')).grounds).toBe(grounds);
	await writeInto(root, { 'content/vocabulary/a-term.yaml': aFile('term') });
	expect((await groundsIn(root, 'public')).grounds).not.toBe(grounds);
});

test('the entries that are read for it give the same names and words as all entries together', async () => {
	const files = {
		[PAGE]: named,
		'content/vocabulary/a-term.yaml': aFile('term', { title: 'Window of tolerance' }),
		'content/resources/a.yaml': aFile('resource', { title: 'The Calm Report' }),
		'content/case-studies/a-network/a.mdx': aFile('case-study'),
	};
	const root = await aContentFolder(files);
	const { grounds, today } = await groundsIn(root, 'public');
	const { settings, entries } = await loadContent({ root, audience: 'public', today });
	expect(entries.length).toBeGreaterThan(4);
	expect(grounds).toEqual(groundsOf(settings, entries));
});

test('an entry of the coalition is judged by its own words too, and one for everybody is not', async () => {
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
])('whether others are judged by %s: %s', (path, expected) => {
	expect(isJudgedBy(path)).toBe(expected);
});

test('settings that cannot be read are told each time, and forgotten once they are mended', async () => {
	const root = await aContentFolder();
	const hub = 'content/settings/hub.yaml';
	const sound = await readFile(join(root, hub), 'utf8');
	await writeInto(root, { [hub]: 'name: [\n' });
	await expect(judgeFile(root, PAGE, named)).rejects.toThrow(/settings of the hub cannot be read/);
	await expect(judgeFile(root, PAGE, named)).rejects.toThrow(/settings of the hub cannot be read/);
	await writeInto(root, { [hub]: sound });
	expect(await rulesIn(root)).not.toEqual([]);
});
