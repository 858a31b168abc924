import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createHostApp, type Editing, type HostParts } from '../../src/hosting/host-app.ts';
import { healthOf } from '../../src/hosting/health.ts';
import { createLog } from '../../src/hosting/log.ts';
import { MEDIA_TYPES } from '../../src/hosting/media-types.ts';
import { folderOfRelease } from '../../src/hosting/release-folder.ts';
import { headersFor } from '../../src/hosting/response-headers.ts';
import { servedFrom } from '../../src/hosting/served-release.ts';
import { addRelease, LONG } from '../support/a-release.ts';

let folder: string;
let lines: string[];
let app: FastifyInstance;

const FILES = {
	'/guides/index.html': 'guides',
	'/search/index.html': 'search',
	'/admin/index.html': 'editor',
	'/admin/admin.js': 'code of the editor',
	'/assets/a.1.js': LONG,
	'/media/dudley/chart.png': 'png',
	'/media/dudley/leaflet.pdf': '0123456789',
	'/constructor/index.html': 'a word',
	'/.secret': 'secret',
	...Object.fromEntries(Object.keys(MEDIA_TYPES).map((ending) => [`/kinds/a${ending}`, 'a file'])),
};

/** Who has this cookie is signed in. */
const editing: Editing = {
	address: '/api/cms/v1',
	isSignedIn: (request: IncomingMessage) => Promise.resolve(request.headers.cookie === 'signed=in'),
	handler: async (request: IncomingMessage, response: ServerResponse) => {
		let size = 0;
		for await (const piece of request) size += (piece as Buffer).length;
		response.end(JSON.stringify({ size, url: request.url }));
	},
	signIn: (scope) => {
		scope.get('/sign-in/', (_request, reply) => reply.type('text/html').send('sign in here'));
		return Promise.resolve();
	},
};

const appWith = async (parts: Partial<HostParts> = {}): Promise<FastifyInstance> => {
	const served = servedFrom(folder, () => undefined);
	const made = await createHostApp({
		address: new URL('https://hub.example.org'),
		served,
		health: async () =>
			healthOf((await served.files())?.name, { isBuilding: false, lastBuild: undefined }, parts.editing !== undefined),
		editing: undefined,
		log: createLog({ write: (line) => void lines.push(line) }),
		proxies: [],
		timeouts: { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2000 },
		...parts,
	});
	onTestFinished(() => made.close());
	return made;
};

beforeAll(async () => {
	lines = [];
	folder = await mkdtemp(join(tmpdir(), 'hub-host-'));
	const name = await addRelease(folder, FILES);
	await writeFile(join(folder, 'private.txt'), 'private');
	await symlink(join(folder, 'private.txt'), join(folderOfRelease(folder, name), 'linked.txt'));
	const served = servedFrom(folder, () => undefined);
	app = await createHostApp({
		address: new URL('https://hub.example.org'),
		served,
		health: async () => healthOf((await served.files())?.name, { isBuilding: false, lastBuild: undefined }, true),
		editing,
		log: createLog({ write: (line) => void lines.push(line) }),
		proxies: [],
		timeouts: { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2000 },
	});
});
afterAll(async () => {
	await app.close();
	await rm(folder, { recursive: true, force: true });
});

