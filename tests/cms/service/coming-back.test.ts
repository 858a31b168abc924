/** People with roles at one hub: earlier versions and deleted pages that come back. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fileOf, peopleAtAHub, story, storyText, type PeopleAtAHub } from './people-at-a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let people: PeopleAtAHub;
beforeAll(async () => {
	people = await peopleAtAHub();
});
afterAll(() => people.close());

/** Has what `who` saves read by sage and another, and publishes it. */
const publish = async (who: string, slug: string, raw: string, isNew = false) => {
	const { saves, moves, reads, send } = people;
	expect((await saves(who, slug, raw, isNew)).status).toBe(200);
	await moves('edie', story(slug), 'pending_publish');
	await reads('sage', slug);
	await reads('eddy', slug);
	expect((await send('edie', 'publishUnpublishedEntry', story(slug))).status).toBe(200);
};

const versionsOf = async (slug: string): Promise<string[]> =>
	((await people.send('edie', 'entryHistory', story(slug))).body.revisions as { id: string }[]).map(({ id }) => id);

const restores = (who: string, slug: string, id: string) => people.send(who, 'restoreRevision', { ...story(slug), id });

const writersOf = (slug: string): string[] =>
	people.hub
		.git('log', '-1', '--format=%B', `refs/drafts/case-study/dudley/${slug}`)
		.split('\n')
		.flatMap((line) => (line.startsWith('Draft-writer: ') ? [line.slice('Draft-writer: '.length)] : []));

const DUE = (day: string) => `reviewDueOn: ${day}\n`;

test('whoever wrote a story is no reader of it after an earlier version was brought back', async () => {
	const slug = 'brought-back';
	await publish('wren', slug, storyText('First'), true);
	await publish('edie', slug, storyText('Second'));
	const [, first] = await versionsOf(slug);
	expect((await restores('edie', slug, first!)).status).toBe(200);
	expect(writersOf(slug)).toEqual(['wren', 'edie']);
	await people.moves('edie', story(slug), 'pending_review');
	for (const who of ['wren', 'edie']) expect((await people.reads(who, slug)).status, who).toBe(403);
	expect((await people.reads('eddy', slug)).status).toBe(200);
});

test('nor after it was deleted, also where the last publication changed no word', async () => {
	const slug = 'deleted';
	await publish('wren', slug, storyText('Deleted'), true);
	await publish('edie', slug, storyText('Deleted', DUE('2027-05-01')));
	expect(people.hub.git('log', '-1', '--format=%B', 'main')).not.toContain('Written-by');
	await people.send('kit', 'deleteFiles', { paths: [fileOf(slug)] });
	const [gone] = await versionsOf(slug);
	expect((await restores('eddy', slug, gone!)).status).toBe(200);
	expect(writersOf(slug)).toEqual(['wren', 'eddy']);
});

test('nor after what stands was taken back, whoever wrote what stands again', async () => {
	const slug = 'taken-back-twice';
	await publish('wren', slug, storyText('First'), true);
	await publish('edie', slug, storyText('Second'));
	expect((await people.send('sage', 'undoPublication', story(slug))).status).toBe(200);
	expect(writersOf(slug)).toEqual(['edie']);
	await people.send('kit', 'deleteUnpublishedEntry', story(slug));
	// What stands now is wren’s; taking that back brings edie’s again.
	expect((await people.send('sage', 'undoPublication', story(slug))).status).toBe(200);
	expect(writersOf(slug)).toEqual(['wren']);
	await people.send('kit', 'deleteUnpublishedEntry', story(slug));
	expect((await people.send('sage', 'undoPublication', story(slug))).status).toBe(200);
	expect(writersOf(slug)).toEqual(['edie']);
});
