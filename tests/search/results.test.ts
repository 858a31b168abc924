import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pagefindOnDisk, tablesOnDisk } from '../../src/search/disk.ts';
import { createSearch, type Search, type SearchOptions } from '../../src/search/engine.ts';
import type { SearchResult } from '../../src/search/results.ts';
import { openTables } from '../../src/search/tables.ts';
import { aDocument, anIndex, aTerm, TODAY } from './a-search.ts';

const documents = [
	aDocument({
		url: '/guides/waiting/',
		type: 'practice-guide',
		title: 'Calm waiting',
		summary: 'Small changes make waiting easier.',
		headings: [
			{ id: 'the-room', text: 'The room' },
			{ id: 'the-voice', text: 'The voice at the desk' },
		],
		html: '<p>People wait for many reasons.</p><h2 id="the-room">The room</h2><p>Chairs with their backs to a wall, &amp; a clear line to the door.</p><h2 id="the-voice">The voice at the desk</h2><p>Say how long it will be. Looked-after children may find a raised voice hard.</p>',
		meta: { reviewDueOn: '2020-01-01', networks: ['Dudley', 'Sandwell'], knowledge: 'Practice reflection' },
	}),
	aDocument({ url: '/notes/room/', title: 'A note', html: '<p>We have room for waiting and for talk.</p>' }),
	aDocument({
		url: '/notes/other/',
		title: 'Another note',
		html: '<p>The waiting room was repainted &lt;again&gt;.</p>',
	}),
];
const vocabulary = [aTerm('child-in-care', 'Child in care', { same: ['looked-after child'], 'find-only': ['LAC'] })];

let folder: string;
let search: Search;
beforeAll(async () => {
	folder = await anIndex(documents, vocabulary, false);
	const tables = await openTables(tablesOnDisk(folder));
	search = createSearch({
		tables,
		pagefind: () => pagefindOnDisk(folder),
		today: TODAY,
	});
}, 30_000);

const all = async (results: AsyncIterable<SearchResult>) => {
	const collected: SearchResult[] = [];
	for await (const result of results) collected.push(result);
	return collected;
};
const resultsFor = async (text: string, options?: SearchOptions) => all((await search.search(text, options)).results());
const shown = ({ passages }: SearchResult) =>
	passages.map(({ heading, url, parts }) => [
		heading,
		url,
		parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
	]);

test('a result leads to the passage that answers, under its heading, with the words marked', async () => {
	const [first] = await resultsFor('chairs and the door');
	expect(first).toMatchObject({
		url: '/guides/waiting/',
		title: 'Calm waiting',
		overdue: true,
		networks: ['Dudley', 'Sandwell'],
		knowledge: 'Practice reflection',
		incomplete: false,
	});
	expect(shown(first as SearchResult)).toEqual([
		['The room', '/guides/waiting/#the-room', '[Chairs] with their backs to a wall, & a clear line to the [door.]'],
	]);
});

test('another name for what was typed is marked as well', async () => {
	const [first] = await resultsFor('LAC');
	expect(shown(first as SearchResult)[0]).toEqual([
		'The voice at the desk',
		'/guides/waiting/#the-voice',
		'Say how long it will be. [Looked-after children] may find a raised voice hard.',
	]);
});

test('words in quotes must stand together', async () => {
	expect((await resultsFor('"waiting room"')).map(({ url }) => url)).toEqual(['/notes/other/']);
	expect((await resultsFor('waiting room')).length).toBe(3);
});

test('a phrase that stands nowhere is given up, and said', async () => {
	const found = await search.search('"room waiting quietly"');
	expect(found.phrasesNotFound).toEqual(['room waiting quietly']);
	expect(found.total).toBeGreaterThan(0);
});

test('phrases that no page holds together fall back to their words, and that is said', async () => {
	const found = await search.search('"waiting room" "clear line"');
	expect(found).toMatchObject({ phrasesApart: ['waiting room', 'clear line'], phrasesNotFound: [] });
	expect((await found.addresses()).toSorted()).toEqual(['/guides/waiting/', '/notes/other/', '/notes/room/']);
	const one = await search.search('"clear line" "to the door"');
	expect(one.phrasesApart).toEqual([]);
	expect(await one.addresses()).toEqual(['/guides/waiting/']);
});

test('where the phrases cannot be looked up, their words are searched for and it is said that a part is missing', async () => {
	const tables = await openTables(tablesOnDisk(folder));
	const without = createSearch({ tables, pagefind: () => Promise.reject(new Error('no connection')), today: TODAY });
	const found = await without.search('"waiting room"');
	expect(found).toMatchObject({ partly: true, phrasesNotFound: [], total: 3 });
});

test('text that looks like markup stays text', async () => {
	const [first] = await resultsFor('repainted');
	expect(shown(first as SearchResult)[0]?.[2]).toContain('<again>');
});

test('a result whose text does not come still says where it is', async () => {
	const read = tablesOnDisk(folder);
	const tables = await openTables((name) =>
		name.startsWith('fragment/') ? Promise.reject(new Error('no connection')) : read(name),
	);
	const [first] = await all((await createSearch({ tables, today: TODAY }).search('repainted')).results());
	expect(first).toMatchObject({ url: '/notes/other/', title: 'other', incomplete: true, passages: [] });
});

test('the same pages give the same files, whatever the order they come in', async () => {
	const again = await anIndex(documents.toReversed(), vocabulary, false);
	const entry = 'hub-search.json';
	expect(await readFile(join(again, entry))).toEqual(await readFile(join(folder, entry)));
}, 30_000);

test('two pages with one address are refused by name', async () => {
	await expect(
		anIndex([aDocument({ url: '/a/', title: 'One' }), aDocument({ url: '/a/', title: 'Two' })]),
	).rejects.toThrow('/a/: found two pages, “One” and “Two”, expected one.');
});
