/** Reads what can stand in the body of a document, in a cell or a box: paragraphs, tables and what holds them. */
import { plainInline, wordsOfInlines, type Block, type Inline } from '../blocks.ts';
import type { ListPoint } from '../word-lists.ts';
import { runsOn } from '../words.ts';
import { listOfParagraph, outlineLevelOf, type Style } from '../word-styles.ts';
import { childOf, type XmlElement } from '../xml.ts';
import { alternativeOf, contentControl } from './content-controls.ts';
import { equationOf } from './drawings.ts';
import { deleted, INLINES } from './inlines.ts';
import { joined } from './joined.ts';
import { each, type Handlers, type BlockReader } from './reader.ts';
import { tableOf } from './tables.ts';

/** A paragraph, and behind it what stands in the boxes that hang on it. */
const paragraphOf = (element: XmlElement, reader: BlockReader): Block[] => {
	const properties = childOf(element, 'w:pPr');
	const ownStyle = reader.style(childOf(properties, 'w:pStyle')?.attributes.get('w:val'));
	const { fields } = reader;
	const startsInContents = fields.inside().isContents;
	const outerBoxes = reader.boxes;
	reader.boxes = [];
	const before = reader.pending;
	reader.pending = [];
	const inlines = [...before, ...joined(reader.inlinesIn(element, ownStyle))];
	const boxes = reader.boxes;
	reader.boxes = outerBoxes;
	// What runs on from the last paragraph of a box has nowhere else to go.
	if (reader.pending.length > 0) boxes.push({ kind: 'paragraph', inlines: reader.pending });
	reader.pending = [];
	if (runsOn(properties)) {
		reader.pending = inlines;
		return boxes;
	}
	// A field that nobody closes would take the rest of the document with it.
	if (startsInContents && ownStyle.role !== 'contents' && !isLineOfContents(inlines)) fields.endUnclosed();
	const isContents =
		ownStyle.role === 'contents' ||
		(fields.inside().isContents && (startsInContents || wordsOfInlines(inlines) !== ''));
	fields.endParagraph();
	const role = isContents ? 'contents' : (outlineLevelOf(properties) ?? ownStyle.role);
	const point = listPointOf(properties, ownStyle, reader);
	if (!point || typeof role === 'number') return [{ kind: 'paragraph', role, inlines }, ...boxes];
	const { mark, ...list } = point;
	return [{ kind: 'paragraph', role, list, inlines: mark ? [plainInline(`${mark} `), ...inlines] : inlines }, ...boxes];
};

/** What a table of contents has on a line: the page behind a gap, or a link to the heading. */
const isLineOfContents = (inlines: readonly Inline[]): boolean =>
	inlines.some((inline) => inline.kind === 'link' && inline.href.startsWith('#_Toc')) ||
	/\t ?\d{1,4} ?$/.test(inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''));

const listPointOf = (
	properties: XmlElement | undefined,
	{ list: styled, listName }: Style,
	{ nextPoint }: BlockReader,
): ListPoint | undefined => {
	const list = listOfParagraph(properties) ?? styled;
	if (list) return list.id === '0' ? undefined : nextPoint(list);
	return listName ? { level: 0, counted: listName === 'number' } : undefined;
};

const inserted = (element: XmlElement, reader: BlockReader): Block[] => {
	reader.seen.insertions += 1;
	return reader.blocksIn(element);
};

const insertedFile = (_element: XmlElement, { seen }: BlockReader): Block[] => {
	seen.lost.push({
		what: 'An inserted file',
		words: '',
		why: 'It is a document of its own inside this one.',
		next: 'Copy its text into the document in Word, and bring it in again.',
	});
	return [];
};

/** What belongs into a paragraph but stands outside one gets a paragraph of its own. */
const alone = (inlines: Inline[]): Block[] => [{ kind: 'paragraph', inlines }];

const aloneByName = (element: XmlElement, reader: BlockReader): Block[] =>
	alone(INLINES.get(element.name)!(element, reader, {}));

export const BLOCKS: Handlers<Block, []> = new Map([
	['w:p', paragraphOf],
	['w:tbl', (element, reader) => [tableOf(element, reader)]],
	['w:sdt', (element, reader) => contentControl(element, reader).flatMap((content) => reader.blocksIn(content))],
	...each(['w:del', 'w:moveFrom'], deleted),
	...each(['w:ins', 'w:moveTo'], inserted),
	['mc:AlternateContent', (element, reader) => reader.blocksIn(alternativeOf(element))],
	...each(['w:altChunk', 'w:subDoc'], insertedFile),
	...each(['m:oMathPara', 'm:oMath'], (element: XmlElement, reader: BlockReader) => alone(equationOf(element, reader))),
	...each(['w:r', 'w:hyperlink'], aloneByName),
]);
