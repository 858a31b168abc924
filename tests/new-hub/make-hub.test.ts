import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PRODUCT, productFiles, publicContent } from '../../src/new-hub/files-taken.ts';
import { makeHub, placeFor } from '../../src/new-hub/make-hub.ts';
import { writeInto } from '../support/a-content-folder.ts';

let around = '';
let here = '';

beforeAll(async () => {
	around = await realpath(await mkdtemp(join(tmpdir(), 'new-hub-')));
	here = join(around, 'hub');
	await writeInto(here, {
		'package.json': '{}',
		'.env': 'SECRET=1',
		'notes.txt': 'mine',
		'src/a.ts': '',
		'public/media/.gitkeep': '',
		'public/media/face.jpg': 'x',
		'public/admin/index.html': '',
		'node_modules/a/index.js': '',
		'dist/index.html': '',
		'tests/a.test.ts': '',
		'tests/content/of-this-hub/enough.test.ts': '',
		'content/pages/about.mdx': 'ours',
		'content/coalition/pages/secret.mdx': 'closed',
		'content/.git/config': 'x',
	});
	await symlink(join(here, '.env'), join(here, 'src/linked.ts'));
	await writeInto(around, { 'full/a.txt': 'x', 'file.txt': 'x' });
	await mkdir(join(around, 'empty'));
	await symlink(here, join(around, 'link'));
});

afterAll(() => rm(around, { recursive: true, force: true }));

test.each([
	['../full', 'found “a.txt” there'],
	['../file.txt', 'unexpected file'],
	['.', 'neither may stand within the other'],
	['..', 'neither may stand within the other'],
	['inner', 'neither may stand within the other'],
	['src/new', 'neither may stand within the other'],
	['../link/new', 'neither may stand within the other'],
])('%s is refused before anything is written', async (given, said) => {
	await expect(placeFor(here, given)).rejects.toThrow(said);
});

test.each(['../empty', '../new', '../deep/er/new'])('%s will do', async (given) => {
	expect(await placeFor(here, given)).toBe(join(around, given.slice(3)));
});

test('the product and the public content go along, and nothing else', async () => {
	expect((await productFiles(here)).map(([, to]) => to).toSorted()).toEqual([
		'package.json',
		'public/media/.gitkeep',
		'src/a.ts',
		'tests/a.test.ts',
		'tests/example-hub/content/pages/about.mdx',
	]);
	expect(await publicContent(here)).toEqual(['content/pages/about.mdx']);
});

test('a hub made from a hub that was made keeps the same example', async () => {
	await writeInto(here, { 'tests/example-hub/content/pages/about.mdx': 'theirs' });
	expect((await productFiles(here)).filter(([, to]) => to.startsWith('tests/example-hub'))).toEqual([
		['tests/example-hub/content/pages/about.mdx', 'tests/example-hub/content/pages/about.mdx'],
	]);
	await rm(join(here, 'tests/example-hub'), { recursive: true });
});

test('nothing is written outside the folder', async () => {
	const outside = async () =>
		(await readdir(around, { recursive: true })).filter((file) => !file.startsWith('made')).toSorted();
	const before = await outside();
	const folder = await placeFor(here, '../made');
	expect(await makeHub(here, folder, { 'content/pages/a.mdx': 'new' })).toBe(6);
	expect(await outside()).toEqual(before);
	await writeFile(join(folder, 'x'), '');
	await expect(placeFor(here, '../made')).rejects.toThrow('expected an empty folder or none');
});

test('everything of this checkout that is in git either goes along or stays on purpose', () => {
	const stays = ['content', '.git-blame-ignore-revs'];
	const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
		.split('\0')
		.filter(Boolean)
		.map((file) => file.split('/')[0]!);
	expect([...new Set(tracked)].filter((name) => ![...PRODUCT, ...stays].includes(name))).toEqual([]);
});
