/** Writes the stretches of a document as a body in the safe subset. */
import type { BlockContent, PhrasingContent } from 'mdast';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import type { Stretch } from './arrange/arrangement.ts';
import { isBlank, paragraphsIn, wordsOfInlines, type Block, type Paragraph, type Table } from './blocks.ts';
import { listOf, runsOfOneKind } from './to-body/lists.ts';
import { markdownOf } from './to-body/markdown.ts';
import { phrasing, plainLook } from './to-body/phrasing.ts';
import { addTable, isCaption, isLongCaption } from './to-body/tables.ts';
import { withTypedLists } from './to-body/typed-lists.ts';
import type { BodyContext, BodyWriter, WrittenBody } from './to-body/writer.ts';

export const writeBody = (stretches: readonly Stretch[], context: BodyContext): WrittenBody => {
	const writer: BodyWriter = {
		...context,
		written: { body: '', changed: [], uncaptioned: [], waiting: [], notes: [], marks: [] },
		pieces: [],
		numbers: new Map(),
		depth: 1,
		lastWords: '',
		hasSections: stretches.some(({ section }) => section),
	};
	for (const { section, level, blocks: read } of stretches) {
		const blocks = withTypedLists(read, (typed) => writer.written.marks.push(typed));
		if (section) {
			writer.depth = 1;
			addHeading([{ type: 'text', value: section.heading }], 2, writer);
		}
		addBlocks(blocks, { heading: section?.heading ?? '', level: section ? level : undefined }, writer);
	}
	addNotes(writer);
	const { written, pieces } = writer;
	const text = pieces.join('\n\n');
	return { ...written, body: text === '' ? '' : `${makeSafe(text)}\n`, changed: [...new Set(written.changed)] };
};

/** Notes may mark notes; the list grows while it is written. */
const addNotes = (writer: BodyWriter): void => {
	const { notes } = writer.written;
	for (let index = 0; index < notes.length; index += 1) {
		const note = paragraphsIn(writer.notes.get(notes[index]!) ?? []).filter((paragraph) => !isBlank(paragraph));
		const label = String(index + 1);
		const children = note.map(({ inlines }) => ({
			type: 'paragraph' as const,
			children: phrasing(
				inlines.filter(({ kind }) => kind !== 'picture' && kind !== 'note'),
				writer,
			),
		}));
		writer.pieces.push(markdownOf({ type: 'footnoteDefinition', identifier: label, label, children }));
	}
};

/** One step down at a time, so that nobody who moves by headings misses one. */
const addHeading = (words: PhrasingContent[], wanted: number, writer: BodyWriter): void => {
	writer.depth = Math.max(2, Math.min(wanted, writer.depth + 1, 6));
	writer.pieces.push(markdownOf({ type: 'heading', depth: writer.depth as 2, children: words }));
};

const addParagraph = (paragraph: Paragraph, writer: BodyWriter): void => {
	const children = phrasing(paragraph.inlines, writer);
	if (children.length === 0) return;
	const node: BlockContent = { type: 'paragraph', children };
	writer.pieces.push(markdownOf(paragraph.role === 'quotation' ? { type: 'blockquote', children: [node] } : node));
	writer.lastWords = wordsOfInlines(paragraph.inlines) || writer.lastWords;
};

/** Where the blocks stand that are being written. */
interface Under {
	/** The heading above them; empty where there is none. */
	heading: string;
	/** The level in the document of the heading of their section; undefined where they are in none. */
	level: number | undefined;
}

const addBlocks = (blocks: readonly Block[], { heading: section, level }: Under, writer: BodyWriter): void => {
	let heading = section;
	const base = level ?? leastLevel(blocks);
	const writeTable = (table: Table, caption: Paragraph | undefined) => {
		const isLong = caption !== undefined && isLongCaption(caption);
		if (isLong) addParagraph(caption, writer);
		const box = addTable(table, { caption: isLong ? undefined : caption, heading }, writer);
		if (box.length === 0) return;
		if (caption && !isLong) addParagraph({ ...caption, role: undefined }, writer);
		addBlocks(box, { heading, level: undefined }, writer);
	};
	for (let index = 0; index < blocks.length; index += 1) {
		const block = blocks[index]!;
		const next = blocks[index + 1];
		if (block.kind === 'table') {
			const caption = captionAfter(blocks, index);
			writeTable(block, caption);
			if (caption) index += 1;
		} else if (isBlank(block)) addParagraph(block, writer);
		else if (next?.kind === 'table' && isCaption(block)) {
			writeTable(next, block);
			index += 1;
		} else if (typeof block.role === 'number') {
			heading = wordsOfInlines(block.inlines);
			const least = section && writer.hasSections ? 3 : 2;
			addHeadingOf(block, Math.max(least, 2 + block.role - base), writer);
		} else if (block.list) index = addLists(blocks, index, writer);
		else addParagraph(block, writer);
	}
};

const leastLevel = (blocks: readonly Block[]): number =>
	blocks.reduce(
		(least, block) =>
			block.kind === 'paragraph' && typeof block.role === 'number' ? Math.min(least, block.role) : least,
		9,
	);

/** The paragraph after a table that is its caption, and not that of the next table. */
const captionAfter = (blocks: readonly Block[], index: number): Paragraph | undefined => {
	const next = blocks[index + 1];
	return next?.kind === 'paragraph' && isCaption(next) && blocks[index + 2]?.kind !== 'table' ? next : undefined;
};

/** A heading holds words only: pictures in it follow it. */
const addHeadingOf = ({ inlines }: Paragraph, wanted: number, writer: BodyWriter): void => {
	const words = phrasing(inlines.filter(({ kind }) => kind !== 'picture').map(plainLook), writer);
	if (words.length > 0) addHeading(words, wanted, writer);
	const pictures = inlines.filter(({ kind }) => kind === 'picture');
	if (pictures.length > 0) addParagraph({ kind: 'paragraph', inlines: pictures }, writer);
	writer.lastWords = wordsOfInlines(inlines);
};

/** @returns the index of the last block that belongs to the list */
const addLists = (blocks: readonly Block[], start: number, writer: BodyWriter): number => {
	const items: Paragraph[] = [];
	let last = start;
	for (let at = start; at < blocks.length; at += 1) {
		const item = blocks[at]!;
		if (item.kind === 'table' || typeof item.role === 'number') break;
		if (!item.list && !isBlank(item)) break;
		if (!isBlank(item)) items.push(item);
		else if (item.inlines.some(({ kind }) => kind === 'picture')) break;
		last = at;
	}
	let sign: '.' | ')' | undefined;
	for (const run of runsOfOneKind(items)) {
		// Markdown joins two counted lists that touch, unless the figures end in different signs.
		const isCounted = run[0]?.list?.counted === true;
		const following = sign === '.' ? ')' : '.';
		sign = isCounted ? following : undefined;
		const list = listOf(run, (inlines) => phrasing(inlines, writer));
		writer.pieces.push(markdownOf(list, { bulletOrdered: sign ?? '.' }));
		writer.lastWords = wordsOfInlines(run.at(-1)!.inlines);
	}
	return last;
};
