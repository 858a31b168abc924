/**
 * Tree in, HTML out. The HTML is made here, element by element: nothing a contributor wrote passes through as markup.
 * A last look at every element and attribute stands behind the check of the subset, in case one day it lets something
 * by.
 */
import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root as MarkdownRoot } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toHast, type State } from 'mdast-util-to-hast';
import { readAttributes } from '../authoring/component.ts';
import { isFurniture } from '../authoring/element.ts';
import { componentNamed } from '../authoring/index.ts';
import type { RenderedBody } from '../content-model/entry.ts';
import { addressMissed, isExternal, isMediaImage } from './addresses.ts';
import { pageIds } from './page-ids.ts';
import { markDefinitions, type DefinitionMarker } from './vocabulary-marks.ts';
import { own, put } from '../content-model/own.ts';

/** A body as its page shows it, and the tree its HTML was made of. */
export interface RenderedTree {
	body: RenderedBody;
	tree: Root;
}

/**
 * The HTML of a checked tree, its headings, its running text and its number of words; with a marker, also the
 * vocabulary terms it linked. The tree is left as it was.
 */
export const render = (
	tree: MarkdownRoot,
	{ define }: { define?: DefinitionMarker | undefined } = {},
): RenderedTree => {
	const ids = pageIds();
	const component = (state: State, node: MdxJsxFlowElement): Element | undefined => {
		const definition = componentNamed(node.name ?? '');
		if (!definition) return undefined;
		const values: Record<string, string> = {};
		for (const attribute of node.attributes)
			if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
				put(values, attribute.name, attribute.value);
		const attributes = readAttributes(definition, values);
		return attributes && definition.render(attributes, state.all(node), { uniqueId: ids.unique });
	};
	const nothing = (): undefined => undefined;
	const hast = toHast(tree, {
		clobberPrefix: '',
		footnoteLabel: 'Notes',
		footnoteLabelProperties: {},
		footnoteBackLabel: (reference, repeat) =>
			`Back to the text, note ${reference + 1}${repeat > 1 ? `, place ${repeat}` : ''}`,
		handlers: {
			mdxJsxFlowElement: component,
			mdxJsxTextElement: nothing,
			mdxjsEsm: nothing,
			mdxFlowExpression: nothing,
			mdxTextExpression: nothing,
			html: nothing,
		},
		unknownHandler: nothing,
	}) as Root;
	const headings: RenderedBody['headings'] = [];
	const linked: string[] = [];
	finish(hast, { headings, linked, idFor: ids.forHeading, noteIds: { known: new Map(), notes: 0 } });
	const defined = define ? markDefinitions(hast, define) : undefined;
	const text = runningTextOf(hast);
	return {
		body: { html: toHtml(hast), headings, linked, text, words: countWords(text), ...(defined ? { defined } : {}) },
		tree: hast,
	};
};

/** Words as readers count them: “child-centred” and “don’t” are one each. */
const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

const ELEMENTS = new Set(
	'a aside blockquote br caption cite code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre section span strong sup table tbody td th thead tr ul'.split(
		' ',
	),
);
const PROPERTIES = new Set(
	'alt ariaDescribedBy ariaHidden ariaLabel ariaLabelledBy className dataFootnoteBackref dataFootnoteRef dataFootnotes dataKind decoding download href id loading rel role scope src start tabIndex title'.split(
		' ',
	),
);
const ALIGNMENTS: Readonly<Record<string, string>> = {
	right: 'align-end',
	center: 'align-centre',
	left: 'align-start',
};

interface Finishing {
	headings: RenderedBody['headings'];
	linked: RenderedBody['linked'];
	idFor: (words: string) => string;
	noteIds: NoteIds;
}

interface NoteIds {
	/** Ids of notes as the engine made them from what the writer typed → ids made of numbers. */
	known: Map<string, string>;
	/** How many notes have been met. */
	notes: number;
}

/**
 * Gives headings their ids, tables their classes, and links their `rel`; drops whatever is not known to be harmless.
 */
const finish = (parent: Root | Element, finishing: Finishing): void => {
	const children: RootContent[] = [];
	delete parent.position;
	for (const child of parent.children) {
		delete child.position;
		if (child.type === 'text') children.push(child);
		if (child.type !== 'element' || !ELEMENTS.has(child.tagName)) continue;
		finishElement(child, finishing);
		finish(child, finishing);
		children.push(child);
	}
	parent.children = children as ElementContent[];
};

const elementsIn = (node: Element | undefined, ...names: string[]): Element[] =>
	(node?.children ?? []).filter((child): child is Element => child.type === 'element' && names.includes(child.tagName));

/** Where the first column has no head, its cells are the heads of their rows. */
const nameRows = (table: Element): void => {
	const [head] = elementsIn(elementsIn(table, 'thead')[0], 'tr').flatMap((row) => elementsIn(row, 'th', 'td'));
	if (!head || textOf(head).trim() !== '') return;
	for (const row of elementsIn(elementsIn(table, 'tbody')[0], 'tr')) {
		const [first] = elementsIn(row, 'td');
		if (!first) continue;
		first.tagName = 'th';
		first.properties['scope'] = 'row';
	}
};

