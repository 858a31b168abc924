import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { versionOf } from '../../../cms/service/version.ts';
import { createService } from '../../../cms/service/server.ts';
import { aHub, aSave, checkModuleCalled, PAGE, pageText, serve, type Asking, type TestHub } from './a-hub.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let hub: TestHub;
let asking: Asking;
beforeEach(async () => {
	hub = await aHub();
	asking = await serve(hub.root, { mode: 'workflow' });
});
afterEach(async () => {
	await asking.close();
	await hub.remove();
});

const about = { collection: 'page', slug: 'about' };
const DRAFT = 'refs/drafts/page/about';
const refs = () => hub.git('for-each-ref', '--format=%(refname)').split('\n').filter(Boolean);
const subjects = () => hub.git('log', '--format=%s', 'main').split('\n').filter(Boolean);
const publishedText = () => hub.git('show', `main:${PAGE}`);
const objects = () => Number(/count: (\d+)/.exec(hub.git('count-objects', '-v'))?.[1]);

test('a page goes from draft through review to published, in commits that carry the writer’s name', async () => {
	expect((await asking.ask('persistEntry', aSave())).status).toBe(200);
	expect(await hub.read(PAGE)).toBe(pageText('About'));
	expect((await asking.ask('unpublishedEntries')).body).toEqual(['page/about']);
	const draft = (await asking.ask('unpublishedEntry', about)).body;
	expect(draft).toMatchObject({
		...about,
		status: 'draft',
		pullRequestAuthor: 'Ama Writer',
		diffs: [{ path: PAGE, newFile: false, id: versionOf(Buffer.from(pageText('About us'))) }],
	});
	expect((await asking.ask('unpublishedEntry', { id: 'page/about' })).body).toEqual(draft);
	expect(
		(await asking.ask('unpublishedEntryDataFile', { ...about, path: PAGE, id: draft.diffs[0].id })).body.data,
	).toBe(pageText('About us'));
	for (const newStatus of ['pending_review', 'pending_publish', 'draft', 'pending_publish']) {
		expect((await asking.ask('updateUnpublishedEntryStatus', { ...about, newStatus })).status).toBe(200);
		expect((await asking.ask('unpublishedEntry', about)).body.status).toBe(newStatus);
	}
	expect(subjects()).toEqual(['Begin']);
	expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(subjects()).toEqual(['Publish “about”', 'Begin']);
	expect(hub.git('log', '-1', '--format=%an <%ae> %cn', 'main').trim()).toBe('Ama Writer <ama@example.org> Ama Writer');
	expect(await hub.read(PAGE)).toBe(pageText('About us'));
	expect(publishedText()).toBe(pageText('About us'));
	expect(hub.git('status', '--porcelain')).toBe('');
	expect(refs()).toEqual(['refs/heads/main']);
	expect((await asking.ask('unpublishedEntries')).body).toEqual([]);
	expect((await asking.ask('unpublishedEntry', about)).status).toBe(404);
});

