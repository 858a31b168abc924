/**
 * Reads the body of an OpenDocument text into the blocks a Word document is read into. What is in no table is gone into
 * for its words, never skipped.
 */
import {
	plainInline,
	wordsOfBlocks,
	wordsOfInlines,
	type Block,
	type Cell,
	type Inline,
	type Paragraph,
} from '../blocks.ts';
import { visible } from '../read-blocks/characters.ts';
import { joined } from '../read-blocks/joined.ts';
import { raisedAs } from '../raised.ts';
import { contentsLost, type Seen } from '../seen.ts';
import { childOf, childrenOf, elementsWithin, isXmlElement, textWithin, type XmlElement } from '../xml.ts';
import { wholeOf, type OdtStyle, type OdtStyles } from './styles.ts';

export interface OdtReader {
	styles: OdtStyles;
	seen: Seen;
	/** What stands under the mark of a note, by its id. */
	notes: Map<string, Block[]>;
	/** What stands in boxes that hang on the paragraph being read. */
	boxes: Block[];
	/** How far each list has counted, by its name and level. */
	counts: Map<string, number>;
}

/** Elements whose words nobody reads: declarations, deletions, and what only programs need. */
const SILENT: ReadonlySet<string> = new Set([
	'text:tracked-changes',
	'text:sequence-decls',
	'text:variable-decls',
	'text:user-field-decls',
	'text:note-citation',
	'text:soft-page-break',
	'text:change',
	'office:forms',
	'svg:title',
	'svg:desc',
	'office:annotation-end',
]);

interface Around {
	list: { name: string | undefined; level: number } | undefined;
}

const NO_LIST: Around = { list: undefined };

/** In: an element with paragraphs, lists and tables. Out: its blocks in reading order. */
export const odtBlocks = (element: XmlElement, reader: OdtReader, around: Around = NO_LIST): Block[] =>
	childrenOf(element).flatMap((child) => blocksOf(child, reader, around));

const blocksOf = (element: XmlElement, reader: OdtReader, around: Around): Block[] => {
	switch (element.name) {
		case 'text:p':
		case 'text:h':
			return paragraphOf(element, reader);
		case 'text:list':
			return listOf(element, reader, around);
		case 'table:table':
			return [{ kind: 'table', rows: rowsIn(element, reader) }];
		case 'text:table-of-content':
		case 'text:alphabetical-index':
		case 'text:illustration-index':
		case 'text:table-index': {
			const words = wordsOfBlocks(childrenOf(element, 'text:index-body').flatMap((body) => odtBlocks(body, reader)));
			if (words) reader.seen.lost.push(contentsLost(words));
			return [];
		}
		default:
			if (SILENT.has(element.name)) return [];
			return element.name.startsWith('draw:')
				? alone(inlinesOf(element, reader, {}), reader)
				: odtBlocks(element, reader, around);
	}
};

const alone = (inlines: Inline[], reader: OdtReader): Block[] => {
	const boxes = reader.boxes.splice(0);
	return [...(inlines.length > 0 ? [{ kind: 'paragraph' as const, inlines }] : []), ...boxes];
};

const paragraphOf = (element: XmlElement, reader: OdtReader): Block[] => {
	const outer = reader.boxes;
	reader.boxes = [];
	const style = reader.styles.paragraph(element.attributes.get('text:style-name'));
	const level = element.name === 'text:h' ? (wholeOf(element.attributes.get('text:outline-level')) ?? 1) : undefined;
	const inlines = trimmedSpaces(joined(inlinesIn(element, reader, style)));
	const boxes = reader.boxes;
	reader.boxes = outer;
	return [{ kind: 'paragraph', role: level ?? style.role, inlines }, ...boxes];
};

/** White space of the file is one space, and none at the ends. */
const trimmedSpaces = (inlines: readonly Inline[]): Inline[] =>
	inlines.map((inline) => (inline.kind === 'text' ? { ...inline, text: inline.text.replace(/ {2,}/g, ' ') } : inline));

const inlinesIn = (element: XmlElement, reader: OdtReader, look: OdtStyle): Inline[] =>
	element.children.flatMap((child) =>
		isXmlElement(child)
			? inlinesOf(child, reader, look)
			: textOf(String(child).replace(/[ \t\r\n]+/g, ' '), look, reader),
	);

const textOf = (written: string, look: OdtStyle, { seen }: OdtReader): Inline[] => {
	const kept = visible(written);
	seen.hiddenCharacters += written.replaceAll('\u00ad', '').length - kept.length;
	if (kept === '') return [];
	if (look.hidden) {
		if (kept.trim() !== '')
			seen.lost.push({
				what: 'Hidden text',
				words: kept.trim(),
				why: 'It is marked as hidden, so readers of the document could not see it.',
			});
		return [];
	}
	return [
		{
			kind: 'text',
			text: raisedAs(kept, look.raised),
			bold: look.bold === true,
			italic: look.italic === true,
			struck: look.struck === true,
			size: look.size ?? 0,
		},
	];
};

const inlinesOf = (element: XmlElement, reader: OdtReader, look: OdtStyle): Inline[] => {
	const { name, attributes } = element;
	switch (name) {
		case 'text:s':
			return textOf(' ', look, reader);
		case 'text:tab':
			return [{ ...plainInline('\t') }];
		case 'text:line-break':
			return [{ kind: 'break' }];
		case 'text:span':
			return inlinesIn(element, reader, { ...look, ...reader.styles.text(attributes.get('text:style-name')) });
		case 'text:a': {
			const href = attributes.get('xlink:href') ?? '';
			const children = inlinesIn(element, reader, look);
			return href === '' || children.length === 0 ? children : [{ kind: 'link', href, children }];
		}
		case 'text:note':
			return noteOf(element, reader);
		case 'office:annotation':
			reader.seen.comments += 1;
			return [];
		case 'draw:frame':
			return frameOf(element, reader);
		case 'text:p':
		case 'text:h':
		case 'text:list':
		case 'table:table':
			// A paragraph inside one is a box that hangs on it.
			reader.boxes.push(...blocksOf(element, reader, NO_LIST));
			return [];
		default:
			return SILENT.has(name) ? [] : inlinesIn(element, reader, look);
	}
};

