import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { folderOfRelease, openReleases } from '../../src/hosting/release-folder.ts';
import { servedFrom } from '../../src/hosting/served-release.ts';
import { addRelease } from '../support/a-release.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-served-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

const minute = (number: number) => new Date(Date.UTC(2026, 10, 28, 6, number));

test('another release is served as soon as it is looked for, after a rollback too', async () => {
	const served = servedFrom(folder, () => undefined);
	expect(await served.files()).toBeUndefined();
	const first = await addRelease(folder, {}, minute(1));
	expect((await served.files())?.name).toBe(first);
	const second = await addRelease(folder, {}, minute(2));
	await served.look();
	expect((await served.files())?.name).toBe(second);
	const releases = await openReleases(folder);
	await releases.rollBack();
	await releases.close();
	await served.look();
	expect((await served.files())?.name).toBe(first);
});

test('a request that has begun ends with the release it began with', async () => {
	const served = servedFrom(folder, () => undefined);
	await addRelease(folder, { '/a.txt': 'first' }, minute(1));
	const begun = await served.files();
	await addRelease(folder, { '/a.txt': 'second' }, minute(2));
	await served.look();
	expect(await readFile(join(begun!.folder, begun!.files.get('/a.txt')!), 'utf8')).toBe('first');
});

test('a current release that cannot be opened is told once, and the one before is served', async () => {
	const good = await addRelease(folder, {}, minute(1));
	const bad = await addRelease(folder, {}, minute(2));
	await rm(join(folderOfRelease(folder, bad), '404.html'));
	const told: string[] = [];
	const served = servedFrom(folder, ({ message }) => void told.push(message));
	for (let time = 0; time < 3; time += 1) await served.look();
	expect((await served.files())?.name).toBe(good);
	expect(told).toEqual([expect.stringContaining('found no page for /404.html')]);
});
