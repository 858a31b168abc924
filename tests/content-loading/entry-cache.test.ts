import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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
const kept = (root: string) => join(root, 'node_modules/.hub/entries-1.sqlite');

/** Takes everything in and gives the one page. */
const about = async (root: string, today = TODAY, take = loadContent) => {
	const { entries, findings } = await take({ root, audience: 'public', today });
	return { entry: entries.find(({ type }) => type === 'page'), findings };
};

/** Writes a mark into every kept entry, by which to tell what was read from it. */
const markKept = (root: string) => {
	const database = new DatabaseSync(kept(root));
	database.exec("UPDATE entries SET made = json_set(made, '$.body.html', '<p>kept</p>')");
	database.close();
};

const AN_ENTRY: CachedEntry = {
	data: { title: 'About' },
	body: { html: '<p>About</p>', headings: [], linked: [], text: 'About', words: 1 },
	links: [],
	findings: [],
};

/** The cache as a program that starts now has it. */
const inAnotherProgram = async () => {
	vi.resetModules();
	for (const name of ['entry-stores', 'entries-by-themselves'])
		delete (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`practice-hub:${name}`)];
	return import('../../src/content-loading/entry-cache.ts');
};

afterEach(() => {
	vi.doUnmock('../../src/safe-mdx/contribution.ts');
	vi.resetModules();
});

test('an unchanged entry is not read again', async () => {
	const root = await aContentFolder({ [ABOUT]: aFile('page') });
	const before = (await about(root)).entry;
	markKept(root);
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
	markKept(root);
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
	expect(existsSync(kept(root))).toBe(false);
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
	markKept(root);
	await writeInto(root, changed);
	expect((await about(root)).entry?.body.html).not.toBe('<p>kept</p>');
});

test('a renderer of another version reads everything again', async () => {
	const root = await aContentFolder({ [ABOUT]: aFile('page') });
	const before = (await about(root)).entry;
	markKept(root);
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

test.each([
	['was cut short', 'SQLite format 3\0'],
	['is no database', 'Words. '.repeat(2000)],
])('a cache that %s is thrown away, and the next entry kept', async (_, text) => {
	const root = await aContentFolder({ 'node_modules/.hub/entries-1.sqlite': text });
	expect(readCachedEntry(root, 'ab12')).toBeUndefined();
	writeCachedEntry(root, 'ab12', AN_ENTRY);
	expect(readCachedEntry(root, 'ab12')).toEqual(AN_ENTRY);
	expect((await inAnotherProgram()).readCachedEntry(root, 'ab12')).toEqual(AN_ENTRY);
});

test('where nothing can be kept, a program has what it made itself', async () => {
	const root = await aContentFolder({});
	await mkdir(join(root, 'node_modules'), { recursive: true });
	await writeFile(join(root, 'node_modules/.hub'), 'A file where a folder is wanted.');
	writeCachedEntry(root, 'ab12', AN_ENTRY);
	expect(readCachedEntry(root, 'ab12')).toEqual(AN_ENTRY);
});

test('another program that holds the cache keeps nobody from building', async () => {
	const root = await aContentFolder({ [ABOUT]: aFile('page') });
	writeCachedEntry(root, 'ab12', AN_ENTRY);
	const other = new DatabaseSync(kept(root));
	other.exec('BEGIN IMMEDIATE');
	const { entry } = await about(root);
	other.exec('ROLLBACK');
	other.close();
	expect(readCachedEntry(root, entry?.digest ?? '')?.body.html).toBe(entry?.body.html);
	expect(readCachedEntry(root, 'ab12')).toEqual(AN_ENTRY);
});

test('an entry that nobody has read for a month is no longer kept', async () => {
	const root = await aContentFolder({});
	for (const digest of ['old', 'new']) writeCachedEntry(root, digest, AN_ENTRY);
	const database = new DatabaseSync(kept(root));
	database.exec("UPDATE entries SET read_on = read_on - 31 WHERE digest = 'old'");
	database.close();
	const { readCachedEntry: readAnew } = await inAnotherProgram();
	expect(readAnew(root, 'old')).toBeUndefined();
	expect(readAnew(root, 'new')).toEqual(AN_ENTRY);
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

test('two programs at once keep what each of them made', async () => {
	const root = await aContentFolder({});
	const other = await inAnotherProgram();
	for (const turn of Array.from({ length: 40 }).keys()) {
		writeCachedEntry(root, `mine-${turn}`, AN_ENTRY);
		other.writeCachedEntry(root, `other-${turn}`, AN_ENTRY);
	}
	expect(other.readCachedEntry(root, 'mine-39')).toEqual(AN_ENTRY);
	expect(readCachedEntry(root, 'other-39')).toEqual(AN_ENTRY);
});
