/** Takes the tree of a body apart into plain text with places, links, pictures and tables. Pure. */
import type { Code, Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place } from '../content-model/finding.ts';
import { lastUpTo } from '../content-model/last-up-to.ts';
import { placesIn } from '../content-model/places-in.ts';
import { wordsOf } from '../safe-mdx/words.ts';
import { textsOfAddress } from './address-parts.ts';
import type { BodyTable, CheckedDocument, Part, PartKind } from './document.ts';
import { namedSpots } from './plain-text.ts';

type Taken = Pick<CheckedDocument, 'parts' | 'links' | 'pictures' | 'tables'>;

/** A stretch of a part’s text that stands in the file without a break. */
interface Stretch {
	from: number;
	length: number;
	placeOf: (offset: number) => Place;
}

interface Block {
	text: string;
	stretches: Stretch[];
}

const BLOCKS: Partial<Record<Nodes['type'], PartKind>> = { paragraph: 'paragraph', heading: 'heading' };

/** What a node holds besides the words between its children: where it stands for a writer, and what it is for. */
interface Beside {
	where: string;
	kind: PartKind;
	text: string | null | undefined;
}

const addressIn = (where: string, address: string): Beside[] =>
	textsOfAddress(address).map((text) => ({ where, ...text }));
const labelIn = (
	where: string,
	{ label, identifier }: { label?: string | null | undefined; identifier: string },
): Beside => ({ where, kind: 'footnote', text: (label ?? identifier).replace(/[-_]+/g, ' ') });
const ofComponent = ({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Beside[] =>
	attributes.flatMap((attribute): Beside[] => {
		const value = typeof attribute.value === 'string' ? attribute.value : attribute.value?.value;
		if (attribute.type !== 'mdxJsxAttribute') return [{ where: '', kind: 'field', text: attribute.value }];
		const kind = ATTRIBUTE_KINDS.get(attribute.name) ?? 'field';
		return kind === 'web-address' ? addressIn('', value ?? '') : [{ where: '', kind, text: value }];
	});
const nothing = () => [];

/**
 * For every kind of node, the texts that its children and its own value do not hold. A kind that an extension of the
 * engine adds does not compile until it is answered for here.
 */
const BESIDE: { readonly [Type in Nodes['type']]: (node: Extract<Nodes, { type: Type }>) => Beside[] } = {
	root: nothing,
	paragraph: nothing,
	heading: nothing,
	blockquote: nothing,
	list: nothing,
	listItem: nothing,
	emphasis: nothing,
	strong: nothing,
	delete: nothing,
	break: nothing,
	thematicBreak: nothing,
	table: nothing,
	tableRow: nothing,
	tableCell: nothing,
	text: nothing,
	inlineCode: nothing,
	code: ({ lang, meta }) => [
		{ where: 'Language of a code block', kind: 'field', text: [lang, meta].filter(Boolean).join(' ') },
	],
	link: ({ url, title }) => [
		...addressIn('Address of a link', url),
		{ where: 'Title of a link', kind: 'alternative-text', text: title },
	],
	linkReference: (node) => [labelIn('Label of a link', node)],
	image: ({ url, title }) => [
		...addressIn('Name of a picture file', url),
		{ where: 'Title of a picture', kind: 'alternative-text', text: title },
	],
	imageReference: (node) => [
		{ where: '', kind: 'alternative-text', text: node.alt },
		labelIn('Label of a picture', node),
	],
	definition: (node) => [
		...addressIn('Address of a link', node.url),
		{ where: 'Title of a link', kind: 'alternative-text', text: node.title },
		labelIn('Label of a link', node),
	],
	footnoteReference: nothing,
	footnoteDefinition: (node) => [labelIn('Label of a footnote', node)],
	html: ({ value }) => [{ where: 'HTML', kind: 'comment', text: value }],
	yaml: ({ value }) => [{ where: '', kind: 'field', text: value }],
	mdxjsEsm: ({ value }) => [{ where: '', kind: 'comment', text: value }],
	mdxFlowExpression: ({ value }) => [{ where: 'Comment', kind: 'comment', text: value }],
	mdxTextExpression: ({ value }) => [{ where: 'Comment', kind: 'comment', text: value }],
	mdxJsxFlowElement: ofComponent,
	mdxJsxTextElement: ofComponent,
};

const besideOf = (node: Nodes): Beside[] =>
	(BESIDE[node.type] as ((node: Nodes) => Beside[]) | undefined)?.(node) ?? [];

/** A footnote that cites a work may name its author; any other is the writer’s own text. */
const CITES =
	/\((?:19|20)\d\d[a-z]?\)|\bn\.d\.|https?:\/\/|\baccessed\b|\b(?:vol|pp?|col|ch|edn|no)\.? ?\d|\p{L}, \d{1,4}\.?$/iu;

/** Attributes of components whose words are not the writer’s own: an address, or who said or published something. */
const ATTRIBUTE_KINDS: ReadonlyMap<string, PartKind> = new Map<string, PartKind>([
	['source', 'source'],
	['caption', 'caption'],
	['href', 'web-address'],
]);

/** What is taken from a tree as it is walked. */
interface Taking {
	parts: Part[];
	links: CheckedDocument['links'][number][];
	pictures: CheckedDocument['pictures'][number][];
	tables: BodyTable[];
	placeOfNode: (node: Nodes) => Place;
}

const blockOf = ({ links, pictures, placeOfNode }: Taking, node: Nodes): Block => {
	const block: Block = { text: '', stretches: [] };
	const add = (text: string, place: Place) => {
		block.stretches.push({ from: block.text.length, length: text.length, placeOf: placesIn(text, place) });
		block.text += text;
	};
	const visit = (inner: Nodes) => {
		if (inner.type === 'text' || inner.type === 'inlineCode') return add(inner.value, placeOfNode(inner));
		if (inner.type === 'break') return add('\n', placeOfNode(inner));
		if (inner.type === 'image')
			pictures.push({ ...placeOfNode(inner), where: '', alternativeText: inner.alt ?? '', address: inner.url });
		if ('children' in inner) for (const child of inner.children) visit(child);
		if (inner.type === 'link') links.push({ ...placeOfNode(inner), where: '', text: wordsOf(inner), href: inner.url });
	};
	visit(node);
	return block;
};

const addBlock = (taking: Taking, kind: PartKind, node: Nodes, depth?: number) => {
	const block = blockOf(taking, node);
	if (!block.text.trim() && kind !== 'heading') return addAllBeside(taking, node);
	taking.parts.push({
		kind,
		where: '',
		text: block.text,
		spotOf: spotIn(block, taking.placeOfNode(node)),
		...(depth === undefined ? {} : { depth }),
	});
	addAllBeside(taking, node);
};

const addBeside = ({ parts, placeOfNode }: Taking, node: Nodes) => {
	for (const { where, kind, text } of besideOf(node))
		if (text?.trim()) parts.push({ kind, where, text, spotOf: () => ({ ...placeOfNode(node), where }) });
};

const addCode = (taking: Taking, node: Code, kind: PartKind) => {
	addBeside(taking, node);
	const place = taking.placeOfNode(node);
	const stretch = { from: 0, length: node.value.length, placeOf: placesIn(node.value, below(place)) };
	taking.parts.push({
		kind,
		where: '',
		text: node.value,
		spotOf: spotIn({ text: node.value, stretches: [stretch] }, place),
	});
};

/** What the children of a node are for, where it says so. */
const kindInside = (node: Nodes): PartKind | undefined => {
	if (node.type === 'listItem') return 'list-item';
	if (node.type === 'blockquote' || nameOf(node) === 'Quotation') return 'quotation';
	return node.type === 'footnoteDefinition' ? kindOfFootnote(node) : undefined;
};

const visitBlock = (taking: Taking, node: Nodes, kind: PartKind, caption = ''): void => {
	if (node.type === 'heading') return addBlock(taking, 'heading', node, node.depth);
	if (node.type === 'table') return addTable(taking, node, caption);
	if (BLOCKS[node.type]) return addBlock(taking, kind, node);
	if (node.type === 'code') return addCode(taking, node, kind);
	addBeside(taking, node);
	if (!('children' in node)) return undefined;
	const inner = kindInside(node) ?? kind;
	for (const child of node.children) visitBlock(taking, child, inner, captionOf(node));
	return undefined;
};

/** What stands beside the words of a block, after the block. */
const addAllBeside = (taking: Taking, node: Nodes) => {
	addBeside(taking, node);
	if ('children' in node) for (const child of node.children) addAllBeside(taking, child);
};

const addTable = (taking: Taking, table: Table, caption: string) => {
	const cells = table.children.map((row) => row.children);
	const { tables, placeOfNode } = taking;
	tables.push({
		...placeOfNode(table),
		caption,
		rows: cells.map((row) => row.map(wordsOf)),
		placeOf: (row, column) => {
			const cell = cells[row]?.[column] ?? table;
			return placeOfNode(firstWordsOf(cell));
		},
	});
	for (const row of cells) for (const cell of row) addBlock(taking, 'table-cell', cell);
};

/**
 * The parts of a body, in reading order.
 * @param tree the tree that `readBody` gives
 * @param firstLine the line of the file on which the body begins, counted from one
 */
export const partsOfBody = (tree: Root, firstLine = 1): Taken => {
	const placeOfNode = ({ position }: Nodes): Place => ({
		line: (position?.start.line ?? 1) + firstLine - 1,
		column: position?.start.column ?? 1,
	});
	const taking: Taking = { parts: [], links: [], pictures: [], tables: [], placeOfNode };
	const { parts, links, pictures, tables } = taking;
	for (const child of tree.children) visitBlock(taking, child, 'paragraph');
	for (const { alternativeText, line, column } of pictures)
		if (alternativeText.trim())
			parts.push({
				kind: 'alternative-text',
				where: '',
				text: alternativeText,
				spotOf: () => ({ line, column, where: '' }),
			});
	return { parts, links, pictures, tables };
};

const kindOfFootnote = (node: Nodes): PartKind =>
	CITES.test(wordsOf(node)) || hasWebLink(node) ? 'source' : 'footnote';

const hasWebLink = (node: Nodes): boolean =>
	(node.type === 'link' && /^https?:/i.test(node.url)) || ('children' in node && node.children.some(hasWebLink));

const below = ({ line }: Place): Place => ({ line: line + 1, column: 1 });

const nameOf = (node: Nodes) =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node.name : undefined;

/** The first text inside a node; a cell itself begins at its bar. */
const firstWordsOf = (node: Nodes): Nodes =>
	'children' in node && node.children[0] ? firstWordsOf(node.children[0]) : node;

/** The caption that a component gives what stands in it; empty for any other node. */
const captionOf = (node: Nodes): string => {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
	const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'caption');
	return typeof attribute?.value === 'string' ? attribute.value : '';
};

/**
 * Where the n-th character of a block stands. Exact where the words stand as typed; at an escape or entity, some
 * characters off.
 */
const spotIn = ({ stretches }: Block, start: Place): Part['spotOf'] =>
	namedSpots('', (offset) => {
		const stretch = lastUpTo(stretches, offset, ({ from }) => from);
		return stretch ? stretch.placeOf(Math.min(offset - stretch.from, stretch.length)) : start;
	});
