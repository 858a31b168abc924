import { EventEmitter } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { currentContent } from '../../src/content-loading/current-content.ts';
import { contentLoader } from '../../src/content-loading/loader.ts';
import { aContentFolder, writeInto } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';

/** Astro’s side of a loader: a store, and in the dev server a watcher. */
const astroFor = (root: string) => {
	const store = new Map<string, { id: string; data: Record<string, unknown>; digest: string }>();
	const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	const context = {
		store: {
			keys: () => [...store.keys()],
			delete: (id: string) => store.delete(id),
			set: (entry: { id: string; data: Record<string, unknown>; digest: string }) => store.set(entry.id, entry),
		},
		watcher,
		config: { root: pathToFileURL(`${root}/`) },
	} as unknown as LoaderContext;
	return { store, watcher, context };
};

test('Astro is given the fields and the name of the kept body, never the body itself', async () => {
	const root = await aContentFolder({ 'content/handbook/a.mdx': aFile('handbook-page', {}, 'Words of the body.\n') });
	const { store, context } = astroFor(root);
	await contentLoader('handbook-page').load(context);
	expect([...store.keys()]).toEqual(['a']);
	expect(store.get('a')?.data).toMatchObject({
		type: 'handbook-page',
		file: 'content/handbook/a.mdx',
		audience: 'public',
	});
	expect(JSON.stringify(store.get('a'))).not.toContain('Words of the body');
});

test('in the dev server a change shows, and what was taken away goes', async () => {
	const root = await aContentFolder({
		'content/handbook/a.mdx': aFile('handbook-page'),
		'content/handbook/b.mdx': aFile('handbook-page'),
	});
	const { store, watcher, context } = astroFor(root);
	await contentLoader('handbook-page').load(context);
	const before = store.get('a')?.digest;
	await writeInto(root, { 'content/handbook/a.mdx': aFile('handbook-page', { title: 'Another title' }) });
	await rm(join(root, 'content/handbook/b.mdx'));
	watcher.emit('change', join(root, 'content/handbook/a.mdx'));
	await vi.waitFor(() => expect([...store.keys()]).toEqual(['a']), 5000);
	expect(store.get('a')?.digest).not.toBe(before);
	expect(store.get('a')?.data).toMatchObject({ data: { title: 'Another title' } });
});

test('the settings are read once for every collection, and again when the content has changed', async () => {
	const root = await aContentFolder({ 'content/handbook/a.mdx': aFile('handbook-page') });
	const { store, watcher, context } = astroFor(root);
	await contentLoader('handbook-page').load(context);
	const file = join(root, 'content/settings/hub.yaml');
	const text = await readFile(file, 'utf8');
	await rm(file);
	await expect(currentContent({ root, audience: 'public' })).resolves.toMatchObject({
		entries: { length: store.size + 2 },
	});
	const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	watcher.emit('unlink', file);
	await vi.waitFor(
		() => expect(told).toHaveBeenCalledWith(expect.stringContaining('content/settings/hub.yaml:1')),
		5000,
	);
	told.mockRestore();
	await writeInto(root, { 'content/settings/hub.yaml': text });
	await expect(currentContent({ root, audience: 'public' })).resolves.toBeDefined();
});
