/** Earlier versions of a page: told, brought back, taken back. */
import { expect, test } from 'vitest';
import { aSave, checkModuleCalled, PAGE, pageText, serve } from './a-hub.ts';
import { about, aDraftingHub, DRAFT } from './drafts/a-drafting-hub.ts';

const here = aDraftingHub();

const publishText = async (raw: string) => {
	expect((await here.asking.ask('persistEntry', aSave({ raw }))).status).toBe(200);
	expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
};

const history = async (of: Record<string, unknown> = about) =>
	(await here.asking.ask('entryHistory', of)).body.revisions;

test('the history of a page says who changed what and when, the newest first', async () => {
	await publishText(pageText('About us', 'Hello.\n\nAgain.'));
	const [newest, first, ...others] = await history();
	expect(others).toEqual([]);
	expect(newest).toMatchObject({ by: ['Ama Writer'], isDeletion: false });
	expect(newest.differences).toEqual([
		{ where: 'Title', before: 'About', after: 'About us' },
		{ where: 'Text', before: '', after: 'Again.' },
	]);
	expect(first).toMatchObject({ by: ['Developer'] });
	expect(Math.abs(Date.parse(newest.at) - Date.now())).toBeLessThan(600_000);
});

test('settings have a history as well', async () => {
	const path = 'content/settings/themes.yaml';
	await here.hub.put(path, 'terms:\n  - id: calm\n    label: Calmer\n    meaning: Calm.\n');
	here.hub.git('commit', '-qam', 'Change a term');
	const [newest] = await history({ collection: 'settings', slug: 'themes' });
	expect(newest.differences).toHaveLength(1);
	expect(newest.differences[0].after).toContain('Calmer');
});

test('an earlier version comes back as a draft, and what is published stays', async () => {
	await publishText(pageText('About us'));
	const [, first] = await history();
	expect((await here.asking.ask('restoreRevision', { ...about, id: first.id })).status).toBe(200);
	expect(here.hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('About'));
	expect(here.publishedText()).toBe(pageText('About us'));
	expect((await here.asking.ask('restoreRevision', { ...about, id: first.id })).status).toBe(409);
});

test('only versions of this page can be asked for: no draft’s, no other page’s, none outside the content', async () => {
	await here.asking.ask('persistEntry', aSave({ raw: pageText('In review') }));
	const draft = here.hub.git('rev-parse', DRAFT).trim();
	await here.hub.put('content/pages/other.mdx', pageText('Other'));
	here.hub.git('add', '-A');
	here.hub.git('commit', '-qm', 'Another page');
	const other = here.hub.git('rev-parse', 'main').trim();
	for (const id of [draft, other, '0'.repeat(40)])
		expect((await here.asking.ask('restoreRevision', { ...about, id })).status, id).toBe(404);
	for (const id of ['main', 'HEAD', '--all', ''])
		expect((await here.asking.ask('restoreRevision', { ...about, id })).status, id).toBe(400);
	expect((await here.asking.ask('entryHistory', { collection: 'page', slug: '../../src/code' })).status).toBe(422);
});

test('a version that may not be stored any more is not brought back', async () => {
	await publishText(pageText('About us'));
	const [, first] = await history();
	const strict = await serve(here.hub.root, { mode: 'workflow', checking: checkModuleCalled('changed-rules') });
	expect((await strict.ask('restoreRevision', { ...about, id: first.id })).status).toBe(422);
	expect(here.refs()).toEqual(['refs/heads/main']);
	await strict.close();
});

test('a publication is taken back: the page before it stands, and its text goes on as a draft', async () => {
	await publishText(pageText('About us'));
	expect((await here.asking.ask('undoPublication', about)).body).toEqual({ stands: true });
	expect(here.publishedText()).toBe(pageText('About'));
	expect(await here.hub.read(PAGE)).toBe(pageText('About'));
	expect(here.hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('About us'));
	expect(here.hub.git('status', '--porcelain')).toBe('');
});

test('the first publication of a page is taken back: it is gone, and its text goes on as a draft', async () => {
	const fresh = { path: 'content/pages/fresh.mdx', slug: 'fresh', raw: pageText('Fresh'), newEntry: true };
	const of = { collection: 'page', slug: 'fresh' };
	await here.asking.ask('persistEntry', aSave(fresh));
	await here.asking.ask('publishUnpublishedEntry', of);
	expect((await here.asking.ask('undoPublication', of)).body).toEqual({ stands: false });
	expect(here.hub.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('fresh');
	expect(here.hub.git('show', 'refs/drafts/page/fresh:content/pages/fresh.mdx')).toBe(pageText('Fresh'));
	expect((await here.asking.ask('publishUnpublishedEntry', of)).status).toBe(200);
	expect(await here.hub.read('content/pages/fresh.mdx')).toBe(pageText('Fresh'));
});

test('what came with the first commit, a draft that waits and changes outside git are left alone', async () => {
	expect((await here.asking.ask('undoPublication', about)).status).toBe(409);
	await publishText(pageText('About us'));
	await here.hub.put(PAGE, 'half written');
	expect((await here.asking.ask('undoPublication', about)).status).toBe(409);
	expect(await here.hub.read(PAGE)).toBe('half written');
	await here.hub.put(PAGE, pageText('About us'));
	await here.asking.ask('persistEntry', aSave({ raw: pageText('Going on') }));
	expect((await here.asking.ask('undoPublication', about)).status).toBe(409);
	expect(here.publishedText()).toBe(pageText('About us'));
	expect(here.hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('Going on'));
});

test('a page that was deleted is found again and comes back as a draft', async () => {
	await here.asking.ask('deleteFiles', { paths: [PAGE] });
	const [gone, ...others] = (await here.asking.ask('deletedEntries')).body.deleted;
	expect(others).toEqual([]);
	expect(gone).toMatchObject({ ...about, by: ['Ama Writer'], isDeletion: true });
	expect((await here.asking.ask('restoreRevision', { ...about, id: gone.id })).status).toBe(200);
	expect(here.hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('About'));
	await here.asking.ask('publishUnpublishedEntry', about);
	expect((await here.asking.ask('deletedEntries')).body.deleted).toEqual([]);
	expect(await here.hub.read(PAGE)).toBe(pageText('About'));
});

test('before a page goes it is said which pages name it, in a field and in their text', async () => {
	await here.hub.put('content/organisations/dudley-council.yaml', 'title: Dudley Council\n');
	await here.hub.put('content/networks/dudley.yaml', 'title: Dudley\ncouncil: dudley-council\n');
	await here.hub.put('content/pages/linking.mdx', pageText('Linking', 'See [them](/organisations/dudley-council/).'));
	await here.hub.put('content/pages/not-linking.mdx', pageText('Not', 'dudley-council'));
	const of = { collection: 'organisation', slug: 'dudley-council' };
	const { uses } = (await here.asking.ask('entryUses', of)).body;
	expect(uses).toEqual([
		{ collection: 'network', slug: 'dudley', title: 'Dudley', where: ['Council'] },
		{ collection: 'page', slug: 'linking', title: 'Linking', where: ['Text'] },
	]);
});

test('a hub that saves at once says that it keeps no history', async () => {
	const simple = await serve(here.hub.root, { mode: 'simple' });
	for (const action of ['entryHistory', 'undoPublication']) expect((await simple.ask(action, about)).status).toBe(422);
	await simple.close();
});
