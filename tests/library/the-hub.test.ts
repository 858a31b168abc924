/** The hub that pages ask for: made once for the content as it stands, not kept where Astro has not taken all in. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { LoadedContent, LoadedEntry } from '../../src/content-loading/load-content.ts';
import type { StoredEntry } from '../../src/content-loading/loader.ts';

interface Stored {
	id: string;
	data: StoredEntry;
}

/** What Astro has taken in so far, and how often it was asked for. */
const astro = vi.hoisted(() => ({ stored: [] as unknown[], asked: 0 }));
vi.mock('astro:content', () => ({
	getCollection: () => {
		astro.asked += 1;
		return Promise.resolve(astro.stored);
	},
}));
/** What the files say. */
const files = vi.hoisted(() => ({ content: {} as unknown }));
vi.mock('../../src/content-loading/loaded-by-node.ts', () => ({
	loadedByNode: () => ({ currentContent: () => Promise.resolve(files.content) }),
}));

const { theHub } = await import('../../src/library/hub.ts');

const entry = (id: string, digest = 'a') =>
	({
		type: 'page',
		id,
		file: `content/pages/${id}.mdx`,
		audience: 'public',
		data: { title: id },
		digest,
	}) as unknown as LoadedEntry;
const content = (...entries: LoadedEntry[]) =>
	({ settings: {}, today: '2026-11-28', entries, ended: [] }) as unknown as LoadedContent;
const taken = ({ entries }: LoadedContent): Stored[] =>
	entries.map(({ type, id, file, audience, data, digest }) => ({
		id,
		data: { type, file, audience, data, body: digest } as unknown as StoredEntry,
	}));

beforeEach(() => {
	astro.asked = 0;
});

test('every page of one build is given the same hub, whatever variables the shell has', async () => {
	vi.stubEnv('DEV', true);
	files.content = content(entry('about'), entry('privacy'));
	astro.stored = taken(files.content as LoadedContent);
	const hub = await theHub();
	expect(hub.entries.map(({ id }) => id)).toEqual(['about', 'privacy']);
	expect([await theHub(), await theHub()].every((again) => again === hub)).toBe(true);
	expect(astro.asked).toBe(1);
});

test('content that changed makes another', async () => {
	files.content = content(entry('about'));
	astro.stored = taken(files.content as LoadedContent);
	expect((await theHub()).entries).toHaveLength(1);
	files.content = content(entry('about'), entry('news'));
	astro.stored = taken(files.content as LoadedContent);
	expect((await theHub()).entries).toHaveLength(2);
});

test.each([
	['has one entry less', [entry('about')]],
	['has one entry more', [entry('about'), entry('news'), entry('gone')]],
	['has an entry as it was', [entry('about'), entry('news', 'as it was')]],
	['has another entry', [entry('about'), entry('gone')]],
])('what Astro %s is shown, and not kept', async (_state, behind) => {
	files.content = content(entry('about'), entry('news'));
	astro.stored = taken(content(...behind));
	expect((await theHub()).entries.map(({ id, digest }) => [id, digest])).toEqual(
		behind.map(({ id, digest }) => [id, digest]).sort(),
	);
	astro.stored = taken(files.content as LoadedContent);
	const hub = await theHub();
	expect(hub.entries.map(({ id, digest }) => [id, digest])).toEqual([
		['about', 'a'],
		['news', 'a'],
	]);
	expect(await theHub()).toBe(hub);
});
