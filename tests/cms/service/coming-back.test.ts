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

const check = (result: string) => `disclosure:\n  method: second-reader\n  result: ${result}\n`;
const ALLOWED = 'allowed:\n  - rule: phone\n    why: A public number.\n';

test('a check and allowances that stand no more do not stand again with a version that is brought back', async () => {
	const slug = 'checked-once';
	await people.saves('wren', slug, storyText('First'), true);
	await publish('sage', slug, storyText('First', check('not-identifiable') + ALLOWED));
	await publish('sage', slug, storyText('First', check('identifiable-with-consent')));
	await publish('edie', slug, storyText('Second', check('identifiable-with-consent')));
	const versions = await versionsOf(slug);
	expect((await restores('edie', slug, versions.at(-1)!)).status).toBe(200);
	const { data } = await people.openedBy('sage', slug);
	expect(data).toContain('title: First');
	expect(data).toMatch(/result: identifiable-with-consent\n {2}byRole: Safeguarding reader\n/);
	expect(data).toMatch(/why: A public number\.\n {4}byRole: Safeguarding reader\n[^]*unconfirmed: true\n/);
});

test('a deleted page comes back to its writers with the check it had, and who checked it', async () => {
	const slug = 'checked-and-deleted';
	await people.saves('wren', slug, storyText('Deleted'), true);
	await publish('sage', slug, storyText('Deleted', check('not-identifiable') + ALLOWED));
	await people.send('kit', 'deleteFiles', { paths: [fileOf(slug)] });
	const before = people.hub.git('show', `main~1:${fileOf(slug)}`);
	expect(before).toContain('byRole: Safeguarding reader');
	const { deleted } = (await people.send('wren', 'deletedEntries', {})).body as { deleted: { slug: string }[] };
	expect(deleted.map((one) => one.slug)).toContain(`dudley/${slug}`);
	const [gone] = await versionsOf(slug);
	expect((await restores('will', slug, gone!)).status).toBe(403);
	expect((await restores('wren', slug, gone!)).status).toBe(200);
	expect((await people.openedBy('wren', slug)).data).toBe(before);
});

test('a version of two networks is brought back by somebody who writes for both', async () => {
	const slug = 'of-two-networks';
	const raw = storyText('Of one');
	await publish('edie', slug, raw.replace('- dudley', '- dudley\n  - walsall'), true);
	await publish('edie', slug, raw);
	const [, first] = await versionsOf(slug);
	const before = people.hub.git('for-each-ref');
	expect((await restores('wren', slug, first!)).body.error).toMatch(/a writer of the same local network/);
	expect(people.hub.git('for-each-ref')).toBe(before);
	expect((await restores('edie', slug, first!)).status).toBe(200);
});
