/** Where a line of a body stands as its writer sees it: “What we did, second paragraph”. Pure. */
import type { Heading, List, Nodes, Root, RootContent } from 'mdast';
import { components } from '../authoring/index.ts';
import { lastUpTo } from '../content-model/last-up-to.ts';

export interface WrittenPlace {
	/** The heading above it, and which block under that heading it is where there are several. */
	words: string;
	/** Which block of the whole text it is, from 0; unknown where the text cannot be read. */
	block?: number;
}

interface Begins extends WrittenPlace {
	line: number;
}

type PlaceOf = (line: number) => WrittenPlace | undefined;

/** A heading, or what stands before the first, with the blocks under it. */
interface Section {
	heading: Heading | undefined;
	blocks: { node: RootContent; block: number }[];
}

const LABELS = new Map(components.map(({ name, label }) => [name, label.toLowerCase()]));

const KINDS: Partial<Record<Nodes['type'], string>> = {
	paragraph: 'paragraph',
	list: 'list',
	table: 'table',
	blockquote: 'quotation',
	code: 'piece of code',
	footnoteDefinition: 'footnote',
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `2`, `paragraph` → `second paragraph`; `12` → `paragraph 12`. */
const numbered = (number: number, kind: string) => {
	const ordinal = ORDINALS[number - 1];
	return ordinal ? `${ordinal} ${kind}` : `${kind} ${number}`;
};

const kindOf = (node: RootContent): string => {
	if (node.type === 'mdxJsxFlowElement') return LABELS.get(node.name ?? '') ?? 'part';
	return KINDS[node.type] ?? 'part';
};

/**
 * @param tree the tree that `readBody` gives
 * @param firstLine the line of the file on which the body begins, counted from one
 * @returns the place of a line; undefined for a body without anything in it
 */
export const writtenPlaces = (tree: Root, firstLine = 1): PlaceOf => {
	const sections = sectionsOf(tree);
	const isDivided = sections.some(({ heading }) => heading);
	const begins = sections.flatMap((section) => placesOf(section, isDivided));
	return placeIn(begins, firstLine);
};

/** The same for a body that cannot be read: the heading above. */
export const placesUnderHeadings = (body: string, firstLine = 1): PlaceOf => {
	const begins: Begins[] = [{ line: 1, words: 'Text' }];
	for (const [index, text] of body.split('\n').entries()) {
		const [, heading = ''] = /^#{1,6} (\S.*)$/.exec(text) ?? [];
		if (heading) begins.push({ line: index + 1, words: heading.trim() });
	}
	return placeIn(begins, firstLine);
};

const placeIn =
	(begins: readonly Begins[], firstLine: number): PlaceOf =>
	(line) => {
		const found = lastUpTo(begins, line - firstLine + 1, (place) => place.line) ?? begins[0];
		if (!found) return undefined;
		const { line: _, ...place } = found;
		return place;
	};

const wordsOf = (node: Nodes): string => {
	if ('children' in node) return node.children.map(wordsOf).join('');
	return 'value' in node ? node.value : '';
};

const sectionsOf = ({ children }: Root): Section[] => {
	const sections: Section[] = [{ heading: undefined, blocks: [] }];
	children.forEach((node, block) => {
		if (node.type === 'heading') sections.push({ heading: node, blocks: [{ node, block }] });
		else sections.at(-1)!.blocks.push({ node, block });
	});
	return sections;
};

const placesOf = ({ heading, blocks }: Section, isDivided: boolean): Begins[] => {
	const title = heading ? wordsOf(heading).trim() || 'Empty heading' : untitled(isDivided);
	const under = blocks.filter(({ node }) => node !== heading);
	const totals = new Map<string, number>();
	for (const { node } of under) totals.set(kindOf(node), (totals.get(kindOf(node)) ?? 0) + 1);
	const counts = new Map<string, number>();
	return blocks.flatMap(({ node, block }): Begins[] => {
		const line = node.position?.start.line ?? 1;
		if (node === heading) return [{ line, block, words: title }];
		const kind = kindOf(node);
		const number = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, number);
		const isOnly = totals.get(kind) === 1;
		if (node.type === 'list') return itemsOf(node, { title, block, list: isOnly ? 'list' : numbered(number, 'list') });
		if (isOnly && under.length === 1) return [{ line, block, words: title }];
		return [{ line, block, words: `${title}, ${isOnly ? kind : numbered(number, kind)}` }];
	});
};

const untitled = (isDivided: boolean) => (isDivided ? 'Beginning of the text' : 'Text');

const itemsOf = (
	{ children }: List,
	{ title, block, list }: { title: string; block: number; list: string },
): Begins[] =>
	children.map(({ position }, index) => ({
		line: position?.start.line ?? 1,
		block,
		words: `${title}, ${children.length > 1 ? `${numbered(index + 1, 'item')} of the ${list}` : list}`,
	}));