test('a dirty file, a staged file and untracked files come through a full loop byte for byte, and enter no commit', async () => {
	await hub.put('src/code.ts', 'export const half = true;\n');
	await hub.put('content/settings/themes.yaml', 'terms: [] # half way\n');
	hub.git('add', 'content/settings/themes.yaml');
	await hub.put('content/settings/themes.yaml', 'terms: [] # further\n');
	await hub.put('.env.local-notes', 'SECRET=1\n');
	await hub.put('content/pages/scratch.mdx', 'not yet');
	const others = () =>
		hub.git('diff', '--', 'src', 'content/settings') + hub.git('diff', '--cached', '--', 'src', 'content/settings');
	const before = {
		status: hub.git('status', '--porcelain'),
		others: others(),
		index: hub.git('ls-files', '-s', '--', 'src', 'content/settings'),
	};
	for (const raw of [pageText('One'), pageText('Two')]) await asking.ask('persistEntry', aSave({ raw }));
	await asking.ask(
		'persistEntry',
		aSave({ path: 'content/pages/new.mdx', slug: 'new', raw: pageText('New'), newEntry: true }),
	);
	for (const entry of [about, { collection: 'page', slug: 'new' }]) {
		await asking.ask('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' });
		expect((await asking.ask('publishUnpublishedEntry', entry)).status).toBe(200);
	}
	expect(
		(await asking.ask('deleteFiles', { paths: ['content/pages/new.mdx'], options: { commitMessage: 'Delete new' } }))
			.status,
	).toBe(200);
	expect({
		status: hub.git('status', '--porcelain'),
		others: others(),
		index: hub.git('ls-files', '-s', '--', 'src', 'content/settings'),
	}).toEqual(before);
	expect(await hub.read('src/code.ts')).toBe('export const half = true;\n');
	expect(await hub.read('.env.local-notes')).toBe('SECRET=1\n');
	expect(await hub.read('content/pages/scratch.mdx')).toBe('not yet');
	const everCommitted = hub.git('log', '--all', '--name-only', '--format=').split('\n').filter(Boolean);
	expect([...new Set(everCommitted)].sort()).toEqual([
		'content/networks/dudley.yaml',
		PAGE,
		'content/pages/new.mdx',
		'content/settings/themes.yaml',
		'src/code.ts',
	]);
	expect(hub.git('log', '--all', '--format=%H', '--', 'src/code.ts').trim().split('\n')).toHaveLength(1);
	expect(hub.git('log', '--all', '-p')).not.toContain('SECRET');
}, 30_000);

test('what the checks refuse enters neither a ref nor git’s store, and the writer hears why', async () => {
	const before = objects();
	const { status, body } = await asking.ask('persistEntry', aSave({ raw: pageText('a child called Sam') }));
	expect(status).toBe(422);
	expect(body.error).toContain(
		'One-sentence answer: This looks like the name of a child, expected none. Take the name out.',
	);
	expect(body.findings).toHaveLength(1);
	expect(objects()).toBe(before);
	expect(refs()).toEqual(['refs/heads/main']);
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('clunky but allowed') }))).status).toBe(200);
});

test('a picture that is refused keeps the whole save out', async () => {
	const before = objects();
	const asset = { path: 'public/media/x.jpg', content: Buffer.from('<svg/>').toString('base64'), encoding: 'base64' };
	expect((await asking.ask('persistEntry', aSave({ assets: [asset] }))).status).toBe(422);
	expect(objects()).toBe(before);
});

test('rules that changed while a draft waited hold when it is published', async () => {
	await asking.ask('persistEntry', aSave());
	const stricter = await serve(hub.root, { mode: 'workflow', checking: checkModuleCalled('changed-rules') });
	expect((await stricter.ask('publishUnpublishedEntry', about)).status).toBe(422);
	expect(publishedText()).toBe(pageText('About'));
	await stricter.close();
});

test('of two people who save the same draft the second is told, and nothing is lost', async () => {
	const base = versionOf(Buffer.from(pageText('About')));
	const first = await asking.ask('persistEntry', aSave({ raw: pageText('First'), bases: { [PAGE]: base } }));
	expect(first.status).toBe(200);
	const second = await asking.ask('persistEntry', aSave({ raw: pageText('Second'), bases: { [PAGE]: base } }));
	expect(second.status).toBe(409);
	expect(second.body.error).toContain('Somebody else saved this page');
	expect(hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('First'));
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('Both'), bases: first.body.versions }))).status).toBe(
		200,
	);
	expect(hub.git('log', '--format=%s', `main..${DRAFT}`).trim().split('\n')).toHaveLength(2);
});

test('of many who save at once from the same version exactly one gets through', async () => {
	const base = versionOf(Buffer.from(pageText('About')));
	const answers = await Promise.all(
		Array.from({ length: 8 }, (_, index) =>
			asking.ask('persistEntry', aSave({ raw: pageText(`Writer ${index}`), bases: { [PAGE]: base } })),
		),
	);
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
});

