/** A small hub in a folder of its own, with a service in front of it: for tests of the service. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contributor } from '../../../src/content-model/editing-permission.ts';
import { SIGNED_IN_ROLES } from '../../../src/content-model/editing-roles.ts';
import { createService, type ServiceOptions } from '../../../cms/service/server.ts';

/** Checks for these tests, each a module as the service loads it. */
export const checkModuleCalled = (
	name: 'lenient' | 'strict' | 'of-addresses' | 'changed-rules' | 'broken' | 'greedy',
): URL => new URL(`./check-modules/${name}.ts`, import.meta.url);

export interface TestHub {
	root: string;
	git: (...args: string[]) => string;
	read: (path: string) => Promise<string>;
	put: (path: string, text: string | Uint8Array) => Promise<void>;
	remove: () => Promise<void>;
}

/** Somebody signed in who has every role: for tests of what has nothing to do with roles. */
export const aContributor = (name: string): Contributor => ({
	name,
	id: name.toLowerCase().replaceAll(' ', '-'),
	email: 'somebody@example.org',
	roles: SIGNED_IN_ROLES,
	networks: [],
});

export const PAGE = 'content/pages/about.mdx';
export const pageText = (title: string, body = 'Hello.') => `---\ntitle: ${title}\nsummary: A page.\n---\n\n${body}\n`;

/** A git checkout with one page, one network, a committed file and nothing else. */
export const aHub = async ({ isGit = true }: { isGit?: boolean } = {}): Promise<TestHub> => {
	const root = await mkdtemp(join(tmpdir(), 'hub-'));
	const git = (...args: string[]) =>
		execFileSync('git', args, {
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	const put = async (path: string, text: string | Uint8Array) => {
		await mkdir(join(root, dirname(path)), { recursive: true });
		await writeFile(join(root, path), text);
	};
	await put(PAGE, pageText('About'));
	await put('content/networks/dudley.yaml', 'title: Dudley\n');
	await put('content/settings/themes.yaml', 'terms:\n  - id: calm\n    label: Calm\n    meaning: Calm.\n');
	await put('src/code.ts', 'export {};\n');
	if (isGit) {
		git('init', '-q', '-b', 'main');
		git('config', 'user.name', 'Developer');
		git('config', 'user.email', 'dev@example.org');
		git('add', '-A');
		git('commit', '-qm', 'Begin');
	}
	return {
		root,
		git,
		put,
		read: (path) => readFile(join(root, path), 'utf8'),
		remove: () => rm(root, { recursive: true, force: true }),
	};
};

export interface Answer {
	status: number;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the service answered
	body: any;
	headers: Record<string, string | string[] | undefined>;
}

export interface Asking {
	/** Sends one action of the protocol, as the editor’s page would. */
	ask: (action: string, params?: Record<string, unknown>) => Promise<Answer>;
	/** Sends anything. */
	send: (options: {
		method?: string;
		path?: string;
		headers?: Record<string, string>;
		body?: string | Buffer;
	}) => Promise<Answer>;
	origin: string;
	/** Stops the service, and leaves the server listening. */
	stop: () => Promise<void>;
	close: () => Promise<void>;
}

/** The service over a hub, listening on a port of this machine. */
export const serve = async (root: string, options: Partial<ServiceOptions> = {}): Promise<Asking> => {
	const service = await createService({
		root,
		checking: checkModuleCalled('lenient'),
		writer: { name: 'Ama Writer', email: 'ama@example.org' },
		...options,
		limits: { readyThreads: 1, ...options.limits },
	});
	const server: Server = createServer((request, response) => void service.handler(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const origin = `http://localhost:${port}`;
	const send: Asking['send'] = ({ method = 'POST', path = '/api/cms/v1', headers = {}, body = '' }) =>
		new Promise((resolve, reject) => {
			// A connection of its own for each: one that is kept may be closed by the service at the moment it is used again.
			const request = httpRequest(
				{ agent: false, host: '127.0.0.1', port, path, method, headers: { Host: `localhost:${port}`, ...headers } },
				(response) => {
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('end', () => {
						const text = Buffer.concat(chunks).toString();
						resolve({
							status: response.statusCode ?? 0,
							body: text ? JSON.parse(text) : undefined,
							headers: response.headers,
						});
					});
				},
			);
			request.on('error', reject);
			request.end(body);
		});
	return {
		origin,
		send,
		ask: (action, params = {}) =>
			send({
				headers: { Origin: origin, 'Content-Type': 'application/json; charset=utf-8' },
				body: JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } }),
			}),
		stop: () => service.close(),
		close: async () => {
			await service.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};

/** The params of a save, as Decap sends them. */
export const aSave = ({
	path = PAGE,
	collection = 'page',
	slug = 'about',
	raw = pageText('About us'),
	...options
}: {
	path?: string;
	collection?: string;
	slug?: string;
	raw?: string;
	assets?: unknown[];
	bases?: Record<string, string>;
	newEntry?: boolean;
	status?: string;
	message?: string;
} = {}) => ({
	dataFiles: [{ path, slug, raw }],
	assets: options.assets ?? [],
	options: {
		newEntry: options.newEntry ?? false,
		collectionName: collection,
		commitMessage: options.message ?? `Change ${slug}`,
		useWorkflow: true,
		unpublished: false,
		status: options.status ?? 'draft',
	},
	...(options.bases ? { bases: options.bases } : {}),
	cmsLabelPrefix: '',
});
