/** The letterbox through the editing service: who may do what, and what becomes of a piece in git. */
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ListedLetter, ReadLetter } from '../../../cms/letters-protocol.ts';
import type { Contributor } from '../../../src/content-model/editing-permission.ts';
import type { EditingRole } from '../../../src/content-model/editing-roles.ts';
import { assemble } from '../../../src/contribution-form/assemble.ts';
import { contributionFile } from '../../../src/contribution-form/contribution-file.ts';
import { openLetterStore, type LetterStore } from '../../../src/hosting/letterbox/letter-store.ts';
import { aFilledForm } from '../../contribution-form/a-filled-form.ts';
import { aHub, serve, type Answer, type Asking, type TestHub } from './a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const HOME = 'https://hub.example.org';
const someone = (id: string, roles: EditingRole[], networks: string[] = []): [string, Contributor] => [
	id,
	{ id, roles, networks, name: id, email: `${id}@people.invalid`, formToken: 'token' },
];
const PEOPLE = new Map([
	someone('wren', ['writer'], ['dudley']),
	someone('edie', ['coalition-editor']),
	someone('sage', ['safeguarding-reader']),
	someone('kit', ['keeper']),
]);

let hub: TestHub;
let store: LetterStore;
let service: Asking;
beforeAll(async () => {
	hub = await aHub();
	store = openLetterStore({ file: join(hub.root, '.git', 'letterbox.db'), waiting: 100, days: 90 });
	service = await serve(hub.root, {
		mode: 'workflow',
		origins: [HOME],
		signIn: ({ headers }: IncomingMessage) => Promise.resolve(PEOPLE.get(String(headers['x-person']))),
		letters: store,
	});
});
afterAll(async () => {
	await service.close();
	store.close();
	await hub.remove();
});
beforeEach(() => {
	for (const { pseudonym } of store.list()) {
		store.takeBack(pseudonym);
		store.finish(pseudonym);
	}
});

const send = (who: string, action: string, params: object = {}): Promise<Answer> =>
	service.send({
		headers: {
			Host: 'hub.example.org',
			Origin: HOME,
			'Content-Type': 'application/json',
			'X-Person': who,
			'Hub-Form-Token': 'token',
		},
		body: JSON.stringify({ action, params }),
	});

/** What its writer answers to a finding. */
const ANSWER = {
	rule: 'possible-name',
	words: 'Rosewood',
	byRole: 'Teacher',
	why: 'A room.',
	on: '2026-11-01',
	unconfirmed: true,
};

/** A letter that waits; out: its code and what editors call it. */
const put = (
	title = 'A calmer way to wait',
	typed: Record<string, string[]> = {},
): { code: string; letter: string } => {
	const written = assemble('case-study', aFilledForm({ title: [title], ...typed }));
	const code = store.put({
		type: 'case-study',
		file: contributionFile({ ...written, data: { ...written.data, allowed: [ANSWER] } }).text,
		form: `${Math.random()}`,
		role: 'planted-role',
		organisation: 'planted-organisation',
		mailbox: 'planted-mailbox@example.org',
	})!;
	return { code, letter: store.find(code)!.pseudonym };
};

const listOf = async (who: string): Promise<ListedLetter[]> =>
	((await send(who, 'lettersWaiting')).body as { letters: ListedLetter[] }).letters;

test('an editor sees what waits, opens it, and reads it under the labels of the form', async () => {
	const { letter } = put();
	expect(await listOf('edie')).toMatchObject([
		{ pseudonym: letter, kind: 'Case study', title: 'A calmer way to wait', state: 'waiting', isAsked: false },
	]);
	const { body } = await send('edie', 'readLetter', { letter });
	const { letter: read } = body as { letter: ReadLetter };
	expect(read).toMatchObject({ role: 'planted-role', mailbox: 'planted-mailbox@example.org' });
	expect(read.parts).toContainEqual({ label: 'Title', text: 'A calmer way to wait' });
	expect(read.parts).toContainEqual({
		label: 'Outcomes › outcome 1 › What was measured',
		text: 'People who left before they were seen',
	});
	expect(read.parts.slice(-4).map(({ label }) => label)).toEqual([
		'What we did',
		'What changed and how we know',
		'What we would do differently',
		'Limits: what this does not show',
	]);
	expect(read.parts.at(-4)!.text).toContain('We put up a clock.');
});