const noteOf = (element: XmlElement, reader: OdtReader): Inline[] => {
	const id = `note-${reader.notes.size + 1}`;
	reader.notes.set(id, []);
	const blocks = childrenOf(element, 'text:note-body').flatMap((body) => odtBlocks(body, reader));
	reader.notes.set(id, blocks);
	return wordsOfBlocks(blocks) === '' ? [] : [{ kind: 'note', id }];
};

/** A picture, with its description; what stands in a text box follows the paragraph. */
const frameOf = (element: XmlElement, reader: OdtReader): Inline[] => {
	const described = childOf(element, 'svg:desc') ?? childOf(element, 'svg:title');
	const description = described ? textWithin(described).trim() : '';
	for (const box of childrenOf(element, 'draw:text-box')) {
		const blocks = odtBlocks(box, reader);
		const words = wordsOfBlocks(blocks);
		if (words)
			reader.seen.changed.add(
				`A text box became ordinary text: “${words.slice(0, 60)}”. It stands after the paragraph it was fixed to.`,
			);
		reader.boxes.push(...blocks);
	}
	const image = childOf(element, 'draw:image');
	const isObject = childOf(element, 'draw:object') ?? childOf(element, 'draw:object-ole');
	if (isObject)
		reader.seen.lost.push({
			what: 'An embedded object',
			words: description,
			why: 'It belongs to another program.',
			next: 'If readers need it, add it as a picture with a description or as a table.',
		});
	const part = image?.attributes.get('xlink:href') ?? '';
	if (isObject || part === '') return [];
	if (!/^[a-z]+:/i.test(part)) return [{ kind: 'picture', part: part.replace(/^\.\//, ''), description }];
	reader.seen.lost.push({
		what: 'A linked picture',
		words: description,
		why: 'It is not in the document but somewhere else, and the hub does not fetch things from elsewhere.',
		next: 'Paste the picture itself into the document, if it may be published.',
	});
	return [];
};

const listOf = (element: XmlElement, reader: OdtReader, { list: outer }: Around): Block[] => {
	const name = element.attributes.get('text:style-name') ?? outer?.name;
	const level = Math.min(9, (outer?.level ?? -1) + 1);
	const key = `${name ?? ''} ${level}`;
	const isContinued =
		element.attributes.get('text:continue-numbering') === 'true' || element.attributes.has('text:continue-list');
	if (!isContinued) reader.counts.delete(key);
	return childrenOf(element).flatMap((item) => itemOf(item, reader, { name, level }, key));
};

const itemOf = (
	item: XmlElement,
	reader: OdtReader,
	list: { name: string | undefined; level: number },
	key: string,
): Block[] => {
	const blocks = childrenOf(item).flatMap((child) => blocksOf(child, reader, { list }));
	const first = blocks.findIndex((block) => block.kind === 'paragraph' && typeof block.role !== 'number');
	const point = blocks[first];
	if (item.name !== 'text:list-item' || point?.kind !== 'paragraph' || (point.list && point.list.level > list.level))
		return blocks;
	const { counted, start, mark } = reader.styles.level(list.name, list.level);
	const before = reader.counts.get(key);
	const number = wholeOf(item.attributes.get('text:start-value')) ?? (before === undefined ? start : before + 1);
	if (counted) reader.counts.set(key, number);
	const paragraph: Paragraph = {
		...point,
		list: { level: list.level, counted, ...(counted ? { number } : {}) },
		inlines: mark ? [plainInline(`${mark} `), ...point.inlines] : point.inlines,
	};
	return wordsOfInlines(point.inlines) === '' && blocks.length > 1 ? blocks : blocks.with(first, paragraph);
};

const rowsIn = (element: XmlElement, reader: OdtReader): Cell[][] =>
	childrenOf(element).flatMap((child): Cell[][] => {
		if (child.name === 'table:table-row') return [cellsIn(child, reader)];
		return ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'].includes(child.name)
			? rowsIn(child, reader)
			: [];
	});

const MOST_COVERED = 100;

const cellsIn = (row: XmlElement, reader: OdtReader): Cell[] => {
	let hidden = 0;
	return childrenOf(row).flatMap((child): Cell[] => {
		const number = (name: string) => Math.max(1, Math.min(MOST_COVERED, wholeOf(child.attributes.get(name)) ?? 1));
		const repeated = number('table:number-columns-repeated');
		if (child.name === 'table:covered-table-cell') {
			const beside = Math.min(hidden, repeated);
			hidden -= beside;
			return repeated > beside
				? [{ blocks: odtBlocks(child, reader), columns: repeated - beside, continues: true }]
				: [];
		}
		if (child.name !== 'table:table-cell') return [];
		const columns = number('table:number-columns-spanned');
		hidden = columns - 1;
		return [{ blocks: odtBlocks(child, reader), columns: Math.max(columns, repeated), continues: false }];
	});
};

/** How many changes the document remembers. */
export const countChanges = (body: XmlElement, { seen }: OdtReader): void => {
	seen.insertions += elementsWithin(body, 'text:insertion').length;
	seen.deletions += elementsWithin(body, 'text:deletion').length;
};
