/** What takes long is done in worker threads: it holds up nobody else, and ends. */
import type { IncomingMessage } from 'node:http';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as moment } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { neutralName } from '../../../cms/neutral-name.ts';
import { createService } from '../../../cms/service/server.ts';
import {
	aContributor,
	aHub,
	aSave,
	checkModuleCalled,
	PAGE,
	pageText,
	serve,
	type Answer,
	type Asking,
	type TestHub,
} from './a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HOME = 'https://hub.example.org';
const withSignIn = {
	origins: [HOME],
	signIn: (request: IncomingMessage) => Promise.resolve(aContributor(String(request.headers['x-person']))),
};

let hub: TestHub;
let service: Asking;
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(async () => {
	hub = await aHub();
	await hub.put('content/pages/other.mdx', pageText('Other'));
	service = await serve(hub.root, {
		...withSignIn,
		checking: checkModuleCalled('greedy'),
		limits: { readyThreads: 3, checkWithin: 30_000, adviseWithin: 30_000, memory: 64 },
	});
});
afterAll(async () => {
	await service.close();
	await hub.remove();
	said.mockRestore();
});
beforeEach(() => {
	said.mockClear();
});

const asks = (person: string, action: string, params: unknown, over: Asking = service): Promise<Answer> =>
	over.send({
		headers: { Host: 'hub.example.org', Origin: HOME, 'Content-Type': 'application/json', 'X-Person': person },
		body: JSON.stringify({ action, params }),
	});
const saves = (person: string, body: string, over?: Asking) =>
	asks(
		person,
		'persistEntry',
		aSave({ path: 'content/pages/other.mdx', slug: 'other', raw: pageText('Other', body) }),
		over,
	);
const writing = (person: string, body: string) =>
	asks(person, 'checkEntry', { collection: 'page', slug: 'about', raw: pageText('A', body) });
const opens = (gate: string) => hub.put(gate, '');
const statuses = async (answers: readonly Promise<Answer>[]) =>
	(await Promise.all(answers)).map(({ status }) => status);
/** Whether an answer has come; asked after something else was answered, so that no time has to be measured. */
const hasCome = (answer: Promise<unknown>) => Promise.race([answer.then(() => true), moment(1, false)]);

/** The quickest of five saves, in milliseconds: what a save takes where the machine is not busy with something else. */
const quickest = async (person: string) => {
	const took: number[] = [];
	for (let times = 0; times < 5; times += 1) {
		const began = performance.now();
		expect((await saves(person, `Saved ${times} times.`)).status).toBe(200);
		took.push(performance.now() - began);
	}
	return Math.min(...took);
};

test('a save that hangs a rule does not delay another person’s save by 200 milliseconds', async () => {
	const alone = await quickest('Ben');
	const hung = saves('Ama', 'These words wait for ama.');
	await moment(100);
	expect(await quickest('Ben')).toBeLessThan(alone + 200);
	expect(await hasCome(hung)).toBe(false);
	await opens('ama');
	expect((await hung).status).toBe(200);
});

test('a check that spins is ended, and its writer is told where, what and what to do next; the hub’s keeper sees it too', async () => {
	const strict = await serve(hub.root, { checking: checkModuleCalled('greedy'), limits: { checkWithin: 300 } });
	const { status, body } = await strict.ask(
		'persistEntry',
		aSave({ raw: pageText('A', 'These words spin for ever.') }),
	);
	expect(status).toBe(422);
	expect(body.error).toMatch(
		/^Under “pages\/about”: the check of this text was stopped after a second, .*Nothing was changed, and your text is still in the form\. Take out what was pasted in last/,
	);
	expect(said.mock.calls.flat().join()).toContain('Under “pages/about”: the check of this text was stopped');
	expect(await hub.read(PAGE)).toBe(pageText('About'));
	expect((await strict.ask('persistEntry', aSave({ raw: pageText('A', 'In a new thread.') }))).status).toBe(200);
	await strict.close();
});

test('whoever sends ten texts that hang delays neither the saves of others, nor reading a page', async () => {
	const hung = [
		...Array.from({ length: 10 }, () => writing('Ama', 'wait for ten')),
		...Array.from({ length: 5 }, () => saves('Ama', 'wait for ten')),
	];
	await moment(100);
	expect((await saves('Ben', 'Saved while fifteen hang.')).status).toBe(200);
	expect((await asks('Ama', 'getEntry', { path: PAGE })).status).toBe(200);
	expect(await Promise.all(hung.map(hasCome))).toEqual(hung.map(() => false));
	await opens('ten');
	expect(await statuses(hung)).toEqual(hung.map(() => 200));
});

test('a text that is still being written and hangs does not keep the same person from saving', async () => {
	const hung = [writing('Ama', 'wait for keys'), writing('Ama', 'wait for keys, and more')];
	await moment(100);
	expect((await saves('Ama', 'Saved beside it.')).status).toBe(200);
	expect(await Promise.all(hung.map(hasCome))).toEqual([false, false]);
	await opens('keys');
	expect(await statuses(hung)).toEqual([200, 200]);
});

