/**
 * Pictures, small, upright, and silent about who took them, where and when: for uploads and for documents brought in.
 * Runs in node.
 */
import sharp, { type Metadata, type Sharp } from 'sharp';
import { UnusableFile } from './unusable-file.ts';

/**
 * The longest side and the most pixels a picture may have when it arrives: more than any camera of 2026 makes but a
 * few, and drawn in about a second. The size is read from the head of the file, before anything is unpacked.
 */
export const LONGEST_SIDE_IN = 12_000;
export const MOST_PIXELS_IN = 60_000_000;

/** Seconds after which drawing is given up. */
const MOST_SECONDS = 15;

/** Formats whose bytes are pictures and nothing else; a drawing as text can carry scripts and fetch things. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff']);
const CHOOSE_ANOTHER = 'Open it in a picture program, export it again and choose the new file.';

/** How the picture is stored. The first frame only, of a picture that moves. */
export type Form = 'jpg' | 'png' | 'webp';

/**
 * @param bytes a picture as it came
 * @param longestSide in pixels, of what comes out
 * @param formFor which form to store it in, by what it is
 * @returns the picture drawn anew, without EXIF, XMP, IPTC, colour profiles or comments
 * @throws {UnusableFile} where it cannot be read or is too large, with its size and the limit.
 */
export const redrawPicture = async (
	bytes: Uint8Array,
	longestSide: number,
	formFor: (metadata: Metadata) => Form,
): Promise<{ bytes: Buffer; form: Form }> => {
	const options = { limitInputPixels: MOST_PIXELS_IN, failOn: 'error', pages: 1 } as const;
	// The head is read without a limit, so that a picture beyond it can be told its size.
	const head = isPicture(bytes)
		? await sharp(bytes, { ...options, limitInputPixels: false })
				.metadata()
				.catch(() => undefined)
		: undefined;
	if (!head?.width || !head.height || !FORMATS.has(head.format)) throw unreadable();
	const { width, height } = head;
	if (Math.max(width, height) > LONGEST_SIDE_IN || width * height > MOST_PIXELS_IN) throw tooLarge(width, height);
	const form = formFor(head);
	// `rotate` reads the orientation before sharp drops all metadata, as it does unless told to keep it.
	const picture = sharp(bytes, options)
		.timeout({ seconds: MOST_SECONDS })
		.rotate()
		.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
	return {
		bytes: await stored(picture, form)
			.toBuffer()
			.catch((): never => {
				throw unreadable();
			}),
		form,
	};
};

const stored = (picture: Sharp, form: Form): Sharp => {
	switch (form) {
		case 'jpg':
			return picture.jpeg({ quality: 82, mozjpeg: true });
		case 'png':
			return picture.png({ compressionLevel: 9 });
		case 'webp':
			return picture.webp({ quality: 82 });
	}
};

/** The first bytes of the formats above: nothing else is handed to the program that reads pictures. */
const STARTS = ['\u00ff\u00d8\u00ff', '\u0089PNG\r\n\u001a\n', 'RIFF', 'GIF8', 'II*\0', 'MM\0*'];
const isPicture = (bytes: Uint8Array) => {
	const start = String.fromCharCode(...bytes.subarray(0, 8));
	return STARTS.some((one) => start.startsWith(one));
};

const counted = (number: number) => number.toLocaleString('en-GB');

const tooLarge = (width: number, height: number) =>
	new UnusableFile(
		`picture of ${counted(width)} × ${counted(height)} pixels`,
		`at most ${counted(LONGEST_SIDE_IN)} a side and ${counted(MOST_PIXELS_IN)} in all`,
		'Make it smaller in a picture program, export it again and choose the new file.',
	);

const unreadable = () => new UnusableFile('file that cannot be read as a picture', 'a whole picture', CHOOSE_ANOTHER);
