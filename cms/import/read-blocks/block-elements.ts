/** Reads what can stand in the body of a document, in a cell or a box: paragraphs, tables and what holds them. */
import { wordsOfInlines, type Block, type Inline, type Paragraph } from '../blocks.ts';
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
	const startsInContents = reader.fields.inside().isContents;
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
	if (childOf(childOf(properties, 'w:rPr'), 'w:del')) {
		reader.pending = inlines;
		return boxes;
	}
	const isContents =
		ownStyle.role === 'contents' ||
		(reader.fields.inside().isContents && (startsInContents || wordsOfInlines(inlines) !== ''));
	const role = isContents ? 'contents' : (outlineLevelOf(properties) ?? ownStyle.role);
	const list = typeof role === 'number' ? undefined : listPlaceOf(properties, ownStyle, reader);
	return [{ kind: 'paragraph', role, list, inlines }, ...boxes];
};

const listPlaceOf = (
	properties: XmlElement | undefined,
	{ list: styled, listName }: Style,
	{ isCounted }: BlockReader,
): Paragraph['list'] => {
	const list = listOfParagraph(properties) ?? styled;
	if (list) return list.id === '0' ? undefined : { level: list.level, counted: isCounted(list) };
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
