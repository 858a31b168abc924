/**
 * nginx, Caddy and Apache, each set up by the file the hub writes for it, and asked for every kind of file: of a hub at
 * the top of its host, and of one in a folder of it.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htaccess } from '../../src/hosting/apache.ts';
import { caddyfile } from '../../src/hosting/caddy.ts';
import type { Deployment } from '../../src/hosting/deployment.ts';
import { MEDIA_TYPES } from '../../src/hosting/media-types.ts';
import { nginxConf } from '../../src/hosting/nginx.ts';
import { headersFor } from '../../src/hosting/response-headers.ts';
import { programOf } from '../support/installed-program.ts';

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

const asked = (port: number, path: string) =>
	new Promise<Answer>((done, failed) => {
		get({ host: '127.0.0.1', port, path, headers: { host: 'hub.example.org' } }, (response) => {
			let body = '';
			response.setEncoding('latin1').on('data', (piece: string) => (body += piece));
			response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
		}).on('error', failed);
	});

/** One file of each kind and in each place of the site, by address. */
const FILES: Readonly<Record<string, string>> = {
	'/index.html': 'home',
	'/404.html': 'not here',
	'/guides/index.html': 'guides',
	'/search/index.html': 'search',
	'/admin/index.html': 'editor',
	'/media/dudley/leaflet.pdf': '%PDF-1.4',
	'/media/dudley/chart.png': 'png',
	'/cards/a.png': 'card',
	'/search-index/tables.bin': 'tables',
	'/.secret': 'secret',
	...Object.fromEntries(Object.keys(MEDIA_TYPES).map((ending) => [`/assets/a.1${ending}`, 'a file'])),
};

const aSite = (root: string) => {
	for (const [address, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, 'site', address)), { recursive: true });
		writeFileSync(join(root, 'site', address), text);
	}
	writeFileSync(join(root, 'secret.txt'), 'secret');
	// As releases are served: by a link to the one that is current.
	symlinkSync('site', join(root, 'current'));
	mkdirSync(join(root, 'beside'));
};

interface Running {
	port: number;
	stop: () => Promise<void>;
}

type Start = (program: string, root: string, deployment: Deployment & { port: number }) => ChildProcess;

const nginx: Start = (program, root, deployment) => {
	writeFileSync(
		join(root, 'main.conf'),
		`daemon off;\nmaster_process off;\npid ${root}/nginx.pid;\nerror_log stderr error;\nevents {}\nhttp {\naccess_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${root}/tmp;`).join('\n')}\n${nginxConf(deployment)}\n}\n`,
	);
	return spawn(program, ['-e', 'stderr', '-p', root, '-c', join(root, 'main.conf')], { stdio: 'pipe' });
};

const caddy: Start = (program, root, deployment) => {
	writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n}\n${caddyfile(deployment)}`);
	return spawn(program, ['run', '--config', join(root, 'Caddyfile'), '--adapter', 'caddyfile'], {
		stdio: 'pipe',
		env: { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root },
	});
};

const APACHE_MODULES = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'filter', 'deflate'];

const apache: Start = (program, root, deployment) => {
	writeFileSync(join(root, '.htaccess'), htaccess(deployment));
	writeFileSync(
		join(root, 'httpd.conf'),
		[
			`ServerRoot "${root}"`,
			'ServerName hub.example.org',
			`Listen 127.0.0.1:${deployment.port}`,
			`PidFile "${root}/httpd.pid"`,
			`DefaultRuntimeDir "${root}"`,
			`ErrorLog "${root}/error.log"`,
			// What this machine knows of endings is left out: the hub’s own list must do.
			'TypesConfig /dev/null',
			...APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
			...(deployment.address.pathname === '/'
				? [`DocumentRoot "${deployment.folder}"`]
				: [`DocumentRoot "${root}/beside"`, `Alias ${deployment.address.pathname} "${deployment.folder}"`]),
			`<Directory "${root}">`,
			'AllowOverride All',
			'Require all granted',
			'</Directory>',
			// Debian’s Apache gives itself to www-data when it is started by root, who owns this folder.
			'User www-data',
			'Group www-data',
		].join('\n'),
	);
	return spawn(program, ['-X', '-f', join(root, 'httpd.conf')], { stdio: 'pipe' });
};

