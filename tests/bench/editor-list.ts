/**
 * npm run bench:editor [-- --entries 3000 --runs 3 --saves-at-once --json]
 * How long the editor’s list takes to open with thousands of case studies, in a real Chromium: our editor with our
 * service, and stock Decap with the server its makers offer beside it (`decap-server`, reading the same files), by
 * turns. Stock Decap is no dependency of the hub: it is installed with npm into a folder of the system’s temporary
 * folder, once. Times drift with whatever else a machine is doing; compare the two, not one with yesterday’s.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { BODY } from '../../cms/body-field.ts';
import type { DecapConfig } from '../../cms/decap.ts';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { generatedCheckout } from './generated-checkout.ts';

const STOCK = { 'decap-cms': '3.16.3', 'decap-server': '3.11.3' } as const;
const TYPE = 'case-study';
const LIST = `/admin/#/collections/${TYPE}`;
const PATIENCE = 180_000;

interface Opened {
	/** Milliseconds from opening the page to the first row shown, and to all of them. */
	first: number;
	all: number;
	/** Bytes of the page with its scripts, and of the service’s answers; none is compressed. */
	page: number;
	answers: number;
}

/** One editor: a folder of files for the page, and a service for the rest. */
interface Editor {
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

const ours = async (root: string, parts: readonly string[]): Promise<Editor> => {
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

const stock = async (root: string, config: DecapConfig): Promise<Editor> => {
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

const KINDS: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
};

/** One door for both, so that both are served and counted in the same way. */
const door = async ({ file, service }: Editor) => {
	const counted = { page: 0, answers: 0 };
	const server = createServer((asked, answered) => {
		const path = (asked.url ?? '/').split('?')[0]!;
		if (!path.startsWith('/admin/')) {
			const passed = ask(
				{ host: 'localhost', port: service, path: asked.url, method: asked.method, headers: asked.headers },
				(answer) => {
					answered.writeHead(answer.statusCode ?? 502, answer.headers);
					answer.on('data', (piece: Buffer) => (counted.answers += piece.length));
					answer.pipe(answered);
				},
			);
			passed.on('error', () => answered.destroy());
			asked.pipe(passed);
			return;
		}
		const name = path.slice('/admin/'.length) || 'index.html';
		file(name).then(
			(content) => {
				counted.page += Buffer.byteLength(content);
				answered.writeHead(200, { 'Content-Type': KINDS[extname(name)] ?? 'application/octet-stream' }).end(content);
			},
			() => answered.writeHead(404).end(),
		);
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		counted,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
};

/** Opens the list as somebody who was here before, and is signed in, with nothing in the browser’s store of files. */
const open = async (browser: Browser, editor: Editor, count: number): Promise<Opened> => {
	const { address, counted, close } = await door(editor);
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const tab = await context.newPage();
		await tab.addInitScript((rows: string) => {
			localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
			const seen = { count: 0, first: 0, last: 0 };
			Object.assign(window, { seen });
			const look = () => {
				const found = document.querySelectorAll(rows);
				if (found.length > seen.count) {
					seen.first ||= performance.now();
					seen.last = performance.now();
					seen.count = found.length;
				}
				// Where more rows come as somebody scrolls down, scroll down.
				found[found.length - 1]?.scrollIntoView();
				requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		}, `a[href*="#/collections/${TYPE}/entries/"]`);
		await tab.goto(`${address}${LIST}`);
		const seenIn = () =>
			tab.evaluate(() => (window as unknown as { seen: { count: number; first: number; last: number } }).seen);
		try {
			await tab.waitForFunction(
				(expected) => (window as unknown as { seen: { count: number } }).seen.count >= expected,
				count,
				{ timeout: PATIENCE },
			);
		} catch {
			throw new Error(
				`${editor.name} lists ${(await seenIn()).count} entries after ${PATIENCE / 1000} s, expected ${count}. The page says: ${(await tab.locator('body').innerText()).slice(0, 400)}`,
			);
		}
		const { first, last } = await seenIn();
		return { first, all: last, ...counted };
	} finally {
		await context.close();
		close();
	}
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const middle = (runs: readonly Opened[]): Opened => ({
	first: median(runs.map(({ first }) => first)),
	all: median(runs.map(({ all }) => all)),
	page: median(runs.map(({ page }) => page)),
	answers: median(runs.map(({ answers }) => answers)),
});

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
const times = (one: number, other: number) => `${(one / other).toFixed(2)}`;

const { values } = parseArgs({
	options: {
		entries: { type: 'string', default: '3000' },
		runs: { type: 'string', default: '3' },
		'saves-at-once': { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
});
const count = Number(values.entries);
const runs = Number(values.runs);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(runs) || runs < 1)
	throw new Error(
		`--entries ${values.entries} --runs ${values.runs}: expected whole numbers from 1. Write for example: npm run bench:editor -- --entries 3000 --runs 3`,
	);

const checkout = await generatedCheckout(count, 1, undefined, [{ type: TYPE, share: 1, words: 950 }]);
const editors: Editor[] = [];
try {
	const git = (...parts: string[]) => execFileSync('git', parts, { cwd: checkout.root, stdio: 'ignore' });
	git('init', '-q', '-b', 'main');
	git('add', 'content');
	git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'Begin');
	// With drafts, as “npm start” has it, unless said; stock Decap keeps none over plain files, and so asks for less.
	editors.push(await ours(checkout.root, values['saves-at-once'] ? [] : ['--drafts']));
	const { config } = (await (await fetch(`http://localhost:${editors[0]!.service}/api/cms/v1/config`)).json()) as {
		config: DecapConfig;
	};
	editors.push(await stock(checkout.root, config));
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
	const opened = new Map<Editor, Opened[]>(editors.map((editor) => [editor, []]));
	try {
		for (let run = 0; run < runs; run++)
			for (const editor of editors) {
				const one = await open(browser, editor, count);
				opened.get(editor)!.push(one);
				if (!values.json)
					console.error(
						`${editor.name}: first row after ${seconds(one.first)}, all ${count} after ${seconds(one.all)}`,
					);
			}
	} finally {
		await browser.close();
	}
	const [mine, theirs] = editors.map((editor) => middle(opened.get(editor)!)) as [Opened, Opened];
	if (values.json) console.log(JSON.stringify({ entries: count, runs, ours: mine, stock: theirs }, undefined, '\t'));
	else {
		console.log(`\nOpening the list of ${count} case studies, the middle of ${runs} runs by turns`);
		for (const [index, { first, all, page, answers }] of [mine, theirs].entries())
			console.log(
				`  ${editors[index]!.name.padEnd(30)} first row ${seconds(first)}, all ${seconds(all)}; page ${megabytes(page)}, answers ${megabytes(answers)}`,
			);
		console.log(
			`  Ours to stock                  first row ${times(mine.first, theirs.first)}, all ${times(mine.all, theirs.all)}; page ${times(mine.page, theirs.page)}, answers ${times(mine.answers, theirs.answers)}`,
		);
	}
} finally {
	for (const { stop } of editors) stop();
	await checkout.close();
}
