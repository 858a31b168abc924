/** A person’s feed over HTTP: whoever is signed in makes, renews and withdraws its address; whoever has it reads. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRelease } from '../../support/a-release.ts';
import { aHubToSignInTo, ORIGIN, tokenIn, type HubToSignInTo, type Sent } from '../sign-in/a-hub-to-sign-in-to.ts';

let folder: string;
let hub: HubToSignInTo;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-feed-'));
	await addRelease(folder, {});
	hub = await aHubToSignInTo(folder, { proxy: { personHeader: 'x-user', groupsHeader: 'x-groups' } });
});
afterAll(async () => {
	await hub.close();
	await rm(folder, { recursive: true, force: true });
});

const EDITH: Sent = [
	['X-User', 'planted.edith'],
	['X-Groups', 'hub-editors'],
];
const KIM: Sent = [
	['X-User', 'planted.kim'],
	['X-Groups', 'hub-keepers'],
];

const opened = (as: Sent) => hub.ask('GET', '/notices/', as);

const posted = async (place: string, as: Sent, token?: string, origin = ORIGIN) =>
	hub.ask(
		'POST',
		`/notices/${place}/`,
		[...as, ['Origin', origin], ['Content-Type', 'application/x-www-form-urlencoded']],
		`token=${token ?? tokenIn(await opened(as))}`,
	);

const made = async (as: Sent): Promise<string> => {
	const { body } = await posted('make', as);
	return /https:\/\/hub\.example\.org(\/notices\/[\w-]{43}\/atom\.xml)/.exec(body)![1]!;
};

const notice = (row: number, sentence: string, roles: readonly 'coalition-editor'[] = ['coalition-editor']) =>
	hub.notices.pass(
		row,
		{ at: new Date().toISOString(), roles, people: [], by: '', sentence, link: '/admin/#/workflow' },
		[],
	);

test('whoever has the address reads a feed that a reader understands, without a sign-in', async () => {
	notice(1, 'A case study waits for its readers.');
	const address = await made(EDITH);
	const answer = await hub.ask('GET', address);
	expect([answer.status, answer.headers['content-type'], answer.cookies]).toEqual([
		200,
		'application/atom+xml; charset=utf-8',
		[],
	]);
	expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	const feed = parseAtomFeed(answer.body);
	expect(feed.title).toMatchObject({ value: 'What waits for you as coalition editor – Hub of Tests' });
	expect(feed.entries).toMatchObject([
		{
			title: { value: 'A case study waits for its readers.' },
			links: [{ href: `${ORIGIN}/admin/#/workflow` }],
			id: 'tag:hub.example.org,2026:notice/1',
		},
	]);
	expect(answer.body).not.toMatch(/planted/);
	// Where it leads is in no line of the log.
	expect(hub.lines.join('')).not.toContain(address.split('/')[2]);
});

test('it is shown once; another takes its place, and it can be withdrawn', async () => {
	const first = await made(EDITH);
	expect((await opened(EDITH)).body).not.toContain('/atom.xml');
	const second = await made(EDITH);
	expect([(await hub.ask('GET', first)).status, (await hub.ask('GET', second)).status]).toEqual([404, 200]);
	expect((await posted('withdraw', EDITH)).body).toContain('leads nowhere now');
	expect((await hub.ask('GET', second)).status).toBe(404);
	expect(hub.audit.told()).toContain('done coalition-editor make-feed');
	expect(hub.audit.told()).toContain('done coalition-editor withdraw-feed');
});

test('each reads what is for them', async () => {
	const address = await made(KIM);
	expect(parseAtomFeed((await hub.ask('GET', address)).body).entries ?? []).toEqual([]);
	expect((await opened(KIM)).body).toContain('Nothing has come for you.');
	expect((await opened(EDITH)).body).toContain('A case study waits for its readers.');
});

test('a form from elsewhere, without its token or by nobody makes and withdraws nothing', async () => {
	const address = await made(EDITH);
	const kims = tokenIn(await opened(KIM));
	for (const place of ['make', 'withdraw'])
		for (const refused of [
			await posted(place, EDITH, 'forged'),
			await posted(place, EDITH, kims),
			await posted(place, EDITH, undefined, 'https://elsewhere.example'),
			await posted(place, [], 'forged'),
			await posted(
				place,
				[
					['X-User', 'a'],
					['X-Groups', 'everybody'],
				],
				'forged',
			),
		])
			expect(refused.status).toBe(403);
	expect((await hub.ask('GET', address)).status).toBe(200);
	expect((await opened([])).status).toBe(403);
});

test.each(['a', 'a'.repeat(43), `${'a'.repeat(42)}%00`, 'constructor', '%2e%2e'])(
	'%s leads to no feed',
	async (secret) => {
		expect((await hub.ask('GET', `/notices/${secret}/atom.xml`)).status).toBe(404);
	},
);

test('addresses cannot be tried without end', async () => {
	const from: Sent = [['X-Forwarded-For', '203.0.113.99']];
	let status = 404;
	for (let time = 0; time < 241; time += 1)
		({ status } = await hub.ask('GET', `/notices/${'b'.repeat(43)}/atom.xml`, from));
	expect(status).toBe(429);
});
