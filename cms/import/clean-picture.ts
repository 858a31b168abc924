/** Pictures out of a document: small, upright, and silent about who took them, where and when. Runs in node. */
import sharp from 'sharp';

/** Longest side in pixels. */
export const LONGEST_SIDE = 1600;
const MOST_PIXELS = 60_000_000;

/**
 * In: a picture as it lay in the document. Out: the picture drawn anew, without any metadata, as JPEG, or as PNG where
 * it is see-through or a drawing; undefined for what is not a picture or cannot be read.
 */
export const cleanPicture = async (bytes: Uint8Array): Promise<{ bytes: Uint8Array; ending: string } | undefined> => {
	try {
		const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 } as const;
		const { format, hasAlpha } = await sharp(bytes, options).metadata();
		// Drawings as text can carry scripts and fetch things; they are not for a hub that takes in data only.
		if (format === 'svg' || format === 'pdf') return undefined;
		// `rotate` reads the orientation before sharp drops all metadata, as it does unless told to keep it.
		const picture = sharp(bytes, options).rotate().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
		const asDrawing = format === 'png' || format === 'gif' || hasAlpha;
		return asDrawing ? { bytes: await picture.png({ compressionLevel: 9 }).toBuffer(), ending: 'png' } : { bytes: await picture.jpeg({ quality: 82, mozjpeg: true }).toBuffer(), ending: 'jpg' };
	} catch {
		return undefined;
	}
};
