import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../src/hosting/response-headers.ts';

let folder: string;

const deployFiles = (...parts: string[]) =>
	new Promise<{ code: number; said: string }>((done) => {
		execFile(process.execPath, ['src/commands/deploy-files.ts', ...parts], (error, stdout, stderr) =>
			done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
		);
	});

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-deploy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the files are written for the hub’s own address, and kept where somebody changed one', async () => {
	const target = join(folder, 'deploy');
	expect((await deployFiles(target, '--site', '/srv/here/dist/')).code).toBe(0);
	expect((await readdir(target)).sort()).toEqual([
		'.htaccess',
		'Caddyfile',
		'Caddyfile-host',
		'_headers',
		'gitea-actions.yml',
		'github-actions.yml',
		'gitlab-ci.yml',
		'nginx-host.conf',
		'nginx.conf',
		'practice-hub-release.service',
		'practice-hub-release.timer',
		'practice-hub.service',
	]);
	const nginx = await readFile(join(target, 'nginx.conf'), 'utf8');
	expect(nginx).toContain('server_name practice-hub.example.org;');
	expect(nginx).toContain('return 301 https://practice-hub.example.org$request_uri;');
	expect(nginx).toContain('root "/srv/here/dist";');

	const headers = await readFile(join(target, '_headers'), 'utf8');
	const { 'X-Frame-Options': framing = '' } = headersFor('/', { isHttps: true });
	expect(headers).toContain(`/*\n  X-Content-Type-Options: nosniff\n  X-Frame-Options: ${framing}\n`);
	const names = [...headers.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
	expect(names).toContain('Strict-Transport-Security');
	expect(new Set(names).size).toBe(names.length);

	await writeFile(join(target, 'Caddyfile'), 'ours');
	const again = await deployFiles(target, '--site', '/srv/here/dist');
	expect(again.code).toBe(1);
	expect(again.said).toContain('found Caddyfile that would be written otherwise now. Nothing was written.');
	expect(await readFile(join(target, 'Caddyfile'), 'utf8')).toBe('ours');
	expect((await deployFiles(target, '--site', '/srv/here/dist', '--replace')).code).toBe(0);
	expect(await readFile(join(target, 'Caddyfile'), 'utf8')).toContain('practice-hub.example.org {');
});

test.each([
	[[], 'Found 0 folders after the command'],
	[['a', 'b'], 'Found 2 folders after the command'],
	[['content/deploy'], 'unexpected folder inside content/'],
	[['dist/deploy'], 'unexpected folder inside dist/'],
	[['package.json'], 'no folder can be made there'],
	[['deploy', '--site', 'dist'], '--site: unexpected “dist”, expected a whole path'],
	[['deploy', '--site', '/srv/a";\nreturn 200'], '--site: unexpected'],
	[['deploy', '--checkout', '/srv/a\nExecStart=/bin/sh'], '--checkout: unexpected'],
	[['deploy', '--settings', '/etc/a --check'], '--settings: unexpected'],
	[['deploy', '--host-port', 'abc'], 'abc'],
	[['deploy', '--port', '8080'], '--port: found 8080, where “npm run host” answers'],
	[['deploy', '--person-header', 'X-User: a'], '--person-header: unexpected'],
	[['deploy', '--port', '99999'], '--port: unexpected “99999”'],
])('what was not understood is said, and nothing is written: %j', async (parts, words) => {
	const { code, said } = await deployFiles(...parts);
	expect(code).toBe(2);
	expect(said).toContain(words);
});
