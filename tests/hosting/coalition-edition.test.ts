/** The coalition’s edition: for whoever is signed in, and for nobody else by any address. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coalitionFaults } from '../../src/hosting/coalition-check.ts';
import { healthOf } from '../../src/hosting/health.ts';
import { createHostApp } from '../../src/hosting/host-app.ts';
import { createLog } from '../../src/hosting/log.ts';
import { MEDIA_TYPES } from '../../src/hosting/media-types.ts';
import { headersFor } from '../../src/hosting/response-headers.ts';
import { servedFrom } from '../../src/hosting/served-release.ts';
import { addRelease, LONG } from '../support/a-release.ts';

let folder: string;
let app: FastifyInstance;
const SECRET = 'planted for the coalition';
const UNDER = '/for-the-coalition';
const FILES = {
	'/meetings/index.html': SECRET,
	'/feed.xml': SECRET,
	'/feed.json': SECRET,
	'/data/all.json': SECRET,
	'/search-index/fragment/a.pf_fragment': SECRET,
	'/search-index/words.hub': SECRET,
	'/media/plan.png': SECRET,
	'/media/plan.pdf': SECRET,
	'/assets/a.1.js': LONG,
	'/admin/index.html': SECRET,
};
const SIGNED_IN = { cookie: 'signed=in' };

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-coalition-'));
	await addRelease(join(folder, 'public'), {});
	await addRelease(join(folder, 'coalition'), FILES);
	app = await createHostApp({
		address: new URL('https://hub.example.org'),
		served: servedFrom(join(folder, 'public'), () => undefined),
		coalition: servedFrom(join(folder, 'coalition'), () => undefined),
		health: () => Promise.resolve(healthOf(undefined, { isBuilding: false, lastBuild: undefined }, true)),
		editing: {
			address: '/api/cms/v1',
			isSignedIn: (request) => Promise.resolve(request.headers.cookie === SIGNED_IN.cookie),
			handler: (_request, response) => Promise.resolve(void response.end('')),
			signIn: () => Promise.resolve(),
		},
		log: createLog({ write: () => undefined }),
		proxies: [],
		timeouts: { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2000 },
	});
});
afterAll(async () => {
	await app.close();
	await rm(folder, { recursive: true, force: true });
});

const ADDRESSES = ['', '/', '/meetings/', '/meetings', '/nothing/', '/404.html', ...Object.keys(FILES)];

test.each(ADDRESSES)('%s leads whoever is not signed in to the sign-in, and says nothing', async (address) => {
	for (const headers of [{}, { cookie: 'signed=out' }, { 'accept-encoding': 'br' }, { range: 'bytes=0-4' }])
		for (const method of ['GET', 'HEAD'] as const) {
			const answer = await app.inject({ method, url: `${UNDER}${address}`, headers });
			expect([answer.statusCode, answer.headers.location, answer.body]).toEqual([303, '/sign-in/', '']);
			expect(answer.headers).toMatchObject({
				'cache-control': 'private, no-store',
				'x-robots-tag': 'noindex, nofollow',
			});
			expect(answer.headers).not.toHaveProperty('etag');
		}
});

test.each(Object.keys(FILES))('nothing of it stands at the public address %s', async (address) => {
	const answer = await app.inject({ url: address, headers: SIGNED_IN });
	expect(answer.body).not.toContain(SECRET);
});

test.each(['/..', '//', '/%2e%2e/public/', '/%00', '/%ff'])('%s leads nowhere else', async (more) => {
	const { statusCode, body } = await app.inject({ url: `${UNDER}${more}`, headers: SIGNED_IN });
	expect([200, 303, 400, 404]).toContain(statusCode);
	expect(body).not.toContain(SECRET);
});

test.each(Object.entries(FILES).filter(([address]) => !address.startsWith('/admin')))(
	'%s is served to whoever is signed in, as what it is, and kept nowhere',
	async (address, text) => {
		const { statusCode, body, headers } = await app.inject({ url: `${UNDER}${address}`, headers: SIGNED_IN });
		expect([statusCode, body]).toEqual([200, text]);
		expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
		expect(headers['content-security-policy']).toBe(headersFor(address, { isHttps: true })['Content-Security-Policy']);
		const ending = address.slice(address.lastIndexOf('.'));
		if (Object.hasOwn(MEDIA_TYPES, ending)) expect(headers['content-type']).toBe(MEDIA_TYPES[ending as '.html']);
	},
);

test('it goes out compressed as it was made', async () => {
	const { rawPayload, headers } = await app.inject({
		url: `${UNDER}/assets/a.1.js`,
		headers: { ...SIGNED_IN, 'accept-encoding': 'br' },
	});
	expect(headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(rawPayload).toString()).toBe(LONG);
});

test('there is one editor, and what is not there is said within the edition', async () => {
	const at = (address: string) => app.inject({ url: `${UNDER}${address}`, headers: SIGNED_IN });
	expect((await at('/admin/')).headers.location).toBe('/admin/');
	expect((await at('/meetings')).headers.location).toBe(`${UNDER}/meetings/`);
	expect((await at('/nothing/')).statusCode).toBe(404);
});

test('the look at an installation says what speaks against it', async () => {
	const data = join(folder, 'data');
	const answer =
		(status: number, location = '') =>
		() =>
			Promise.resolve({ status, headers: new Headers(location ? { location } : {}) });
	const settings = { address: 'https://hub.example.org', coalition: true, data, signIn: undefined };
	const faults = (await coalitionFaults({ settings, ask: answer(200) })).join('\n');
	expect(faults).toContain('coalition: found its edition built while nobody can sign in');
	expect(faults).toContain('coalition: found no release of its edition');
	expect(faults).toContain('/for-the-coalition/: found the answer 200 for somebody who is not signed in');
	expect(await coalitionFaults({ settings: { ...settings, coalition: false }, ask: answer(200) })).toEqual([]);
	await addRelease(join(data, 'coalition-edition'), {});
	const fit = { ...settings, signIn: { groups: [] } };
	expect(await coalitionFaults({ settings: fit, ask: answer(303, '/sign-in/') })).toEqual([]);
	expect(await coalitionFaults({ settings: fit, ask: answer(303, 'https://other.example.org/sign-in/') })).toHaveLength(
		1,
	);
});
