/** nginx and Caddy in front of the host, each set up by the file the hub writes: what comes through. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deployment } from '../../src/hosting/deployment.ts';
import { caddyBeforeHost, nginxBeforeHost } from '../../src/hosting/in-front-of-host.ts';
import { programOf } from '../support/installed-program.ts';

const listen = (server: Server) =>
	new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

const freePort = async () => {
	const server = createServer();
	const port = await listen(server);
	await new Promise((closed) => server.close(closed));
	return port;
};

type Start = (program: string, root: string, deployment: Deployment) => ChildProcess;

const nginx: Start = (program, root, deployment) => {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(kind) => `${kind}_temp_path ${root}/tmp;`,
	);
	writeFileSync(
		join(root, 'main.conf'),
		`daemon off;\nmaster_process off;\npid ${root}/nginx.pid;\nerror_log stderr error;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${nginxBeforeHost(deployment)}\n}\n`,
	);
	return spawn(program, ['-e', 'stderr', '-p', root, '-c', join(root, 'main.conf')], {
		stdio: 'ignore',
	});
};

const caddy: Start = (program, root, deployment) => {
	writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n}\n${caddyBeforeHost(deployment)}`);
	return spawn(program, ['run', '--config', join(root, 'Caddyfile'), '--adapter', 'caddyfile'], {
		stdio: 'ignore',
		env: { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root },
	});
};

/** What the program behind was asked, and by whom as far as it was told. */
interface Seen {
	method: string | undefined;
	url: string | undefined;
	headers: IncomingHttpHeaders;
	bytes: number;
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

type Ask = (path: string, headers?: Record<string, string>, body?: string) => Promise<Answer>;

/** @param last what the program behind was asked last */
const passesOn = (ask: Ask, last: () => Seen | undefined) => {
	test('an answer comes through as the host gave it', async () => {
		const { status, headers, body } = await ask('/search/?a=%20b');
		expect([status, body, last()?.url]).toEqual([200, 'from behind', '/search/?a=%20b']);
		expect(headers['strict-transport-security']).toBe('max-age=63072000');
		expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
		expect((await ask('/gone')).status).toBe(404);
	});

	test('the host is told the name that was asked for, and by whom: what is seen comes last', async () => {
		await ask('/', { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'http' });
		expect(last()?.headers).toMatchObject({
			host: 'hub.example.org',
			// As something in front answers over HTTPS here, its word comes before it; the hub believes those it knows.
			'x-forwarded-for': '203.0.113.9, 127.0.0.1',
			'x-forwarded-proto': 'https',
		});
	});

	test('nobody outside can say who they are signed in as', async () => {
		await ask('/admin/', { 'x-forwarded-user': 'keeper@example.org', 'X-Forwarded-Groups': 'hub-keepers' });
		expect(Object.keys(last()!.headers)).not.toContain('x-forwarded-user');
		expect(Object.keys(last()!.headers)).not.toContain('x-forwarded-groups');
	});

	test('a document as large as the editing service takes comes through, and a larger one does not', async () => {
		expect((await ask('/api/', {}, 'x'.repeat(24_000_000))).status).toBe(200);
		expect(last()).toMatchObject({ method: 'POST', bytes: 24_000_000 });
		const tooLarge = await ask('/api/', {}, 'x'.repeat(27_000_000)).catch(() => ({ status: 413 }));
		expect(tooLarge.status).toBeGreaterThanOrEqual(400);
	});
};

const asker =
	(portOf: () => number): Ask =>
	(path, headers = {}, body = '') =>
		new Promise((done, failed) => {
			const asking = request(
				{
					...{ host: '127.0.0.1', port: portOf(), path, method: body ? 'POST' : 'GET' },
					headers: { host: 'hub.example.org', ...headers },
				},
				(response) => {
					let said = '';
					response.setEncoding('utf8').on('data', (piece: string) => (said += piece));
					response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: said }));
				},
			);
			asking.on('error', failed);
			asking.end(body);
		});

describe.each([
	['nginx', nginx],
	['caddy', caddy],
] as const)('%s', (name, start) => {
	const program = programOf(name);
	if (program === undefined) {
		test.skip(`left out: ${name} is not installed on this machine`);
		return;
	}
	let root: string;
	let front: ChildProcess;
	let port: number;
	const seen: Seen[] = [];
	const behind = createServer((asked, answer) => {
		let bytes = 0;
		asked.on('data', (piece: Buffer) => (bytes += piece.length));
		asked.on('end', () => {
			seen.push({ method: asked.method, url: asked.url, headers: asked.headers, bytes });
			answer.setHeader('Strict-Transport-Security', 'max-age=63072000').setHeader('Set-Cookie', ['a=1', 'b=2']);
			answer.writeHead(asked.url === '/gone' ? 404 : 200).end('from behind');
		});
	});

	const ask = asker(() => port);

	beforeAll(async () => {
		root = mkdtempSync(join(tmpdir(), 'hub-front-'));
		const hostPort = await listen(behind);
		port = await freePort();
		front = start(program, root, {
			address: new URL('https://hub.example.org'),
			folder: root,
			checkout: root,
			timeZone: 'Europe/London',
			port,
			hostPort,
			settings: join(root, 'host.yaml'),
			identityHeaders: ['X-Forwarded-User', 'X-Forwarded-Groups'],
		});
		for (;;) {
			if (front.exitCode !== null) throw new Error(`${name} ended with ${front.exitCode}.`);
			if (await ask('/').catch(() => undefined)) break;
			await new Promise((again) => setTimeout(again, 50));
		}
		seen.length = 0;
	}, 30_000);
	afterAll(async () => {
		const ended = new Promise((done) => front?.on('exit', done));
		front?.kill('SIGTERM');
		await ended;
		behind.close();
		rmSync(root, { recursive: true, force: true });
	});

	passesOn(ask, () => seen.at(-1));
});

test('where nothing stands in front, what a request says of who asks is not passed on', () => {
	const deployment: Deployment = {
		address: new URL('https://hub.example.org'),
		folder: '/srv/practice-hub/current',
		checkout: '/srv/hub',
		timeZone: 'Europe/London',
		port: undefined,
		hostPort: 8080,
		settings: '/etc/practice-hub/host.yaml',
		identityHeaders: ['X-Auth-Email', 'X-Auth-Groups'],
	};
	const nginxFile = nginxBeforeHost(deployment);
	expect(nginxFile).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
	expect(nginxFile).toContain('proxy_set_header X-Auth-Email "";');
	const caddyFile = caddyBeforeHost(deployment);
	expect(caddyFile).toContain('header_up X-Forwarded-For {remote_host}');
	expect(caddyFile).toContain('header_up -X-Auth-Groups');
});
