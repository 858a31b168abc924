/** People with roles at one hub: what each may do through the service, from a first draft to a published story. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aSave, PAGE, pageText, type Asking, type TestHub } from './a-hub.ts';
import { peopleAtAHub, story, storyText, fileOf, type PeopleAtAHub } from './people-at-a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let people: PeopleAtAHub;
let hub: TestHub;
let service: Asking;
let send: PeopleAtAHub['send'];
let saves: PeopleAtAHub['saves'];
let moves: PeopleAtAHub['moves'];
let reads: PeopleAtAHub['reads'];
let openedBy: PeopleAtAHub['openedBy'];
beforeAll(async () => {
	people = await peopleAtAHub();
	({ hub, service, send, saves, moves, reads, openedBy } = people);
});
afterAll(() => people.close());

const CHECK =
	'disclosure:\n  method: second-reader\n  byRole: Somebody else\n  on: 2020-01-01\n  result: not-identifiable\n';

test('a story goes from its writer over two readers to readers, and no shorter way', async () => {
	const slug = 'calm-mornings';
	expect(await saves('will', slug, storyText('Calm mornings'), true)).toMatchObject({ status: 403 });
	expect(await saves('sage', slug, storyText('Calm mornings'), true)).toMatchObject({ status: 403 });
	expect(await saves('wren', slug, storyText('Calm mornings'), true)).toMatchObject({ status: 200 });
	// Another network’s writer does not even see it.
	expect((await send('will', 'unpublishedEntries', {})).body).not.toContain(`case-study/dudley/${slug}`);
	expect((await send('will', 'unpublishedEntry', story(slug))).status).toBe(403);
	expect((await send('edie', 'unpublishedEntries', {})).body).toContain(`case-study/dudley/${slug}`);
	expect((await moves('wren', story(slug), 'pending_publish')).body.error).toMatch(
		/a coalition editor or a safeguarding/,
	);
	expect((await moves('wren', story(slug), 'pending_review')).status).toBe(200);
	expect((await reads('wren', slug)).status).toBe(403);
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).body.error).toMatch(
		/“In review”, expected “Ready”/,
	);
	expect((await moves('sage', story(slug), 'pending_publish')).status).toBe(200);
	for (const who of ['wren', 'edie', 'sage', 'kit'])
		expect((await send(who, 'publishUnpublishedEntry', story(slug))).status, who).toBe(403);
	expect((await reads('sage', slug)).body).toEqual({ readings: 1, isReadByTwo: false });
	expect((await reads('sage', slug)).body).toEqual({ readings: 1, isReadByTwo: false });
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).status).toBe(403);
	expect((await reads('eddy', slug)).body).toEqual({ readings: 2, isReadByTwo: true });
	// A changed word begins it anew, and whoever changed it is one of its writers from then on.
	expect((await saves('edie', slug, storyText('Calmer mornings'))).status).toBe(200);
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).body.error).toMatch(
		/once two people have read it/,
	);
	expect((await reads('edie', slug)).status).toBe(403);
	expect((await reads('sage', slug)).status).toBe(200);
	expect((await reads('eddy', slug)).body).toMatchObject({ isReadByTwo: true });
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).status).toBe(200);
	expect(hub.git('show', `main:${fileOf(slug)}`)).toContain('Calmer mornings');
});

test('one writer, one editor and one safeguarding reader are enough: who answers for a story has not written it', async () => {
	const slug = 'three-people';
	const answeredFor = (due: string, role = 'Coalition editor') =>
		storyText('Three people', `owner:\n  role: ${role}\nreviewedOn: 2026-11-01\nreviewDueOn: ${due}\n`);
	const readByBoth = async () => {
		expect((await send('edie', 'publishUnpublishedEntry', story(slug))).status).toBe(403);
		expect((await reads('sage', slug)).body).toEqual({ readings: 1, isReadByTwo: false });
		expect((await reads('edie', slug)).body).toEqual({ readings: 2, isReadByTwo: true });
	};
	await saves('wren', slug, storyText('Three people'), true);
	await moves('wren', story(slug), 'pending_review');
	await readByBoth();
	expect((await saves('edie', slug, answeredFor('2027-05-01', 'She was called Mia'))).status).toBe(200);
	expect((await moves('edie', story(slug), 'pending_publish')).status).toBe(200);
	// Whose page it is stands there in words of their own, so both read it once more. The days hold no words.
	await readByBoth();
	expect((await saves('edie', slug, answeredFor('2027-05-01'))).status).toBe(200);
	await readByBoth();
	for (const who of ['wren', 'sage', 'kit'])
		expect((await saves(who, slug, answeredFor('2030-01-01'))).status, who).toBe(403);
	expect((await saves('edie', slug, answeredFor('2027-06-01'))).status).toBe(200);
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).status).toBe(200);
	expect(hub.git('show', `main:${fileOf(slug)}`)).toContain('reviewDueOn: 2027-06-01');
	expect(hub.git('log', '-1', '--format=%B', 'main')).not.toMatch(/^Written-by: edie$/m);
});

test('whoever wrote a story is no reader of it after its publication was taken back', async () => {
	const slug = 'taken-back';
	await saves('wren', slug, storyText('Taken back'), true);
	await moves('edie', story(slug), 'pending_publish');
	await reads('sage', slug);
	await reads('eddy', slug);
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).status).toBe(200);
	expect((await send('sage', 'undoPublication', story(slug))).status).toBe(200);
	await moves('edie', story(slug), 'pending_review');
	expect((await reads('wren', slug)).status).toBe(403);
	expect((await reads('sage', slug)).body).toEqual({ readings: 1, isReadByTwo: false });
	expect(hub.git('log', '-2', '--format=%B', 'main')).toMatch(/^Written-by: wren$/m);
});

test('a reading of another version is not kept', async () => {
	const slug = 'another-version';
	await saves('wren', slug, storyText('Before'), true);
	await moves('wren', story(slug), 'pending_review');
	const { versions } = await openedBy('sage', slug);
	await saves('wren', slug, storyText('After'));
	expect(await send('sage', 'confirmReading', { ...story(slug), version: versions[fileOf(slug)] })).toMatchObject({
		status: 409,
	});
});

test('the disclosure check names the role and day of whoever is signed in, whatever the boxes say', async () => {
	const slug = 'checked';
	expect((await saves('wren', slug, storyText('Checked', CHECK), true)).status).toBe(403);
	expect((await saves('edie', slug, storyText('Checked', CHECK), true)).status).toBe(403);
	expect((await saves('wren', slug, storyText('Checked'), true)).status).toBe(200);
	expect((await saves('wren', slug, storyText('Checked', CHECK))).status).toBe(403);
	// Its reader changes no word of it, and remains no writer of it.
	expect((await saves('sage', slug, storyText('Changed too', CHECK))).status).toBe(403);
	expect((await saves('sage', slug, storyText('Checked', CHECK))).status).toBe(200);
	const checked = (await openedBy('sage', slug)).data;
	expect(checked).toContain('byRole: Safeguarding reader');
	expect(checked).not.toMatch(/Somebody else|2020-01-01/);
	// A later save of another person leaves who checked it, and when.
	expect((await saves('wren', slug, checked.replace('We tried it.', 'We tried it twice.'))).status).toBe(200);
	const forged = checked.replace('Safeguarding reader', 'The director').replace('We tried it.', 'We tried it again.');
	expect((await saves('wren', slug, forged)).status).toBe(200);
	expect((await openedBy('sage', slug)).data).toContain('byRole: Safeguarding reader');
	await moves('wren', story(slug), 'pending_review');
	expect((await reads('sage', slug)).status).toBe(200);
});

test('a writer answers a finding as their own answer, and only somebody else allows it', async () => {
	const slug = 'allowed';
	const allowance = (more = '') =>
		`allowed:\n  - rule: phone\n    byRole: Boss\n    why: A public number.\n    on: 2020-01-01\n${more}`;
	await saves('wren', slug, storyText('Allowed'), true);
	expect((await saves('wren', slug, storyText('Allowed', allowance()))).status).toBe(403);
	expect((await saves('wren', slug, storyText('Allowed', allowance('    unconfirmed: true\n')))).status).toBe(200);
	expect((await openedBy('sage', slug)).data).toContain('byRole: Writer');
	expect((await saves('edie', slug, storyText('Allowed', allowance()))).status).toBe(200);
	expect((await openedBy('sage', slug)).data).toContain('byRole: Coalition editor');
});

test('nobody takes a piece of another network over by naming their own', async () => {
	const slug = 'not-yours';
	await saves('wren', slug, storyText('Not yours'), true);
	expect((await saves('will', slug, storyText('Not yours').replace('dudley', 'walsall'))).status).toBe(403);
	expect((await saves('wren', slug, storyText('Not yours').replace('- dudley', '- dudley\n  - walsall'))).status).toBe(
		403,
	);
});

test('a writer writes up a meeting of their own network, and none of another or of the coalition', async () => {
	const saysSo = async (who: string, slug: string, whose: string) => {
		const raw = `---\ntitle: What was said\n${whose}heldOn: 2026-03-04\n---\n\nA note.\n`;
		const path = `content/meeting-notes/${slug}.mdx`;
		return (await send(who, 'persistEntry', aSave({ path, collection: 'meeting-note', slug, raw, newEntry: true })))
			.status;
	};
	const ofDudley = 'body: network\nnetwork: dudley\n';
	expect(await saysSo('wren', '2026/2026-03-04-of-dudley', ofDudley)).toBe(200);
	expect(await saysSo('will', '2026/2026-03-04-of-another', ofDudley)).toBe(403);
	expect(await saysSo('wren', '2026/2026-03-04-of-all', 'body: coalition\n')).toBe(403);
});

test('a ready piece is changed by an editor, or moved back first', async () => {
	const slug = 'ready';
	await saves('wren', slug, storyText('Ready'), true);
	await moves('edie', story(slug), 'pending_publish');
	expect((await saves('wren', slug, storyText('Ready or not'))).body.error).toMatch(/a coalition editor/);
	expect((await moves('wren', story(slug), 'draft')).status).toBe(200);
	expect((await saves('wren', slug, storyText('Ready or not'))).status).toBe(200);
});

test('drafts are deleted by who wrote them alone, an editor or a keeper; pages by a keeper', async () => {
	await saves('wren', 'mine', storyText('Mine'), true);
	await saves('edie', 'mine', storyText('Ours'));
	expect((await send('wren', 'deleteUnpublishedEntry', story('mine'))).status).toBe(403);
	expect((await send('sage', 'deleteUnpublishedEntry', story('mine'))).status).toBe(403);
	expect((await send('kit', 'deleteUnpublishedEntry', story('mine'))).status).toBe(200);
	await saves('wren', 'mine-again', storyText('Mine'), true);
	expect((await send('wren', 'deleteUnpublishedEntry', story('mine-again'))).status).toBe(200);
	await hub.put('content/pages/going.mdx', pageText('Going'));
	hub.git('add', '-A');
	hub.git('commit', '-qm', 'Add a page');
	for (const who of ['wren', 'edie', 'sage'])
		expect((await send(who, 'deleteFiles', { paths: ['content/pages/going.mdx'] })).body.error, who).toMatch(
			/a keeper/,
		);
	expect((await send('kit', 'deleteFiles', { paths: ['content/pages/going.mdx'] })).status).toBe(200);
});

test('settings are changed in a draft, and published by a keeper or a second editor', async () => {
	const settings = { collection: 'settings', slug: 'themes' };
	const save = aSave({
		path: 'content/settings/themes.yaml',
		...settings,
		raw: 'terms:\n  - id: calm\n    label: Calmer\n    meaning: Calm.\n',
	});
	for (const who of ['wren', 'sage']) expect((await send(who, 'persistEntry', save)).status).toBe(403);
	expect((await send('edie', 'persistEntry', save)).status).toBe(200);
	expect((await moves('edie', settings, 'pending_publish')).status).toBe(200);
	expect((await send('edie', 'publishUnpublishedEntry', settings)).body.error).toMatch(
		/who did not write it or a keeper/,
	);
	expect((await send('eddy', 'publishUnpublishedEntry', settings)).status).toBe(200);
	expect((await send('edie', 'undoPublication', settings)).status).toBe(403);
});

test('notes are changed by who wrote them, ticked off by all who see them', async () => {
	await saves('wren', 'noted', storyText('Noted'), true);
	const note = async (who: string) =>
		(await send(who, 'addNote', { ...story('noted'), note: { content: 'Which year?' } })).body.note?.id as string;
	const noteId = await note('sage');
	expect(await note('will')).toBeUndefined();
	const change = (who: string) =>
		send(who, 'updateNote', { ...story('noted'), noteId, updates: { content: 'Which month?' } });
	for (const who of ['wren', 'edie', 'kit', 'will']) expect((await change(who)).status, who).toBe(403);
	expect((await change('sage')).status).toBe(200);
	expect((await send('wren', 'toggleNoteResolution', { ...story('noted'), noteId })).status).toBe(200);
	expect((await send('will', 'getNotes', story('noted'))).status).toBe(403);
	expect((await send('wren', 'deleteNote', { ...story('noted'), noteId })).status).toBe(403);
	// A change of nothing would be asked about by nobody.
	for (const who of ['will', 'sage']) {
		const { status } = await send(who, 'updateNote', { ...story('noted'), noteId, updates: { colour: 'red' } });
		expect(status, who).toBe(400);
	}
	expect((await send('kit', 'deleteNote', { ...story('noted'), noteId })).status).toBe(200);
	const gone = [404, expect.stringMatching(/^That note is no longer there/) as string];
	for (const { status, body } of [
		await change('sage'),
		await send('sage', 'deleteNote', { ...story('noted'), noteId }),
		await send('sage', 'toggleNoteResolution', { ...story('noted'), noteId }),
	])
		expect([status, body.error]).toEqual(gone);
});

test('a picture is put straight onto the site by a keeper alone', async () => {
	const asset = { path: 'public/media/media-00000000.png', content: 'AAAA', encoding: 'base64' };
	for (const who of ['wren', 'edie', 'sage'])
		expect((await send(who, 'persistMedia', { asset })).body.error, who).toMatch(/a keeper/);
	expect((await send('kit', 'persistMedia', { asset })).status).toBe(422);
});

test('somebody without a role, or with one that only a machine of one’s own gives, does nothing', async () => {
	for (const who of ['none', 'liar'])
		for (const [action, params] of [
			['getEntry', { path: PAGE }],
			['unpublishedEntries', {}],
			['deleteFiles', { paths: [PAGE] }],
		] as const)
			expect((await send(who, action, params)).body.error, `${who} ${action}`).toMatch(/no role in this hub yet/);
	expect((await send('nobody', 'getEntry', { path: PAGE })).status).toBe(401);
});

test('without what the page was told, or with what another was, nothing is done', async () => {
	for (const token of ['', 'token of edie', 'TOKEN OF WREN', 'token of wren, token of wren'])
		expect((await send('wren', 'getEntry', { path: PAGE }, { 'Hub-Form-Token': token })).status).toBe(403);
	const told = await service.send({
		method: 'GET',
		path: '/api/cms/v1/config',
		headers: { Host: 'hub.example.org', 'X-Person': 'wren' },
	});
	expect(told.body).toMatchObject({
		formToken: 'token of wren',
		mayChooseRole: false,
		writer: { roles: ['writer'], networks: ['dudley'] },
	});
});

test('a role that is named in a header counts for nothing where people sign in', async () => {
	expect((await send('wren', 'deleteFiles', { paths: [PAGE] }, { 'Hub-Role': 'keeper' })).status).toBe(403);
});

test('commits name a role and a pseudonym', () => {
	expect(new Set(hub.git('log', '--all', '--format=%ae').split('\n').filter(Boolean))).toEqual(
		new Set([
			'dev@example.org',
			'wren@people.invalid',
			'edie@people.invalid',
			'eddy@people.invalid',
			'sage@people.invalid',
			'kit@people.invalid',
		]),
	);
});
