/** What people with roles bring into a hub by a save, and what they may not bring in that way. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { neutralName } from '../../../cms/neutral-name.ts';
import { aSave, PAGE, pageText } from './a-hub.ts';
import { fileOf, peopleAtAHub, story, storyText, type PeopleAtAHub } from './people-at-a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let people: PeopleAtAHub;
beforeAll(async () => {
	people = await peopleAtAHub();
});
afterAll(() => people.close());

/** Publishes a story of wren’s, read by sage and eddy. */
const publish = async (slug: string, raw: string, isNew = true) => {
	const { saves, moves, reads, send } = people;
	expect((await saves('wren', slug, raw, isNew)).status).toBe(200);
	await moves('edie', story(slug), 'pending_publish');
	await reads('sage', slug);
	await reads('eddy', slug);
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).status).toBe(200);
};

/** A picture of a page, as a save brings it, and its address on the site. */
const aPicture = async (page: string) => {
	const photo = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#336699' } })
		.png()
		.toBuffer();
	const name = await neutralName(page, photo, 'png');
	return {
		asset: { path: `public/media/${name}`, content: photo.toString('base64'), encoding: 'base64' },
		address: `/media/${name}`,
	};
};

const draftsOf = (slug: string) => people.hub.git('for-each-ref', '--format=%(refname)', 'refs/drafts').includes(slug);

test('a save begins a draft as a draft, whatever its sender says of it', async () => {
	const event = { path: 'content/events/2026-03-04-sure.mdx', collection: 'event', slug: '2026-03-04-sure' };
	for (const { raw, ...of } of [
		{ path: fileOf('sure'), ...story('sure'), raw: storyText('Sure') },
		{ ...event, raw: storyText('Sure') },
	]) {
		const save = aSave({ ...of, raw, newEntry: true, status: 'pending_publish' });
		expect((await people.send('wren', 'persistEntry', save)).status).toBe(200);
		expect((await people.send('edie', 'unpublishedEntry', of)).body).toMatchObject({ status: 'draft' });
	}
});

test('who may not write a published page begins no draft of it by saving it as it is', async () => {
	await publish('as-it-is', storyText('As it is'));
	const settings = 'content/settings/themes.yaml';
	const saves = [
		['case-study', 'dudley/as-it-is', fileOf('as-it-is')],
		['page', 'about', PAGE],
		['settings', 'themes', settings],
	] as const;
	for (const [collection, slug, path] of saves) {
		const save = aSave({ path, collection, slug, raw: await people.hub.read(path) });
		for (const who of ['will', 'sage'])
			expect((await people.send(who, 'persistEntry', save)).status, `${who} ${slug}`).toBe(403);
		expect(draftsOf(slug), slug).toBe(false);
	}
	expect((await people.send('sage', 'undoPublication', story('as-it-is'))).status).toBe(200);
});

test('a picture is a part of what is read: it comes from who may write, and the piece is read anew', async () => {
	const slug = 'with-a-picture';
	const raw = storyText('With a picture');
	await people.saves('wren', slug, raw, true);
	await people.moves('wren', story(slug), 'pending_review');
	await people.reads('sage', slug);
	expect((await people.reads('eddy', slug)).body).toMatchObject({ isReadByTwo: true });
	const { asset } = await aPicture(slug);
	const save = aSave({ path: fileOf(slug), ...story(slug), raw, assets: [asset] });
	const before = people.hub.git('for-each-ref');
	for (const who of ['sage', 'kit', 'will'])
		expect((await people.send(who, 'persistEntry', save)).body.error, who).toMatch(/Who may write or change a piece/);
	expect(people.hub.git('for-each-ref')).toBe(before);
	expect((await people.send('edie', 'persistEntry', save)).status).toBe(200);
	const message = people.hub.git('log', '-1', '--format=%B', `refs/drafts/case-study/dudley/${slug}`);
	expect(message).toMatch(/^Draft-writer: edie$/m);
	expect(message).not.toContain('Draft-read');
});

test('a picture that was taken out of the text again is not published with it', async () => {
	const { asset, address } = await aPicture('taken-out');
	const raw = storyText('Taken out').replace('We tried it.', `<Picture src="${address}" alt="A clock." />`);
	const of = { path: fileOf('taken-out'), ...story('taken-out') };
	expect(
		(await people.send('wren', 'persistEntry', aSave({ ...of, raw, assets: [asset], newEntry: true }))).status,
	).toBe(200);
	await publish('taken-out', storyText('Taken out'), false);
	expect(people.hub.git('ls-tree', '-r', '--name-only', 'main', asset.path)).toBe('');
	await expect(people.hub.read(asset.path)).rejects.toThrow();
	// One that it names again is, once it is there to be looked at.
	expect((await people.saves('wren', 'unseen', raw, true)).status).toBe(200);
	await people.moves('wren', story('unseen'), 'pending_review');
	expect((await people.reads('sage', 'unseen')).body.error).toMatch(
		`names ${asset.path}, which is neither in the draft nor on the site`,
	);
	await people.send('wren', 'persistEntry', aSave({ ...of, raw, assets: [asset] }));
	await publish('taken-out', raw, false);
	expect(people.hub.git('ls-tree', '-r', '--name-only', 'main', asset.path).trim()).toBe(asset.path);
});

