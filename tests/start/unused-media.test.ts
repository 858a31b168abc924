import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeUnusedMedia } from '../../src/start/unused-media.ts';

const aBuild = async (files: Record<string, string>) => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return folder;
};

test('only what a page, a feed or an export names stays in the media folder', async () => {
	const folder = await aBuild({
		'index.html':
			'<img src="/media/chairs.png" alt=""><meta property="og:image" content="https://hub.example.org/media/2026/door.webp">',
		'data/case-studies.json': '{"picture":"/media/poster.pdf"}',
		'admin/admin.js': '"/media/draft.png"',
		'media/chairs.png': '',
		'media/2026/door.webp': '',
		'media/poster.pdf': '',
		'media/draft.png': '',
		'media/chairs.png.png': '',
		'media/2026/erased.jpg': '',
	});
	expect(await removeUnusedMedia(folder)).toEqual(['2026/erased.jpg', 'chairs.png.png', 'draft.png']);
	expect((await readdir(join(folder, 'media'), { recursive: true })).sort()).toEqual([
		'2026',
		'2026/door.webp',
		'chairs.png',
		'poster.pdf',
	]);
});

test('a build without a media folder is left as it is', async () => {
	expect(await removeUnusedMedia(await aBuild({ 'index.html': '' }))).toEqual([]);
});