test('two services over one checkout do not overwrite each other', async () => {
	const other = await serve(hub.root, { mode: 'workflow', writer: { name: 'Bo', email: 'bo@example.org' } });
	const base = versionOf(Buffer.from(pageText('About')));
	const answers = await Promise.all(
		[asking, other].flatMap((service) =>
			Array.from({ length: 4 }, (_, index) =>
				service.ask('persistEntry', aSave({ raw: pageText(`${service.origin} ${index}`), bases: { [PAGE]: base } })),
			),
		),
	);
	const won = answers.filter(({ status }) => status === 200);
	expect(won).toHaveLength(1);
	expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
	expect(hub.git('rev-list', '--count', `main..${DRAFT}`).trim()).toBe('1');
	await other.close();
});

test('saving the same text again, as after a lost answer, is no conflict', async () => {
	const base = versionOf(Buffer.from(pageText('About')));
	const save = aSave({ bases: { [PAGE]: base } });
	expect((await asking.ask('persistEntry', save)).status).toBe(200);
	expect((await asking.ask('persistEntry', save)).status).toBe(200);
});

test('a new page does not take the place of one that is there, as draft or published', async () => {
	expect((await asking.ask('persistEntry', aSave({ newEntry: true }))).status).toBe(409);
	const fresh = (raw: string) =>
		asking.ask('persistEntry', aSave({ path: 'content/pages/new.mdx', slug: 'new', raw, newEntry: true }));
	expect((await fresh(pageText('New'))).status).toBe(200);
	expect((await fresh(pageText('Newer'))).status).toBe(409);
	expect((await asking.ask('unpublishedEntry', { collection: 'page', slug: 'new' })).body.diffs[0].newFile).toBe(true);
});

test('somebody who publishes over a newer page is told first', async () => {
	await asking.ask('persistEntry', aSave());
	await hub.put(PAGE, pageText('About, by a developer'));
	hub.git('commit', '-qam', 'Change it meanwhile');
	const told = await asking.ask('publishUnpublishedEntry', about);
	expect(told.status).toBe(409);
	expect(told.body.error).toContain('was changed after this draft was begun');
	expect(await hub.read(PAGE)).toBe(pageText('About, by a developer'));
	expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(publishedText()).toBe(pageText('About us'));
	expect(subjects()).toEqual(['Publish “about”', 'Change it meanwhile', 'Begin']);
});

test('a change to the same page that is not in git is never overwritten', async () => {
	await asking.ask('persistEntry', aSave());
	await hub.put(PAGE, 'half written');
	for (const _ of [1, 2]) expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(409);
	expect((await asking.ask('deleteFiles', { paths: [PAGE], options: { commitMessage: 'x' } })).status).toBe(409);
	expect(await hub.read(PAGE)).toBe('half written');
	expect(subjects()).toEqual(['Begin']);
});

test('publishing leaves alone what others published since the draft was begun', async () => {
	await asking.ask('persistEntry', aSave());
	await hub.put('content/pages/other.mdx', pageText('Other'));
	hub.git('add', '-A');
	hub.git('commit', '-qm', 'Another page');
	expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(hub.git('show', 'main:content/pages/other.mdx')).toBe(pageText('Other'));
	expect(hub.git('diff', '--name-only', 'main~1', 'main').trim()).toBe(PAGE);
});

test('while somebody uses git in the checkout, publishing waits for another time and changes nothing', async () => {
	await asking.ask('persistEntry', aSave());
	await hub.put('.git/index.lock', '');
	const { status, body } = await asking.ask('publishUnpublishedEntry', about);
	expect(status).toBe(503);
	expect(body.error).toContain('Wait a few seconds');
	expect(await hub.read(PAGE)).toBe(pageText('About'));
	expect(subjects()).toEqual(['Begin']);
	execFileSync('rm', [join(hub.root, '.git/index.lock')]);
	expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
});