test('an editor reads names and labels in a piece, never what a file holds for them', async () => {
	const { letter } = put('Waiting with names', {
		'networks.0': ['/networks/dudley/'],
		'networks.1': ['/networks/nowhere/'],
		themes: ['calm', 'gone', '../../package'],
		'outcomes.0.direction': ['not-measured'],
		'bodyPart.1': ['Cost was <£5.\n\n## What the problem was\n\nAgain.'],
	});
	const { letter: read } = (await send('edie', 'readLetter', { letter })).body as { letter: ReadLetter };
	const words = new Map(read.parts.map(({ label, text }) => [label, text]));
	expect(words.get('Local networks')).toBe('Dudley, nowhere');
	expect(words.get('Themes')).toBe('Calm, gone, ../../package');
	expect(words.get('Outcomes › outcome 1 › Direction')).toBe('Not measured');
	expect(words.get('Consent › Basis')).not.toBe('nobody-described');
	expect(words.get('What the problem was')).toBe('People left before they were seen.');
	expect(words.get('What we did')).toBe('Cost was <£5.\n\n## What the problem was\n\nAgain.');
	expect(read.parts.filter(({ label }) => label === 'Text')).toEqual([]);
});

test('a piece is taken over as a draft whose writer is a name that says nothing', async () => {
	const { code, letter } = put('Waiting with a clock');
	const { status, body } = await send('edie', 'takeOverLetter', { letter });
	expect([status, body]).toMatchObject([200, { isNew: true, isDraft: true, kind: 'Case study' }]);
	const ref = 'refs/drafts/case-study/dudley/waiting-with-a-clock';
	expect(hub.git('log', '-1', '--format=%an <%ae>%n%B', ref)).toMatch(
		new RegExp(`^Letter ${letter} <letter-${letter}@letterbox\\.invalid>[^]*Draft-writer: letter-${letter}\n`),
	);
	expect(hub.git('show', `${ref}:content/case-studies/dudley/waiting-with-a-clock.mdx`)).toContain(
		'We put up a clock.',
	);
	// What its writer answers stays their own answer.
	expect(hub.git('show', `${ref}:content/case-studies/dudley/waiting-with-a-clock.mdx`)).toMatch(
		/byRole: Teacher\n[^]*on: 2026-11-01\n[^]*unconfirmed: true\n/,
	);
	expect(store.find(code)).toMatchObject({
		state: 'taken-over',
		file: undefined,
		draft: { slug: 'dudley/waiting-with-a-clock' },
	});
	const objects = hub.git('cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered');
	expect(objects).not.toMatch(/planted-/);
	expect((await send('edie', 'takeOverLetter', { letter })).status).toBe(409);
	// Whoever takes it over has not written it, and may be one of its two readers.
	const draft = (
		await send('edie', 'unpublishedEntry', { collection: 'case-study', slug: 'dudley/waiting-with-a-clock' })
	).body as object;
	expect(draft).toMatchObject({ status: 'draft' });
});

test('its writer is asked while it waits and while it is a draft, and answers by the code', async () => {
	const { code, letter } = put('Asked about twice');
	expect((await send('edie', 'askLetter', { letter, words: 'Which year?' })).status).toBe(200);
	expect(await listOf('edie')).toMatchObject([{ isAsked: true }]);
	store.answer(letter, 'The second.');
	expect(await listOf('edie')).toMatchObject([{ isAsked: false }]);
	await send('edie', 'takeOverLetter', { letter });
	expect((await send('edie', 'askLetter', { letter, words: 'Which month?' })).status).toBe(200);
	expect(store.find(code)!.said.map(({ words }) => words)).toEqual(['Which year?', 'The second.', 'Which month?']);
	expect((await send('edie', 'finishLetter', { letter })).status).toBe(200);
	expect(await listOf('edie')).toEqual([]);
});

