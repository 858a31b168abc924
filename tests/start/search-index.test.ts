import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served } from '../../src/start/search-index.ts';

let root: string;
const server = createServer((asked, response) =>
	served(join(root, 'index'))(asked, response, () => void response.writeHead(404).end('for the next')),
);

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'hub-index-'));
	await mkdir(join(root, 'index/fragment'), { recursive: true });
	await writeFile(join(root, 'secret.json'), 'secret');
	await writeFile(join(root, 'index/entry.json'), '{}');
	await writeFile(join(root, 'index/wasm.en.wasm'), 'w');
	await writeFile(join(root, 'index/fragment/en_1.pf_fragment'), 'f');
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
	server.close();
	await rm(root, { recursive: true });
});

/** Asks for a path exactly as it is written. */
const ask = (path: string) =>
	new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
		request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, path }, (response) => {
			let body = '';
			response.on('data', (part: Buffer) => (body += part.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
		})
			.on('error', reject)
			.end();
	});

test('the index of the dev server is served as it is now, and kept by nobody', async () => {
	expect(await ask('/entry.json?v=1')).toMatchObject({
		status: 200,
		body: '{}',
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
	});
	await writeFile(join(root, 'index/entry.json'), '[1]');
	expect((await ask('/entry.json')).body).toBe('[1]');
	expect((await ask('/wasm.en.wasm')).headers['content-type']).toBe('application/wasm');
	expect((await ask('/fragment/en_1.pf_fragment')).body).toBe('f');
});

test.each([
	'/nothing.json',
	'/fragment/',
	'/entry',
	'/../secret.json',
	'/%2e%2e/secret.json',
	'/..%2fsecret.json',
	'/%E0%A4%A',
])('anything else is left to the next: %s', async (path) => {
	expect((await ask(path)).body).toBe('for the next');
});
