import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

let root: string;
let port: number;
let preview: ChildProcess;
let said = '';

const aFreePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port: free } = server.address() as AddressInfo;
			server.close(() => resolve(free));
		});
	});

/** Asks for a path exactly as it is written: a browser, and `fetch`, would tidy it first. */
const ask = (path: string, headers: Record<string, string> = {}) =>
	new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
			);
		})
			.on('error', reject)
			.end();
	});

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'hub-preview-'));
	await mkdir(join(root, 'site/guides'), { recursive: true });
	await mkdir(join(root, 'site/admin'));
	await mkdir(join(root, 'site/assets'));
	await writeFile(join(root, 'secret.txt'), 'secret');
	for (const [file, text] of Object.entries({
		'index.html': 'home',
		'guides/index.html': 'guides',
		'404.html': 'not here',
		'admin/index.html': 'editor',
		'assets/a.1234.js': 'x'.repeat(2000),
	}))
		await writeFile(join(root, 'site', file), text);
	await mkdir(join(root, 'site/media'));
	await writeFile(join(root, 'site/media/page.png'), '<!doctype html><script>alert(1)</script>');
	for (const link of ['linked.txt', 'media/linked.png', 'guides/linked.html'])
		await symlink(join(root, 'secret.txt'), join(root, 'site', link));
	await symlink(root, join(root, 'site/all'));
	port = await aFreePort();
	preview = spawn(process.execPath, ['src/commands/preview.ts', '--port', String(port), '--from', join(root, 'site')], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	preview.stderr!.on('data', (piece: Buffer) => (said += piece.toString()));
	await new Promise((resolve) => preview.stdout!.once('data', resolve));
}, 30_000);

afterAll(async () => {
	preview.kill();
	await rm(root, { recursive: true, force: true });
});

test('a page is served at its address', async () => {
	expect((await ask('/')).body.toString()).toBe('home');
	expect((await ask('/guides/?from=list')).body.toString()).toBe('guides');
	expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
});

test('a page that is not there is answered with the page that says so', async () => {
	const { status, body } = await ask('/nothing/');
	expect([status, body.toString()]).toEqual([404, 'not here']);
});

test.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/guides/../../secret.txt',
	'//secret.txt',
	'/%00',
	'/..\\secret.txt',
	'/%2e%2e%5csecret.txt',
])('nothing outside the site is served: %s', async (path) => {
	expect((await ask(path)).body.toString()).not.toContain('secret');
});

test('an address that cannot be read is answered and does not stop the server', async () => {
	expect((await ask('/%E0%A4%A')).status).toBe(400);
	expect((await ask('/')).status).toBe(200);
});

test('a page cannot be framed, guesses no type and tells no other site where a reader was', async () => {
	const { headers } = await ask('/');
	expect(headers).toMatchObject({
		'x-frame-options': 'DENY',
		'content-security-policy': expect.stringMatching(/^default-src 'none'; .*; frame-ancestors 'none'$/) as string,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
	});
	expect(headers).not.toHaveProperty('set-cookie');
});

test('files named by what is in them are kept by the browser, pages are asked for again', async () => {
	expect((await ask('/assets/a.1234.js')).headers['cache-control']).toContain('immutable');
	expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test('a browser that can takes it compressed', async () => {
	const { headers, body } = await ask('/assets/a.1234.js', { 'accept-encoding': 'gzip, br' });
	expect(headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(body).length).toBe(2000);
	expect((await ask('/assets/a.1234.js')).headers).not.toHaveProperty('content-encoding');
});

test.each(['linked.txt', 'media/linked.png', 'guides/linked.html', 'all/secret.txt'])(
	'a link within the site is not followed, and the terminal says which: %s',
	async (path) => {
		const { status, body } = await ask(`/${path}`);
		expect([status, body.toString()]).toEqual([404, 'not here']);
		await expect
			.poll(() => said)
			.toContain(
				`site/${path.replace('/secret.txt', '')}: found link, expected an ordinary file or folder. It is not served.`,
			);
	},
);

test('a file of the media folder that is no picture or document is not served, whatever it is called, and the terminal says which', async () => {
	expect((await ask('/media/page.png')).status).toBe(404);
	await expect.poll(() => said).toMatch(/site\/media\/page\.png: found .+, expected a jpg, png, webp or pdf file/);
});