test('a piece is declined with words, and is erased', async () => {
	const { code, letter } = put();
	for (const words of ['', '  ', 'x'.repeat(3001)])
		expect((await send('edie', 'declineLetter', { letter, words })).status).toBe(400);
	expect((await send('edie', 'declineLetter', { letter, words: 'We have one like it.' })).status).toBe(200);
	expect(store.find(code)).toMatchObject({
		state: 'declined',
		sender: undefined,
		file: undefined,
		said: [{ words: 'We have one like it.' }],
	});
	for (const action of ['declineLetter', 'askLetter'])
		expect((await send('edie', action, { letter, words: 'Again.' })).status).toBe(409);
});

test('a piece that its writer takes back while it is taken over leaves no draft', async () => {
	const { letter } = put('Taken back meanwhile');
	const taking = send('edie', 'takeOverLetter', { letter });
	await vi.waitFor(() => expect(store.takeBack(letter)).toBe(true));
	expect((await taking).status).toBe(409);
	expect(hub.git('for-each-ref', '--format=%(refname)')).not.toContain('taken-back-meanwhile');
});

test('a draft whose writer took it back stays on the list until it is away', async () => {
	const { letter } = put('Taken back afterwards');
	await send('edie', 'takeOverLetter', { letter });
	store.takeBack(letter);
	expect(await listOf('edie')).toMatchObject([
		{
			state: 'taken-back',
			title: 'dudley/taken-back-afterwards',
			open: '#/collections/case-study/entries/dudley/taken-back-afterwards',
		},
	]);
	expect((await send('edie', 'finishLetter', { letter })).status).toBe(200);
	expect(await listOf('edie')).toEqual([]);
});

test('where an answer reaches its writer is told to those alone who may answer', async () => {
	const { letter } = put();
	const seen = async (who: string) => JSON.stringify((await send(who, 'readLetter', { letter })).body);
	expect(await seen('edie')).toContain('planted-mailbox');
	expect(await seen('sage')).toContain('planted-role');
	expect(await seen('sage')).not.toContain('planted-mailbox');
	expect(JSON.stringify(await listOf('sage'))).not.toContain('planted-mailbox');
});

test.each([
	['wren', 403, 403],
	['kit', 403, 403],
	['sage', 200, 403],
	['edie', 200, 200],
] as const)('%s: looking in is answered with %i, asking with %i', async (who, looking, asking) => {
	const { letter } = put();
	expect((await send(who, 'lettersWaiting')).status).toBe(looking);
	expect((await send(who, 'readLetter', { letter })).status).toBe(looking);
	expect((await send(who, 'askLetter', { letter, words: 'Which year?' })).status).toBe(asking);
	const welcome = await service.send({
		method: 'GET',
		path: '/api/cms/v1/config',
		headers: { Host: 'hub.example.org', 'X-Person': who },
	});
	expect(welcome.body).toMatchObject({ hasLetters: looking === 200 });
});

test('a piece that is not there is said, and so is a hub without a letterbox', async () => {
	for (const action of ['readLetter', 'takeOverLetter'])
		expect((await send('edie', action, { letter: 'nobody' })).status).toBe(404);
	const without = await serve(hub.root, { mode: 'workflow' });
	try {
		const { status, body } = await without.ask('lettersWaiting');
		expect([status, body]).toMatchObject([
			422,
			{ error: expect.stringContaining('This hub has no letterbox.') as string },
		]);
	} finally {
		await without.close();
	}
});
