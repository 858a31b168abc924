import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createService } from '../../../cms/service/server.ts';
import { SIGNED_IN_ROLES } from '../../../src/content-model/editing-roles.ts';
import { aContributor, aHub, aSave, checkModuleCalled, PAGE, serve, type Asking, type TestHub } from './a-hub.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let hub: TestHub;
let asking: Asking;
beforeAll(async () => {
	hub = await aHub();
	asking = await serve(hub.root, { limits: { largest: 50_000 } });
});
afterAll(async () => {
	await asking.close();
	await hub.remove();
});

const json = { 'Content-Type': 'application/json' };
const read = JSON.stringify({ action: 'getEntry', params: { path: PAGE } });

test('the editor’s own page is answered', async () => {
	expect(
		await asking.send({ headers: { ...json, Origin: asking.origin, 'Sec-Fetch-Site': 'same-origin' }, body: read }),
	).toMatchObject({ status: 200 });
	expect((await asking.send({ method: 'GET', path: '/api/cms/v1/config' })).body.config.backend.proxy_url).toBe(
		'/api/cms/v1',
	);
});

const port = () => asking.origin.split(':').at(-1)!;

test.each([
	['a foreign name that resolves here', () => ({ Host: 'evil.example', Origin: 'http://evil.example' })],
	['a foreign name with our port', () => ({ Host: `evil.example:${port()}`, Origin: `http://evil.example:${port()}` })],
	['a name that only begins like ours', () => ({ Host: `localhost.evil.example:${port()}`, Origin: asking.origin })],
	['a name that only ends like ours', () => ({ Host: `notlocalhost:${port()}`, Origin: asking.origin })],
	['an address of another machine', () => ({ Host: '192.168.0.9', Origin: 'http://192.168.0.9' })],
	['no name', () => ({ Host: '', Origin: asking.origin })],
	['a name with a path', () => ({ Host: 'localhost/evil', Origin: asking.origin })],
	['a name with somebody before it', () => ({ Host: `user@localhost:${port()}`, Origin: asking.origin })],
	['another site', () => ({ Origin: 'https://evil.example' })],
	['no site at all', () => ({})],
	['a page without an origin', () => ({ Origin: 'null' })],
	['our name on another port', () => ({ Origin: 'http://localhost:1' })],
	['our name with something after it', () => ({ Origin: `${asking.origin}.evil.example` })],
	['an extension', () => ({ Origin: 'chrome-extension://abc' })],
	['a file', () => ({ Origin: 'file://' })],
	['a browser that says the page is another site', () => ({ Origin: asking.origin, 'Sec-Fetch-Site': 'cross-site' })],
	['a browser that says the page is a sister site', () => ({ Origin: asking.origin, 'Sec-Fetch-Site': 'same-site' })],
])('a request is refused from %s', async (_, headers) => {
	const { status, body } = await asking.send({ headers: { ...json, ...headers() }, body: read });
	expect([400, 403]).toContain(status);
	expect(JSON.stringify(body)).not.toContain('About');
});

test.each([
	'text/plain',
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'application/json; charset=utf-16',
	'',
])('a request of type “%s” is refused, as a form on another site could send it', async (type) => {
	const { status } = await asking.send({ headers: { Origin: asking.origin, 'Content-Type': type }, body: read });
	expect(status).toBe(415);
});

test('the settings of the editor are not given to another site', async () => {
	expect(
		(await asking.send({ method: 'GET', path: '/api/cms/v1/config', headers: { Host: 'evil.example' } })).status,
	).toBe(403);
	expect(
		(await asking.send({ method: 'GET', path: '/api/cms/v1/config', headers: { Origin: 'https://evil.example' } }))
			.status,
	).toBe(403);
	expect(
		(await asking.send({ method: 'GET', path: '/api/cms/v1/config', headers: { 'Sec-Fetch-Site': 'cross-site' } }))
			.status,
	).toBe(403);
});

test('no answer lets another site read it', async () => {
	const { headers } = await asking.ask('getEntry', { path: PAGE });
	expect(headers['access-control-allow-origin']).toBeUndefined();
	expect(headers['cross-origin-resource-policy']).toBe('same-origin');
	expect(headers['cache-control']).toBe('no-store');
	expect(
		(
			await asking.send({
				method: 'OPTIONS',
				headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
			})
		).status,
	).toBe(403);
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not a way to ask', async (method) => {
	expect((await asking.send({ method, headers: { Origin: asking.origin } })).status).toBe(405);
});

