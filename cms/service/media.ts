/**
 * Pictures and documents on their way into the hub: told apart by their bytes, and made anew with nothing but what is
 * shown.
 */
import { claimedKind, faultOfMedia, type MediaKind } from '../../src/media/media-kind.ts';
import { redrawPicture } from '../../src/media/redraw-picture.ts';
import { UnusableFile } from '../../src/media/unusable-file.ts';
import { MEDIA } from '../collection.ts';
import { shortDigestOf, neutralName, partsOfName } from '../neutral-name.ts';
import type { SentMedia } from './jobs.ts';
import { mediaPlace } from './paths.ts';
import { RequestError } from './refusal.ts';
import type { MediaToSave } from './store.ts';

/** Longest side of a stored picture, in pixels. */
export const LONGEST_SIDE = 2000;

/**
 * In: the path it will stand at, and the bytes as uploaded. Out: the bytes to store: pictures turned upright, at most
 * 2,000 pixels a side, without EXIF, GPS or colour profiles; PDFs written anew without properties, scripts or
 * attachments. Refuses what is none of the four kinds, or not the kind its name says.
 */
export const cleanMedia = async (path: string, bytes: Buffer): Promise<Buffer> => {
	const kind = claimedKind(bytes);
	const named = path.slice(path.lastIndexOf('.') + 1);
	if (!kind)
		throw new RequestError(
			422,
			'The chosen file is none of the kinds of file the hub keeps, whatever its name says. Expected a jpg, png, webp or pdf file. Export it as one of these and choose it again.',
		);
	if (kind !== named)
		throw new RequestError(
			422,
			`The chosen file is a ${kind} file by its content, expected ${named} as its name says. Rename it to end in .${kind} and choose it again.`,
		);
	const clean = await madeAnew(kind, bytes).catch((error: unknown): never => {
		throw error instanceof UnusableFile ? new RequestError(422, error.message) : error;
	});
	const fault = faultOfMedia(clean);
	if (fault !== undefined)
		throw new RequestError(
			422,
			`Unexpected ${fault}, expected one with nothing but what it shows. Export it again, or print it to a new PDF, and choose the new file.`,
		);
	return clean;
};

const madeAnew = async (kind: MediaKind, bytes: Buffer): Promise<Buffer> => {
	// Loaded for the first document: pictures are far more often sent, and should not wait for it.
	if (kind === 'pdf') return Buffer.from(await (await import('../../src/media/rewrite-pdf.ts')).rewritePdf(bytes));
	return (await redrawPicture(bytes, LONGEST_SIDE, () => kind)).bytes;
};

/**
 * A picture or document that somebody sent, cleaned, at its place.
 * Refuses one that did not arrive whole, or under a name of its own: the name ends in a digest of the bytes as they
 * were sent.
 */
export const cleanSent = async ({ path, content, entries }: SentMedia): Promise<MediaToSave> => {
	const place = mediaPlace(path);
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content))
		throw new RequestError(400, 'The file did not arrive whole. Choose it again.');
	const bytes = Buffer.from(content, 'base64');
	// A folder would be words of the sender’s as well, so the name stands in the media folder itself.
	const name = partsOfName(place.slice(MEDIA.folder.length + 1));
	// Git forgets nothing, and people name pictures after whoever is in them.
	if (!name || !entries.includes(name.entry) || name.digest !== (await shortDigestOf(bytes)))
		throw new RequestError(
			422,
			`The file arrived under a name of its own, expected one the editor gives, such as ${await neutralName(entries.at(-1)!, bytes, 'jpg')}. Reload the editor and choose the file again.`,
		);
	return { path: place, bytes: await cleanMedia(place, bytes) };
};
