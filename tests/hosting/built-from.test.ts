import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFromIn, publishedCommit } from '../../src/hosting/built-from.ts';
import { makeRelease } from '../../src/hosting/make-release.ts';
import { folderOfRelease } from '../../src/hosting/release-folder.ts';
import { siteFilesIn } from '../../src/hosting/site-files.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-built-from-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const git = (...parts: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parts], { cwd: folder })
		.toString()
		.trim();

test('what is published is the commit a checkout is on, and nothing where git knows of none', async () => {
	expect(await publishedCommit(folder)).toBeUndefined();
	git('init', '-q');
	expect(await publishedCommit(folder)).toBeUndefined();
	git('commit', '-q', '--allow-empty', '-m', 'Begin');
	expect(await publishedCommit(folder)).toBe(git('rev-parse', 'HEAD'));
});

test('a folder that says nothing, or something else, was built from nothing known', async () => {
	expect(await builtFromIn(folder)).toBeUndefined();
	await writeFile(join(folder, '.built-from'), 'main\n');
	expect(await builtFromIn(folder)).toBeUndefined();
});

test('a release says what was published when its build began, and serves nobody that', async () => {
	const commits = ['a'.repeat(40), 'b'.repeat(40)];
	const { name } = await makeRelease({
		folder,
		published: () => Promise.resolve(commits.shift()),
		build: async (into) => {
			for (const file of ['index.html', '404.html', 'sitemap.xml', 'feed.xml', 'theme.css', 'search/index.html']) {
				await mkdir(join(into, 'search'), { recursive: true });
				await writeFile(join(into, file), 'x');
			}
		},
		lookAt: () => Promise.resolve([]),
		today: () => Promise.resolve('2026-11-28'),
		minutes: 1,
		stopped: new AbortController().signal,
	});
	const release = folderOfRelease(folder, name);
	expect(await builtFromIn(release)).toBe('a'.repeat(40));
	expect([...(await siteFilesIn(name, release)).files.keys()].filter((address) => address.includes('built'))).toEqual(
		[],
	);
});