const finishElement = (node: Element, { headings, linked, idFor, noteIds }: Finishing): void => {
	const { properties } = node;
	const alignment = own(ALIGNMENTS, String(properties['align'] ?? ''));
	for (const name of Object.keys(properties)) if (!PROPERTIES.has(name)) Reflect.deleteProperty(properties, name);
	if (alignment) properties.className = [alignment];
	if (node.tagName === 'th') {
		// A head without words would be announced as a heading of nothing.
		if (textOf(node).trim() === '') {
			node.tagName = 'td';
			delete properties['scope'];
		} else properties['scope'] ??= 'col';
	}
	if (node.tagName === 'table') nameRows(node);
	if (node.tagName === 'code') keepLanguage(properties);
	if (node.tagName === 'img') {
		if (!isMediaImage(String(properties['src'] ?? ''))) delete properties['src'];
		Object.assign(properties, { loading: 'lazy', decoding: 'async' });
	}
	if (node.tagName === 'a') finishLink(properties, { linked, noteIds });
	if (/^fn(?:ref)?-/.test(String(properties['id'] ?? '')))
		properties['id'] = noteIdOf(String(properties['id']), noteIds);
	const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
	if (depth && properties['id'] !== 'footnote-label') {
		const words = textOf(node).trim();
		properties['id'] = idFor(words);
		headings.push({ depth: Number(depth), id: String(properties['id']), text: words });
	}
};

const finishLink = (properties: Properties, { linked, noteIds }: Pick<Finishing, 'linked' | 'noteIds'>): void => {
	const href = String(properties['href'] ?? '');
	const note = /^#(fn(?:ref)?-.*)$/s.exec(href)?.[1];
	if (note !== undefined && ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties))
		properties['href'] = `#${noteIdOf(note, noteIds)}`;
	else if (addressMissed(href)) delete properties['href'];
	else if (isExternal(href)) properties['rel'] = ['noreferrer'];
	else if (href.startsWith('/')) linked.push(href.split('#', 1)[0]!);
};

/** `fn-a` → `note-1`, `fnref-a` → `note-1-text`, `fnref-a-2` → `note-1-text-2`: numbered as they are met. */
const noteIdOf = (id: string, noteIds: NoteIds): string => {
	const { known } = noteIds;
	const before = known.get(id);
	if (before) return before;
	const [, isReference, name = ''] = /^fn(ref)?-(.*)$/s.exec(id) ?? [];
	const base = `fn-${name}`;
	const numbered = known.get(base);
	// A second mark for the same note has a number after the name; the note itself has been met by then.
	const repeated = isReference && !numbered ? /^(.*)-(\d+)$/s.exec(name) : null;
	const first = repeated ? known.get(`fn-${repeated[1]}`) : undefined;
	const note = numbered ?? first ?? `note-${(noteIds.notes += 1)}`;
	if (!numbered && !first) known.set(base, note);
	const made = isReference ? `${note}-text${first ? `-${repeated?.[2]}` : ''}` : note;
	known.set(id, made);
	return made;
};

const keepLanguage = (properties: Properties): void => {
	const [language] = Array.isArray(properties.className) ? properties.className : [];
	if (typeof language === 'string' && /^language-[a-z0-9+#-]+$/i.test(language)) properties.className = [language];
	else delete properties.className;
};

const BLOCKS = new Set(
	'aside blockquote caption dd div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
		' ',
	),
);
const NOT_READ = (node: Element) =>
	isFurniture(node) ||
	'dataFootnoteRef' in node.properties ||
	'dataFootnoteBackref' in node.properties ||
	node.properties['id'] === 'footnote-label';

const textOf = (node: Nodes): string => {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && node.tagName === 'br') return ' ';
	return 'children' in node
		? node.children
				.filter((child) => child.type !== 'element' || !NOT_READ(child))
				.map((child) => textOf(child))
				.join('')
		: '';
};

/** What somebody would read aloud: blocks on lines of their own, without what we added around them. */
const runningTextOf = (tree: Root): string => {
	const lines: string[] = [];
	let line = '';
	const endLine = () => {
		if (line.trim() !== '') lines.push(line.replace(/\s+/g, ' ').trim());
		line = '';
	};
	const visit = (node: Nodes): void => {
		if (node.type === 'text') line += node.value;
		if (node.type === 'element') {
			if (NOT_READ(node)) return;
			if (BLOCKS.has(node.tagName)) endLine();
			if (node.tagName === 'br') line += ' ';
		}
		if ('children' in node) node.children.forEach(visit);
		if (node.type === 'element' && BLOCKS.has(node.tagName)) endLine();
	};
	visit(tree);
	endLine();
	return lines.join('\n');
};
