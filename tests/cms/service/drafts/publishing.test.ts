/** Publishing a draft: what may be replaced, and what it leaves in the history. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aSave, checkModuleCalled, PAGE, pageText, serve } from '../a-hub.ts';
import { aDraftingHub, about } from './a-drafting-hub.ts';

const here = aDraftingHub();

test('rules that changed while a draft waited hold when it is published', async () => {
	await here.asking.ask('persistEntry', aSave());
	const stricter = await serve(here.hub.root, { mode: 'workflow', checking: checkModuleCalled('changed-rules') });
	expect((await stricter.ask('publishUnpublishedEntry', about)).status).toBe(422);
	expect(here.publishedText()).toBe(pageText('About'));
	await stricter.close();
});

test('somebody who publishes over a newer page is told first', async () => {
	await here.asking.ask('persistEntry', aSave());
	await here.hub.put(PAGE, pageText('About, by a developer'));
	here.hub.git('commit', '-qam', 'Change it meanwhile');
	const told = await here.asking.ask('publishUnpublishedEntry', about);
	expect(told.status).toBe(409);
	expect(told.body.error).toContain('was changed after this draft was begun');
	expect(await here.hub.read(PAGE)).toBe(pageText('About, by a developer'));
	expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(here.publishedText()).toBe(pageText('About us'));
	expect(here.subjects()).toEqual(['Publish “about”', 'Change it meanwhile', 'Begin']);
});

test('a change to the same page that is not in git is never overwritten', async () => {
	await here.asking.ask('persistEntry', aSave());
	await here.hub.put(PAGE, 'half written');
	for (const _ of [1, 2]) expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(409);
	expect((await here.asking.ask('deleteFiles', { paths: [PAGE], options: { commitMessage: 'x' } })).status).toBe(409);
	expect(await here.hub.read(PAGE)).toBe('half written');
	expect(here.subjects()).toEqual(['Begin']);
});

test('publishing leaves alone what others published since the draft was begun', async () => {
	await here.asking.ask('persistEntry', aSave());
	await here.hub.put('content/pages/other.mdx', pageText('Other'));
	here.hub.git('add', '-A');
	here.hub.git('commit', '-qm', 'Another page');
	expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	expect(here.hub.git('show', 'main:content/pages/other.mdx')).toBe(pageText('Other'));
	expect(here.hub.git('diff', '--name-only', 'main~1', 'main').trim()).toBe(PAGE);
});

test('while somebody uses git in the checkout, publishing waits for another time and changes nothing', async () => {
	await here.asking.ask('persistEntry', aSave());
	await here.hub.put('.git/index.lock', '');
	const { status, body } = await here.asking.ask('publishUnpublishedEntry', about);
	expect(status).toBe(503);
	expect(body.error).toContain('Wait a few seconds');
	expect(await here.hub.read(PAGE)).toBe(pageText('About'));
	expect(here.subjects()).toEqual(['Begin']);
	execFileSync('rm', [join(here.hub.root, '.git/index.lock')]);
	expect((await here.asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
});

test('steps of a draft do not stay in the history of what is published', async () => {
	await here.asking.ask('persistEntry', aSave({ raw: pageText('With a detail that review took out') }));
	await here.asking.ask('persistEntry', aSave({ raw: pageText('Without') }));
	await here.asking.ask('publishUnpublishedEntry', about);
	expect(here.hub.git('log', '-p', '--all')).not.toContain('review took out');
});

test('everybody who worked on a draft is named when it is published', async () => {
	const other = await serve(here.hub.root, {
		mode: 'workflow',
		writer: { name: 'Bo <Evil>\nCo-authored-by: X', email: 'bo@example.org' },
	});
	await here.asking.ask('persistEntry', aSave());
	await other.ask('publishUnpublishedEntry', about);
	const message = here.hub.git('log', '-1', '--format=%B%an', 'main');
	expect(message).toContain('Co-authored-by: Ama Writer <ama@example.org>');
	expect(message.match(/^Co-authored-by/gm)).toHaveLength(1);
	await other.close();
});
