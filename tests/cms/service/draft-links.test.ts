/** Who makes a link to a draft, and what it leads to while the draft goes its way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SharedDraft } from '../../../src/content-model/draft-link.ts';
import { openLinkStore } from '../../../src/hosting/draft-links/link-store.ts';
import { sharedDraftIn } from '../../../cms/service/shared-draft.ts';
import { draftStore } from '../../../cms/service/drafts/store.ts';
import { workingTree } from '../../../cms/service/working-tree.ts';
import { peopleAtAHub, story, storyText, type PeopleAtAHub } from './people-at-a-hub.ts';

let people: PeopleAtAHub;
const links = openLinkStore(':memory:', () => '2026-11-28');
let draftNow: (draft: { collection: string; slug: string }) => Promise<SharedDraft>;
beforeAll(async () => {
	people = await peopleAtAHub({ links });
	const tree = workingTree(people.hub.root, `${people.hub.root}/.git/hub-editing`);
	draftNow = sharedDraftIn({ tree, drafts: (await draftStore({ root: people.hub.root, tree })).drafts });
});
afterAll(async () => {
	await people.close();
	links.close();
});

const makes = async (who: string, slug: string, more: object = {}) =>
	people.send(who, 'makeDraftLink', { ...story(slug), ...more });
const isNow = async (slug: string) => (await draftNow(story(slug))).is;

test('a story is shown to nobody outside before two have read it, and no more once a word is changed', async () => {
	await people.saves('wren', 'calm', storyText('Calm'), true);
	expect((await makes('edie', 'calm')).status).toBe(403);
	await people.moves('wren', story('calm'), 'pending_review');
	await people.reads('sage', 'calm');
	expect((await makes('edie', 'calm')).status).toBe(403);
	await people.reads('eddy', 'calm');
	for (const who of ['wren', 'sage', 'kit', 'none']) expect((await makes(who, 'calm')).status, who).toBe(403);
	const { status, body } = await makes('edie', 'calm');
	expect([status, body.until]).toEqual([200, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
	expect(body.address).toMatch(/^\/by-link\/[\w-]{43}\/$/);
	expect(await isNow('calm')).toBe('shown');
	await people.saves('wren', 'calm', storyText('Calmer'));
	expect(await isNow('calm')).toBe('not-read');
});

test('those who see the draft see its links without what opens them, and may withdraw them', async () => {
	expect((await people.send('will', 'draftLinks', story('calm'))).status).toBe(403);
	const { body } = await people.send('wren', 'draftLinks', story('calm'));
	expect(body.links).toEqual([
		{ ...body.links[0], by: 'coalition editor', isOpened: false, id: expect.stringMatching(/^[0-9a-f]{12}$/) },
	]);
	expect(JSON.stringify(body)).not.toMatch(/[\w-]{43}/);
	const link = body.links[0].id as string;
	expect((await people.send('will', 'withdrawDraftLink', { ...story('calm'), link })).status).toBe(403);
	expect((await people.send('sage', 'withdrawDraftLink', { ...story('calm'), link })).status).toBe(200);
	expect((await people.send('sage', 'withdrawDraftLink', { ...story('calm'), link })).status).toBe(404);
});

test.each([0, 61, -1, 1.5, 'many'])('%s days are refused', async (days) => {
	expect((await makes('edie', 'calm', { days })).status).toBe(400);
});

test('there is no link to what is no draft, to settings, or beyond ten', async () => {
	expect((await makes('edie', 'nothing')).status).toBe(403);
	const settings = { collection: 'settings', slug: 'hub' };
	expect((await people.send('edie', 'makeDraftLink', settings)).status).toBe(422);
	for (let count = 0; count < 10; count += 1)
		links.make(story('many'), { until: '2026-12-01', by: { roles: ['coalition-editor'] } });
	await people.saves('wren', 'many', storyText('Many'), true);
	await people.moves('wren', story('many'), 'pending_review');
	for (const who of ['sage', 'eddy']) await people.reads(who, 'many');
	expect((await makes('edie', 'many')).status).toBe(409);
});

test.each(['publishUnpublishedEntry', 'deleteUnpublishedEntry'])('%s ends the links of the draft', async (action) => {
	const slug = action.toLowerCase().slice(0, 7);
	await people.saves('wren', slug, storyText('Ending'), true);
	await people.moves('wren', story(slug), 'pending_review');
	for (const who of ['sage', 'eddy']) await people.reads(who, slug);
	const secret = ((await makes('edie', slug)).body.address as string).split('/')[2]!;
	await people.moves('edie', story(slug), 'pending_publish');
	expect((await people.send('edie', action, story(slug))).status).toBe(200);
	expect(links.find(secret)!.hasEnded).toBe(true);
	expect(await draftNow(story(slug))).toEqual({
		is: 'gone',
		href: action.startsWith('publish') ? `/case-studies/dudley/${slug}/` : undefined,
	});
});