describe('the site', () => {
	test.each(Object.entries(MEDIA_TYPES))(
		'a file that ends in %s goes out as what it is, with its headers',
		async (ending, type) => {
			const { statusCode, headers } = await app.inject(`/kinds/a${ending}`);
			expect([statusCode, headers['content-type']]).toEqual([200, type]);
			for (const [name, value] of Object.entries(headersFor(`/kinds/a${ending}`, { isHttps: true })))
				expect(headers[name.toLowerCase()], name).toBe(value);
		},
	);

	test.each(['/', '/search/', '/assets/a.1.js', '/media/dudley/chart.png', '/media/dudley/leaflet.pdf', '/nothing/'])(
		'%s has the headers of its place',
		async (address) => {
			const { headers } = await app.inject(address);
			expect(headers).not.toHaveProperty('set-cookie');
			for (const [name, value] of Object.entries(headersFor(address, { isHttps: true })))
				expect(headers[name.toLowerCase()], name).toBe(value);
		},
	);

	test('a page is served at its address, with and without words after it', async () => {
		expect((await app.inject('/')).body).toBe('home');
		expect((await app.inject('/guides/?from=list')).body).toBe('guides');
		expect((await app.inject('/constructor/')).body).toBe('a word');
		expect((await app.inject({ method: 'HEAD', url: '/guides/' })).statusCode).toBe(200);
	});

	test('a page without its last stroke leads to the page', async () => {
		const { statusCode, headers } = await app.inject('/search?q=a%20b');
		expect([statusCode, headers['location']]).toEqual([301, '/search/?q=a%20b']);
	});

	test('a page that is not there is answered with the page that says so', async () => {
		const { statusCode, body, headers } = await app.inject('/nothing/');
		expect([statusCode, body, headers['content-type']]).toEqual([404, 'not here', MEDIA_TYPES['.html']]);
	});
});

describe('a file of the site', () => {
	test('a browser that can takes it compressed, as it was made', async () => {
		const ask = (encodings: string) => app.inject({ url: '/assets/a.1.js', headers: { 'accept-encoding': encodings } });
		const [brotli, gzip, plain] = [await ask('gzip, br'), await ask('gzip'), await ask('br;q=0')];
		expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(LONG);
		expect(gunzipSync(gzip.rawPayload).toString()).toBe(LONG);
		expect(plain.body).toBe(LONG);
		for (const { headers } of [brotli, gzip, plain])
			expect(headers).toMatchObject({ vary: 'accept-encoding', 'content-type': MEDIA_TYPES['.js'] });
	});

	test('what a browser has is not sent again, and part of a document can be asked for', async () => {
		const { headers } = await app.inject('/media/dudley/leaflet.pdf');
		const again = await app.inject({
			url: '/media/dudley/leaflet.pdf',
			headers: { 'if-none-match': headers.etag as string },
		});
		expect([again.statusCode, again.body]).toEqual([304, '']);
		const part = await app.inject({ url: '/media/dudley/leaflet.pdf', headers: { range: 'bytes=2-4' } });
		expect([part.statusCode, part.body]).toEqual([206, '234']);
	});

	test.each([
		'/../private.txt',
		'/%2e%2e/private.txt',
		'/..%2f..%2fprivate.txt',
		'/guides/../../../private.txt',
		'//private.txt',
		'/%00',
		'/..\\private.txt',
		'/%2e%2e%5cprivate.txt',
		'/linked.txt',
		'/.secret',
		'/assets/a.1.js.br',
	])('nothing is served that is no file of the release: %s', async (address) => {
		const { statusCode, body } = await app.inject(address);
		expect([statusCode, body]).toEqual([404, 'not here']);
	});

	test.each(['/%E0%A4%A', '/%', '/guides/%zz'])('an address that cannot be read is answered: %s', async (address) => {
		expect((await app.inject(address)).statusCode).toBe(400);
	});

	test.each(['POST', 'PUT', 'DELETE', 'PATCH'] as const)('nothing is changed by %s', async (method) => {
		const { statusCode } = await app.inject({
			method,
			url: '/',
			payload: 'a',
			headers: { 'content-type': 'text/plain' },
		});
		expect([405, 415]).toContain(statusCode);
	});

	test('over HTTP nothing is said of HTTPS', async () => {
		const overHttp = await appWith({ address: new URL('http://hub.local') });
		expect((await overHttp.inject('/')).headers).not.toHaveProperty('strict-transport-security');
	});
});

