/** A draft by its link, over HTTP: what is shown, to whom, until when, and what is told of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SharedDraft } from '../../../src/content-model/draft-link.ts';
import { linkRoutes } from '../../../src/hosting/draft-links/link-routes.ts';
import { openLinkStore, type LinkStore } from '../../../src/hosting/draft-links/link-store.ts';
import { pageMaker } from '../../../src/hosting/draft-links/page-maker.ts';
import { healthOf } from '../../../src/hosting/health.ts';
import { createHostApp } from '../../../src/hosting/host-app.ts';
import { createLog } from '../../../src/hosting/log.ts';
import { headersFor } from '../../../src/hosting/response-headers.ts';
import { servedFrom } from '../../../src/hosting/served-release.ts';
import { addRelease } from '../../support/a-release.ts';
import { anAudit, type TestAudit } from '../../support/an-audit.ts';

const DRAFT = { collection: 'practice-guide', slug: 'calm-waiting' };
const SHOWN: SharedDraft = {
	is: 'shown',
	draft: { path: 'content/practice-guides/calm-waiting.mdx', text: 'Planted words.', pictures: {} },
	version: 'one',
	read: (from) => (from === 'media/chairs.png' ? Promise.resolve(Buffer.from('png')) : undefined),
};
const PAGE = '<p id="place"></p><h1>Calm waiting</h1>';

let folder: string;
let app: FastifyInstance;
let store: LinkStore;
let audit: TestAudit;
let lines: string[];
let now: SharedDraft;
let day: string;
let make: () => Promise<string>;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-by-link-'));
	await addRelease(folder, { '/practice-guides/calm-waiting/index.html': 'calm' });
	[now, day, lines, audit] = [SHOWN, '2026-11-28', [], anAudit()];
	make = () => Promise.resolve(PAGE);
	store = openLinkStore(':memory:', () => day);
	const served = servedFrom(folder, () => undefined);
	const log = createLog({ write: (line) => void lines.push(line) });
	const routes = linkRoutes({
		...{ store, served, audit: audit.from, hub: 'Hub of Tests', isHttps: true, placeOfWords: 'place' },
		draftNow: () => Promise.resolve(now),
		pageOf: pageMaker(async () => ({ html: await make(), sheets: new Map([['page.css', 'p{}']]) })),
		today: () => day,
		cannot: (error) => log.error({ err: error }, 'It could not be made.'),
	});
	app = await createHostApp({
		address: new URL('https://hub.example.org'),
		...{ served, log, proxies: [] },
		health: () => Promise.resolve(healthOf(undefined, { isBuilding: false, lastBuild: undefined }, true)),
		editing: {
			address: '/api/cms/v1',
			isSignedIn: () => Promise.resolve(false),
			handler: (_request, response) => Promise.resolve(void response.end('')),
			signIn: () => Promise.resolve(),
			pages: [routes],
		},
		timeouts: { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2000 },
	});
});
afterEach(async () => {
	await app.close();
	store.close();
	await rm(folder, { recursive: true, force: true });
});

const link = (until = '2026-12-12') => store.make(DRAFT, { until, by: { roles: ['coalition-editor'] } });

test('the page of the draft is shown, with whose word the link is and until when', async () => {
	const { statusCode, body, headers } = await app.inject(link());
	expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
	expect(body).toContain('<h1>Calm waiting</h1>');
	expect(body).toContain('It is not published, and this is how it stands now');
	expect(body).toContain('by a coalition editor of the hub, and works until the end of 12 December 2026');
});

test.each([
	['the page', ''],
	['a picture', 'media/chairs.png'],
	['a style sheet', 'assets/page.css'],
	['what is not there', 'media/other.png'],
])('%s is kept by nobody, found by nobody, and tells no other site where it was', async (_what, from) => {
	const { headers } = await app.inject(`${link()}${from}`);
	expect(headers).toMatchObject({
		'cache-control': 'no-store',
		'referrer-policy': 'no-referrer',
		'x-robots-tag': 'noindex, nofollow',
		'x-content-type-options': 'nosniff',
	});
	expect(headers).not.toHaveProperty('set-cookie');
});

test('the page has the policy of every page, and a picture that of every picture', async () => {
	const address = link();
	const policyOf = async (from: string) => (await app.inject(`${address}${from}`)).headers['content-security-policy'];
	expect(await policyOf('')).toBe(headersFor('/', { isHttps: true })['Content-Security-Policy']);
	expect(await policyOf('media/chairs.png')).toBe(
		headersFor('/media/a.png', { isHttps: true })['Content-Security-Policy'],
	);
});

test('pictures are those of this draft alone', async () => {
	const address = link();
	expect((await app.inject(`${address}media/chairs.png`)).body).toBe('png');
	for (const from of [
		'media/other.png',
		'media/..%2Fmedia/chairs.png',
		'media/%2e%2e%2fsecret',
		'x',
		'assets/other.css',
	])
		expect((await app.inject(`${address}${from}`)).statusCode, from).toBe(404);
});

test('a link that never was, that was withdrawn and that has had its day are answered with the same page', async () => {
	const [withdrawn, over] = [link(), link('2026-11-27')];
	store.withdraw(DRAFT, store.of(DRAFT)[0]!.id);
	const never = `/by-link/${'A'.repeat(43)}/`;
	const answers = await Promise.all([withdrawn, over, never, '/by-link/', '/by-link/a/'].map((one) => app.inject(one)));
	for (const { statusCode, body, headers } of answers) {
		expect([statusCode, body]).toEqual([404, answers[0]!.body]);
		expect(headers['content-security-policy']).toBe(answers[0]!.headers['content-security-policy']);
	}
	expect(answers[0]!.body).toContain('This link opens nothing');
	expect(answers[0]!.body).not.toContain('calm');
});

test('whoever guesses is turned away, and whoever has a link is not', async () => {
	const guess = (number: number) => app.inject(`/by-link/${String(number).padStart(43, 'g')}/`);
	const statuses = new Set<number>();
	for (let number = 0; number < 80; number += 1) statuses.add((await guess(number)).statusCode);
	expect([...statuses]).toEqual([404, 429]);
	expect((await app.inject(link())).statusCode).toBe(200);
});

test('a story that was changed is not shown until it has been read again', async () => {
	const address = link();
	now = { is: 'not-read' };
	for (const from of ['', 'media/chairs.png', 'assets/page.css']) {
		const { statusCode, body } = await app.inject(`${address}${from}`);
		expect([statusCode, body.includes('is being read again')], from).toEqual([404, true]);
	}
	now = SHOWN;
	expect((await app.inject(address)).statusCode).toBe(200);
});

test('the link of what was published leads to its page, once that is served', async () => {
	const address = link();
	store.end(DRAFT);
	now = { is: 'gone', href: '/practice-guides/calm-waiting/' };
	expect((await app.inject(address)).body).toContain('href="/practice-guides/calm-waiting/"');
	now = { is: 'gone', href: '/practice-guides/not-yet/' };
	expect((await app.inject(address)).body).toMatch(/not on the hub yet/);
	now = { is: 'gone', href: undefined };
	expect((await app.inject(address)).body).toContain('This link opens nothing');
});

test('the link of a draft that ended does not open another of the same name', async () => {
	const address = link();
	store.end(DRAFT);
	const { statusCode, body } = await app.inject(address);
	expect([statusCode, body.includes('Calm waiting')]).toEqual([404, false]);
});

test('a page that cannot be made is asked for later, and the log says nothing of what is in it', async () => {
	make = () => Promise.reject(new Error('Planted words.'));
	const { statusCode, headers } = await app.inject(link());
	expect([statusCode, headers['retry-after']]).toEqual([503, '10']);
	expect(lines.join('')).toContain('It could not be made.');
	expect(lines.join('')).not.toContain('Planted');
});

test('the first opening is written down and no other, and no line of any log holds what opens a link', async () => {
	const address = link();
	for (const from of ['', '', 'media/chairs.png', 'assets/page.css', 'nothing']) await app.inject(`${address}${from}`);
	await app.inject(address.slice(0, -1));
	expect(audit.told().filter((row) => row.includes('open-link'))).toHaveLength(1);
	const secret = address.split('/')[2]!;
	expect(lines.length).toBeGreaterThan(0);
	expect(lines.join('') + JSON.stringify(audit.rows())).not.toContain(secret);
	expect(lines.join('')).not.toContain('calm-waiting');
});

test('a page that has no place for the words about its link is not shown without them', async () => {
	make = () => Promise.resolve('<h1>Withdrawn</h1>');
	const { statusCode, body } = await app.inject(link());
	expect([statusCode, body.includes('Withdrawn')]).toEqual([404, false]);
});

test('nothing is posted there', async () => {
	expect((await app.inject({ method: 'POST', url: link() })).statusCode).toBe(405);
});
