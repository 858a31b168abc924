/** Drafts and the checkout they are kept in: nothing else in it is touched. */
import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createService } from '../../../../cms/service/server.ts';
import { aHub, aSave, checkModuleCalled, PAGE, pageText, serve } from '../a-hub.ts';
import { aDraftingHub, about, DRAFT } from './a-drafting-hub.ts';

const here = aDraftingHub();

test('a dirty file, a staged file and untracked files come through a full loop byte for byte, and enter no commit', async () => {
	await here.hub.put('src/code.ts', 'export const half = true;\n');
	await here.hub.put('content/settings/themes.yaml', 'terms: [] # half way\n');
	here.hub.git('add', 'content/settings/themes.yaml');
	await here.hub.put('content/settings/themes.yaml', 'terms: [] # further\n');
	await here.hub.put('.env.local-notes', 'SECRET=1\n');
	await here.hub.put('content/pages/scratch.mdx', 'not yet');
	const others = () =>
		here.hub.git('diff', '--', 'src', 'content/settings') +
		here.hub.git('diff', '--cached', '--', 'src', 'content/settings');
	const before = {
		status: here.hub.git('status', '--porcelain'),
		others: others(),
		index: here.hub.git('ls-files', '-s', '--', 'src', 'content/settings'),
	};
	for (const raw of [pageText('One'), pageText('Two')]) await here.asking.ask('persistEntry', aSave({ raw }));
	await here.asking.ask(
		'persistEntry',
		aSave({ path: 'content/pages/new.mdx', slug: 'new', raw: pageText('New'), newEntry: true }),
	);
	for (const entry of [about, { collection: 'page', slug: 'new' }]) {
		await here.asking.ask('updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' });
		expect((await here.asking.ask('publishUnpublishedEntry', entry)).status).toBe(200);
	}
	expect(
		(
			await here.asking.ask('deleteFiles', {
				paths: ['content/pages/new.mdx'],
				options: { commitMessage: 'Delete new' },
			})
		).status,
	).toBe(200);
	expect({
		status: here.hub.git('status', '--porcelain'),
		others: others(),
		index: here.hub.git('ls-files', '-s', '--', 'src', 'content/settings'),
	}).toEqual(before);
	expect(await here.hub.read('src/code.ts')).toBe('export const half = true;\n');
	expect(await here.hub.read('.env.local-notes')).toBe('SECRET=1\n');
	expect(await here.hub.read('content/pages/scratch.mdx')).toBe('not yet');
	const everCommitted = here.hub.git('log', '--all', '--name-only', '--format=').split('\n').filter(Boolean);
	expect([...new Set(everCommitted)].sort()).toEqual([
		'content/networks/dudley.yaml',
		PAGE,
		'content/pages/new.mdx',
		'content/settings/themes.yaml',
		'src/code.ts',
	]);
	expect(here.hub.git('log', '--all', '--format=%H', '--', 'src/code.ts').trim().split('\n')).toHaveLength(1);
	expect(here.hub.git('log', '--all', '-p')).not.toContain('SECRET');
}, 30_000);

test('hooks of the repository do not run, and settings of the surroundings do not lead git elsewhere', async () => {
	for (const hook of ['pre-commit', 'commit-msg', 'reference-transaction', 'post-commit', 'update']) {
		await here.hub.put(`.git/hooks/${hook}`, `#!/bin/sh\ntouch ${here.hub.root}/hook-ran\nexit 1\n`);
		execFileSync('chmod', ['+x', join(here.hub.root, '.git/hooks', hook)]);
	}
	process.env['GIT_DIR'] = '/nowhere';
	process.env['GIT_INDEX_FILE'] = '/nowhere';
	try {
		expect((await here.asking.ask('persistEntry', aSave())).status).toBe(200);
		expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	} finally {
		delete process.env['GIT_DIR'];
		delete process.env['GIT_INDEX_FILE'];
	}
	expect(await readdir(here.hub.root)).not.toContain('hook-ran');
});

test('refs somebody made by hand do not keep the others from being listed', async () => {
	await here.asking.ask('persistEntry', aSave());
	here.hub.git('update-ref', 'refs/drafts/odd/one', 'main');
	here.hub.git('update-ref', 'refs/drafts/page/Not.A.Name', 'main');
	expect((await here.asking.ask('unpublishedEntries')).body).toEqual(['page/about']);
});

test('a lock left behind by a process that was killed does not stop a draft for ever', async () => {
	await here.asking.ask('persistEntry', aSave());
	await here.hub.put(`.git/${DRAFT}.lock`, '');
	execFileSync('touch', ['-d', '1 minute ago', join(here.hub.root, `.git/${DRAFT}.lock`)]);
	expect((await here.asking.ask('persistEntry', aSave({ raw: pageText('Later') }))).status).toBe(200);
	expect(here.hub.git('show', `${DRAFT}:${PAGE}`)).toBe(pageText('Later'));
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
	here.hub.git('checkout', '-q', '--detach');
	expect((await here.asking.ask('persistEntry', aSave())).body.error).toContain('not on a branch');
	await expect(
		createService({ root: join(here.hub.root, 'content'), checking: checkModuleCalled('lenient'), mode: 'workflow' }),
	).rejects.toThrow(/inside a git checkout/);
});

test('git finds nothing wrong after all of it', async () => {
	for (let index = 0; index < 5; index++)
		await here.asking.ask('persistEntry', aSave({ raw: pageText(`Version ${index}`) }));
	await here.asking.ask('publishUnpublishedEntry', about);
	await here.asking.ask('persistEntry', aSave({ raw: pageText('Next') }));
	expect(
		execFileSync('git', ['fsck', '--strict', '--no-dangling'], {
			cwd: here.hub.root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		}),
	).toBe('');
	expect(await readdir(join(here.hub.root, '.git/hub-editing'))).toEqual([]);
});