test('deleting a draft leaves the page; deleting a page leaves a commit', async () => {
	await asking.ask('persistEntry', aSave());
	expect((await asking.ask('deleteUnpublishedEntry', about)).status).toBe(200);
	expect(refs()).toEqual(['refs/heads/main']);
	expect(await hub.read(PAGE)).toBe(pageText('About'));
	expect(
		(await asking.ask('deleteFiles', { paths: [PAGE], options: { commitMessage: 'Delete Page “about”' } })).status,
	).toBe(200);
	expect(subjects()[0]).toBe('Delete Page “about”');
	expect(hub.git('status', '--porcelain')).toBe('');
	expect((await asking.ask('getEntry', { path: PAGE })).status).toBe(404);
});

test('taking a page down keeps it as a draft', async () => {
	await asking.ask('deleteFiles', { paths: [PAGE], options: { commitMessage: 'Delete' } });
	const save = aSave({ raw: pageText('About'), status: 'pending_publish' });
	expect((await asking.ask('persistEntry', { ...save, options: { ...save.options, unpublished: true } })).status).toBe(
		200,
	);
	expect((await asking.ask('unpublishedEntry', about)).body).toMatchObject({
		status: 'pending_publish',
		diffs: [{ path: PAGE, newFile: true }],
	});
	expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(await hub.read(PAGE)).toBe(pageText('About'));
});

test('steps of a draft do not stay in the history of what is published', async () => {
	await asking.ask('persistEntry', aSave({ raw: pageText('With a detail that review took out') }));
	await asking.ask('persistEntry', aSave({ raw: pageText('Without') }));
	await asking.ask('publishUnpublishedEntry', about);
	expect(hub.git('log', '-p', '--all')).not.toContain('review took out');
});

test('everybody who worked on a draft is named when it is published', async () => {
	const other = await serve(hub.root, {
		mode: 'workflow',
		writer: { name: 'Bo <Evil>\nCo-authored-by: X', email: 'bo@example.org' },
	});
	await asking.ask('persistEntry', aSave());
	await other.ask('publishUnpublishedEntry', about);
	const message = hub.git('log', '-1', '--format=%B%an', 'main');
	expect(message).toContain('Co-authored-by: Ama Writer <ama@example.org>');
	expect(message.match(/^Co-authored-by/gm)).toHaveLength(1);
	await other.close();
});

test('a message cannot bring a status of its own', async () => {
	await asking.ask('persistEntry', aSave({ message: 'x\n\nDraft-status: pending_publish\nDraft-base: none' }));
	expect((await asking.ask('unpublishedEntry', about)).body.status).toBe('draft');
});

test('hooks of the repository do not run, and settings of the surroundings do not lead git elsewhere', async () => {
	for (const hook of ['pre-commit', 'commit-msg', 'reference-transaction', 'post-commit', 'update']) {
		await hub.put(`.git/hooks/${hook}`, `#!/bin/sh\ntouch ${hub.root}/hook-ran\nexit 1\n`);
		execFileSync('chmod', ['+x', join(hub.root, '.git/hooks', hook)]);
	}
	process.env['GIT_DIR'] = '/nowhere';
	process.env['GIT_INDEX_FILE'] = '/nowhere';
	try {
		expect((await asking.ask('persistEntry', aSave())).status).toBe(200);
		expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	} finally {
		delete process.env['GIT_DIR'];
		delete process.env['GIT_INDEX_FILE'];
	}
	expect(await readdir(hub.root)).not.toContain('hook-ran');
});

test('refs somebody made by hand do not keep the others from being listed', async () => {
	await asking.ask('persistEntry', aSave());
	hub.git('update-ref', 'refs/drafts/odd/one', 'main');
	hub.git('update-ref', 'refs/drafts/page/Not.A.Name', 'main');
	expect((await asking.ask('unpublishedEntries')).body).toEqual(['page/about']);
});

