/**
 * The safe subset: Markdown, GFM tables, footnotes and struck-out words, and the components of the hub with literal
 * attributes. One walk over the tree; whatever is not known to be allowed is refused.
 */
import type { Definition, Heading, Image, ImageReference, Link, LinkReference, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { HIDDEN_CHARACTERS } from '../content-model/field.ts';
import type { Place, TextFinding } from '../content-model/finding.ts';
import { addressMissed, isMediaImage } from './addresses.ts';
import { checkElement, isJsxElement, type Position } from './component-findings.ts';
import { findingOf } from './finding-of.ts';
import { wordsOf } from './words.ts';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/**
 * Every finding of a tree that MDX could read. `body` is the text the tree was made from; `placeAt` turns its offsets
 * into places of the file.
 */
export const findingsOfTree = (tree: Root, body: string, placeAt: (offset: number) => Place): TextFinding[] => {
	const findings: TextFinding[] = [];
	const definitions = definitionsOf(tree);
	visitParents(tree, (node, ancestors) => {
		const position: Position = {
			body,
			ancestors,
			definitions,
			report: (rule, at, words) => void findings.push(findingOf(rule, placeAt(offsetOf(at, ancestors)), words)),
			source: (at) => sourceOf(at, body),
		};
		checkWords(node, position);
		check(node, position);
	});
	return findings;
};

const check = (node: Nodes, position: Position): void => {
	const { report, source } = position;
	switch (node.type) {
		case 'root':
		case 'paragraph':
		case 'blockquote':
		case 'list':
		case 'emphasis':
		case 'strong':
		case 'delete':
		case 'inlineCode':
		case 'code':
		case 'break':
		case 'thematicBreak':
		case 'tableRow':
		case 'tableCell':
		case 'footnoteReference':
		case 'footnoteDefinition':
			return;
		case 'text':
			return checkFootnoteMarks(node, position);
		case 'heading':
			return checkHeading(node, position);
		case 'listItem':
			if (typeof node.checked === 'boolean') report('body-task-list', node, { found: source(node) });
			return;
		case 'table':
			if (!isComponent(position.ancestors.at(-1), 'DataTable'))
				report('body-table', node, { found: source(node).split('\n')[0] ?? '' });
			return;
		case 'link':
		case 'linkReference':
		case 'definition':
			return checkLink(node, position);
		case 'image':
		case 'imageReference':
			return checkImage(node, position);
		case 'mdxjsEsm':
			return checkProgram(node, position);
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return checkExpression(node, position);
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return checkElement(node, position);
		case 'html':
		case 'yaml':
			report('body-raw-html', node, { found: source(node) });
			return;
		default:
			// A node nobody has thought about is refused, whatever an extension may add one day.
			report('body-unreadable', node, { found: source(node) });
	}
};

const checkHeading = (node: Heading, { report, source }: Position): void => {
	const found = source(node);
	if (wordsOf(node).trim() === '') report('body-heading-empty', node, { found });
	else if (node.depth === 1)
		report('body-heading-one', node, {
			found,
			next: found.startsWith('#') ? `Write \`#${found}\`.` : `Write \`## ${wordsOf(node)}\`.`,
		});
};

const checkLink = (node: Link | LinkReference | Definition, { report, definitions }: Position): void => {
	const url = node.type === 'linkReference' ? undefined : node.url;
	const expected = url === undefined ? undefined : addressMissed(url);
	if (url !== undefined && expected) report('body-link-address', node, { found: url, expected });
	else if (node.type === 'link' && !hasLinkWords(node)) report('body-link-text', node, { found: node.url });
	else if (node.type === 'linkReference' && !hasLinkWords(node))
		report('body-link-text', node, { found: definitions.get(node.identifier)?.url ?? node.identifier });
};

const checkImage = (node: Image | ImageReference, { report, definitions }: Position): void => {
	const url = node.type === 'image' ? node.url : (definitions.get(node.identifier)?.url ?? '');
	if (!isMediaImage(url)) report('body-image-address', node, { found: url });
	else if (!node.alt?.trim()) report('body-image-description', node, { found: url });
};

/** A paragraph that begins “import ” or “export ”, which MDX reads as program code. */
const checkProgram = (node: NodeOf<'mdxjsEsm'>, { report }: Position): void => {
	const keyword = node.value.startsWith('export') ? 'export' : 'import';
	const found = node.value.split('\n')[0] ?? keyword;
	report('body-import', node, {
		found,
		next: `Begin the sentence with another word, or write \`&#${keyword.codePointAt(0)};${found.slice(1)}\`.`,
	});
};

const checkExpression = (
	node: NodeOf<'mdxFlowExpression' | 'mdxTextExpression'>,
	{ report, source }: Position,
): void => {
	const found = source(node);
	const isComment = /^\s*\/[*/]/.test(node.value);
	report(isComment ? 'body-comment' : 'body-expression', node, {
		found,
		next: /[\r\n`]/.test(found) ? undefined : `Write \`${found.replaceAll('{', '\\{')}\`.`,
	});
};

/** Hidden characters also arrive spelt out: `&#x202e;`. */
const checkWords = (node: Nodes, { report, source }: Position): void => {
	// Those typed as they are have been found in the text already.
	if (HIDDEN_CHARACTERS.test(source(node))) return;
	const { value, alt, title } = node as { value?: unknown; alt?: unknown; title?: unknown };
	for (const words of [value, alt, title]) {
		const hidden = typeof words === 'string' ? HIDDEN_CHARACTERS.exec(words)?.[0] : undefined;
		if (hidden)
			report('body-hidden-character', node, {
				found: `U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
			});
	}
};

// GFM leaves a mark without a note as plain text, so readers would see “[^1]”.
const checkFootnoteMarks = (node: Nodes, { report, source }: Position): void => {
	for (const [found] of source(node).matchAll(/(?<!\\)\[\^[^\]\s\\]{1,40}\]/g))
		report('body-footnote', node, { found });
};

const hasLinkWords = (node: Nodes): boolean => wordsOf(node).trim() !== '';

const isComponent = (node: Nodes | undefined, name: string) => isJsxElement(node) && node.name === name;

const sourceOf = (node: Nodes, body: string): string => {
	const { start, end } = node.position ?? {};
	return start?.offset === undefined || end?.offset === undefined
		? wordsOf(node)
		: body.slice(start.offset, end.offset);
};

// Addresses that GFM recognises in plain text have no place of their own; their paragraph has.
const offsetOf = (node: Nodes, ancestors: readonly Parents[]): number =>
	(node.position ?? ancestors.findLast((ancestor) => ancestor.position)?.position)?.start.offset ?? 0;

const definitionsOf = (tree: Root): ReadonlyMap<string, Definition> => {
	const definitions = new Map<string, Definition>();
	visit(tree, 'definition', (node) => {
		// The first of several definitions counts, as in CommonMark.
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	return definitions;
};
