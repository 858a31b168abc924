/** What the editor lays into the note of a meeting when somebody begins it. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LaidInNote, MeetingAnswer } from '../../../../cms/meeting-protocol.ts';
import { meetingNote } from '../../../../src/content-model/meeting-note.ts';
import { checkData } from '../../../../src/content-model/check-data.ts';
import { aHub, serve, type Asking, type TestHub } from '../a-hub.ts';
import { someVocabularies } from '../../../support/vocabularies.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let hub: TestHub;
let service: Asking;

const action = (id: string, more = '') =>
	`  - id: ${id}\n    action: Do ${id}.\n    owner: { role: Lead, organisation: planted-owner }\n    dueOn: 2026-04-01\n    state: open\n${more}`;
const note = (fields: string) => `---\ntitle: A meeting\n${fields}---\n\nText.\n`;
const FOLDER = 'content/meeting-notes/2026/2026-';

beforeAll(async () => {
	hub = await aHub();
	const put = (name: string, fields: string) => hub.put(`${FOLDER}${name}.mdx`, note(fields));
	await put(
		'01-10-first',
		`body: network\nnetwork: dudley\nheldOn: 2026-01-10\nactions:\n${action('walk')}${action('done').replace('open', 'done')}questions:\n  - Who knows?\nowner: { role: Editor, organisation: dudley-council }\nnextMeeting: { on: 2026-02-10, place: A hall }\n`,
	);
	await put('01-11-rule', `body: coalition\nheldOn: 2026-01-11\nchathamHouse: true\nactions:\n${action('quiet')}`);
	await put('01-12-invented', `body: coalition\nheldOn: 2026-01-12\nillustrative: true\nactions:\n${action('dream')}`);
	await put(
		'01-13-odd',
		`body: network\nnetwork: [dudley]\nheldOn: 7\nactions: [1, {id: x}, {id: y, action: Do y., owner: 3, state: open}]\nquestions: [{a: 1}]\n`,
	);
	await put('01-14-torn', 'body: [\n');
	await put(
		'01-15-gone',
		`body: coalition\nheldOn: 2026-01-15\nactions:\n${action('gone')}withdrawn: { on: 2026-01-16, why: Wrong. }\n`,
	);
	const page = (title: string, more: string) =>
		`---\ntitle: ${title}\nowner: { role: Lead, organisation: o }\npublishedOn: 2020-01-01\n${more}---\n\nText.\n`;
	await hub.put('content/case-studies/dudley/late.mdx', page('Late', 'networks: [dudley]\nreviewDueOn: 2021-01-01\n'));
	await hub.put(
		'content/case-studies/dudley/made-up.mdx',
		page('Made up', 'reviewDueOn: 2021-01-01\nillustrative: true\n'),
	);
	await hub.put('content/practice-guides/later.mdx', page('Later', 'reviewDueOn: "2999-01-01"\n'));
	await hub.put('content/practice-guides/old.mdx', page('Old', 'reviewDueOn: "2021-02-01"\n'));
	service = await serve(hub.root);
});

afterAll(async () => {
	await service.close();
	await hub.remove();
});

const begin = async (meeting: Record<string, unknown>): Promise<MeetingAnswer> => {
	const { status, body } = await service.ask('beginMeetingNote', meeting);
	expect(status, JSON.stringify(body)).toBe(200);
	return body as MeetingAnswer;
};

test('the note of a network begins with its actions, its questions and its pages to be read again', async () => {
	const { laidIn, since, pages } = await begin({ body: 'network', network: 'dudley' });
	expect([since, pages]).toEqual(['2026-01-10', 1]);
	expect(laidIn).toMatchObject({
		previous: '2026/2026-01-10-first',
		heldOn: '2026-02-10',
		place: 'A hall',
		questions: ['Who knows?'],
		owner: { role: 'Editor', organisation: 'dudley-council' },
		items: [{ title: 'Pages to be read again', discussion: '“Late” (Lead): overdue since 1 January 2021.' }],
	});
	expect(laidIn.actions).toMatchObject([
		{ id: 'walk', owner: { organisation: 'planted-owner' }, carriedFrom: '2026/2026-01-10-first' },
	]);
});

const judge = (laidIn: LaidInNote, more: Record<string, unknown>) =>
	checkData(
		meetingNote,
		{ title: 'T', summary: 'S', purpose: 'P', themes: ['first'], ...laidIn, ...more },
		{ today: laidIn.publishedOn, vocabularies: someVocabularies },
	).findings.map(({ path }) => path.join('.'));

test('what is laid in leaves to be filled in what only its writer knows', async () => {
	const whose = { body: 'network', network: 'dudley' };
	const { laidIn } = await begin(whose);
	expect(judge(laidIn, whose)).toEqual([]);
});

test('under the Chatham House Rule no organisation is laid in, on either side of it, and the note is sound', async () => {
	const coalition = await begin({ body: 'coalition' });
	expect(coalition.laidIn.actions?.map(({ id }) => id)).toEqual(['quiet']);
	expect(coalition.pages).toBe(2);
	expect(JSON.stringify(coalition)).not.toContain('planted');
	expect(
		judge(coalition.laidIn, { body: 'coalition', heldOn: '2026-03-01', owner: { role: 'E', organisation: 'o' } }),
	).toEqual([]);
	const dudley = { body: 'network', network: 'dudley', chathamHouse: true };
	const { laidIn } = await begin(dudley);
	expect(laidIn.actions).toHaveLength(1);
	expect(JSON.stringify(laidIn)).not.toContain('planted');
	expect(judge(laidIn, dudley)).toEqual([]);
});

test('a worked example goes on from worked examples alone, and a body that never met begins with nothing', async () => {
	const { laidIn, pages } = await begin({ body: 'coalition', illustrative: true });
	expect(laidIn.actions?.map(({ id }) => id)).toEqual(['dream']);
	expect(pages).toBe(0);
	const walsall = await begin({ body: 'network', network: 'constructor' });
	expect(walsall).toEqual({ laidIn: expect.not.objectContaining({ previous: expect.anything() }) as object, pages: 0 });
});

test('an organisation is asked for where an action is new and the meeting was not under the rule', async () => {
	const { laidIn } = await begin({ body: 'coalition' });
	const fresh = { ...laidIn.actions![0]!, id: 'new', carriedFrom: undefined };
	const more = { body: 'coalition', heldOn: '2026-03-01', owner: { role: 'E', organisation: 'o' }, actions: [fresh] };
	expect(judge(laidIn, more)).toEqual(['actions.0.owner.organisation']);
	expect(judge(laidIn, { ...more, chathamHouse: true })).toEqual([]);
});
