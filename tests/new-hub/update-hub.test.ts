/** An older hub gets a newer version of the product, and keeps everything that its people wrote. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/new-hub/files-taken.ts';
import { hubToUpdate, updateHub } from '../../src/new-hub/update-hub.ts';
import { writeInto } from '../support/a-content-folder.ts';

const NEWER = {
	'package.json': '{"version":"2"}',
	'src/a.ts': 'newer',
	'src/same.ts': 'same',
	'src/deep/er/new.ts': 'new',
	'src/was-a-link.ts': 'newer',
	'public/favicon.svg': 'newer',
	'public/media/theirs.jpg': 'not yours',
	'tests/a.test.ts': 'newer',
	'tests/content/of-this-hub/enough.test.ts': 'of the newer hub',
	'content/pages/about.mdx': 'of the newer hub',
	'content/settings/hub.yaml': 'name: Newer',
};
/** What people of the older hub wrote, or what is theirs alone. */
const THEIRS = {
	'content/pages/about.mdx': 'of the older hub',
	'content/settings/hub.yaml': 'name: Older',
	'content/coalition/pages/closed.mdx': 'closed',
	'public/media/ours.jpg': 'x',
	'tests/content/of-this-hub/enough.test.ts': 'of the older hub',
	'.env': 'SECRET=1',
	'notes.txt': 'mine',
};
const OLDER = {
	...THEIRS,
	'package.json': '{"version":"1"}',
	'src/a.ts': 'older',
	'src/same.ts': 'same',
	'src/gone.ts': 'older',
	'public/favicon.svg': 'older',
	'tests/a.test.ts': 'older',
	'tests/example-hub/content/pages/about.mdx': 'an example of the older version',
};

let around = '';
const newer = () => join(around, 'newer');
const older = () => join(around, 'older');
const git = (...args: string[]) =>
	execFileSync('git', ['-C', older(), '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
		encoding: 'utf8',
	});

beforeEach(async () => {
	around = await realpath(await mkdtemp(join(tmpdir(), 'update-hub-')));
	await writeInto(newer(), NEWER);
	await writeInto(older(), OLDER);
	await symlink(join(older(), 'notes.txt'), join(older(), 'src/was-a-link.ts'));
	git('init', '-q');
	git('add', '.');
	git('commit', '-qm', 'The older version');
});

afterEach(() => rm(around, { recursive: true, force: true }));

const digests = async (root: string, files: readonly string[]) =>
	Object.fromEntries(
		await Promise.all(
			files.map(async (file) => [
				file,
				createHash('sha256')
					.update(await readFile(join(root, file)))
					.digest('hex'),
			]),
		),
	) as Record<string, string>;

test('the product is the newer one, and what people wrote is theirs, byte for byte', async () => {
	const before = await digests(older(), Object.keys(THEIRS));
	const update = await updateHub(newer(), await hubToUpdate(newer(), '../older'));
	expect(await digests(older(), Object.keys(THEIRS))).toEqual(before);
	expect((await filesBelow(older(), '.')).filter((file) => !file.startsWith('.git/'))).toEqual(
		[
			...Object.keys(THEIRS),
			...['package.json', 'src/a.ts', 'src/deep/er/new.ts', 'src/same.ts', 'src/was-a-link.ts', 'public/favicon.svg'],
			...['tests/a.test.ts', 'tests/example-hub/content/pages/about.mdx'],
			'tests/example-hub/content/settings/hub.yaml',
		].toSorted(),
	);
	for (const file of ['package.json', 'src/a.ts', 'src/deep/er/new.ts', 'src/was-a-link.ts'] as const)
		expect(await readFile(join(older(), file), 'utf8'), file).toBe(NEWER[file]);
	expect(update.removed).toEqual(['src/gone.ts']);
	expect(update.unchanged).toBe(1);
	expect(update.written).toContain('src/a.ts');
});

test('a second time changes nothing', async () => {
	await updateHub(newer(), older());
	const { written, removed } = await updateHub(newer(), older());
	expect([written, removed]).toEqual([[], []]);
});

test('git brings the older version back', async () => {
	await updateHub(newer(), older());
	git('add', '-A');
	git('stash', '-q');
	expect(await readFile(join(older(), 'src/gone.ts'), 'utf8')).toBe('older');
	expect(git('status', '--porcelain')).toBe('');
});

test('what is not committed keeps the product from being replaced, and content may be in the middle of a change', async () => {
	await writeFile(join(older(), 'content/pages/about.mdx'), 'half written');
	expect(await hubToUpdate(newer(), '../older')).toBe(older());
	await writeFile(join(older(), 'src/a.ts'), 'changed by hand');
	await expect(hubToUpdate(newer(), '../older')).rejects.toThrow('found a change to src/a.ts that is not committed');
	await writeFile(join(older(), 'src/a.ts'), 'older');
	await writeFile(join(older(), 'src/by hand.ts'), 'never committed');
	await expect(hubToUpdate(newer(), '../older')).rejects.toThrow('found a change to src/by hand.ts');
});

test.each([
	['../nothing', 'found nothing there'],
	['.', 'neither may stand within the other'],
	['..', 'neither may stand within the other'],
	['src', 'neither may stand within the other'],
	['../empty', 'found no content/settings/hub.yaml'],
	['../ungit', 'found no git there'],
	['../linked', 'found that src is a link'],
])('%s is refused before anything is written', async (given, said) => {
	await writeInto(around, { 'empty/a.txt': 'x', 'outside/a.ts': 'x' });
	for (const name of ['ungit', 'linked'])
		await writeInto(join(around, name), { 'package.json': '{}', 'content/settings/hub.yaml': 'name: A' });
	await symlink(join(around, 'outside'), join(around, 'linked/src'));
	await expect(hubToUpdate(newer(), given)).rejects.toThrow(said);
});
