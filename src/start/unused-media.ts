/**
 * Takes out of a build the pictures and documents that none of its pages names.
 *
 * The media folder holds what drafts, the coalition’s own pages and erased stories brought along. Whoever guesses an
 * address there must not find it: what a build publishes is what its pages show.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const MEDIA = 'media';
/** Where an address can stand: pages, feeds, exports, styles. The editor is a program and shows nothing of its own. */
const NAMES_ADDRESSES = /\.(?:html|xml|json|csv|css|txt|ics)$/;

const filesIn = async (folder: string): Promise<string[]> =>
	(await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));

/**
 * In: the folder of a finished build. Out: what was removed, as paths below its media folder, sorted.
 * A file counts as named when its address stands in any text of the build, on a page or in an export.
 */
export const removeUnusedMedia = async (built: string): Promise<string[]> => {
	const folder = join(built, MEDIA);
	const media = (await filesIn(folder)).map((file) =>
		file
			.slice(folder.length + 1)
			.split(sep)
			.join('/'),
	);
	const unused = new Set(media);
	if (unused.size === 0) return [];
	for (const file of await filesIn(built)) {
		if (!NAMES_ADDRESSES.test(file) || file.startsWith(folder + sep)) continue;
		const text = await readFile(file, 'utf8');
		for (const [, name = ''] of text.matchAll(/\/media\/([\w./-]+)/g)) unused.delete(name);
	}
	await Promise.all([...unused].map((file) => rm(join(folder, file))));
	return [...unused].sort();
};

export const unusedMedia = (): AstroIntegration => ({
	name: 'unused-media',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const removed = await removeUnusedMedia(fileURLToPath(dir));
			if (removed.length)
				logger.info(
					`${removed.length} files of the media folder stand on no page and were left out: ${removed.join(', ')}`,
				);
		},
	},
});
