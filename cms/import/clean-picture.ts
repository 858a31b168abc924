/** Pictures out of a document, in the form the hub stores them. Runs in node. */
import { redrawPicture } from '../../src/media/redraw-picture.ts';
import { UnusableFile } from '../../src/media/unusable-file.ts';

/** Longest side in pixels. */
export const LONGEST_IMPORTED_SIDE = 1600;

/**
 * In: a picture as it lay in the document. Out: the picture drawn anew, without any metadata, as JPEG, or as PNG where
 * it is see-through or a drawing; or the sentence that says why it cannot be taken along.
 */
export const cleanPicture = async (
	bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; ending: string } | { refused: string }> => {
	try {
		const { bytes: clean, form } = await redrawPicture(bytes, LONGEST_IMPORTED_SIDE, ({ format, hasAlpha }) =>
			format === 'png' || format === 'gif' || hasAlpha ? 'png' : 'jpg',
		);
		return { bytes: clean, ending: form };
	} catch (error) {
		if (error instanceof UnusableFile) return { refused: error.message };
		throw error;
	}
};
