import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { keepPathsFresh } from '../../src/start/fresh-paths.ts';

const CHANGED = 'astro:content-changed';

let sent: string[];
let environments: Record<string, { hot: { send: (name: string) => void } }>;
/** A request that is being answered; called, it is answered. */
let ask: () => () => void;

beforeEach(() => {
	sent = [];
	environments = Object.fromEntries(
		['ssr', 'prerender', 'client'].map((name) => [
			name,
			{ hot: { send: (event: string) => sent.push(`${name} ${event}`) } },
		]),
	);
	const handles: ((request: unknown, response: ServerResponse, next: () => void) => void)[] = [];
	keepPathsFresh({ environments, middlewares: { use: (handle) => handles.push(handle) } });
	ask = () => {
		const response = new EventEmitter();
		let isPassedOn = false;
		handles[0]!({}, response as ServerResponse, () => (isPassedOn = true));
		expect(isPassedOn).toBe(true);
		return () => void response.emit('close');
	};
});

const change = () => {
	for (const name of ['ssr', 'prerender']) environments[name]!.hot.send(CHANGED);
	sent = [];
};

test('a request that was being answered while the content changed has Astro told of the change again', () => {
	const end = ask();
	change();
	end();
	expect(sent).toEqual([`ssr ${CHANGED}`, `prerender ${CHANGED}`]);
});

test('what is told again counts as no change, so that it ends', () => {
	const ends = [ask(), ask()];
	change();
	const later = ask();
	for (const end of ends) end();
	sent = [];
	later();
	expect(sent).toEqual([]);
});

test('requests before and after a change, and other news, lead to nothing', () => {
	ask()();
	change();
	const end = ask();
	environments['ssr']!.hot.send('full-reload');
	sent = [];
	end();
	expect(sent).toEqual([]);
});
