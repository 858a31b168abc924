/**
 * npm run bench:editor [-- --entries 3000 --runs 3 --saves-at-once --json]
 * How long the editor’s list takes to open with thousands of case studies, in a real Chromium: our editor with our
 * service, and stock Decap with the server its makers offer beside it (`decap-server`, reading the same files), by
 * turns. Stock Decap is no dependency of the hub: it is installed with npm into a folder of the system’s temporary
 * folder, once. Times drift with whatever else a machine is doing; compare the two, not one with yesterday’s.
 */
import { execFileSync } from 'node:child_process';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import type { DecapConfig } from '../../cms/decap.ts';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { ours, stock, type Editor } from './editors.ts';
import { generatedCheckout } from './generated-checkout.ts';

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
