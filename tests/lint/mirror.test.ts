/** Where a test is looked for: in the mirror of the folder it tests, or in a room with a name of its own. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Rooms whose tests are about the whole, or about the tests; each says what stands in it. */
const ROOMS: ReadonlyMap<string, string> = new Map([
	['accessibility', 'what every kind of page must do for everybody'],
	['audit', 'every page of the sitemap, on request'],
	['bench', 'how fast the hub builds, and how well it finds'],
	['content', 'what people write under content/'],
	['journeys', 'what a person came to do, in a browser'],
	['lint', 'what holds of the code as text'],
	['site', 'what stands in a built site'],
	['steps', 'how npm test runs its steps'],
	['support', 'what tests share'],
	['words', 'what every text goes through, however long and whatever it says'],
]);

const filesUnder = (folder: string) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
		join(folder, path).replaceAll('\\', '/'),
	);

const isFolder = (path: string) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What is wrong with where a test stands; nothing where its folder has a counterpart. */
const misplaced = (test: string): string | undefined => {
	const folder = dirname(test).slice('tests/'.length);
	const isOfTheWhole = ROOMS.has(folder.split('/')[0]!);
	const counterpart = /^cms(?:\/|$)/.test(folder) ? folder : `src/${folder}`;
	return folder !== '' && (isOfTheWhole || isFolder(counterpart))
		? undefined
		: `${test}: unexpected folder, expected that of what it tests, under src or cms. Move it there.`;
};

test('every test stands where what it tests stands', () => {
	const tests = filesUnder('tests').filter((path) => /\.(?:test|spec|test-d)\.ts$/.test(path));
	expect(tests.length).toBeGreaterThan(100);
	expect(tests.flatMap((path) => misplaced(path) ?? [])).toEqual([]);
});

test('a test without a counterpart is told', () => {
	for (const path of [
		'tests/patterns/x.test.ts',
		'tests/cms/drafts/x.test.ts',
		'tests/x.test.ts',
		'tests/src/x.test.ts',
	])
		expect(misplaced(path)).toContain('unexpected folder');
	for (const path of ['tests/search/x.test.ts', 'tests/cms/service/drafts/x.test.ts', 'tests/journeys/x.spec.ts'])
		expect(misplaced(path)).toBeUndefined();
});

test.each([...ROOMS.keys()])('the room %s is there, and is no folder of src', (room) => {
	expect(isFolder(`tests/${room}`)).toBe(true);
	expect(isFolder(`src/${room}`)).toBe(false);
});
