/** Looks for words in every byte of a built site, however they are packed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { decodeAddressTable } from '../../src/search/address-table.ts';
import { decodeFormShard } from '../../src/search/form-table.ts';
import { decodeShard } from '../../src/search/postings.ts';
import { decodeSuggestionTable } from '../../src/search/suggestion-table.ts';
import { decodeWordTable } from '../../src/search/word-table.ts';
import { filesBelow } from './built-site.ts';
import { decodeEntities } from './markup.ts';

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

const orNothing = (unpack: () => Buffer): Buffer[] => {
	try {
		return [unpack()];
	} catch {
		return [];
	}
};

/**
 * What the tables of the search hold in which a word is written as the difference from the one before: its bytes alone
 * do not show it.
 */
const TABLES: readonly (readonly [RegExp, (bytes: Buffer) => readonly string[]])[] = [
	[/\.(?:words|english)-[^/]+\.hub$/, (bytes) => decodeWordTable(bytes).map(({ text }) => text)],
	[/\.postings-\d+\.hub$/, (bytes) => [...decodeShard(bytes).keys()]],
	[/\.addresses\.hub$/, decodeAddressTable],
	[
		/\.suggestions-[^/]+\.hub$/,
		(bytes) =>
			Object.values(decodeSuggestionTable(bytes))
				.flat()
				.map((one) => JSON.stringify(one)),
	],
	[
		/\.forms-\d+\.hub$/,
		(bytes) =>
			Object.values(decodeFormShard(bytes))
				.flat()
				.map((one) => JSON.stringify(one)),
	],
];

const tablesIn = (bytes: Buffer, name: string): Buffer[] =>
	TABLES.filter(([named]) => named.test(name)).map(([, read]) => Buffer.from(read(gunzipSync(bytes)).join('\n')));

/** The bytes of a file as they stand, and unpacked wherever a packed part begins. */
const layersOf = (bytes: Buffer, name: string): Buffer[] => {
	const layers = [bytes, ...tablesIn(bytes, name)];
	for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1))
		layers.push(...orNothing(() => gunzipSync(bytes.subarray(at))));
	if (name.endsWith('.br')) layers.push(...orNothing(() => brotliDecompressSync(bytes)));
	// Parts of a zip archive, as Word files are: a header of 30 bytes, then name and extra field, then raw deflate.
	for (
		let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
		at >= 0 && at + 30 < bytes.length;
		at = bytes.indexOf('PK\u0003\u0004', at + 4, 'latin1')
	) {
		const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
		layers.push(...orNothing(() => inflateRawSync(bytes.subarray(start))));
	}
	return layers;
};

const percentDecoded = (text: string) =>
	text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
const escapesDecoded = (text: string) =>
	text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Each way in which a reader, a browser or a curious person might read the same bytes, in lower case. */
const readingsOf = (bytes: Buffer): string[] => {
	const text = bytes.toString('utf8');
	const decoded = escapesDecoded(percentDecoded(decodeEntities(text)));
	// Text of two bytes a letter reads as text of one once its zeros are gone.
	const wide = bytes.includes(0) ? [bytes.toString('latin1').replaceAll('\0', '')] : [];
	return [text, decoded, decoded.normalize('NFC'), ...wide].map((reading) => reading.toLowerCase());
};

/** Every reading of every file below a folder, the file’s own name among them. */
function* eachFile(folder: string): Generator<{ file: string; readings: string[] }> {
	for (const file of filesBelow(folder))
		yield {
			file,
			readings: [file.toLowerCase(), ...layersOf(readFileSync(join(folder, file)), file).flatMap(readingsOf)],
		};
}

/**
 * Which words of one form each file of a built site holds, for more words than can be looked for one by one.
 * @param form an expression with the flag `g`, over text in lower case
 */
export const wordsByFile = (folder: string, form: RegExp): Map<string, Set<string>> => {
	const found = new Map<string, Set<string>>();
	for (const { file, readings } of eachFile(folder)) {
		const words = new Set(readings.flatMap((reading) => reading.match(form) ?? []));
		if (words.size) found.set(file, words);
	}
	return found;
};

/**
 * Where words stand in a built site.
 * @param folder the site
 * @param words to look for, in lower case
 * @returns `file: word` for each word in each file or file name that holds it
 */
export const findWords = (folder: string, words: readonly string[]): string[] =>
	Array.from(eachFile(folder), ({ file, readings }) =>
		words.filter((word) => readings.some((reading) => reading.includes(word))).map((word) => `${file}: ${word}`),
	).flat();