const EVENTS = { ofAll: '', ofDudley: 'networks:\n  - dudley\n' };
const savesEvent = (who: string, slug: string, of: keyof typeof EVENTS, newEntry = false) =>
	people.send(
		who,
		'persistEntry',
		aSave({
			...{ path: `content/events/${slug}.mdx`, collection: 'event', slug, newEntry },
			raw: `---\ntitle: For all\n${EVENTS[of]}---\n\nWe tried it.\n`,
		}),
	);

test('a writer makes no piece of all their own by naming their network, and none of their own one of all', async () => {
	const event = { collection: 'event', slug: '2026-03-04-for-all' };
	await savesEvent('edie', '2026-03-04-for-all', 'ofAll', true);
	expect((await savesEvent('wren', '2026-03-04-for-all', 'ofDudley')).status).toBe(403);
	expect((await people.send('wren', 'unpublishedEntry', event)).status).toBe(403);
	await people.moves('edie', event, 'pending_publish');
	expect((await people.send('edie', 'publishUnpublishedEntry', event)).status).toBe(200);
	expect((await savesEvent('wren', '2026-03-04-for-all', 'ofDudley')).status).toBe(403);
	expect(draftsOf('2026-03-04-for-all')).toBe(false);
	expect((await savesEvent('wren', '2026-03-04-of-dudley', 'ofAll', true)).status).toBe(403);
	expect((await savesEvent('wren', '2026-03-04-of-dudley', 'ofDudley', true)).status).toBe(200);
	expect((await savesEvent('wren', '2026-03-04-of-dudley', 'ofAll')).status).toBe(403);
	expect((await savesEvent('edie', '2026-03-04-of-dudley', 'ofAll')).status).toBe(200);
});

test('who reads a draft and may neither write nor check puts nothing among its allowances and takes none away', async () => {
	const slug = 'allowing';
	const allowing = (what: string) => storyText('Allowing', `allowed:\n  - rule: phone\n    why: ${what}\n`);
	await people.saves('wren', slug, storyText('Allowing'), true);
	await people.moves('wren', story(slug), 'pending_review');
	expect((await people.saves('sage', slug, allowing('Public.'))).status).toBe(200);
	const { data } = await people.openedBy('sage', slug);
	const others = [
		storyText('Allowing'),
		allowing('Public.\n    unconfirmed: true'),
		data.replace('why:', 'more: She was called Mia.\n    why:'),
		storyText('Allowing', 'allowed: She was called Mia.\n'),
		data.replace('allowed:', 'disclosure: She was called Mia.\nallowed:'),
		data.replace('allowed:', 'disclosure:\n  note: She was called Mia.\nallowed:'),
	];
	for (const raw of others) expect((await people.saves('kit', slug, raw)).status, raw).toBe(403);
	expect((await people.saves('kit', slug, data)).status).toBe(200);
	expect((await people.openedBy('sage', slug)).data).toBe(data);
	// Nor does its writer where they may write no more.
	await people.moves('edie', story(slug), 'pending_publish');
	for (const raw of others) expect((await people.saves('wren', slug, raw)).status, raw).toBe(403);
	expect((await people.saves('sage', slug, storyText('Allowing'))).status).toBe(200);
});

test('who allowed a finding is told by the sign-in on a page about the hub too', async () => {
	const allowed = 'allowed:\n  - rule: phone\n    byRole: Safeguarding reader\n    why: Ours.\n    on: 2020-01-01\n';
	const raw = pageText('About').replace('summary', `${allowed}summary`);
	expect((await people.send('edie', 'persistEntry', aSave({ raw }))).status).toBe(200);
	const stored = people.hub.git('show', `refs/drafts/page/about:${PAGE}`);
	expect(stored).toContain('byRole: Coalition editor');
	expect(stored).not.toContain('2020');
});

test('what pieces refer to is not changed by allowing findings in it either', async () => {
	const allowed =
		'allowed:\n  - rule: phone\n    byRole: Boss\n    why: Ours.\n    on: 2026-01-01\n    unconfirmed: true\n';
	const raw = pageText('About').replace('summary', `${allowed}summary`);
	for (const who of ['wren', 'sage', 'kit'])
		expect((await people.send(who, 'persistEntry', aSave({ raw }))).body.error, who).toMatch(/a coalition editor/);
});

test('the answer of whoever sent a piece stays theirs when somebody else brings it in, and theirs alone', async () => {
	const answer = { rule: 'possible-name', words: 'Rosewood', byRole: 'Teacher', why: 'A room.', on: '2026-11-01' };
	const bring = (title: string, allowed: object[]) =>
		people.send('edie', 'importDocument', {
			fileName: 'calm.contribution.json',
			content: Buffer.from(
				JSON.stringify({
					format: 1,
					type: 'case-study',
					data: { title, networks: ['dudley'], allowed },
					body: '## What we did\n\nWe asked.\n',
				}),
			).toString('base64'),
		});
	expect((await bring('Answered', [{ ...answer, unconfirmed: true }])).status).toBe(200);
	const { data } = await people.openedBy('sage', 'answered');
	expect(data).toMatch(/byRole: Teacher\n[^]*on: 2026-11-01\n[^]*unconfirmed: true\n/);
	// To confirm it is another’s, who is named.
	expect((await people.saves('eddy', 'answered', data.replace(/ +unconfirmed: true\n/, ''))).status).toBe(200);
	expect((await people.openedBy('sage', 'answered')).data).toContain('byRole: Coalition editor');
	expect((await bring('Confirmed by nobody', [answer])).status).toBe(403);
});
