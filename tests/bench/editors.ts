/** The two editors that are compared: ours, and Decap as its makers offer it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BODY } from '../../cms/body-field.ts';
import type { DecapConfig } from '../../cms/decap.ts';

const STOCK = { 'decap-cms': '3.16.3', 'decap-server': '3.11.3' } as const;

/** One editor: a folder of files for the page, and a service for the rest. */
export interface Editor {
	name: string;
	/** The file of a path under /admin/, as text or bytes. */
	file: (path: string) => Promise<string | Buffer>;
	/** Where its service listens, on this machine. */
	service: number;
	stop: () => void;
}

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

/** Starts a program that answers at a port. */
const started = async (
	command: readonly string[],
	port: number,
	cwd: string,
	environment: Record<string, string> = {},
) => {
	const child = spawn(process.execPath, command, {
		cwd,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
		if (
			await fetch(`http://localhost:${port}/`).then(
				() => true,
				() => false,
			)
		)
			return () => void child.kill();
		await new Promise((wait) => setTimeout(wait, 100));
	}
	child.kill();
	throw new Error(`${command[0]} does not answer at port ${port}, expected it to. See what it printed above.`);
};

/** Our editor and its service, over a checkout. */
export const ours = async (root: string, parts: readonly string[]): Promise<Editor> => {
	const service = await freePort();
	const stop = await started(['src/commands/editing-service.ts', '--port', String(service), ...parts], service, root);
	return { name: 'Our editor and service', file: (path) => readFile(join(root, 'public/admin', path)), service, stop };
};

const installStock = async () => {
	const folder = join(tmpdir(), 'hub-bench-stock-decap');
	const versionOf = (name: string) =>
		readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').then(
			(text) => (JSON.parse(text) as { version: string }).version,
			() => undefined,
		);
	const missing = [];
	for (const [name, version] of Object.entries(STOCK))
		if ((await versionOf(name)) !== version) missing.push(`${name}@${version}`);
	if (missing.length > 0) {
		console.error(`Installing ${missing.join(' and ')} into the temporary folder.`);
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
		execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...missing], {
			cwd: folder,
			stdio: ['ignore', 'ignore', 'inherit'],
			shell: process.platform === 'win32',
		});
	}
	return join(folder, 'node_modules');
};

/** Our configuration with Decap’s own formats, and the name of the body those need. */
const stockConfig = ({ collections, ...config }: DecapConfig) => ({
	...config,
	backend: { name: 'proxy', proxy_url: '/api/v1', branch: 'main' },
	publish_mode: 'simple',
	collections: collections.map((collection) => {
		if (!('folder' in collection)) return { ...collection, format: 'yml' };
		const isTaken = collection.fields.some(({ name }) => name === 'body');
		return {
			...collection,
			format: collection.extension === 'mdx' ? 'yaml-frontmatter' : 'yml',
			fields: collection.fields.map((field) =>
				field.name === BODY && !isTaken ? { ...field, name: 'body', editor_components: [] } : field,
			),
		};
	}),
});

/** Stock Decap and its server, over the same files. */
export const stock = async (root: string, config: DecapConfig): Promise<Editor> => {
	const packages = await installStock();
	const service = await freePort();
	const stop = await started([join(packages, 'decap-server/dist/index.js')], service, root, {
		PORT: String(service),
		MODE: 'fs',
		GIT_REPO_DIRECTORY: root,
		LOG_LEVEL: 'error',
	});
	const page = `<!doctype html><html><head><meta charset="utf-8"><script>window.CMS_MANUAL_INIT = true;</script></head><body><script src="decap-cms.js"></script><script>CMS.init({ config: ${JSON.stringify(stockConfig(config)).replaceAll('<', '\\u003c')} });</script></body></html>`;
	return {
		name: 'Stock Decap and decap-server',
		file: (path) => (path === 'index.html' ? Promise.resolve(page) : readFile(join(packages, 'decap-cms/dist', path))),
		service,
		stop,
	};
};
