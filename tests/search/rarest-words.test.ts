import { expect, test } from 'vitest';
import { tablesOnDisk } from '../../src/search/disk.ts';
import { createSearch } from '../../src/search/engine.ts';
import { openTables } from '../../src/search/tables.ts';
import { aDocument, anIndex, aSearch, TODAY } from './a-search.ts';

/** Words of letters alone, the same in every run: `kaba`, `kace` … */
const word = (number: number) => {
	const letters = 'bcdfghjklm';
	const vowels = 'aeiou';
	return `${vowels[number % 5]}${letters[Math.floor(number / 5) % 10]}${vowels[Math.floor(number / 50) % 5]}${letters[Math.floor(number / 250) % 10]}ar`;
};

const COMMON = Array.from({ length: 300 }, (_, at) => word(at));
const rare = (page: number) => Array.from({ length: 12 }, (_, at) => word(400 + 12 * page + at));
const documents = Array.from({ length: 40 }, (_, page) =>
	aDocument({ url: `/p-${page}/`, title: `Page ${page}`, html: `<p>${[...COMMON, ...rare(page)].join(' ')}</p>` }),
);

const pastedWith = (words: readonly string[]) => {
	const around = Array.from({ length: 2000 - words.length }, (_, at) => COMMON[at % COMMON.length]!);
	return [...around.slice(0, 900), ...words, ...around.slice(900)].join(' ');
};

test('a text of two thousand words is answered by the words that few pages hold', async () => {
	const search = await aSearch(documents);
	const found = await search.search(pastedWith(rare(7)));
	expect(found.ofLongText).toEqual(expect.arrayContaining(rare(7)));
	expect(found.understood.units.length).toBeLessThanOrEqual(40);
	expect((await found.addresses())[0]).toBe('/p-7/');
});

test('a question is asked whole', async () => {
	const search = await aSearch(documents);
	const found = await search.search([...COMMON.slice(0, 30), ...rare(3).slice(0, 8)].join(' '));
	expect(found.ofLongText).toEqual([]);
	expect(found.understood.units.length).toBe(38);
});

test('a word that the text says again and again tells more than one it says once', async () => {
	const search = await aSearch(documents);
	const many = Array.from({ length: 30 }, (_, page) => rare(page)).flat();
	const found = await search.search(`${pastedWith(many)} ${`${rare(31)[0]} `.repeat(4)}`);
	expect(found.ofLongText).toContain(rare(31)[0]);
});

test('where the words of a letter do not come, the others answer and it is said', async () => {
	const read = tablesOnDisk(await anIndex(documents));
	const tables = await openTables((name) =>
		name.includes('words-first-a') ? Promise.reject(new Error('no connection')) : read(name),
	);
	const found = await createSearch({ tables, today: TODAY }).search(pastedWith(rare(7)));
	expect(found.partly).toBe(true);
	expect((await found.addresses())[0]).toBe('/p-7/');
});
