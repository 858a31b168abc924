import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { keptFilesIn } from '../../../src/hosting/data-folder.ts';
import type { NewLetter } from '../../../src/contribution-form/letter.ts';
import { openLetterStore, type LetterStore } from '../../../src/hosting/letterbox/letter-store.ts';

const DAY = 86_400_000;

let folder: string;
let store: LetterStore;
let now: number;

const open = (waiting = 10): LetterStore => {
	const opened = openLetterStore({ file: join(folder, 'letterbox.db'), waiting, days: 30, now: () => new Date(now) });
	onTestFinished(() => opened.close());
	return opened;
};

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-letters-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	now = Date.parse('2026-11-28T12:00:00Z');
	store = open();
});

const aLetter = (change: Partial<NewLetter> = {}): NewLetter => ({
	type: 'case-study',
	file: '{"body":"planted-story"}',
	form: `form ${Math.random()}`,
	role: 'planted-role',
	organisation: 'planted-organisation',
	mailbox: 'planted-mailbox@example.org',
	...change,
});

const put = (change: Partial<NewLetter> = {}): string => {
	const code = store.put(aLetter(change));
	if (code === undefined) throw new Error('The letterbox expected room.');
	return code;
};

const named = (code: string): string => store.find(code)!.pseudonym;

/** Every byte in the folder, as text. */
const bytes = async (): Promise<string> =>
	(await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'latin1')))).join('\n');

test('a letter is found by its code alone, and the code stands nowhere', async () => {
	const code = put();
	expect(store.find(code.toLowerCase())).toMatchObject({
		state: 'waiting',
		file: '{"body":"planted-story"}',
		sender: { role: 'planted-role', organisation: 'planted-organisation', mailbox: 'planted-mailbox@example.org' },
		said: [],
	});
	for (const other of ['', '0000-0000-0000-0000-0000', named(code)]) expect(store.find(other)).toBeUndefined();
	const held = await bytes();
	expect(held).toContain('planted-story');
	expect(held).not.toContain(code);
	expect(held).not.toContain(code.replaceAll('-', ''));
});

test('a question and its answer are kept in their order', () => {
	const code = put();
	expect(store.ask(named(code), 'Which year?')).toBe(true);
	now += 1000;
	expect(store.answer(named(code), 'The second.')).toBe(true);
	expect(store.find(code)!.said).toEqual([
		{ side: 'editor', words: 'Which year?', at: '2026-11-28T12:00:00.000Z' },
		{ side: 'writer', words: 'The second.', at: '2026-11-28T12:00:01.000Z' },
	]);
});

test.each<[string, (code: string) => void]>([
	['taken back', (code) => void store.takeBack(named(code))],
	['declined', (code) => void store.decline(named(code), 'Thank you.')],
	[
		'taken over and finished',
		(code) => {
			store.takeOver(named(code), { collection: 'case-study', slug: 'dudley/a' });
			store.finish(named(code));
		},
	],
	[
		'held long enough',
		() => {
			now += 31 * DAY;
			expect(store.eraseOld()).toBe(1);
		},
	],
])('of a letter that is %s no word of its writer is left on the disk', async (_how, close) => {
	const code = put();
	store.answer(named(code), 'planted-answer');
	expect(await bytes()).toContain('planted-answer');
	close(code);
	expect(await bytes()).not.toMatch(/planted-/);
});

test('while a draft is worked on its text lies in the draft only, and its writer can still be asked', async () => {
	const code = put();
	expect(store.takeOver(named(code), { collection: 'case-study', slug: 'dudley/a' })).toBe(true);
	expect(await bytes()).not.toContain('planted-story');
	expect(store.ask(named(code), 'Which year?')).toBe(true);
	expect(store.answer(named(code), 'The second.')).toBe(true);
	expect(store.find(code)).toMatchObject({
		state: 'taken-over',
		draft: { slug: 'dudley/a' },
		sender: { role: 'planted-role' },
	});
});

test('what is closed stays as it is', () => {
	const code = put();
	const name = named(code);
	expect(store.decline(name, 'Thank you.')).toBe(true);
	for (const act of [
		() => store.decline(name, 'No.'),
		() => store.takeOver(name, { collection: 'case-study', slug: 'dudley/a' }),
		() => store.ask(name, 'What?'),
		() => store.answer(name, 'That.'),
		() => store.takeBack(name),
		() => store.finish(name),
	])
		expect(act()).toBe(false);
	expect(store.find(code)).toMatchObject({ state: 'declined', sender: undefined, said: [{ words: 'Thank you.' }] });
});

test('two editors cannot both take a letter over', () => {
	const name = named(put());
	const other = open();
	expect([
		store.takeOver(name, { collection: 'case-study', slug: 'dudley/a' }),
		other.takeOver(name, { collection: 'case-study', slug: 'dudley/b' }),
	]).toEqual([true, false]);
});

