import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { KEPT, openReleases } from '../../src/hosting/release-folder.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-releases-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

/** Releases a site whose home page says `words`, in the minute of that number. */
const releaseOf = async (words: string, minute: number): Promise<string> => {
	const releases = await openReleases(folder);
	await mkdir(releases.beginning);
	await writeFile(join(releases.beginning, 'index.html'), words);
	const name = await releases.add(new Date(Date.UTC(2026, 10, 28, 6, minute)));
	await releases.close();
	return name;
};

const rolledBack = async (): Promise<string> => {
	const releases = await openReleases(folder);
	return releases.rollBack().finally(releases.close);
};

const served = () => readFile(join(folder, 'current', 'index.html'), 'utf8');

test('what was released last is served', async () => {
	await releaseOf('first', 1);
	expect(await served()).toBe('first');
	await releaseOf('second', 2);
	expect(await served()).toBe('second');
});

test('nobody who asks while it changes is left without a page, or given half of one', async () => {
	await releaseOf('0', 1);
	const seen: string[] = [];
	let isChanging = true;
	const asking = (async () => {
		while (isChanging) seen.push(await served());
	})();
	for (let minute = 2; minute < 20; minute += 1) await releaseOf(String(minute), minute);
	isChanging = false;
	await asking;
	expect(seen.length).toBeGreaterThan(18);
	expect(seen.filter((words) => !/^\d+$/.test(words))).toEqual([]);
});

test('the last five are kept, and one can go back to each of them in turn', async () => {
	for (let minute = 1; minute <= KEPT + 2; minute += 1) await releaseOf(`release ${minute}`, minute);
	expect(await readdir(join(folder, 'releases'))).toHaveLength(KEPT);
	const back: string[] = [];
	for (let step = 1; step < KEPT; step += 1) {
		await rolledBack();
		back.push(await served());
	}
	expect(back).toEqual(['release 6', 'release 5', 'release 4', 'release 3']);
	await expect(rolledBack()).rejects.toThrow('found no release older than the one that is served');
	expect(await served()).toBe('release 3');
});

test('a release after a rollback is served, and the one that was served before it is kept', async () => {
	await releaseOf('good', 1);
	await releaseOf('bad', 2);
	await rolledBack();
	await releaseOf('better', 3);
	expect(await served()).toBe('better');
	expect(await readdir(join(folder, 'releases'))).toHaveLength(3);
});

test('before the first release there is nothing to go back to', async () => {
	await expect(rolledBack()).rejects.toThrow('found no release older');
});

test('two commands do not work in one folder at once', async () => {
	const first = await openReleases(folder);
	await expect(openReleases(folder)).rejects.toThrow('found another release being made there');
	await first.close();
	await (await openReleases(folder)).close();
});

test.each([
	['of a process that was killed', 'dead'],
	['that holds nothing', ''],
	['that holds no number', 'x'],
])('a lock %s is no hindrance, and what it was building is gone', async (_of, holds) => {
	// A process that has ended: its number is nobody’s now.
	const { pid } = spawnSync(process.execPath, ['--version']);
	await writeFile(join(folder, 'at-work'), holds === 'dead' ? String(pid) : holds);
	await mkdir(join(folder, 'beginning'));
	const releases = await openReleases(folder);
	expect(await readdir(folder)).not.toContain('beginning');
	await releases.close();
});

test('other folders beside the releases are left alone', async () => {
	await mkdir(join(folder, 'releases', 'notes'), { recursive: true });
	for (let minute = 1; minute <= KEPT + 1; minute += 1) await releaseOf(String(minute), minute);
	expect(await readdir(join(folder, 'releases'))).toContain('notes');
});