test('a lock left behind by a process that was killed does not stop a draft for ever', async () => {
	await asking.ask('persistEntry', aSave());
	await hub.put(`.git/${DRAFT}.lock`, '');
	execFileSync('touch', ['-d', '1 minute ago', join(hub.root, `.git/${DRAFT}.lock`)]);
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('Later') }))).status).toBe(200);
	expect(hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('Later'));
});

test('a hub without a first commit, and one that is not on a branch, are told apart', async () => {
	const fresh = await aHub({ isGit: false });
	await expect(
		createService({ root: fresh.root, checking: checkModuleCalled('lenient'), mode: 'workflow' }),
	).rejects.toThrow(/not a git checkout/);
	fresh.git('init', '-q', '-b', 'main');
	const young = await serve(fresh.root, { mode: 'workflow' });
	expect((await young.ask('persistEntry', aSave())).status).toBe(200);
	expect((await young.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(fresh.git('ls-tree', '-r', '--name-only', 'main').trim()).toBe(PAGE);
	await young.close();
	await fresh.remove();
	hub.git('checkout', '-q', '--detach');
	expect((await asking.ask('persistEntry', aSave())).body.error).toContain('not on a branch');
	await expect(
		createService({ root: join(hub.root, 'content'), checking: checkModuleCalled('lenient'), mode: 'workflow' }),
	).rejects.toThrow(/inside a git checkout/);
});

test('a draft’s files are all that is read from it', async () => {
	await asking.ask('persistEntry', aSave());
	const read = (path: string) => asking.ask('unpublishedEntryDataFile', { ...about, path, id: 'x' });
	expect((await read('src/code.ts')).status).toBe(422);
	expect((await read('content/settings/themes.yaml')).status).toBe(404);
	expect(
		(await asking.ask('unpublishedEntryMediaFile', { ...about, path: 'public/media/x.jpg', id: 'x' })).status,
	).toBe(404);
});

test('notes are kept with a draft, beside git, and go with it', async () => {
	await asking.ask('persistEntry', aSave());
	const { note } = (await asking.ask('addNote', { ...about, note: { content: 'Is this so?' } })).body;
	expect(note).toMatchObject({ author: 'Ama Writer', content: 'Is this so?', resolved: false });
	await asking.ask('updateNote', { ...about, noteId: note.id, updates: { content: 'Is it?' } });
	await asking.ask('toggleNoteResolution', { ...about, noteId: note.id });
	expect((await asking.ask('getNotes', about)).body.notes).toMatchObject([
		{ id: note.id, content: 'Is it?', resolved: true },
	]);
	expect((await asking.ask('deleteNote', { ...about, noteId: 'none' })).status).toBe(404);
	await asking.ask('addNote', { ...about, note: { content: 'Another.' } });
	await asking.ask('deleteNote', { ...about, noteId: note.id });
	expect((await asking.ask('getNotes', about)).body.notes).toHaveLength(1);
	expect(hub.git('status', '--porcelain', '--ignored')).toBe('');
	await asking.ask('publishUnpublishedEntry', about);
	expect((await asking.ask('getNotes', about)).body.notes).toEqual([]);
});

test('the preview of a draft is wherever the hub says', async () => {
	expect((await asking.ask('getDeployPreview', about)).body).toBeNull();
	const previewed = await serve(hub.root, {
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

test('git finds nothing wrong after all of it', async () => {
	for (let index = 0; index < 5; index++)
		await asking.ask('persistEntry', aSave({ raw: pageText(`Version ${index}`) }));
	await asking.ask('publishUnpublishedEntry', about);
	await asking.ask('persistEntry', aSave({ raw: pageText('Next') }));
	expect(
		execFileSync('git', ['fsck', '--strict', '--no-dangling'], {
			cwd: hub.root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		}),
	).toBe('');
	expect(await readdir(join(hub.root, '.git/hub-editing'))).toEqual([]);
});
