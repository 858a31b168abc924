/** Notices are held for a while, told until somebody takes them, and read by whom they are for. */
import { expect, onTestFinished, test } from 'vitest';
import type { Notice } from '../../../src/hosting/notices/notice.ts';
import { openNoticeStore } from '../../../src/hosting/notices/notice-store.ts';
import { outboxOf, waitAfter, type Send } from '../../../src/hosting/notices/outbox.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-28T12:00:00Z');

const aStore = () => {
	const clock = { now: START };
	const store = openNoticeStore(':memory:', () => clock.now);
	onTestFinished(() => store.close());
	let row = 0;
	const pass = (change: Partial<Notice> = {}, channels: string[] = []) =>
		store.pass(
			(row += 1),
			{
				...{ at: new Date(clock.now).toISOString(), roles: ['coalition-editor'], people: [], by: 'pwriter' },
				...{ sentence: 'Something waits.', link: '/admin/', ...change },
			},
			channels,
		);
	return { store, clock, pass };
};
const EDITOR = { person: 'pedith', roles: ['coalition-editor'] };

test('a feed holds what is for its reader: by role, by person, and not what comes from themselves', () => {
	const { store, pass } = aStore();
	pass({ sentence: 'for editors' });
	pass({ sentence: 'for keepers', roles: ['keeper'] });
	pass({ sentence: 'for me', roles: [], people: ['pother', 'pedith'] });
	pass({ sentence: 'by me', by: 'pedith' });
	pass({ sentence: 'for somebody like me', roles: [], people: ['pedith2'] });
	const sentences = (reader: { person: string; roles: string[] }) =>
		store.feed(reader, 10).map(({ sentence }) => sentence);
	expect(sentences(EDITOR)).toEqual(['for me', 'for editors']);
	expect(sentences({ person: 'pkim', roles: ['keeper', 'coalition-editor'] })).toEqual([
		'by me',
		'for keepers',
		'for editors',
	]);
	expect(sentences({ person: 'p', roles: ['editor', 'writer'] })).toEqual([]);
	expect(sentences({ person: '', roles: [] })).toEqual([]);
});

test('the same is not told twice in an hour', () => {
	const { store, clock, pass } = aStore();
	pass();
	pass();
	pass({ by: 'panother' });
	clock.now += 3_600_001;
	pass();
	expect(store.feed(EDITOR, 10)).toHaveLength(3);
});

test('an address is secret, one for each person, and leads nowhere once it is renewed or withdrawn', () => {
	const { store } = aStore();
	const first = store.makeFeed(EDITOR);
	expect(first).toMatch(/^[\w-]{43}$/);
	expect(store.readerOf(first)).toEqual(EDITOR);
	const second = store.makeFeed(EDITOR);
	expect([store.readerOf(first), store.readerOf(second)]).toEqual([undefined, EDITOR]);
	expect(store.withdrawFeed('pedith')).toBe(true);
	expect(store.withdrawFeed('pedith')).toBe(false);
	expect(store.readerOf(second)).toBeUndefined();
});

test('an address goes along with the roles of its person, and ends with them or when they stay away', () => {
	const { store, clock } = aStore();
	const secret = store.makeFeed(EDITOR);
	store.seen({ person: 'pedith', roles: ['keeper'] });
	expect(store.readerOf(secret)?.roles).toEqual(['keeper']);
	clock.now += 29 * DAY;
	store.seen({ person: 'pedith', roles: ['keeper'] });
	clock.now += 29 * DAY;
	store.prune();
	expect(store.readerOf(secret)).toBeDefined();
	clock.now += 2 * DAY;
	expect(store.readerOf(secret)).toBeUndefined();
	store.seen({ person: 'pedith', roles: [] });
	expect(store.hasFeed('pedith')).toBeUndefined();
});

test('notices go after thirty days, and with them what was still to be told', () => {
	const { store, clock, pass } = aStore();
	pass({}, ['webhook']);
	clock.now += 31 * DAY;
	store.prune();
	expect([store.feed(EDITOR, 10), store.due(10)]).toEqual([[], []]);
});

const anOutbox = (send: Send) => {
	const { store, clock, pass } = aStore();
	const cannot: [channel: string, isGivenUp: boolean][] = [];
	const tell = outboxOf({
		store,
		sendBy: (channel) => (channel === 'gone' ? undefined : send),
		cannot: (channel, _error, isGivenUp) => cannot.push([channel, isGivenUp]),
		now: () => clock.now,
	});
	return { store, clock, pass, cannot, tell };
};

test('what was taken is not told again, and what was not is told again later and later, and at last given up', async () => {
	const tried: number[] = [];
	let takes = false;
	const { store, clock, pass, cannot, tell } = anOutbox(() => {
		tried.push(clock.now - START);
		return takes ? Promise.resolve() : Promise.reject(new Error('not now'));
	});
	pass({}, ['webhook']);
	for (let minute = 0; minute < 3 * 24 * 60; minute += 1) {
		await tell();
		clock.now += 60_000;
	}
	const waits = tried.slice(1).map((at, index) => (at - tried[index]!) / 60_000);
	expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
	expect(cannot).toHaveLength(12);
	expect(cannot.at(-1)).toEqual(['webhook', true]);
	expect(store.due(10)).toEqual([]);
	takes = true;
	pass({ sentence: 'another' }, ['webhook']);
	await tell();
	clock.now += DAY;
	await tell();
	expect(tried).toHaveLength(13);
	expect(waitAfter(40)).toBe(360 * 60_000);
});

test('one that hangs is waited for by nobody but the outbox, which begins once', async () => {
	let release: () => void = () => undefined;
	let times = 0;
	const { pass, tell } = anOutbox(() => {
		times += 1;
		return new Promise((done) => {
			release = done;
		});
	});
	pass({}, ['webhook']);
	const first = tell();
	const second = tell();
	expect(second).toBe(first);
	release();
	await first;
	expect(times).toBe(1);
});

test('what the settings name no more is let go', async () => {
	const { store, pass, cannot, tell } = anOutbox(() => Promise.reject(new Error('never')));
	pass({}, ['gone']);
	await tell();
	expect([store.due(10), cannot]).toEqual([[], []]);
});
