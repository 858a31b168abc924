/** Takes the tree of a body apart into plain text with places, links, pictures and tables. Pure. */
import type { Nodes, Parents, Root, Table } from 'mdast';
import type { Place } from '../content-model/finding.ts';
import type { BodyTable, CheckedDocument, Part, PartKind } from './document.ts';

type Taken = Pick<CheckedDocument, 'parts' | 'links' | 'pictures' | 'tables'>;

/** A stretch of a part’s text that stands in the file without a break. */
interface Stretch extends Place {
	from: number;
	text: string;
}

interface Block {
	text: string;
	stretches: Stretch[];
}

const BLOCKS: Partial<Record<Nodes['type'], PartKind>> = { paragraph: 'paragraph', heading: 'heading' };

/** Attributes of components whose words are not the writer’s own: an address, or who said or published something. */
const ATTRIBUTE_KINDS: Readonly<Record<string, PartKind | undefined>> = { source: 'source', caption: 'caption', href: 'web-address', kind: undefined };

/**
 * The parts of a body, in reading order.
 * @param tree the tree that `readBody` gives
 * @param firstLine the line of the file on which the body begins, counted from one
 */
export const partsOfBody = (tree: Root, firstLine = 1): Taken => {
	const parts: Part[] = [];
	const links: CheckedDocument['links'][number][] = [];
	const pictures: CheckedDocument['pictures'][number][] = [];
	const tables: BodyTable[] = [];
	const placeOfNode = ({ position }: Nodes): Place => ({ line: (position?.start.line ?? 1) + firstLine - 1, column: position?.start.column ?? 1 });

	const blockOf = (node: Nodes): Block => {
		const block: Block = { text: '', stretches: [] };
		const add = (text: string, place: Place) => {
			block.stretches.push({ from: block.text.length, text, ...place });
			block.text += text;
		};
		const visit = (inner: Nodes) => {
			if (inner.type === 'text' || inner.type === 'inlineCode') return add(inner.value, placeOfNode(inner));
			if (inner.type === 'break') return add('\n', placeOfNode(inner));
			if (inner.type === 'image') pictures.push({ ...placeOfNode(inner), where: '', alternativeText: inner.alt ?? '', address: inner.url });
			if ('children' in inner) for (const child of inner.children) visit(child);
			if (inner.type === 'link') links.push({ ...placeOfNode(inner), where: '', text: wordsOf(inner), href: inner.url });
		};
		visit(node);
		return block;
	};

	const add = (kind: PartKind, node: Nodes, depth?: number) => {
		const block = blockOf(node);
		if (!block.text.trim() && kind !== 'heading') return;
		parts.push({ kind, where: '', text: block.text, ...placeOfNode(node), placeOf: placeIn(block, placeOfNode(node)), ...(depth === undefined ? {} : { depth }) });
	};

	const addAttributes = (node: Nodes) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		for (const attribute of node.attributes) {
			if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !attribute.value.trim()) continue;
			const kind = attribute.name in ATTRIBUTE_KINDS ? ATTRIBUTE_KINDS[attribute.name] : 'field';
			if (!kind) continue;
			const { line, column } = placeOfNode(node);
			parts.push({ kind, where: '', text: attribute.value, line, column, placeOf: () => ({ line, column }) });
		}
	};

	const visit = (node: Nodes, kind: PartKind) => {
		if (node.type === 'heading') return add('heading', node, node.depth);
		if (node.type === 'table') return addTable(node);
		if (BLOCKS[node.type]) return add(kind, node);
		if (node.type === 'code') {
			parts.push({ kind, where: '', text: node.value, ...placeOfNode(node), placeOf: placeIn({ text: node.value, stretches: [{ from: 0, text: node.value, ...below(placeOfNode(node)) }] }, placeOfNode(node)) });
			return undefined;
		}
		addAttributes(node);
		if (!('children' in node)) return undefined;
		const inner: PartKind = node.type === 'listItem' ? 'list-item' : node.type === 'blockquote' || nameOf(node) === 'Quotation' ? 'quotation' : node.type === 'footnoteDefinition' ? 'source' : kind;
		for (const child of node.children) visit(child, inner);
		return undefined;
	};

	const addTable = (table: Table) => {
		const cells = table.children.map((row) => row.children);
		const caption = captionOf(tree, table);
		tables.push({
			...placeOfNode(table),
			caption,
			rows: cells.map((row) => row.map(wordsOf)),
			placeOf: (row, column) => {
				const cell = cells[row]?.[column] ?? table;
				return placeOfNode(firstWordsOf(cell));
			},
		});
		for (const row of cells) for (const cell of row) add('table-cell', cell);
	};

	for (const child of tree.children) visit(child, 'paragraph');
	for (const { alternativeText, line, column } of pictures)
		if (alternativeText.trim()) parts.push({ kind: 'alternative-text', where: '', text: alternativeText, line, column, placeOf: () => ({ line, column }) });
	return { parts, links, pictures, tables };
};

const below = ({ line }: Place): Place => ({ line: line + 1, column: 1 });

const nameOf = (node: Nodes) => (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node.name : undefined);

/** The first text inside a node; a cell itself begins at its bar. */
const firstWordsOf = (node: Nodes): Nodes => ('children' in node && node.children[0] ? firstWordsOf(node.children[0]) : node);

const wordsOf = (node: Nodes): string => ('value' in node && node.type !== 'html' ? String(node.value) : 'children' in node ? node.children.map(wordsOf).join('') : '');

/** The caption of the component that a table stands in; empty outside one. */
const captionOf = (tree: Root, table: Table): string => {
	let caption = '';
	const visit = (node: Parents) => {
		for (const child of node.children as Nodes[]) {
			if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && child === table) {
				const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'caption');
				if (typeof attribute?.value === 'string') caption = attribute.value;
			}
			if ('children' in child) visit(child);
		}
	};
	visit(tree);
	return caption;
};

/** Where the n-th character of a block stands. Exact where the words stand as typed; at an escape or entity, some characters off. */
const placeIn =
	({ stretches }: Block, start: Place) =>
	(offset: number): Place => {
		const stretch = stretches.findLast(({ from }) => from <= offset);
		if (!stretch) return start;
		const before = stretch.text.slice(0, offset - stretch.from);
		const breaks = before.split('\n').length - 1;
		return breaks ? { line: stretch.line + breaks, column: before.length - before.lastIndexOf('\n') } : { line: stretch.line, column: stretch.column + before.length };
	};