test.each([
	['nothing', ''],
	['half a request', '{"action":'],
	['a list', '[]'],
	['no action', '{}'],
	['an unknown action', '{"action":"runCommand","params":{}}'],
	['an action every object has', '{"action":"constructor","params":{}}'],
	['an action on the prototype', '{"action":"__proto__","params":{}}'],
	['params of another kind', '{"action":"getEntry","params":{"path":["a"]}}'],
	['a number for an action', '{"action":5}'],
	['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
])('%s is answered 400, in words', async (_, body) => {
	const { status, body: answer } = await asking.send({ headers: { ...json, Origin: asking.origin }, body });
	expect(status).toBe(400);
	expect(answer.error).toMatch(/[.]$/);
});

test('a request that is too large is refused, whether or not it says so', async () => {
	const big = JSON.stringify({ action: 'persistEntry', params: aSave({ raw: 'x'.repeat(60_000) }) });
	expect((await asking.send({ headers: { ...json, Origin: asking.origin }, body: big })).status).toBe(413);
	const unsaid = await asking
		.send({ headers: { ...json, Origin: asking.origin, 'Transfer-Encoding': 'chunked' }, body: big })
		.catch(() => ({ status: 413 }));
	expect(unsaid.status).toBe(413);
	expect((await asking.ask('getEntry', { path: PAGE })).status).toBe(200);
});

test('a caller who asks too often is told to wait, and may come back', async () => {
	const small = await serve(hub.root, { limits: { burst: 5, perSecond: 20 } });
	const statuses = (await Promise.all(Array.from({ length: 12 }, () => small.ask('getEntry', { path: PAGE })))).map(
		({ status }) => status,
	);
	expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(5);
	expect(statuses).toContain(429);
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect((await small.ask('getEntry', { path: PAGE })).status).toBe(200);
	await small.close();
});

test.each(['0.0.0.0', '::', '192.168.0.9', 'hub.example.org'])(
	'the service refuses to start on %s without a sign-in',
	async (host) => {
		await expect(createService({ root: hub.root, checking: checkModuleCalled('lenient'), host })).rejects.toThrow(
			/without a sign-in/,
		);
	},
);

test('with a sign-in it starts, answers only who is signed in, and only at its own address', async () => {
	const origins = ['https://hub.example.org'];
	const hosted = await serve(hub.root, {
		host: '0.0.0.0',
		origins,
		signIn: ({ headers }) => Promise.resolve(headers.cookie === 'session=good' ? aContributor('Sam') : undefined),
	});
	const at = (headers: Record<string, string>) =>
		hosted.send({ headers: { ...json, Host: 'hub.example.org', Origin: origins[0]!, ...headers }, body: read });
	expect((await at({ Cookie: 'session=good' })).status).toBe(200);
	expect((await at({})).status).toBe(401);
	expect((await at({ Cookie: 'session=good', Origin: hosted.origin })).status).toBe(403);
	expect((await at({ Cookie: 'session=good', Host: hosted.origin.slice(7), Origin: hosted.origin })).status).toBe(403);
	expect(
		(
			await hosted.send({
				method: 'GET',
				path: '/api/cms/v1/config',
				headers: { Host: 'hub.example.org', Cookie: 'session=good' },
			})
		).body.writer,
	).toEqual({ name: 'Sam', roles: SIGNED_IN_ROLES, networks: [] });
	await hosted.close();
	await expect(
		createService({ root: hub.root, checking: checkModuleCalled('lenient'), signIn: () => Promise.resolve(undefined) }),
	).rejects.toThrow(/no origin/);
});

test('an unexpected fault is answered without showing anything of the machine', async () => {
	const said = console.error;
	console.error = () => undefined;
	const broken = await serve(hub.root, { checking: checkModuleCalled('broken') });
	const { status, body } = await broken.ask('persistEntry', aSave());
	console.error = said;
	expect(status).toBe(500);
	expect(body.error).not.toContain(hub.root);
	await broken.close();
});

test('once it is being stopped, the service says so', async () => {
	const service = await createService({ root: hub.root, checking: checkModuleCalled('lenient') });
	await service.close();
	let status = 0;
	await service.handler(
		{ url: '/api/cms/v1/config', method: 'GET', headers: {}, headersDistinct: {}, socket: {} } as never,
		{ writeHead: (code: number) => (status = code), end: () => undefined } as never,
	);
	expect(status).toBe(503);
});
