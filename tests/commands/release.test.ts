import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReleases } from '../../src/hosting/release-folder.ts';

let folder: string;

const release = (parts: string[], environment: Record<string, string> = {}) =>
	new Promise<{ code: number; said: string }>((done) => {
		const env = { ...process.env, ...environment };
		execFile(process.execPath, ['src/commands/release.ts', ...parts], { env }, (error, stdout, stderr) =>
			done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
		);
	});

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-release-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the release before is served again with one command', async () => {
	const releases = await openReleases(folder);
	const names: string[] = [];
	for (const minute of [1, 2]) {
		await mkdir(releases.beginning);
		names.push(await releases.add(new Date(Date.UTC(2026, 10, 28, 6, minute))));
	}
	await releases.close();
	const { code, said } = await release([folder, '--rollback']);
	expect([code, said]).toEqual([0, `Release ${names[0]} is served again from ${folder}/current.\n`]);
	expect(await readlink(join(folder, 'current'))).toBe(`releases/${names[0]}`);
	const again = await release([folder, '--rollback']);
	expect([again.code, await readlink(join(folder, 'current'))]).toEqual([1, `releases/${names[0]}`]);
	expect(again.said).toContain('Nothing was changed.');
});

test('a build that fails leaves what is served as it is, and lets the next one begin', async () => {
	const before = await readlink(join(folder, 'current'));
	// The build ends at once; the command that started it goes on.
	await writeFile(join(folder, 'fails.cjs'), "if (process.argv[1]?.endsWith('build.ts')) process.exit(3);");
	const { code, said } = await release([folder], { NODE_OPTIONS: `--require ${join(folder, 'fails.cjs')}` });
	expect(code).toBe(1);
	expect(said).toContain('The hub could not be built: it ended with 3. What is served stays as it is.');
	expect(await readlink(join(folder, 'current'))).toBe(before);
	await (await openReleases(folder)).close();
});

test.each([
	[[], {}, 'Found 0 folders after the command'],
	[['dist'], {}, 'unexpected folder inside the hub’s own'],
	[['/srv/a', '/srv/b'], {}, 'Found 2 folders after the command'],
	[['/srv/a', '--roll-back'], {}, 'Did you mean --rollback?'],
	[['/srv/a'], { AUDIENCE: 'coalition' }, 'expected the public hub'],
])('what was not understood is said, and nothing is built: %j', async (parts, environment, words) => {
	const { code, said } = await release(parts, environment);
	expect(code).toBe(2);
	expect(said).toContain(words);
});