describe('the editor', () => {
	test.each(['/admin', '/admin/', '/%61dmin/'])('%s leads whoever is not signed in to the sign-in', async (address) => {
		const { statusCode, headers, body } = await app.inject(address);
		expect([statusCode, headers['location'], body]).toEqual([303, '/sign-in/', '']);
	});

	test.each(['/admin/index.html', '/admin/admin.js', '/%61dmin/admin.js'])(
		'%s is kept from whoever is not signed in',
		async (address) => {
			const { statusCode, body } = await app.inject(address);
			expect([statusCode, body]).toEqual([401, 'Sign in first.']);
		},
	);

	test('whoever is signed in gets it, and no store on the way keeps it', async () => {
		const { body, headers } = await app.inject({ url: '/admin/', headers: { cookie: 'signed=in' } });
		expect([body, headers['cache-control']]).toEqual(['editor', 'private, no-cache']);
		expect(headers['content-security-policy']).toBe(
			headersFor('/admin/', { isHttps: true })['Content-Security-Policy'],
		);
	});

	test('the service gets a request as it was sent, however large', async () => {
		const { statusCode, body, headers } = await app.inject({
			method: 'POST',
			url: '/api/cms/v1',
			payload: JSON.stringify({ text: 'x'.repeat(2_000_000) }),
			headers: { 'content-type': 'application/json' },
		});
		expect([statusCode, JSON.parse(body)]).toEqual([200, { size: 2_000_011, url: '/api/cms/v1' }]);
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	test('where nobody can sign in there is no editing, and it is said', async () => {
		const closed = await appWith();
		for (const address of ['/admin/', '/admin/admin.js', '/api/cms/v1', '/api/cms/v1/config']) {
			const { statusCode, body } = await closed.inject({ url: address, headers: { cookie: 'signed=in' } });
			expect([statusCode, body]).toEqual([
				403,
				expect.stringContaining('Nobody can sign in to this hub yet') as string,
			]);
		}
		expect((await closed.inject('/health')).json()).toMatchObject({ status: 'ok', editing: 'closed' });
		expect((await closed.inject('/')).body).toBe('home');
	});
});

describe('the log', () => {
	test('says nothing of what is read, or from where', async () => {
		lines.length = 0;
		await app.inject({ url: '/guides/?q=planted-word', remoteAddress: '203.0.113.9' });
		await app.inject({ url: '/planted-word/', remoteAddress: '203.0.113.9' });
		expect(lines).toEqual([]);
	});

	test('says that something was asked of the editing service, and nothing of its words', async () => {
		lines.length = 0;
		await app.inject({
			method: 'POST',
			url: '/api/cms/v1?planted-word',
			payload: 'planted-word',
			headers: { 'content-type': 'application/json', cookie: 'planted-word' },
			remoteAddress: '203.0.113.9',
		});
		await expect.poll(() => lines).toHaveLength(1);
		expect(JSON.parse(lines[0]!)).toMatchObject({ part: 'api', method: 'POST', status: 200 });
		expect(lines[0]).not.toMatch(/planted-word|203\.0\.113/);
	});

	test('tells of a fault where it was met, and nothing of its words', async () => {
		lines.length = 0;
		const failing = await appWith({
			health: () => Promise.reject(new TypeError('planted-word\n    at src/planted.ts:1')),
		});
		const { statusCode, body } = await failing.inject('/health');
		expect([statusCode, body]).toEqual([500, 'Something went wrong here. Try again later.']);
		const [line] = lines;
		expect(JSON.parse(line!)).toMatchObject({
			err: {
				kind: 'TypeError',
				at: expect.arrayContaining([expect.stringMatching(/^src\/hosting\/host-app\.ts:\d+/)]) as string[],
			},
		});
		expect(line).not.toContain('planted');
	});
});

test('before the first release the hub says that it is being built', async () => {
	const empty = await mkdtemp(join(tmpdir(), 'hub-host-'));
	onTestFinished(() => rm(empty, { recursive: true, force: true }));
	const served = servedFrom(empty, () => undefined);
	const waiting = await appWith({
		served,
		health: async () => healthOf((await served.files())?.name, { isBuilding: true, lastBuild: undefined }, false),
	});
	expect((await waiting.inject('/')).statusCode).toBe(503);
	const health = await waiting.inject('/health');
	expect([health.statusCode, health.json()]).toEqual([503, expect.objectContaining({ status: 'nothing served' })]);
	await addRelease(empty, {});
	expect((await waiting.inject('/')).body).toBe('home');
});
