/** A draft from its beginning to its end, as the editor asks for it. */
import { expect, test } from 'vitest';
import { versionOf } from '../../../../cms/service/version.ts';
import { aSave, PAGE, pageText, serve } from '../a-hub.ts';
import { aDraftingHub, about } from './a-drafting-hub.ts';

const here = aDraftingHub();

test('a page goes from draft through review to published, in commits that carry the writer’s name', async () => {
	expect((await here.asking.ask('persistEntry', aSave())).status).toBe(200);
	expect(await here.hub.read(PAGE)).toBe(pageText('About'));
	expect((await here.asking.ask('unpublishedEntries')).body).toEqual(['page/about']);
	const draft = (await here.asking.ask('unpublishedEntry', about)).body;
	expect(draft).toMatchObject({
		...about,
		status: 'draft',
		pullRequestAuthor: 'Ama Writer',
		diffs: [{ path: PAGE, newFile: false, id: versionOf(Buffer.from(pageText('About us'))) }],
	});
	expect((await here.asking.ask('unpublishedEntry', { id: 'page/about' })).body).toEqual(draft);
	expect(
		(await here.asking.ask('unpublishedEntryDataFile', { ...about, path: PAGE, id: draft.diffs[0].id })).body.data,
	).toBe(pageText('About us'));
	for (const newStatus of ['pending_review', 'pending_publish', 'draft', 'pending_publish']) {
		expect((await here.asking.ask('updateUnpublishedEntryStatus', { ...about, newStatus })).status).toBe(200);
		expect((await here.asking.ask('unpublishedEntry', about)).body.status).toBe(newStatus);
	}
	expect(here.subjects()).toEqual(['Begin']);
	expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(here.subjects()).toEqual(['Publish “about”', 'Begin']);
	expect(here.hub.git('log', '-1', '--format=%an <%ae> %cn', 'main').trim()).toBe(
		'Ama Writer <ama@example.org> Ama Writer',
	);
	expect(await here.hub.read(PAGE)).toBe(pageText('About us'));
	expect(here.publishedText()).toBe(pageText('About us'));
	expect(here.hub.git('status', '--porcelain')).toBe('');
	expect(here.refs()).toEqual(['refs/heads/main']);
	expect((await here.asking.ask('unpublishedEntries')).body).toEqual([]);
	expect((await here.asking.ask('unpublishedEntry', about)).status).toBe(404);
});

test('deleting a draft leaves the page; deleting a page leaves a commit', async () => {
	await here.asking.ask('persistEntry', aSave());
	expect((await here.asking.ask('deleteUnpublishedEntry', about)).status).toBe(200);
	expect(here.refs()).toEqual(['refs/heads/main']);
	expect(await here.hub.read(PAGE)).toBe(pageText('About'));
	expect(
		(await here.asking.ask('deleteFiles', { paths: [PAGE], options: { commitMessage: 'Delete Page “about”' } })).status,
	).toBe(200);
	expect(here.subjects()[0]).toBe('Delete Page “about”');
	expect(here.hub.git('status', '--porcelain')).toBe('');
	expect((await here.asking.ask('getEntry', { path: PAGE })).status).toBe(404);
});

test('taking a page down keeps it as a draft', async () => {
	await here.asking.ask('deleteFiles', { paths: [PAGE], options: { commitMessage: 'Delete' } });
	const save = aSave({ raw: pageText('About'), status: 'pending_publish' });
	expect(
		(await here.asking.ask('persistEntry', { ...save, options: { ...save.options, unpublished: true } })).status,
	).toBe(200);
	expect((await here.asking.ask('unpublishedEntry', about)).body).toMatchObject({
		status: 'draft',
		diffs: [{ path: PAGE, newFile: true }],
	});
	expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(await here.hub.read(PAGE)).toBe(pageText('About'));
});

test('a save says nothing of how far a draft is', async () => {
	const status = async () => (await here.asking.ask('unpublishedEntry', about)).body.status as string;
	await here.asking.ask('persistEntry', aSave({ status: 'pending_publish' }));
	expect(await status()).toBe('draft');
	await here.asking.ask('updateUnpublishedEntryStatus', { ...about, newStatus: 'pending_review' });
	for (const said of ['draft', 'pending_publish', 'no status at all']) {
		await here.asking.ask('persistEntry', aSave({ raw: pageText(`About us: ${said}`), status: said }));
		expect(await status(), said).toBe('pending_review');
	}
});

test('a draft’s files are all that is read from it', async () => {
	await here.asking.ask('persistEntry', aSave());
	const read = (path: string) => here.asking.ask('unpublishedEntryDataFile', { ...about, path, id: 'x' });
	expect((await read('src/code.ts')).status).toBe(422);
	expect((await read('content/settings/themes.yaml')).status).toBe(404);
	expect(
		(await here.asking.ask('unpublishedEntryMediaFile', { ...about, path: 'public/media/x.jpg', id: 'x' })).status,
	).toBe(404);
});

test('notes are kept with a draft, beside git, and go with it', async () => {
	await here.asking.ask('persistEntry', aSave());
	const { note } = (await here.asking.ask('addNote', { ...about, note: { content: 'Is this so?' } })).body;
	expect(note).toMatchObject({ author: 'Ama Writer', content: 'Is this so?', resolved: false });
	await here.asking.ask('updateNote', { ...about, noteId: note.id, updates: { content: 'Is it?' } });
	await here.asking.ask('toggleNoteResolution', { ...about, noteId: note.id });
	expect((await here.asking.ask('getNotes', about)).body.notes).toMatchObject([
		{ id: note.id, content: 'Is it?', resolved: true },
	]);
	expect((await here.asking.ask('deleteNote', { ...about, noteId: 'none' })).status).toBe(404);
	await here.asking.ask('addNote', { ...about, note: { content: 'Another.' } });
	await here.asking.ask('deleteNote', { ...about, noteId: note.id });
	expect((await here.asking.ask('getNotes', about)).body.notes).toHaveLength(1);
	expect(here.hub.git('status', '--porcelain', '--ignored')).toBe('');
	await here.asking.ask('publishUnpublishedEntry', about);
	expect((await here.asking.ask('getNotes', about)).body.notes).toEqual([]);
});

test('the preview of a draft is wherever the hub says', async () => {
	expect((await here.asking.ask('getDeployPreview', about)).body).toBeNull();
	const previewed = await serve(here.hub.root, {
		mode: 'workflow',
		previewOf: (collection, slug) =>
			Promise.resolve({ url: `https://preview.example.org/${collection}/${slug}`, status: 'success' }),
	});
	expect((await previewed.ask('getDeployPreview', about)).body).toEqual({
		url: 'https://preview.example.org/page/about',
		status: 'success',
	});
	await previewed.close();
});
