import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOfCode, codeDigest, importedCode, versionsOf } from '../../src/content-loading/code-digest.ts';

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'hub-'));
	await cp(resolve('src'), join(root, 'src'), { recursive: true });
	await cp(resolve('package-lock.json'), join(root, 'package-lock.json'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const afterAdding = async (file: string, words: string) => {
	const before = await readFile(join(root, file), 'utf8');
	await writeFile(join(root, file), before + words);
	const key = await codeDigest(root);
	await writeFile(join(root, file), before);
	return key;
};

test('whatever the reading of an entry imports is found, content loading’s own files among them', async () => {
	const { files, packages } = await importedCode(root);
	for (const file of [
		'src/content-loading/marked-words.ts',
		'src/content-loading/read-entry.ts',
		'src/checks/check-document.ts',
		'src/safe-mdx/render.ts',
		'src/content-model/case-study.ts',
		'src/authoring/callout.ts',
	])
		expect([...files.keys()]).toContain(file);
	for (const name of ['yaml', 'zod', 'unified', 'remark-mdx', 'csv-parse']) expect(packages).toContain(name);
});

test('a change in any file of it changes the key', async () => {
	const { files, packages } = await importedCode(root);
	const key = digestOfCode({ files, packages }, '{}');
	for (const [file, text] of files)
		expect(digestOfCode({ files: new Map(files).set(file, `${text}\n// changed\n`), packages }, '{}'), file).not.toBe(
			key,
		);
	expect(await afterAdding('src/checks/check-document.ts', '\n// changed\n')).not.toBe(await codeDigest(root));
	expect(digestOfCode({ files, packages }, '{}')).toBe(key);
}, 60_000);

test('a change anywhere else leaves the key', async () => {
	const key = await codeDigest(root);
	for (const file of [
		'src/search/rank.ts',
		'src/publishing/feed.ts',
		'src/commands/preview.ts',
		'src/pages/index.astro',
	])
		expect(await afterAdding(file, '\n'), file).toBe(key);
});

test('versions are those of the packages used and of what they need, and of no other', () => {
	const lock = (deep: string) =>
		JSON.stringify({
			packages: {
				'': {},
				'node_modules/a': { version: '1', dependencies: { b: '*' } },
				'node_modules/b': { version: '2', dependencies: { a: '*' } },
				'node_modules/a/node_modules/b': { version: deep },
				'node_modules/c': { version: '9' },
			},
		});
	expect(versionsOf(['a'], lock('3'))).toHaveLength(3);
	expect(versionsOf(['a'], lock('3')).join()).not.toContain('node_modules/c');
	expect(versionsOf(['a'], lock('4'))).not.toEqual(versionsOf(['a'], lock('3')));
});
