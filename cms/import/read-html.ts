/**
 * Reads HTML from elsewhere, such as text that is pasted, into the blocks a Word document is read into: one way from
 * foreign text into the safe subset. Nothing of it runs or is fetched; what is not known becomes its words.
 */
import { joined } from './read-blocks/joined.ts';
import type { Block, Cell, Paragraph } from './blocks.ts';
import { cellsOf } from './read-html/table-rows.ts';
import { isHidden, isList, isUnread, lookOf, PLAIN, startsBlock, wordListOf, type Look } from './read-html/elements.ts';
import { isElement, TEXT } from './read-html/nodes.ts';
import { addText, breakLine, endOfBlock, newParagraph, type Gathering } from './read-html/gathering.ts';

/** Levels of elements in each other; deeper ones are read as their words. */
const DEEPEST = 200;

/** What stands around an element. */
interface Around {
	look: Look;
	role: Paragraph['role'];
	list: Paragraph['list'];
	depth: number;
}

/** In: the body of a parsed page. Out: its paragraphs and tables in reading order. */
export const readHtml = (body: Node): Block[] => {
	const to: Gathering = { blocks: [], inlines: [], paragraph: {}, isKept: false };
	readInside(body, { look: PLAIN, role: undefined, list: undefined, depth: 0 }, to);
	endOfBlock(to);
	return to.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, inlines: joined(block.inlines) } : block));
};

const readInside = (node: Node, around: Around, to: Gathering): void => {
	for (const child of node.childNodes)
		if (child.nodeType === TEXT) addText(child.nodeValue ?? '', around.look, to);
		else if (isElement(child) && !isUnread(child) && !isHidden(child)) readElement(child, around, to);
};

const readElement = (element: Element, outside: Around, to: Gathering): void => {
	if (outside.depth > DEEPEST) return addText(element.textContent ?? '', outside.look, to);
	const around = { ...outside, depth: outside.depth + 1, look: lookOf(element, outside.look) };
	const read = READERS.get(element.nodeName.toUpperCase());
	if (read) read(element, around, to);
	else if (startsBlock(element)) readBlock(element, around, to);
	else readInside(element, around, to);
};

/** An element that begins and ends a block, whatever it is called. */
const readBlock = (element: Element, around: Around, to: Gathering): void => {
	const list = wordListOf(element) ?? around.list;
	// A further paragraph of a point stays in it, on a line of its own.
	if (around.list && to.paragraph.list === around.list) breakLine(to);
	else newParagraph(to, { role: around.role, list });
	readInside(element, around, to);
	if (!around.list) endOfBlock(to);
};

type ReadElement = (element: Element, around: Around, to: Gathering) => void;

const asRole =
	(role: Paragraph['role']): ReadElement =>
	(element, around, to) =>
		readBlock(element, { ...around, role, list: undefined }, to);

/** A list begins a level below the list it stands in, though it may stand beside the points rather than in one. */
const readList: ReadElement = (element, around, to) => {
	const list = { level: (around.list?.level ?? -1) + 1, counted: element.nodeName.toUpperCase() === 'OL' };
	endOfBlock(to);
	for (const child of element.childNodes)
		if (isElement(child) && !isHidden(child)) readPoint(child, { ...around, list }, to);
		else if (child.nodeType === TEXT) addText(child.nodeValue ?? '', around.look, to);
	endOfBlock(to);
};

const readPoint: ReadElement = (element, around, to) => {
	if (isList(element)) return readList(element, around, to);
	const list = { ...(around.list ?? { level: 0, counted: false }) };
	newParagraph(to, { role: undefined, list });
	readInside(element, { ...around, list, look: lookOf(element, around.look) }, to);
	endOfBlock(to);
};

const readTable: ReadElement = (element, around, to) => {
	endOfBlock(to);
	const captions = [...element.childNodes].filter((child) => child.nodeName.toUpperCase() === 'CAPTION');
	for (const caption of captions) asRole('caption')(caption as Element, around, to);
	const rows = cellsOf(element).map((row) =>
		row.map((cell): Cell => ({
			blocks: cell.element ? readHtml(cell.element) : [],
			columns: cell.columns,
			continues: cell.element === undefined,
		})),
	);
	if (rows.length > 0) to.blocks.push({ kind: 'table', rows });
};

const READERS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
	...[1, 2, 3, 4, 5, 6].map((level): [string, ReadElement] => [`H${level}`, asRole(level)]),
	['BLOCKQUOTE', asRole('quotation')],
	['UL', readList],
	['OL', readList],
	['MENU', readList],
	['LI', readPoint],
	['TABLE', readTable],
	['BR', (_element, _around, to) => breakLine(to)],
	['HR', (_element, _around, to) => endOfBlock(to)],
	['DT', (element, around, to) => readBlock(element, { ...around, look: { ...around.look, bold: true } }, to)],
	[
		'PRE',
		(element, around, to) => {
			newParagraph(to, { role: around.role, list: around.list });
			to.isKept = true;
			readInside(element, around, to);
			to.isKept = false;
			endOfBlock(to);
		},
	],
	[
		'INPUT',
		(element, { look }, to) => {
			if (element.getAttribute('type')?.toLowerCase() === 'checkbox')
				addText(element.hasAttribute('checked') ? '☒ ' : '☐ ', look, to);
		},
	],
	[
		'IMG',
		(element, _around, to) => {
			const description = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
			to.inlines.push({ kind: 'picture', part: element.getAttribute('src') ?? '', description });
		},
	],
]);
