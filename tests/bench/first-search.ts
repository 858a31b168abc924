/** What searching costs a reader: requests and bytes of the first search and of a later one, in a real browser. */
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { servedSite } from './served-site.ts';

export interface Traffic {
	requests: number;
	/** Bytes of the answers’ bodies, as compressed on the wire. */
	bytes: number;
	/** From the last key to results on the screen. A pause of 180 ms after typing is part of it. */
	milliseconds: number;
}

export interface SearchTraffic {
	/** The search page itself, before anything is typed. */
	page: Traffic;
	/** From the first letter to results. */
	first: Traffic;
	/** Another question in the same visit. */
	later: Traffic;
}

/**
 * Opens the search page of a built site and searches twice.
 * @param root the checkout, built into `dist/`
 * @throws when no browser starts, or no results come within a minute
 */
export const searchTraffic = async (
	root: string,
	[firstWords, laterWords]: readonly [string, string],
): Promise<SearchTraffic> => {
	const site = await servedSite(join(root, 'dist'));
	const counter = await countingDoor(site.address);
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
	try {
		const tab = await browser.newPage();
		const page = await counter.during(async () => {
			await tab.goto(`${counter.address}/search/`, { waitUntil: 'networkidle' });
		});
		const first = await counter.during(() => search(tab, firstWords));
		const later = await counter.during(() => search(tab, laterWords));
		return { page, first, later };
	} finally {
		await browser.close();
		counter.close();
		site.close();
	}
};

const search = async (tab: Page, words: string) => {
	const before = (await tab.locator('.search-status').textContent()) ?? '';
	await tab.locator('#words').fill(words);
	await tab.waitForFunction(
		(old) => {
			const said = document.querySelector('.search-status')?.textContent ?? '';
			return said !== old && /\d/.test(said) && document.querySelectorAll('.results > li').length > 0;
		},
		before,
		{ timeout: 60_000 },
	);
	await tab.waitForLoadState('networkidle');
};

/** Passes everything on and counts it, requests of workers included. */
const countingDoor = async (target: string) => {
	let requests = 0;
	let bytes = 0;
	let last = 0;
	const server: Server = createServer((asked, answered) => {
		requests++;
		const passed = ask(`${target}${asked.url}`, { method: asked.method, headers: asked.headers }, (answer) => {
			answered.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.on('data', (piece: Buffer) => {
				bytes += piece.length;
				last = performance.now();
			});
			answer.pipe(answered);
		});
		passed.on('error', () => answered.destroy());
		asked.pipe(passed);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		during: async (act: () => Promise<unknown>): Promise<Traffic> => {
			[requests, bytes] = [0, 0];
			const began = performance.now();
			await act();
			return { requests, bytes, milliseconds: Math.round(Math.max(0, last - began)) };
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
};
