/** Pictures and documents: told apart by what they are, not by their names; freed of what they say about who made them. */
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { Refusal } from './refusal.ts';

/** Longest side of a stored picture, in pixels; and the most pixels one may have when it arrives. */
export const LONGEST_SIDE = 2000;
const MOST_PIXELS = 60_000_000;

type Kind = 'jpg' | 'png' | 'webp' | 'pdf';

/**
 * In: the path it will stand at, and the bytes as uploaded. Out: the bytes to store: pictures turned upright, at most
 * 2,000 pixels a side, without EXIF, GPS or colour profiles; PDFs with their properties blanked, except the title, which screen readers announce.
 * Refuses what is none of the four kinds, or not the kind its name says.
 */
export const cleanMedia = async (path: string, bytes: Buffer): Promise<Buffer> => {
	const kind = kindOf(bytes);
	const named = path.slice(path.lastIndexOf('.') + 1);
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (!kind) throw new Refusal(422, `“${name}” is none of the kinds of file the hub keeps, whatever its name says. Expected a jpg, png, webp or pdf file. Export it as one of these and choose it again.`);
	if (kind !== named) throw new Refusal(422, `“${name}” is a ${kind} file by its content, expected ${named} as its name says. Rename it to end in .${kind} and choose it again.`);
	return kind === 'pdf' ? cleanPdf(name, bytes) : cleanPicture(name, kind, bytes);
};

const kindOf = (bytes: Buffer): Kind | undefined => {
	if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
	if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
	if (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP') return 'webp';
	if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
	return undefined;
};

const cleanPicture = async (name: string, kind: Exclude<Kind, 'pdf'>, bytes: Buffer): Promise<Buffer> => {
	try {
		// The first frame only. `rotate` reads the EXIF orientation before sharp drops all metadata, as it does unless told to keep it.
		const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 }).rotate().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
		if (kind === 'jpg') return await picture.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
		if (kind === 'png') return await picture.png({ compressionLevel: 9 }).toBuffer();
		return await picture.webp({ quality: 82 }).toBuffer();
	} catch {
		throw new Refusal(422, `“${name}” could not be read as a picture, or has more than ${MOST_PIXELS / 1_000_000} million pixels. Open it in a picture program, export it again and choose the new file.`);
	}
};

/** Entries of a PDF’s properties that can name a person, an organisation or a machine. */
const PROPERTIES = ['Author', 'Creator', 'Producer', 'Subject', 'Keywords', 'Company', 'Manager', 'LastModifiedBy', 'SourceModified', 'CreationDate', 'ModDate'];
const NAMES_SOMEBODY = /\/(?:Author|Company|Manager|LastModifiedBy)\s*(?:\((?!\s*\))|<(?!<|\s*>))/;
const DOES_THINGS = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/;

const cleanPdf = (name: string, bytes: Buffer): Buffer => {
	// One byte, one character, so that places in the text are places in the file.
	let text = bytes.toString('latin1');
	const packed = packedObjects(text);
	if (/\/Encrypt\b/.test(text)) throw new Refusal(422, `“${name}” is locked. Expected a PDF without a password, so that it can be checked. Save an unlocked copy and choose that.`);
	if (DOES_THINGS.test(text) || DOES_THINGS.test(packed)) throw new Refusal(422, `“${name}” holds scripts, forms or attached files. Expected a PDF that is only read. Print it to a new PDF and choose that.`);
	if (NAMES_SOMEBODY.test(packed)) throw new Refusal(422, `“${name}” says in its properties who made it, where the hub cannot take it out. Expected no author. Print it to a new PDF, or save it without properties, and choose that.`);
	// Blanked in place, length for length: a PDF keeps a list of where its objects start.
	for (const property of PROPERTIES) text = text.replace(new RegExp(`(/${property}\\s*)(\\((?:\\\\[\\s\\S]|[^\\\\()])*\\)|<[0-9A-Fa-f\\s]*>)`, 'g'), (_, key: string, value: string) => key + value[0] + ' '.repeat(value.length - 2) + value.at(-1));
	text = withoutPackets(text);
	if (NAMES_SOMEBODY.test(text)) throw new Refusal(422, `“${name}” says in its properties who made it, in a form the hub cannot take out. Expected no author. Print it to a new PDF and choose that.`);
	return Buffer.from(text, 'latin1');
};

/** Blanks XMP packets. By hand, because an expression would look for the end of each packet anew where none has one. */
const withoutPackets = (text: string) => {
	const parts: string[] = [];
	let done = 0;
	for (;;) {
		const start = text.indexOf('<?xpacket begin', done);
		const last = start < 0 ? -1 : text.indexOf('<?xpacket end', start);
		const end = last < 0 ? -1 : text.indexOf('?>', last);
		if (end < 0) return parts.join('') + text.slice(done);
		parts.push(text.slice(done, start), ' '.repeat(end + 2 - start));
		done = end + 2;
	}
};

/** Most bytes of compressed streams that are looked through: more than a document as large as the hub takes can need. */
const MOST_PACKED = 64_000_000;

/** The text of compressed object streams, where newer PDFs keep their properties. Bounded, so that a small file cannot unpack without end. */
const packedObjects = (text: string) => {
	let unpacked = '';
	let packed = 0;
	let end = 0;
	for (const { index, 0: found } of text.matchAll(/\/Type\s*\/ObjStm[\s\S]{0,400}?stream\r?\n/g)) {
		const start = index + found.length;
		// One end may stand for many beginnings, in a file made to be slow to read.
		if (end >= 0 && end < start) end = text.indexOf('endstream', start);
		packed += (end < 0 ? text.length : end) - start;
		if (packed > MOST_PACKED) throw new Refusal(422, 'The document is packed in a way that cannot be looked through. Print it to a new PDF and choose that.');
		try {
			unpacked += inflateSync(Buffer.from(text.slice(start, end < 0 ? undefined : end), 'latin1'), { maxOutputLength: 8_000_000, finishFlush: 2 }).toString('latin1');
		} catch {
			// Not compressed, or not in a way a reader would open: nothing to find in it.
		}
		if (unpacked.length > 32_000_000) break;
	}
	return unpacked;
};
