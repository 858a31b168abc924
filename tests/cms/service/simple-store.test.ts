import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { versionOf } from '../../../cms/service/version.ts';
import { aHub, aSave, PAGE, pageText, serve, type Asking, type TestHub } from './a-hub.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let hub: TestHub;
let asking: Asking;
beforeEach(async () => {
	hub = await aHub({ isGit: false });
	asking = await serve(hub.root);
});
afterEach(async () => {
	await asking.close();
	await hub.remove();
});

test('without git, a save goes straight into the file, and back out again', async () => {
	expect((await asking.ask('persistEntry', aSave())).body.versions).toEqual({
		[PAGE]: versionOf(Buffer.from(pageText('About us'))),
	});
	expect(await hub.read(PAGE)).toBe(pageText('About us'));
	expect((await asking.ask('getEntry', { path: PAGE })).body).toMatchObject({
		data: pageText('About us'),
		file: { path: PAGE },
	});
	expect(
		(await asking.ask('entriesByFolder', { folder: 'content/pages', extension: 'mdx', depth: 1 })).body,
	).toHaveLength(1);
	expect(
		(
			await asking.ask('entriesByFiles', {
				files: [{ path: 'content/settings/themes.yaml', label: 'Themes' }, { path: 'content/settings/hub.yaml' }],
			})
		).body,
	).toMatchObject([{ file: { label: 'Themes' } }]);
});

test('a list goes as deep as it is asked to', async () => {
	await hub.put('content/case-studies/dudley/calm.mdx', pageText('Calm'));
	const list = (depth: number) =>
		asking.ask('entriesByFolder', { folder: 'content/case-studies', extension: 'mdx', depth });
	expect((await list(1)).body).toEqual([]);
	expect((await list(2)).body).toHaveLength(1);
	expect((await asking.ask('entriesByFolder', { folder: 'content/events', extension: 'mdx' })).body).toEqual([]);
});

test('what the checks refuse is not written', async () => {
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('a child called Sam') }))).status).toBe(422);
	expect(await hub.read(PAGE)).toBe(pageText('About'));
});

test('the second of two people is told', async () => {
	const base = { [PAGE]: versionOf(Buffer.from(pageText('About'))) };
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('One'), bases: base }))).status).toBe(200);
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('Two'), bases: base }))).status).toBe(409);
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('Two'), newEntry: true }))).status).toBe(409);
	expect(await hub.read(PAGE)).toBe(pageText('One'));
});

test('a new folder is made for a new network’s first case study, and nothing is left lying about', async () => {
	const save = aSave({
		path: 'content/case-studies/dudley/calm.mdx',
		collection: 'case-study',
		slug: 'dudley/calm',
		raw: pageText('Calm'),
		newEntry: true,
	});
	expect((await asking.ask('persistEntry', save)).status).toBe(200);
	expect(await hub.read('content/case-studies/dudley/calm.mdx')).toBe(pageText('Calm'));
	expect(await readdir(join(hub.root, 'node_modules/.cache/hub-editing'))).toEqual([]);
});

test('drafts are asked for in vain, in words', async () => {
	expect((await asking.ask('unpublishedEntries')).body).toEqual([]);
	const { status, body } = await asking.ask('unpublishedEntry', { collection: 'page', slug: 'about' });
	expect(status).toBe(422);
	expect(body.error).toContain('keeps no drafts');
});

test('the editor’s settings come with the hub’s own networks and terms, as they are at that moment', async () => {
	const config = async () =>
		JSON.stringify((await asking.send({ method: 'GET', path: '/api/cms/v1/config' })).body.config);
	expect(await config()).toContain('"Calm"');
	await hub.put('content/networks/walsall.yaml', 'title: Walsall\n');
	await hub.put(
		'content/settings/themes.yaml',
		'terms:\n  - id: first-contact\n    label: First contact\n    meaning: x\n',
	);
	expect(await config()).toContain('"Walsall"');
	expect(await config()).toContain('"First contact"');
});
