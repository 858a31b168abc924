/** That no browser test can be green while a page it has open is in trouble. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, watch } from '../support/watched-browser.ts';

let server: Server;
let address: string;

test.beforeAll(async () => {
	server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === '/gone') return void response.writeHead(410).end();
		if (pathname === '/cut-off') return void request.socket.destroy();
		response
			.writeHead(200, { 'Content-Type': 'text/html' })
			.end(
				`<!doctype html><title>A page</title><link rel="icon" href="data:,"><main></main><script>${decodeURIComponent(search.slice(1))}</script>`,
			);
	}).listen(0, '127.0.0.1');
	await new Promise((listening) => server.once('listening', listening));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => server.close());

const running = (script: string, path = '/') => `${address}${path}?${encodeURIComponent(script)}`;

const TROUBLES: Record<string, [script: string, line: RegExp]> = {
	'an error in the console': ["console.error('Not this')", /^console: Not this$/],
	'an assertion that does not hold': ["console.assert(false, 'Nor this')", /^console: .*Nor this$/],
	'an error nobody caught': ["throw new TypeError('Oh no')", /^page error: TypeError: Oh no$/],
	'a promise nobody caught': ["Promise.reject(new Error('Oh no'))", /^page error: Error: Oh no$/],
	'an answer of 400 or more': ["fetch('/gone')", /^answer 410: GET .*\/gone$/],
	'a picture that is not there': [
		"document.querySelector('main').append(Object.assign(new Image(), { src: '/gone?picture' }))",
		/^answer 410: GET .*\/gone\?picture$/,
	],
	'a request that comes to nothing': [
		"fetch('/cut-off').catch(() => {})",
		/^request failed \(net::ERR_EMPTY_RESPONSE\): GET .*\/cut-off$/,
	],
	'a red notice of the editor': [
		"setTimeout(() => (document.querySelector('main').innerHTML = '<div class=Toastify__toast--error>Failed to save</div>'))",
		/^error notice: Failed to save$/,
	],
	'a red notice that goes at once': [
		"setTimeout(() => { const main = document.querySelector('main'); main.innerHTML = '<div class=Toastify__toast--error>Failed to load</div>'; setTimeout(() => main.replaceChildren(), 20); })",
		/^error notice: Failed to load$/,
	],
};

test('each kind of trouble is seen', async ({ browser, page, allow }) => {
	const seen = await watch(browser, [page.context()]);
	for (const [index, [trouble, [script, line]]] of Object.entries(TROUBLES).entries()) {
		allow(line);
		await page.goto(running(script, `/${index}`));
		await expect.poll(async () => (await seen.problems())[index], trouble).toMatch(line);
	}
	seen.end();
});

test('trouble is seen in a frame, in a page that a page opens, and in a context of its own', async ({
	browser,
	page,
	allow,
}) => {
	const trouble = JSON.stringify(running("console.error('Oh no')"));
	await page.goto(
		running(
			`document.querySelector('main').append(Object.assign(document.createElement('iframe'), { src: ${trouble} })); window.open(${trouble})`,
		),
	);
	const other = await browser.newContext();
	await (await other.newPage()).goto(JSON.parse(trouble) as string);
	allow(/^console: Oh no$/, 3);
	await expect.poll(() => page.context().pages().length).toBe(2);
	await expect(page.context().pages()[1]!.getByRole('main')).toBeAttached();
	await expect(page.frameLocator('iframe').getByRole('main')).toBeAttached();
	await other.close();
});

test.describe('a test', () => {
	test('fails on a problem it does not name', async ({ page }) => {
		test.fail();
		await page.goto(running("console.error('Oh no')"));
	});

	test('fails where a problem it names does not happen', async ({ page, allow }) => {
		test.fail();
		allow(/Oh no/);
		await page.goto(running(''));
	});

	test('passes where what it names happens, and a request that the page itself gives up is none', async ({
		page,
		allow,
	}) => {
		allow(/^console: Oh no$/);
		await page.goto(
			running(
				"console.error('Oh no'); const stop = new AbortController(); fetch('/', { signal: stop.signal }).catch(() => {}); stop.abort()",
			),
		);
	});
});
