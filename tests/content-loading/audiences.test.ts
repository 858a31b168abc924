import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { readCachedEntry } from '../../src/content-loading/entry-cache.ts';
import { loadContent } from '../../src/content-loading/load-content.ts';
import { aContentFolder } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';
import { TODAY } from '../support/vocabularies.ts';

/** Every path that loading asked the disk for. */
const opened: string[] = [];
vi.mock('node:fs/promises', async (original) => {
	const disk = await original<Record<string, unknown>>();
	const noted = Object.fromEntries(
		Object.entries(disk).map(([name, value]) => [
			name,
			typeof value !== 'function'
				? value
				: (path: unknown, ...rest: unknown[]) => {
						opened.push(String(path));
						return (value as (...given: unknown[]) => unknown)(path, ...rest);
					},
		]),
	);
	return { ...noted, default: noted };
});

const SECRET = 'Only for members of the coalition';
const members = {
	'content/pages/about.mdx': aFile('page'),
	'content/coalition/pages/minutes.mdx': aFile('page', { title: SECRET }),
	'content/coalition/case-studies/a-network/a-story.mdx': aFile('case-study', { title: SECRET }),
	'content/coalition/vocabulary/secret-word.yaml': aFile('term', { title: SECRET, meaning: 'A meaning.' }),
	'content/coalition/settings/hub.yaml': `name: ${SECRET}\n`,
	'content/coalition/broken/x.mdx': SECRET,
};

beforeEach(() => {
	opened.length = 0;
});

test('loading for the public opens nothing of the coalition’s, and says nothing of it', async () => {
	const root = await aContentFolder(members);
	opened.length = 0;
	const loaded = await loadContent({ root, audience: 'public', today: TODAY });
	expect(opened.length).toBeGreaterThan(20);
	expect(opened.filter((path) => path.includes('coalition'))).toEqual([]);
	expect(JSON.stringify(loaded)).not.toMatch(/content\/coalition|Only for members|secret-word|a-story/);
	expect(loaded.entries.map(({ id }) => id)).toContain('about');
});

test('loading for the public works where the coalition’s folder may not be read', async () => {
	const root = await aContentFolder(members);
	await chmod(join(root, 'content/coalition'), 0o000);
	try {
		const { entries } = await loadContent({ root, audience: 'public', today: TODAY });
		expect(entries.map(({ id }) => id)).toContain('about');
	} finally {
		await chmod(join(root, 'content/coalition'), 0o755);
	}
});

test('nothing of the coalition’s is among the files that loading for the public keeps, even after the coalition’s own', async () => {
	const root = await aContentFolder(members);
	const forPublic = await loadContent({ root, audience: 'public', today: TODAY });
	const digests = forPublic.entries.map(({ digest }) => digest);
	await loadContent({ root, audience: 'coalition', today: TODAY });
	const again = await loadContent({ root, audience: 'public', today: TODAY });
	expect(again).toEqual(forPublic);
	for (const digest of digests) expect(JSON.stringify(readCachedEntry(root, digest))).not.toContain(SECRET);
});

test('loading for the coalition holds both, and knows which is whose', async () => {
	const root = await aContentFolder(members);
	const { entries } = await loadContent({ root, audience: 'coalition', today: TODAY });
	expect(entries.filter(({ type }) => type === 'page').map(({ id, audience }) => [id, audience])).toEqual([
		['about', 'public'],
		['minutes', 'coalition'],
	]);
});

test('a public entry that names one of the coalition’s is published without the name', async () => {
	const root = await aContentFolder({
		...members,
		'content/practice-guides/open.mdx': aFile('practice-guide', { caseStudies: ['a-network/a-story'] }),
	});
	const { entries } = await loadContent({ root, audience: 'public', today: TODAY });
	const guide = entries.find(({ id }) => id === 'open');
	expect(guide).toBeDefined();
	expect(JSON.stringify({ data: guide?.data as unknown, body: guide?.body })).not.toContain('a-story');
});