// One large table ends the whole process where the engine alone keeps the limit; bytes beside the heap it does not
// count.
test.each(['fill the memory', 'fill a table', 'fill with bytes'])(
	'a text that makes a rule %s is ended and said, and the service goes on',
	async (words) => {
		const { status, body } = await saves('Ama', words);
		expect(status).toBe(422);
		expect(body.error).toMatch(
			/^Under “pages\/other”: the check of this text was stopped because it took more than 64 MB of memory.*save again\.$/,
		);
		expect((await saves('Ama', `Saved after ${words.length}.`)).status).toBe(200);
	},
);

test('a rule that fails when nobody looks costs nobody but its writer anything', async () => {
	expect((await saves('Ama', 'fail later')).status).toBe(500);
	expect((await saves('Ben', 'Saved after that.')).status).toBe(200);
});

test('a thread that ends by itself is found out by the time it may take', async () => {
	const strict = await serve(hub.root, { checking: checkModuleCalled('greedy'), limits: { checkWithin: 300 } });
	expect((await strict.ask('persistEntry', aSave({ raw: pageText('A', 'end the thread') }))).status).toBe(422);
	expect((await strict.ask('persistEntry', aSave({ raw: pageText('A', 'Saved after that.') }))).status).toBe(200);
	await strict.close();
});

test('a check that cannot be loaded is a fault of the hub, told to whoever saves, and reading goes on', async () => {
	const without = await serve(hub.root, { checking: new URL('./checks/not-there.ts', import.meta.url) });
	expect((await without.ask('persistEntry', aSave())).status).toBe(500);
	expect((await without.ask('getEntry', { path: PAGE })).status).toBe(200);
	await without.close();
});

test('what is being checked when the hub is stopped is ended at once, and its writer told so', async () => {
	const stopped = await serve(hub.root, { checking: checkModuleCalled('greedy') });
	const hung = [
		stopped.ask('persistEntry', aSave({ raw: pageText('A', 'spin for ever') })),
		stopped.ask('checkEntry', { collection: 'page', slug: 'about', raw: 'wait for nothing' }),
	];
	await moment(300);
	await stopped.stop();
	for (const { status, body } of await Promise.all(hung))
		expect([status, body.error]).toEqual([503, expect.stringMatching(/being stopped, and nothing was changed/)]);
	await stopped.close();
});

test('a list that changes while a text is checked has it checked again, by what now holds, before it is kept', async () => {
	const before = await hub.read('content/pages/other.mdx');
	const slow = saves('Ama', 'This needs calm. It must wait for lists.');
	await moment(200);
	const themes = 'content/settings/themes.yaml';
	expect(
		(
			await asks(
				'Ben',
				'persistEntry',
				aSave({ path: themes, collection: 'settings', slug: 'themes', raw: 'terms: []\n' }),
			)
		).status,
	).toBe(200);
	await opens('lists');
	expect((await slow).status).toBe(422);
	expect(await hub.read('content/pages/other.mdx')).toBe(before);
});

test('what is published is what was checked: a save that comes while a draft is checked is checked itself', async () => {
	const drafting = await serve(hub.root, { mode: 'workflow', checking: checkModuleCalled('greedy') });
	const about = { collection: 'page', slug: 'about' };
	await hub.put('drafts', '');
	expect((await drafting.ask('persistEntry', aSave({ raw: pageText('Sound', 'wait for drafts') }))).status).toBe(200);
	await rm(join(hub.root, 'drafts'));
	const publishing = drafting.ask('publishUnpublishedEntry', about);
	await moment(200);
	expect((await drafting.ask('persistEntry', aSave({ raw: pageText('Meanwhile', 'A clunky text.') }))).status).toBe(
		200,
	);
	await opens('drafts');
	expect((await publishing).body.error).toMatch(/^Not ready yet/);
	expect(await hub.read(PAGE)).not.toContain('clunky');
	await drafting.close();
});

test('a picture whose head claims more than can be drawn is refused by its head', async () => {
	const head = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#1f5c57' } })
		.png()
		.toBuffer();
	head.writeUInt32BE(1, 16);
	head.writeUInt32BE(59_000_000, 20);
	head.writeUInt32BE(crc32(head.subarray(12, 29)), 29);
	const send = async () =>
		asks('Ama', 'persistMedia', {
			asset: {
				path: `public/media/${await neutralName('media', head, 'png')}`,
				content: head.toString('base64'),
				encoding: 'base64',
			},
			options: { commitMessage: 'x' },
		});
	await send();
	const before = process.cpuUsage();
	const { status, body } = await send();
	expect([status, body.error]).toEqual([
		422,
		expect.stringContaining('1 × 59,000,000 pixels, expected at most 12,000 a side'),
	]);
	// Of all threads together; to draw it took 21 seconds.
	expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});

test('blank documents are made in a thread too, each time with the terms of the moment', async () => {
	const own = await createService({
		root: hub.root,
		checking: checkModuleCalled('lenient'),
		limits: { readyThreads: 1 },
	});
	const bytes = await own.blankDocument('event');
	expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
	await own.close();
	await expect(own.blankDocument('event')).rejects.toThrow(/being stopped/);
});
