/**
 * Tells the four kinds of media by their bytes, from the first to the last: a file of two kinds at once is none of
 * them.
 */

/** The kinds of file the media folder holds, as their names end. */
export const MEDIA_KINDS = ['jpg', 'png', 'webp', 'pdf'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** What a file claims to be by its first bytes; undefined where it is none of the four kinds. */
export const claimedKind = (bytes: Uint8Array): MediaKind | undefined => {
	if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
	if (startsWith(bytes, PNG_START)) return 'png';
	if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return 'webp';
	return textAt(bytes, 0, 5) === '%PDF-' ? 'pdf' : undefined;
};

/**
 * In: a whole file. Out: undefined where it is of one of the four kinds from its first byte to its last and holds
 * nothing but what is shown; else what was found, as part of a sentence. Linear in the size of the file.
 * Sources: ITU T.81 annex B (JPEG), PNG third edition section 5, RFC 9649 (WebP), ISO 32000-2 section 7.5 (PDF).
 */
export const faultOfMedia = (bytes: Uint8Array): string | undefined => {
	switch (claimedKind(bytes)) {
		case undefined:
			return 'file that is none of the kinds the hub publishes';
		case 'jpg':
			return faultOfJpeg(bytes);
		case 'png':
			return faultOfPng(bytes);
		case 'webp':
			return faultOfWebp(bytes);
		case 'pdf':
			return faultOfPdf(bytes);
	}
};

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
const textAt = (bytes: Uint8Array, at: number, length: number) =>
	String.fromCharCode(...bytes.subarray(at, at + length));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const CUT_SHORT = 'picture that is cut short or damaged';
const TELLS_MORE = 'picture that carries more than the picture, such as where and by whom it was taken';
const GOES_ON = 'picture with something else behind it';

/** Segments that only say how the picture is stored: tables, frames, scans, restart intervals. */
const isTable = (marker: number) =>
	(marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdd);
/**
 * JFIF in APP0 and Adobe’s colour transform in APP14 change how the picture is drawn; no other segment of a program
 * does.
 */
const isOfDrawing = (bytes: Uint8Array, marker: number, at: number, length: number) =>
	(marker === 0xe0 && length <= 18 && textAt(bytes, at, 5) === 'JFIF\0') ||
	(marker === 0xee && length <= 16 && textAt(bytes, at, 5) === 'Adobe');

const faultOfJpeg = (bytes: Uint8Array): string | undefined => {
	let at = 2;
	while (at + 4 <= bytes.length) {
		if (bytes[at] !== 0xff) return CUT_SHORT;
		const marker = bytes[at + 1]!;
		const length = viewOf(bytes).getUint16(at + 2);
		if (!isTable(marker) && !isOfDrawing(bytes, marker, at + 4, length))
			return marker >= 0xe0 && marker <= 0xfe ? TELLS_MORE : CUT_SHORT;
		at += 2 + length;
		if (marker === 0xda) at = endOfScan(bytes, at);
		if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2 === bytes.length ? undefined : GOES_ON;
	}
	return CUT_SHORT;
};

/** The next marker after the data of a scan, in which a marker’s first byte is followed by zero or a restart. */
const endOfScan = (bytes: Uint8Array, start: number): number => {
	for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
		const next = bytes[at + 1] ?? 0;
		if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
	}
	return bytes.length;
};

const PNG_CHUNKS: ReadonlySet<string> = new Set([
	'IHDR',
	'PLTE',
	'IDAT',
	'IEND',
	'tRNS',
	'gAMA',
	'cHRM',
	'sRGB',
	'sBIT',
	'bKGD',
	'pHYs',
]);

const faultOfPng = (bytes: Uint8Array): string | undefined => {
	for (let at = 8; at + 12 <= bytes.length;) {
		const length = viewOf(bytes).getUint32(at);
		const name = textAt(bytes, at + 4, 4);
		if (!PNG_CHUNKS.has(name)) return /^[A-Za-z]{4}$/.test(name) ? TELLS_MORE : CUT_SHORT;
		if (at === 8 && (name !== 'IHDR' || length !== 13)) return CUT_SHORT;
		// The largest of the chunks that are small by nature is a palette.
		if (name !== 'IDAT' && length > 768) return TELLS_MORE;
		at += 12 + length;
		if (name === 'IEND') return at === bytes.length ? undefined : GOES_ON;
	}
	return CUT_SHORT;
};

const WEBP_CHUNKS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);

const faultOfWebp = (bytes: Uint8Array): string | undefined => {
	const end = viewOf(bytes).getUint32(4, true) + 8;
	if (end > bytes.length) return CUT_SHORT;
	if (end < bytes.length) return GOES_ON;
	let at = 12;
	let isDrawn = false;
	while (at + 8 <= end) {
		const name = textAt(bytes, at, 4);
		if (!WEBP_CHUNKS.has(name)) return TELLS_MORE;
		if (name === 'VP8 ' || name === 'VP8L') isDrawn = true;
		const length = viewOf(bytes).getUint32(at + 4, true);
		at += 8 + length + (length % 2);
	}
	return isDrawn && at === end ? undefined : CUT_SHORT;
};

const RAW = new TextDecoder('latin1');
const NOT_CLEANED = 'document that may carry its author, programs or attached files';
/** Names of what a cleaned document never holds; `ObjStm` packs objects away where nobody sees them. */
const NEVER_IN_CLEANED =
	/\/(?:ObjStm|Encrypt|Info|Author|Metadata|PieceInfo|JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|RichMedia|XFA|AcroForm|SubmitForm)\b/;

const faultOfPdf = (bytes: Uint8Array): string | undefined => {
	const text = RAW.decode(bytes);
	if (!/%%EOF\s{0,4}$/.test(text.slice(-16))) return 'document that is cut short, or has something else behind it';
	// A second end is an older state of the document, or another file in front of it.
	if (text.indexOf('%%EOF') !== text.lastIndexOf('%%EOF')) return 'document that still holds what was deleted from it';
	return NEVER_IN_CLEANED.test(withoutStreams(text)) ? NOT_CLEANED : undefined;
};

/** The text of a document outside its streams, with `#61` for “a” in names read as a reader reads it. */
const withoutStreams = (text: string): string => {
	const parts: string[] = [];
	for (let at = 0; at < text.length;) {
		const start = text.indexOf('stream', at);
		if (start < 0) {
			parts.push(text.slice(at));
			break;
		}
		parts.push(text.slice(at, start));
		const end = text.indexOf('endstream', start + 6);
		at = end < 0 ? text.length : end + 9;
	}
	return namesRead(parts.join('\n'));
};

/** `/J#61vaScript` → `/JavaScript` */
export const namesRead = (text: string): string =>
	text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
