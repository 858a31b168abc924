/** What ranking needs of every page, in one small table read once a visit. */
import { ByteReader, ByteWriter } from './bytes.ts';

export interface PageTable {
	/** How many pages there are. They are numbered from 0 in the order of their addresses. */
	count: number;
	/** Names of Pagefind’s fragments, which hold the pages’ texts; empty where there is none. */
	fragments: string[];
	/** What titles count beside texts in this collection, in hundredths. */
	titlesWeight: number;
	/** How much all words of a page’s title say together, in quarters of a unit of idf, at most 255. */
	titleWeights: Uint8Array;
	/** How many pages share a page’s title, at most 255. A title that many share says little. */
	titleSharers: Uint8Array;
	types: string[];
	networks: string[][];
	illustrative: boolean[];
	withdrawn: boolean[];
	/** Whether it speaks of the hub itself. */
	aboutTheHub: boolean[];
	/** Days, `yyyy-mm-dd`, or empty. */
	reviewDueOn: string[];
	dated: string[];
	/** The pages nearest to each page, in rising order. */
	related: Uint32Array[];
}

const DAY = 86_400_000;
const dayNumber = (day: string) => (day === '' ? 0 : Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY));
const dayOf = (number: number) => (number === 0 ? '' : new Date(number * DAY).toISOString().slice(0, 10));

/**
 * Pagefind names a fragment by its language and the start of a digest, in hexadecimal: `en_4e2c784`. Kept as a
 * number, it takes half the room.
 */
const LANGUAGE = 'en_';
const fragmentNumber = (name: string) => {
	if (name === '') return 0;
	const number = 1 + parseInt(name.slice(LANGUAGE.length), 16);
	if (fragmentName(number) !== name)
		throw new Error(
			`Pagefind’s fragment “${name}”: expected a name such as en_4e2c784. Check that the version of Pagefind is the pinned one.`,
		);
	return number;
};
const fragmentName = (number: number) => (number === 0 ? '' : LANGUAGE + (number - 1).toString(16).padStart(7, '0'));

const writeNames = (writer: ByteWriter, names: readonly string[]) => {
	writer.number(names.length);
	for (const name of names) writer.text(name);
};
const readNames = (reader: ByteReader) => Array.from({ length: reader.number() }, () => reader.text());

/** Columns rather than rows: like stands beside like and packs smaller. */
export const encodePageTable = (table: PageTable): Uint8Array => {
	const writer = new ByteWriter();
	const types = [...new Set(table.types)].sort();
	const networks = [...new Set(table.networks.flat())].sort();
	writer.number(table.count);
	writer.number(table.titlesWeight);
	writer.bytes(table.titleWeights);
	writer.bytes(table.titleSharers);
	writeNames(writer, types);
	for (const type of table.types) writer.number(types.indexOf(type));
	writeNames(writer, networks);
	for (const own of table.networks) {
		writer.number(own.length);
		for (const name of own) writer.number(networks.indexOf(name));
	}
	for (let page = 0; page < table.count; page++)
		writer.byte(
			(table.illustrative[page] ? 1 : 0) + (table.withdrawn[page] ? 2 : 0) + (table.aboutTheHub[page] ? 4 : 0),
		);
	for (const day of table.reviewDueOn) writer.number(dayNumber(day));
	for (const day of table.dated) writer.number(dayNumber(day));
	for (const name of table.fragments) writer.number(fragmentNumber(name));
	for (const pages of table.related) writer.number(pages.length);
	for (const pages of table.related) writer.rising(pages);
	return writer.done();
};

export const decodePageTable = (bytes: Uint8Array): PageTable => {
	const reader = new ByteReader(bytes);
	const count = reader.number();
	const each = <T>(read: (page: number) => T) => Array.from({ length: count }, (_, page) => read(page));
	const titlesWeight = reader.number();
	const titleWeights = reader.take(count);
	const titleSharers = reader.take(count);
	const typeNames = readNames(reader);
	const types = each(() => typeNames[reader.number()] ?? '');
	const networkNames = readNames(reader);
	const networks = each(() => Array.from({ length: reader.number() }, () => networkNames[reader.number()] ?? ''));
	const flags = each(() => reader.byte());
	const reviewDueOn = each(() => dayOf(reader.number()));
	const dated = each(() => dayOf(reader.number()));
	const fragments = each(() => fragmentName(reader.number()));
	const relatedCounts = each(() => reader.number());
	const related = each((page) => reader.rising(relatedCounts[page] ?? 0));
	return {
		count,
		fragments,
		titlesWeight,
		titleWeights,
		titleSharers,
		types,
		networks,
		illustrative: flags.map((flag) => (flag & 1) > 0),
		withdrawn: flags.map((flag) => (flag & 2) > 0),
		aboutTheHub: flags.map((flag) => (flag & 4) > 0),
		reviewDueOn,
		dated,
		related,
	};
};
