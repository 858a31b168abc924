/** A page that the index cannot take in is named and left out; everything else can be found. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tablesOnDisk } from '../../src/search/disk.ts';
import { createSearch } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index-build.ts';
import { openTables } from '../../src/search/tables.ts';
import { leftOutInWords } from '../../src/start/search-index.ts';
import { aDocument, TODAY } from './a-search.ts';

/** Text that fails when it is read, as a fault in the reading would. */
const unreadable = new Proxy(Object('words') as object, {
	get: (target, name) => {
		if (
			name === 'replace' ||
			name === 'matchAll' ||
			name === 'normalize' ||
			name === Symbol.toPrimitive ||
			name === 'toString'
		)
			throw new TypeError('a fault in the reading');
		return Reflect.get(target, name) as unknown;
	},
}) as unknown as string;

test.each([true, false])(
	'the rest is indexed, and the page is named (without Pagefind: %s)',
	{ timeout: 60_000 },
	async (withoutPagefind) => {
		const outputPath = await mkdtemp(join(tmpdir(), 'hub-index-'));
		onTestFinished(() => rm(outputPath, { recursive: true, force: true }));
		const documents = [
			aDocument({ url: '/a/', title: 'Waiting rooms', html: '<p>Chairs.</p>' }),
			aDocument({ url: '/b/', title: 'A hard page', text: unreadable }),
			aDocument({ url: '/c/', title: 'Receptions', html: '<p>Desks.</p>' }),
		];
		const { pages, leftOut } = await buildIndex(documents, { outputPath, withoutPagefind });
		expect(pages).toBe(2);
		expect(leftOut.map(({ url, title }) => [url, title])).toEqual([['/b/', 'A hard page']]);
		expect(leftOut[0]!.why).toContain('a fault in the reading');
		const tables = await openTables(tablesOnDisk(outputPath));
		const search = createSearch({ tables, today: TODAY });
		expect(await (await search.search('receptions')).addresses()).toEqual(['/c/']);
		expect(await (await search.search('waiting')).addresses()).toEqual(['/a/']);
	},
);

test('what is said of it names the file, the title and one next step', () => {
	expect(
		leftOutInWords({ url: '/b/', title: 'A hard page', why: 'Its words could not be read: x.' }, 'content/pages/b.mdx'),
	).toBe(
		'content/pages/b.mdx: “A hard page” is published but cannot be found by searching. Its words could not be read: x. Take out the words that were added last, or tell whoever looks after the hub’s code.',
	);
});

test.each([true, false])(
	'a hub without entries has an index in which nothing is found (without Pagefind: %s)',
	{ timeout: 60_000 },
	async (withoutPagefind) => {
		const outputPath = await mkdtemp(join(tmpdir(), 'hub-index-'));
		onTestFinished(() => rm(outputPath, { recursive: true, force: true }));
		expect(await buildIndex([], { outputPath, withoutPagefind })).toMatchObject({ pages: 0, leftOut: [] });
		const tables = await openTables(tablesOnDisk(outputPath));
		// Pagefind itself says that there is no index, where it was given no page.
		const search = createSearch({
			tables,
			pagefind: () => Promise.reject(new Error('No language indexes found.')),
			today: TODAY,
		});
		for (const words of ['waiting', '"waiting room"'])
			expect(await (await search.search(words)).addresses()).toEqual([]);
	},
);
