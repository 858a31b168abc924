import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { loadContent } from '../../src/content-loading/load-content.ts';
import {
	digestOf,
	readCachedEntry,
	writeCachedEntry,
	type CachedEntry,
} from '../../src/content-loading/entry-cache.ts';
import { aContentFolder, writeInto } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';
import { TODAY } from '../support/vocabularies.ts';

const ABOUT = 'content/pages/about.mdx';
const kept = (root: string) => join(root, 'node_modules/.hub/entries');

/** Takes everything in and gives the one page. */
const about = async (root: string, today = TODAY, take = loadContent) => {
	const { entries, findings } = await take({ root, audience: 'public', today });
	return { entry: entries.find(({ type }) => type === 'page'), findings };
};

/** Writes a mark into every kept file, by which to tell what was read from it. */
const markKept = async (root: string) => {
	for (const file of await readdir(kept(root), { recursive: true }))
		if (file.endsWith('.json')) {
			const cached = JSON.parse(await readFile(join(kept(root), file), 'utf8')) as CachedEntry;
			await writeFile(
				join(kept(root), file),
				JSON.stringify({ ...cached, body: { ...cached.body, html: '<p>kept</p>' } }),
			);
		}
};

afterEach(() => {
	vi.doUnmock('../../src/safe-mdx/contribution.ts');
	vi.resetModules();
});

test('an unchanged entry is not read again', async () => {
	const root = await aContentFolder({ [ABOUT]: aFile('page') });
	const before = (await about(root)).entry;
	await markKept(root);
	const after = (await about(root)).entry;
	expect(after?.body.html).toBe('<p>kept</p>');
	expect(after?.digest).toBe(before?.digest);
});

test('an unchanged entry with a table is not read again and keeps its rows, until the table changes', async () => {
	const root = await aContentFolder({
		'content/indicators/reach.mdx': aFile('indicator', {
			columns: [{ name: 'days', label: 'Days', meaning: 'How many days.', counts: 'other' }],
			smallestShown: 8,
			roundedTo: 1,
		}),
		'content/indicators/reach.csv': 'days\n12\n',
	});
	const reach = async () => {
		const { entries } = await loadContent({ root, audience: 'public', today: TODAY });
		return entries.find(({ type }) => type === 'indicator');
	};
	const before = await reach();
	expect(before?.table).toEqual([['days'], ['12']]);
	await markKept(root);
	expect(await reach()).toMatchObject({ table: before?.table, body: { html: '<p>kept</p>' }, digest: before?.digest });
	await writeInto(root, { 'content/indicators/reach.csv': 'days\n15\n' });
	const after = await reach();
	expect(after?.table).toEqual([['days'], ['15']]);
	expect(after?.body.html).not.toBe('<p>kept</p>');
});

test('without the cache everything is checked afresh and nothing is kept', async () => {
	const root = await aContentFolder({ [ABOUT]: aFile('page') });
	const { entries } = await loadContent({ root, audience: 'public', today: TODAY, cache: false });
	expect(entries).toHaveLength(3);
	await expect(readdir(kept(root))).rejects.toThrow();
});

test.each<[string, Record<string, string>]>([
	['the entry', { [ABOUT]: aFile('page', {}, 'Other words.\n') }],
	[
		'a list of terms',
		{
			'content/settings/themes.yaml':
				'terms:\n  - {id: first, label: First, meaning: Reworded.}\n  - {id: second, label: Second, meaning: Second.}\n',
		},
	],
	[
		'the words of the vocabulary',
		{
			'content/vocabulary/attunement.yaml': aFile('term', { title: 'Attunement to others', meaning: 'What it means.' }),
		},
	],
])('a change in %s means that the entry is read again', async (_what, changed) => {
	const root = await aContentFolder({ [ABOUT]: aFile('page') });
	await about(root);
	await markKept(root);
	await writeInto(root, changed);
	expect((await about(root)).entry?.body.html).not.toBe('<p>kept</p>');
});

test('a renderer of another version reads everything again', async () => {
	const root = await aContentFolder({ [ABOUT]: aFile('page') });
	const before = (await about(root)).entry;
	await markKept(root);
	vi.resetModules();
	vi.doMock('../../src/safe-mdx/contribution.ts', async (original) => ({
		...(await original<object>()),
		RENDERER_VERSION: -1,
	}));
	const { loadContent: loadAnew } = await import('../../src/content-loading/load-content.ts');
	const after = (await about(root, TODAY, loadAnew)).entry;
	expect(after?.body.html).not.toBe('<p>kept</p>');
	expect(after?.digest).not.toBe(before?.digest);
});

test('a rule that depends on the day is asked again of an unchanged entry', async () => {
	const consent = { basis: 'consent', reference: 'R-12', givenOn: '2025-03-01', expiresOn: '2026-03-10' };
	const root = await aContentFolder({ 'content/case-studies/a-network/a.mdx': aFile('case-study', { consent }) });
	const on = (today: string) => loadContent({ root, audience: 'public', today });
	expect((await on('2026-03-10')).leftOut).toEqual([]);
	const later = await on('2026-03-11');
	expect(later.leftOut.map(({ id }) => id)).toEqual(['a-network/a']);
	expect(later.findings).toMatchObject([{ rule: 'fields-disagree', where: 'Consent › Expires on' }]);
});

test('a finding about an unchanged entry stands where it stood at first', async () => {
	const root = await aContentFolder({
		[ABOUT]: aFile('page', {}, 'To [nowhere](/nowhere/).\n'),
		'content/handbook/decisions/0002-b.mdx': aFile('decision', { supersedes: '0001-a' }),
	});
	const first = await about(root);
	const second = await about(root);
	expect(first.findings).toHaveLength(2);
	expect(second.findings).toEqual(first.findings);
});

test('a kept file that was cut short is not used', async () => {
	const root = await aContentFolder();
	const cached: CachedEntry = {
		data: {},
		body: { html: '', headings: [], linked: [], text: '', words: 0 },
		links: [],
		findings: [],
	};
	await writeCachedEntry(root, 'ab12', cached);
	expect(await readCachedEntry(root, 'ab12')).toEqual(cached);
	await writeFile(join(kept(root), 'ab/ab12.json'), '{"data":');
	expect(await readCachedEntry(root, 'ab12')).toBeUndefined();
});

test('a digest tells texts apart, and where one ends and the next begins', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string()),
			fc.array(fc.string()),
			(a, b) => (digestOf(...a) === digestOf(...b)) === (JSON.stringify(a) === JSON.stringify(b)),
		),
	);
	expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'));
});

test('many who keep the same entry at one moment all succeed, and one whole file is left', async () => {
	const root = await aContentFolder({});
	const cached: CachedEntry = {
		data: { title: 'About' },
		body: { html: '<p>About</p>', headings: [] } as unknown as CachedEntry['body'],
		links: [],
		findings: [],
	};
	await Promise.all(Array.from({ length: 40 }, () => writeCachedEntry(root, 'abcd', cached)));
	expect(await readCachedEntry(root, 'abcd')).toEqual(cached);
	expect((await readdir(kept(root), { recursive: true })).filter((name) => name.includes('.'))).toEqual([
		join('ab', 'abcd.json'),
	]);
});