test('the same letter sent twice, as a reload does, is one letter with a new code', () => {
	const first = put({ form: 'one' });
	const second = put({ form: 'one' });
	expect(store.find(first)).toBeUndefined();
	expect(store.find(second)!.file).toBe('{"body":"planted-story"}');
	expect(store.list()).toHaveLength(1);
	// Once somebody has said something about it, it is no longer the same.
	store.ask(named(second), 'Which year?');
	put({ form: 'one' });
	expect(store.find(second)!.said).toHaveLength(1);
	expect(store.list()).toHaveLength(2);
});

test('other words from a form that was open twice take nothing away: each is found by its own code', () => {
	const codes = [
		put({ form: 'one' }),
		put({ form: 'one', file: '{"body":"of another tab"}' }),
		put({ form: 'one', type: 'event' }),
	];
	expect(codes.map((code) => store.find(code)?.state)).toEqual(['waiting', 'waiting', 'waiting']);
	expect(store.find(codes[1]!)!.file).toBe('{"body":"of another tab"}');
});

test('a draft whose writer took it back stays on the list until somebody took it away, however long that is', () => {
	const name = named(put());
	store.takeOver(name, { collection: 'case-study', slug: 'dudley/a' });
	store.takeBack(name);
	now += 1000 * DAY;
	expect(store.eraseOld()).toBe(0);
	expect(store.list().map(({ pseudonym, sender, file }) => [pseudonym, sender, file])).toEqual([
		[name, undefined, undefined],
	]);
	store.finish(name);
	now += 1000 * DAY;
	expect(store.eraseOld()).toBe(1);
});

test('nobody but the user of the hub may read the file', async () => {
	put();
	expect((await stat(join(folder, 'letterbox.db'))).mode & 0o777).toBe(0o600);
});

test('as many wait as may, and what is taken is never dropped for it', () => {
	const small = open(2);
	const [first, second] = [put({ form: 'one' }), put()];
	expect(small.put(aLetter())).toBeUndefined();
	// Sent again, it takes the place it has.
	const again = small.put(aLetter({ form: 'one' }));
	expect([small.find(first), small.find(second)?.state, small.find(again ?? '')?.state]).toEqual([
		undefined,
		'waiting',
		'waiting',
	]);
	// A letterbox that was made smaller keeps what it holds.
	expect(open(1).put(aLetter({ form: 'one' }))).toBeUndefined();
	expect(store.list()).toHaveLength(2);
});

test('editors see what waits, what is worked on, and drafts that were taken back, the oldest first', () => {
	const codes = Array.from({ length: 5 }, () => {
		now += 1000;
		return put();
	});
	const [waiting, over, back, declined, finished] = codes.map(named) as [string, string, string, string, string];
	for (const [name, slug] of [
		[over, 'a'],
		[back, 'b'],
		[finished, 'c'],
	] as const)
		store.takeOver(name, { collection: 'case-study', slug });
	store.takeBack(back);
	store.decline(declined, 'No.');
	store.finish(finished);
	expect(store.list().map(({ pseudonym }) => pseudonym)).toEqual([waiting, over, back]);
	expect(store.finish(back)).toBe(true);
	expect(store.list().map(({ pseudonym }) => pseudonym)).toEqual([waiting, over]);
});

test('each word about it holds a letter for so many days more', () => {
	const code = put();
	now += 29 * DAY;
	store.ask(named(code), 'Which year?');
	now += 29 * DAY;
	expect(store.eraseOld()).toBe(0);
	now += 2 * DAY;
	expect(store.eraseOld()).toBe(1);
	expect(store.find(code)).toBeUndefined();
});

test('a backup that is made while letters come holds the letterbox, and its copy opens again', async () => {
	const code = put();
	const kept = await keptFilesIn(folder);
	expect([...kept.keys()]).toEqual(['letterbox.db']);
	const elsewhere = await mkdtemp(join(tmpdir(), 'hub-letters-'));
	onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
	const { writeFile } = await import('node:fs/promises');
	await writeFile(join(elsewhere, 'letterbox.db'), kept.get('letterbox.db')!);
	const restored = openLetterStore({
		file: join(elsewhere, 'letterbox.db'),
		waiting: 10,
		days: 30,
		now: () => new Date(now),
	});
	onTestFinished(() => restored.close());
	expect(restored.find(code)).toEqual(store.find(code));
});

test('a process that is killed loses nothing that it had acknowledged', async () => {
	const acknowledged: string[] = [];
	for (let round = 0; round < 5; round += 1) {
		const child = spawn(
			process.execPath,
			[join(import.meta.dirname, 'a-letterbox-to-kill.ts'), join(folder, 'letterbox.db')],
			{
				stdio: ['ignore', 'pipe', 'inherit'],
			},
		);
		let left = 3 + round * 7;
		for await (const code of createInterface({ input: child.stdout })) {
			acknowledged.push(code);
			left -= 1;
			if (left === 0) child.kill('SIGKILL');
		}
		if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
		expect(child.signalCode).toBe('SIGKILL');
	}
	const after = open(100_000);
	expect(acknowledged.length).toBeGreaterThan(50);
	expect(acknowledged.filter((code) => after.find(code)?.state !== 'waiting')).toEqual([]);
});
