/** What the editor asks of the media folder: what is there, one file, and a new one. */
import { z } from 'zod';
import { MEDIA } from '../../collection.ts';
import { asset, path, reads, writes, type ReadTools } from '../action.ts';
import { logLine } from '../log-line.ts';
import { isMediaFolder, mediaPlace } from '../paths.ts';
import { RequestError } from '../refusal.ts';
import type { MediaToSave } from '../store.ts';
import { versionOf } from '../version.ts';
import type { Work } from '../workers.ts';

/** What a picture is called after that belongs to no page. */
const LIBRARY = 'media';

const ENDINGS = ['jpg', 'png', 'webp', 'pdf'];

const mediaFile = async (tree: ReadTools['tree'], place: string) => {
	const bytes = await tree.read(mediaPlace(place));
	if (!bytes) throw new RequestError(404, `There is no file at ${place}. It may have been deleted. Choose another.`);
	return shownMedia(place, bytes);
};

export const getMedia = reads(z.object({ mediaFolder: path }), async ({ mediaFolder }, { tree }) => {
	if (!isMediaFolder(mediaFolder))
		throw new RequestError(422, `Expected the media folder ${MEDIA.folder}. Reload the editor.`);
	const lists = await Promise.all(ENDINGS.map((ending) => tree.list(MEDIA.folder, ending, 4)));
	const paths = lists.flat().filter(isMediaName).sort();
	return Promise.all(paths.map((place) => mediaFile(tree, place)));
});

export const getMediaFile = reads(z.object({ path }), (asked, { tree }) => mediaFile(tree, asked.path));

export const persistMedia = writes(
	z
		.object({ asset })
		.transform((params) => ({ ...params, options: { commitMessage: logLine('Upload', [params.asset.path]) } })),
	async ({ asset: sent, options }, { work, writes: { write }, store, writer }) => {
		const media = await cleaned(work, sent, [LIBRARY]);
		await write(() => store.saveMedia(media, options.commitMessage, writer));
		return shownMedia(media.path, media.bytes);
	},
);

/** @param entries what the file may be called after */
export const cleaned = async (
	work: Work,
	{ path: place, content }: { path: string; content: string },
	entries: readonly string[],
): Promise<MediaToSave> => {
	const media = await work('cleanMedia', { path: place, content, entries });
	return { path: media.path, bytes: Buffer.from(media.bytes.buffer, media.bytes.byteOffset, media.bytes.byteLength) };
};

/** A file of the media folder as Decap wants to be given it. */
export const shownMedia = (place: string, bytes: Buffer) => ({
	id: versionOf(bytes),
	content: bytes.toString('base64'),
	encoding: 'base64',
	path: place,
	name: place.slice(place.lastIndexOf('/') + 1),
});

export const isMediaName = (place: string): boolean => {
	try {
		return mediaPlace(place) === place;
	} catch {
		return false;
	}
};