const running = async (start: Start, program: string, root: string, path: string): Promise<Running> => {
	const port = await freePort();
	const deployment = {
		address: new URL(`https://hub.example.org${path}`),
		folder: join(root, 'current'),
		checkout: root,
		timeZone: 'Europe/London',
		port,
		hostPort: 8080,
		settings: '/etc/practice-hub/host.yaml',
		identityHeaders: ['X-Forwarded-User', 'X-Forwarded-Groups'],
	};
	const server = start(program, root, deployment);
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream?.on('data', (piece: Buffer) => (said += piece.toString()));
	const ended = new Promise<void>((done) => server.on('exit', () => done()));
	for (;;) {
		if (server.exitCode !== null) throw new Error(`${program} ended: ${said}`);
		if (await asked(port, `${path}/`).catch(() => undefined)) break;
		await new Promise((again) => setTimeout(again, 50));
	}
	return {
		port,
		stop: async () => {
			server.kill('SIGTERM');
			await ended;
		},
	};
};

const SERVERS = [
	['nginx', '', nginx],
	['nginx', '/services/hub.v2', nginx],
	['caddy', '', caddy],
	['caddy', '/services/hub.v2', caddy],
	['apache2', '', apache],
	['apache2', '/services/hub.v2', apache],
] as const;

type Ask = (path: string) => Promise<Answer>;

const everyFileAsItIs = (ask: Ask, above: string) => {
	test('every file goes out as what it is, with the headers of its place', async () => {
		for (const [address, text] of Object.entries(FILES)) {
			if (address.startsWith('/.')) continue;
			// Some servers send the name of the page of a folder away to the folder.
			const path = address.replace(/index\.html$/, '');
			const { status, headers, body } = await ask(above + path);
			expect([path, status, body]).toEqual([path, 200, text]);
			const said = Object.entries(headersFor(path, { isHttps: true })).map(([header, value]) => [
				header.toLowerCase(),
				value,
			]);
			expect(headers, path).toMatchObject(Object.fromEntries(said));
		}
	});

	test.each(Object.entries(MEDIA_TYPES))('%s files are of type %s', async (ending, type) => {
		expect((await ask(`${above}/assets/a.1${ending}`)).headers['content-type']?.toLowerCase()).toBe(type);
	});

	test('a page that is not there is answered with the page that says so, and its headers', async () => {
		for (const path of ['/nothing/', '/assets/nothing.js', '/guides/nothing.pdf']) {
			const { status, headers, body } = await ask(above + path);
			expect([path, status, body]).toEqual([path, 404, 'not here']);
			expect(headers['content-type']).toMatch(/^text\/html/);
			expect(headers['x-frame-options']).toBe('DENY');
			expect(headers['strict-transport-security']).toBe('max-age=63072000');
		}
	});

	test('a folder without a page is answered with the page that says so', async () => {
		const { status, body } = await ask(`${above}/media/dudley/`);
		expect([status >= 400, body]).toEqual([true, 'not here']);
	});
};

const nothingElse = (ask: Ask, above: string) => {
	test('a folder without its last stroke leads to its page', async () => {
		const { status, headers } = await ask(`${above}/guides`);
		expect([301, 302, 307, 308]).toContain(status);
		expect(headers.location?.replace(/^https?:\/\/[^/]+/, '')).toBe(`${above}/guides/`);
	});

	test.runIf(above)('the folder leads to its home page, and nothing of the hub stands beside it', async () => {
		const { status, headers } = await ask(above);
		expect([301, 302, 307, 308]).toContain(status);
		expect(headers.location?.replace(/^https?:\/\/[^/]+/, '')).toBe(`${above}/`);
		for (const path of ['/', '/guides/', '/assets/a.1.js', '/services/hubxv2/', `${above}x/`]) {
			const beside = await ask(path);
			expect([path, beside.status >= 400]).toEqual([path, true]);
		}
	});

	test('hidden files and what lies outside are not served', async () => {
		for (const path of [
			'/.secret',
			'/.htaccess',
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'../secret.txt',
		]) {
			const { status, body } = await ask(above + path);
			expect([path, status >= 400]).toEqual([path, true]);
			expect(body).not.toBe('secret');
		}
	});
};

describe.each(SERVERS)('%s, for a hub at “%s”', (name, above, start) => {
	const program = programOf(name);
	if (program === undefined) {
		test.skip(`left out: ${name} is not installed on this machine`);
		return;
	}
	let root: string;
	let server: Running;
	beforeAll(async () => {
		root = mkdtempSync(join(tmpdir(), 'hub-web-server-'));
		// Servers that are started by root serve as somebody else, who must be able to read it.
		execFileSync('chmod', ['755', root]);
		aSite(root);
		server = await running(start, program, root, above);
	}, 30_000);
	afterAll(async () => {
		await server?.stop();
		rmSync(root, { recursive: true, force: true });
	});

	const ask: Ask = (path) => asked(server.port, path);
	everyFileAsItIs(ask, above);
	nothingElse(ask, above);
});
