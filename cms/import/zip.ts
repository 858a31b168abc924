/**
 * Opens a zip archive, as a Word document is one. Nothing is unpacked before it is asked for, and never more than
 * the limits allow, whatever sizes the archive claims. Runs in node and in a browser.
 */
import { UnreadableDocument } from './refusal.ts';

/** Bytes. A Word document of this size holds several hundred pages or many large photographs. */
export const LARGEST_FILE = 25_000_000;
/** Bytes of one unpacked part. */
export const LARGEST_PART = 25_000_000;
/** Bytes of everything unpacked from one archive. */
export const LARGEST_IN_ALL = 150_000_000;
const MOST_PARTS = 3_000;

export interface Archive {
	names: readonly string[];
	/** The unpacked bytes of a part; undefined if there is no such part. */
	read: (name: string) => Promise<Uint8Array | undefined>;
}

interface Part {
	method: number;
	size: number;
	packedSize: number;
	offset: number;
}

const SAVE_AGAIN = 'Open it in Word, save it again as a Word document (.docx) and choose the new file.';
const damaged = (what: string) => new UnreadableDocument(what, 'a whole Word document', SAVE_AGAIN);
const TOO_LARGE = 'Take out large pictures and anything that is not text, or divide the document, and save it again.';

/**
 * @param bytes the whole file
 * @throws UnreadableDocument where the archive is damaged, locked or larger than the limits.
 */
export const openZip = (bytes: Uint8Array): Archive => {
	if (bytes.length > LARGEST_FILE)
		throw new UnreadableDocument(`file of ${megabytes(bytes.length)}`, `at most ${megabytes(LARGEST_FILE)}`, TOO_LARGE);
	const parts = partsOf(bytes);
	const claimed = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
	if (claimed > LARGEST_IN_ALL * 2)
		throw new UnreadableDocument(
			`document that unpacks to ${megabytes(claimed)}`,
			`at most ${megabytes(LARGEST_IN_ALL)}`,
			TOO_LARGE,
		);
	let left = LARGEST_IN_ALL;
	return {
		names: [...parts.keys()],
		read: async (name) => {
			const part = parts.get(name);
			if (!part) return undefined;
			const limit = Math.min(left, LARGEST_PART);
			const unpacked = await unpack(packedBytes(bytes, part), part.method, limit);
			left -= unpacked.length;
			return unpacked;
		},
	};
};

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const partsOf = (bytes: Uint8Array): Map<string, Part> => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts = new Map<string, Part>();
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > MOST_PARTS)
		throw new UnreadableDocument(`document of ${count} parts`, `at most ${MOST_PARTS}`, SAVE_AGAIN);
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged('damaged list of contents');
		if (view.getUint16(at + 8, true) & 1)
			throw new UnreadableDocument(
				'document locked with a password',
				'one that can be read',
				'Save a copy without a password and choose that.',
			);
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder()
			.decode(bytes.subarray(at + 46, at + 46 + nameLength))
			.replaceAll('\\', '/')
			.replace(/^\//, '');
		if (parts.has(name)) throw damaged(`second part called “${name}”`);
		parts.set(name, {
			method: view.getUint16(at + 10, true),
			packedSize: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return parts;
};

// The list of contents is at the end, behind at most 65,535 bytes of remarks.
const endOf = (view: DataView): number => {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1)
		if (view.getUint32(at, true) === END) return at;
	throw damaged('file that ends too early');
};

const packedBytes = (bytes: Uint8Array, { offset, packedSize }: Part): Uint8Array => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged('damaged part');
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packedSize > bytes.length) throw damaged('part that ends too early');
	return bytes.subarray(start, start + packedSize);
};

const unpack = async (packed: Uint8Array, method: number, limit: number): Promise<Uint8Array> => {
	const tooLarge = () =>
		new UnreadableDocument(
			`part of more than ${megabytes(limit)}`,
			`at most ${megabytes(LARGEST_PART)} each and ${megabytes(LARGEST_IN_ALL)} in all`,
			TOO_LARGE,
		);
	if (method === 0) {
		if (packed.length > limit) throw tooLarge();
		return packed;
	}
	if (method !== 8) throw damaged('packed in a way Word does not use');
	const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const pieces: Uint8Array[] = [];
	let length = 0;
	try {
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			length += piece.value.length;
			// Stopped while unpacking: what the archive claims of its own size is not believed.
			if (length > limit) throw tooLarge();
			pieces.push(piece.value);
		}
	} catch (error) {
		await reader.cancel().catch(() => undefined);
		throw error instanceof UnreadableDocument ? error : damaged('damaged part');
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
};
