import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRelease } from '../support/a-release.ts';

let folder: string;
let settings: string;
let port: number;
const started: ChildProcess[] = [];

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port: free } = server.address() as AddressInfo;
			server.close(() => done(free));
		});
	});

/** Starts the command; builds it starts end at once, with 3. */
const host = (...parts: string[]) => {
	const child = spawn(process.execPath, ['src/commands/host.ts', ...parts], {
		env: { ...process.env, NODE_OPTIONS: `--require ${join(folder, 'fails.cjs')}` },
	});
	started.push(child);
	const run = { child, said: '', ended: undefined as unknown as Promise<number | null> };
	child.stdout.on('data', (piece: Buffer) => (run.said += piece.toString()));
	child.stderr.on('data', (piece: Buffer) => (run.said += piece.toString()));
	run.ended = new Promise((done) => child.on('exit', (code) => done(code)));
	return run;
};

const served = async (run: { said: string }) =>
	expect.poll(() => run.said, { timeout: 60_000, interval: 50 }).toContain('The hub is served.');

const ask = (address: string) => fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' });

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-host-command-'));
	port = await freePort();
	settings = join(folder, 'host.yaml');
	await writeFile(
		join(folder, 'fails.cjs'),
		`if (process.argv[1]?.endsWith('build.ts')) { console.log('planted-word'); process.exit(3); }
		if (process.argv[1]?.endsWith('release.ts')) console.log('A process of its own.');`,
	);
	const lines = [
		'address: https://hub.example.org',
		`releases: ${folder}/releases-of-hub`,
		`data: ${folder}/data`,
		`port: ${port}`,
	];
	await writeFile(settings, lines.join('\n'));
	await chmod(settings, 0o600);
	await addRelease(join(folder, 'releases-of-hub'), {});
});
afterAll(async () => {
	for (const child of started) child.kill('SIGKILL');
	await rm(folder, { recursive: true, force: true });
});

test('it serves, survives being killed and a build that fails, is alone, and stops cleanly', async () => {
	const killed = host('--settings', settings);
	await served(killed);
	expect(await (await ask('/')).text()).toBe('home');
	expect((await ask('/admin/')).status).toBe(403);
	killed.child.kill('SIGKILL');
	await killed.ended;

	const run = host('--settings', settings);
	await served(run);
	const second = host('--settings', settings);
	expect(await second.ended).toBe(1);
	expect(second.said).toContain('found another host at work there');

	const asking = host('--settings', settings, '--build-now');
	expect(await asking.ended).toBe(0);
	await expect.poll(() => run.said, { timeout: 60_000, interval: 50 }).toContain('The hub could not be built.');
	expect(run.said).toContain('"reason":"asked for"');
	expect(run.said).not.toContain('planted-word');
	expect(await readFile(join(folder, 'data', 'last-build.txt'), 'utf8')).toBe(
		'A process of its own.\nplanted-word\nThe hub could not be built: it ended with 3. What is served stays as it is.\nLook at the lines above, then run the command again.\n',
	);
	expect(await (await ask('/health')).json()).toMatchObject({ status: 'stale', lastBuild: { isServed: false } });
	expect(await (await ask('/')).text()).toBe('home');

	run.child.kill('SIGTERM');
	expect(await run.ended).toBe(0);
	for (const line of run.said.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('time');
	expect(run.said).toContain('The hub has been stopped.');
});

test.each([
	[[], 2, '--settings: found nothing'],
	[['--setings', 'a'], 2, 'Did you mean --settings?'],
	[['--settings', '/nowhere.yaml'], 1, '/nowhere.yaml: found no such file'],
])('what was not understood is said: %j', async (parts, code, words) => {
	const run = host(...parts);
	expect(await run.ended).toBe(code);
	expect(run.said).toContain(words);
});

test('whether the installation is fit is said, and why not', async () => {
	const elsewhere = join(folder, 'unfit.yaml');
	await writeFile(elsewhere, `address: http://127.0.0.1\nreleases: ${folder}/none\ndata: ${folder}/none-either\n`);
	const run = host('--settings', elsewhere, '--check');
	expect(await run.ended).toBe(1);
	expect(run.said).toContain('This installation is not fit to face the internet.');
	expect(run.said).toContain('address: found “http://127.0.0.1”, expected one that begins with https.');
	expect(run.said).toContain('found no release, expected one');
});

test('there must be one that runs to be asked', async () => {
	const run = host('--settings', settings, '--build-now');
	expect(await run.ended).toBe(1);
	expect(run.said).toContain('found no host at work, expected one to ask');
});
