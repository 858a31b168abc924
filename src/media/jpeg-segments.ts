/** Takes out of a JPEG what programs add to it; the picture itself is left as it is. Source: ITU T.81, annex B. */

/**
 * Segments of programs and comments, but for those without which the colours are wrong: Adobe’s, and the colour
 * profile.
 */
const isAside = (marker: number) =>
	(marker >= 0xe0 && marker <= 0xef && marker !== 0xee && marker !== 0xe2) || marker === 0xfe;

/**
 * In: a JPEG. Out: its tables, frames and scans, without EXIF, XMP, IPTC and comments; as it came where it is no
 * JPEG.
 */
export const pictureOnly = (bytes: Uint8Array): Uint8Array => {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
	const parts = [bytes.subarray(0, 2)];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1]!;
		// From the first scan on there is only the picture.
		if (marker === 0xda) break;
		const end = at + 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!;
		if (!isAside(marker)) parts.push(bytes.subarray(at, end));
		at = end;
	}
	parts.push(bytes.subarray(at));
	return new Uint8Array(Buffer.concat(parts));
};
