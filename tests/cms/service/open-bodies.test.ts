/** Bodies of requests are read in turn: nobody fills the memory or takes every place. */
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aContributor, aHub, aSave, PAGE, pageText, serve, type Asking, type TestHub } from './a-hub.ts';

// Git runs, and some wait on purpose; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let hub: TestHub;
beforeAll(async () => {
	hub = await aHub();
});
afterAll(() => hub.remove());

/**
 * Sends the head of a request and the beginning of its body, and no more. Out: all that came back, once the connection
 * is closed.
 */
const begin = (
	service: Asking,
	{
		length = 1000,
		first = '{',
		headers = {},
	}: { length?: number; first?: string; headers?: Record<string, string> } = {},
) => {
	const host = service.origin.slice('http://'.length);
	const socket = connect(Number(host.split(':').at(-1)), '127.0.0.1');
	let said = '';
	socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
	socket.on('error', () => undefined);
	const answer = new Promise<{ status: number; said: string }>((done) =>
		socket.on('close', () => done({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0), said })),
	);
	const all = {
		Host: host,
		Origin: service.origin,
		'Content-Type': 'application/json',
		'Content-Length': String(length),
		...headers,
	};
	socket.write(
		`POST /api/cms/v1 HTTP/1.1\r\n${Object.entries(all)
			.map(([name, value]) => `${name}: ${value}`)
			.join('\r\n')}\r\n\r\n${first}`,
	);
	return { answer, send: (more: string) => socket.write(more), breakOff: () => socket.destroy() };
};

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const HOME = 'https://hub.example.org';
const from = (person: string) => ({
	Host: 'hub.example.org',
	Origin: HOME,
	'Content-Type': 'application/json',
	'X-Person': person,
});
/** A hub where people sign in; who it is stands in a header, as behind a council’s own sign-in. */
const withSignIn = {
	origins: [HOME],
	signIn: (request: IncomingMessage) => Promise.resolve(aContributor(String(request.headers['x-person']))),
};

test('of a hundred bodies that never end, those that have a place are told that they are too slow and the others to come again', async () => {
	const service = await serve(hub.root, { limits: { placeWithin: 300, grace: 1500 } });
	const answers = await Promise.all(Array.from({ length: 100 }, () => begin(service).answer));
	expect(answers.filter(({ status }) => status === 408)).toHaveLength(16);
	const sentAway = answers.filter(({ status }) => status === 503);
	expect(sentAway).toHaveLength(84);
	for (const { said } of sentAway) expect(said).toMatch(/\r\nRetry-After: \d+\r\n[^]*Wait a few seconds/);
	expect(await service.ask('getEntry', { path: PAGE })).toMatchObject({ status: 200 });
	await service.close();
});

test('while one person holds a hundred bodies open, another saves', async () => {
	const service = await serve(hub.root, { ...withSignIn, limits: { placeWithin: 30_000, grace: 30_000 } });
	const held = Array.from({ length: 100 }, () => begin(service, { headers: from('Slow') }));
	await moment(200);
	const body = JSON.stringify({ action: 'persistEntry', params: aSave({ raw: pageText('Saved meanwhile') }) });
	expect(await service.send({ headers: from('Quick'), body })).toMatchObject({ status: 200 });
	for (const { breakOff } of held) breakOff();
	await service.close();
});

test('bodies hold only so many bytes together, and give them back', async () => {
	const service = await serve(hub.root, { limits: { bytesTogether: 100_000, grace: 30_000 } });
	const first = begin(service, { length: 70_000, first: 'x'.repeat(60_000) });
	await moment(200);
	expect(await begin(service, { length: 70_000, first: 'x'.repeat(60_000) }).answer).toMatchObject({ status: 503 });
	first.breakOff();
	await first.answer;
	await moment(200);
	expect(await service.ask('persistEntry', aSave({ raw: pageText('x'.repeat(60), 'y'.repeat(80_000)) }))).toMatchObject(
		{ status: 200 },
	);
	await service.close();
});

test('whoever breaks off leaves the place to others, waiting or not', async () => {
	const service = await serve(hub.root, { limits: { placeWithin: 30_000, grace: 30_000 } });
	const held = Array.from({ length: 40 }, () => begin(service));
	await moment(200);
	for (const { breakOff } of held) breakOff();
	expect(await service.ask('getEntry', { path: PAGE })).toMatchObject({ status: 200 });
	await service.close();
});

test('a body that comes slowly, but comes, is read', async () => {
	const service = await serve(hub.root, { limits: { grace: 300, leastPerSecond: 10 } });
	const body = JSON.stringify({ action: 'getEntry', params: { path: PAGE } });
	const request = begin(service, { length: body.length, first: body.slice(0, 40), headers: { Connection: 'close' } });
	await moment(800);
	request.send(body.slice(40));
	expect(await request.answer).toMatchObject({ status: 200 });
	await service.close();
});

test('sixty requests at once are all answered: they wait for each other', async () => {
	const service = await serve(hub.root);
	const statuses = await Promise.all(
		Array.from({ length: 60 }, () => service.ask('getEntry', { path: PAGE }).then(({ status }) => status)),
	);
	expect(statuses).toEqual(Array.from({ length: 60 }, () => 200));
	await service.close();
});

test.each([
	[
		'checking',
		{ checks: 3, checksPerSecond: 0.001 },
		'checkEntry',
		{ collection: 'page', slug: 'about', raw: pageText('x') },
	],
	[
		'bringing documents in',
		{ imports: 3, importsPerSecond: 0.001 },
		'importDocument',
		{ fileName: 'x.docx', content: 'AAAA', type: 'page' },
	],
] as const)(
	'%s has a rate for each person: one who asks too often does not use up another’s',
	async (_what, limits, action, params) => {
		const service = await serve(hub.root, { ...withSignIn, limits });
		const asks = (person: string) => service.send({ headers: from(person), body: JSON.stringify({ action, params }) });
		const statuses = [];
		for (let times = 0; times < 5; times += 1) statuses.push((await asks('Often')).status === 429);
		expect(statuses).toEqual([false, false, false, true, true]);
		expect((await asks('Often')).body.error).toMatch(/Wait/);
		expect((await asks('Seldom')).status).not.toBe(429);
		expect(
			await service.send({
				headers: from('Often'),
				body: JSON.stringify({ action: 'getEntry', params: { path: PAGE } }),
			}),
		).toMatchObject({ status: 200 });
		await service.close();
	},
);
