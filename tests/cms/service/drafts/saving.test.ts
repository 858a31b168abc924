/** Saving a draft: what is kept, and who is told that somebody else was quicker. */
import { expect, test } from 'vitest';
import { versionOf } from '../../../../cms/service/version.ts';
import { aSave, PAGE, pageText, serve } from '../a-hub.ts';
import { aDraftingHub, about, DRAFT } from './a-drafting-hub.ts';

const here = aDraftingHub();

test('what the checks refuse enters neither a ref nor git’s store, and the writer hears why', async () => {
	const before = here.objects();
	const { status, body } = await here.asking.ask('persistEntry', aSave({ raw: pageText('a child called Sam') }));
	expect(status).toBe(422);
	expect(body.error).toContain(
		'One-sentence answer: This looks like the name of a child, expected none. Take the name out.',
	);
	expect(body.findings).toHaveLength(1);
	expect(here.objects()).toBe(before);
	expect(here.refs()).toEqual(['refs/heads/main']);
	expect((await here.asking.ask('persistEntry', aSave({ raw: pageText('clunky but allowed') }))).status).toBe(200);
});

test('a picture that is refused keeps the whole save out', async () => {
	const before = here.objects();
	const asset = { path: 'public/media/x.jpg', content: Buffer.from('<svg/>').toString('base64'), encoding: 'base64' };
	expect((await here.asking.ask('persistEntry', aSave({ assets: [asset] }))).status).toBe(422);
	expect(here.objects()).toBe(before);
});

test('of two people who save the same draft the second is told, and nothing is lost', async () => {
	const base = versionOf(Buffer.from(pageText('About')));
	const first = await here.asking.ask('persistEntry', aSave({ raw: pageText('First'), bases: { [PAGE]: base } }));
	expect(first.status).toBe(200);
	const second = await here.asking.ask('persistEntry', aSave({ raw: pageText('Second'), bases: { [PAGE]: base } }));
	expect(second.status).toBe(409);
	expect(second.body.error).toContain('by somebody else, or by you in another tab');
	expect(here.hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('First'));
	expect(
		(await here.asking.ask('persistEntry', aSave({ raw: pageText('Both'), bases: first.body.versions }))).status,
	).toBe(200);
	expect(here.hub.git('log', '--format=%s', `main..${DRAFT}`).trim().split('\n')).toHaveLength(2);
});

test('of many who save at once from the same version exactly one gets through', async () => {
	const base = versionOf(Buffer.from(pageText('About')));
	const answers = await Promise.all(
		Array.from({ length: 8 }, (_, index) =>
			here.asking.ask('persistEntry', aSave({ raw: pageText(`Writer ${index}`), bases: { [PAGE]: base } })),
		),
	);
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
});

test('two services over one checkout do not overwrite each other', async () => {
	const other = await serve(here.hub.root, { mode: 'workflow', writer: { name: 'Bo', email: 'bo@example.org' } });
	const base = versionOf(Buffer.from(pageText('About')));
	const answers = await Promise.all(
		[here.asking, other].flatMap((service) =>
			Array.from({ length: 4 }, (_, index) =>
				service.ask('persistEntry', aSave({ raw: pageText(`${service.origin} ${index}`), bases: { [PAGE]: base } })),
			),
		),
	);
	const won = answers.filter(({ status }) => status === 200);
	expect(won).toHaveLength(1);
	expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
	expect(here.hub.git('rev-list', '--count', `main..${DRAFT}`).trim()).toBe('1');
	await other.close();
});

test('saving the same text again, as after a lost answer, is no conflict', async () => {
	const base = versionOf(Buffer.from(pageText('About')));
	const save = aSave({ bases: { [PAGE]: base } });
	expect((await here.asking.ask('persistEntry', save)).status).toBe(200);
	expect((await here.asking.ask('persistEntry', save)).status).toBe(200);
});

test('a new page does not take the place of one that is there, as draft or published', async () => {
	expect((await here.asking.ask('persistEntry', aSave({ newEntry: true }))).status).toBe(409);
	const fresh = (raw: string) =>
		here.asking.ask('persistEntry', aSave({ path: 'content/pages/new.mdx', slug: 'new', raw, newEntry: true }));
	expect((await fresh(pageText('New'))).status).toBe(200);
	expect((await fresh(pageText('Newer'))).status).toBe(409);
	expect((await here.asking.ask('unpublishedEntry', { collection: 'page', slug: 'new' })).body.diffs[0].newFile).toBe(
		true,
	);
});

test('a message cannot bring a status of its own', async () => {
	await here.asking.ask('persistEntry', aSave({ message: 'x\n\nDraft-status: pending_publish\nDraft-base: none' }));
	expect((await here.asking.ask('unpublishedEntry', about)).body.status).toBe('draft');
});
