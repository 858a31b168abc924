/**
 * The safe subset: Markdown, GFM tables, footnotes and struck-out words, and the components of the hub with literal
 * attributes. One walk over the tree; whatever is not known to be allowed is refused.
 */
import { nearest } from '../content-model/nearest.ts';
import type { Definition, Nodes, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { expectationMissed, type AnyComponent } from '../authoring/component.ts';
import { componentNamed } from '../authoring/index.ts';
import type { Fields } from '../content-model/field.ts';
import { HIDDEN_CHARACTERS } from '../content-model/field.ts';
import type { Place } from '../content-model/finding.ts';
import { addressMissed, isMediaImage } from './addresses.ts';
import { faultOf, type Fault } from './fault.ts';
import { adviseOnHtml } from './html-advice.ts';
import type { RefusalId, Words } from './refusals.ts';
import { adviseOnUnknown } from './stray-characters.ts';
import { wordsOf } from './words.ts';
import { own } from '../content-model/own.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

interface Position {
	body: string;
	ancestors: readonly Parents[];
	definitions: ReadonlyMap<string, Definition>;
	report: (rule: RefusalId, node: Nodes, words: Words) => void;
	/** The node as the writer typed it. */
	source: (node: Nodes) => string;
}

/**
 * Every fault of a tree that MDX could read. `body` is the text the tree was made from; `placeAt` turns its offsets
 * into places of the file.
 */
export const faultsOfTree = (tree: Root, body: string, placeAt: (offset: number) => Place): Fault[] => {
	const faults: Fault[] = [];
	const definitions = definitionsOf(tree);
	visitParents(tree, (node, ancestors) => {
		const position: Position = {
			body,
			ancestors,
			definitions,
			report: (rule, at, words) => void faults.push(faultOf(rule, placeAt(offsetOf(at, ancestors)), words)),
			source: (at) => sourceOf(at, body),
		};
		checkWords(node, position);
		check(node, position);
	});
	return faults;
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
			if (wordsOf(node).trim() === '') report('body-heading-empty', node, { found: source(node) });
			else if (node.depth === 1) {
				const found = source(node);
				report('body-heading-one', node, {
					found,
					next: found.startsWith('#') ? `Write \`#${found}\`.` : `Write \`## ${wordsOf(node)}\`.`,
				});
			}
			return;
		case 'listItem':
			if (typeof node.checked === 'boolean') report('body-task-list', node, { found: source(node) });
			return;
		case 'table':
			if (!isComponent(position.ancestors.at(-1), 'DataTable'))
				report('body-table', node, { found: source(node).split('\n')[0] ?? '' });
			return;
		case 'link':
		case 'definition': {
			const expected = addressMissed(node.url);
			if (expected) report('body-link-address', node, { found: node.url, expected });
			else if (node.type === 'link' && !hasLinkWords(node)) report('body-link-text', node, { found: node.url });
			return;
		}
		case 'linkReference':
			if (!hasLinkWords(node))
				report('body-link-text', node, { found: position.definitions.get(node.identifier)?.url ?? node.identifier });
			return;
		case 'image':
		case 'imageReference': {
			const url = node.type === 'image' ? node.url : (position.definitions.get(node.identifier)?.url ?? '');
			if (!isMediaImage(url)) report('body-image-address', node, { found: url });
			else if (!node.alt?.trim()) report('body-image-description', node, { found: url });
			return;
		}
		case 'mdxjsEsm': {
			const keyword = node.value.startsWith('export') ? 'export' : 'import';
			report('body-import', node, {
				found: node.value.split('\n')[0] ?? keyword,
				next: `Begin the sentence with another word, or write \`&#${keyword.codePointAt(0)};${(node.value.split('\n')[0] ?? keyword).slice(1)}\`.`,
			});
			return;
		}
		case 'mdxFlowExpression':
		case 'mdxTextExpression': {
			const found = source(node);
			const isComment = /^\s*\/[*/]/.test(node.value);
			report(isComment ? 'body-comment' : 'body-expression', node, {
				found,
				next: /[\r\n`]/.test(found) ? undefined : `Write \`${found.replaceAll('{', '\\{')}\`.`,
			});
			return;
		}
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

const checkElement = (node: Component, position: Position): void => {
	const { report, source } = position;
	const component = componentNamed(node.name ?? '');
	if (component) return checkComponent(node, component, position);
	const opening = openingTagOf(source(node));
	const name = node.name ?? '';
	if (/^[A-Z]/.test(name) && !/[.:]/.test(name))
		return report('body-unknown-component', node, { found: opening, ...adviseOnUnknown(name, opening) });
	const words = node.children.every(({ type }) => type === 'text') ? wordsOf(node) : undefined;
	const { expected, next } = adviseOnHtml(name, words);
	report('body-raw-html', node, {
		found: next?.startsWith('Write `') && words !== undefined ? source(node) : opening,
		expected,
		next,
	});
};

const checkComponent = (node: Component, component: AnyComponent, position: Position): void => {
	const { report, source, ancestors } = position;
	const opening = openingTagOf(source(node));
	const outer = ancestors.find((ancestor) => isElement(ancestor));
	if (outer) report('body-component-nested', node, { found: opening, expected: `<${(outer as Component).name}>` });
	else if (node.type === 'mdxJsxTextElement' || ancestors.length > 1)
		report('body-component-place', node, { found: opening });
	checkAttributes(node, component, position, opening);
	const expected = contentMissed(component, node.children as RootContent[]);
	if (expected && node.type === 'mdxJsxFlowElement')
		report('body-component-children', node, { found: `<${component.name}>`, expected });
};

const checkAttributes = (node: Component, component: AnyComponent, { report }: Position, opening: string): void => {
	const fields = component.attributes as Fields;
	const known = Object.keys(fields);
	const allowed =
		known.length > 0
			? `only ${known.map((name) => `${name}="…"`).join(', ')} in <${component.name}>`
			: `<${component.name}> without attributes`;
	const values = new Map<string, string>();
	for (const attribute of node.attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			report('body-attribute', node, { found: `{${attribute.value}}`, expected: allowed });
			continue;
		}
		const { name, value } = attribute;
		if (!Object.hasOwn(fields, name)) {
			const meant = nearest(name, known);
			report('body-attribute', node, {
				found: name,
				expected: allowed,
				next: meant ? `Did you mean \`${meant}\`?` : `Remove ${name} from ${opening}.`,
			});
			continue;
		}
		if (typeof value !== 'string') {
			const typed = value ? `${name}={${value.value}}` : name;
			const literal = value ? /^\s*(["'`])([^"'`{}$]*)\1\s*$|^\s*([\w-]+)\s*$/.exec(value.value) : null;
			const words = literal?.[2] ?? literal?.[3];
			report('body-attribute', node, {
				found: typed,
				expected: `plain words between double quotes in <${component.name}>`,
				next: words ? `Write \`${name}="${words}"\`.` : undefined,
			});
			values.set(name, '');
			continue;
		}
		if (values.has(name))
			report('body-attribute', node, {
				found: `a second ${name}`,
				expected: allowed,
				next: `Keep one ${name} in ${opening}.`,
			});
		values.set(name, value);
		const expected = expectationMissed(component, name, value);
		if (expected) {
			const options = (own(fields, name) as { options?: Record<string, string> } | undefined)?.options;
			const meant = options ? nearest(value, Object.keys(options)) : undefined;
			report('body-attribute-value', node, {
				found: `${name}="${value}"`,
				expected,
				next: meant ? `Did you mean \`${name}="${meant}"\`?` : undefined,
			});
		}
	}
	for (const name of known) {
		if (values.has(name)) continue;
		const expected = expectationMissed(component, name, undefined);
		if (expected)
			report('body-attribute-value', node, { found: opening, expected, next: `Add ${name}="…" to the tag.` });
	}
};

/** What the content of a component lacks, as the end of “expected …”. */
const contentMissed = (component: AnyComponent, children: readonly RootContent[]): string | undefined => {
	const [only, ...more] = children;
	switch (component.children) {
		case 'none':
			return only ? `<${component.name} … /> without content` : undefined;
		case 'blocks':
			return only ? undefined : 'at least one paragraph between the two tags';
		case 'ordered-list':
			return only?.type === 'list' && only.ordered && more.length === 0
				? undefined
				: 'one numbered list and nothing else';
		case 'table':
			return only?.type === 'table' && more.length === 0 ? undefined : 'one table and nothing else';
	}
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

const isElement = (node: Nodes | undefined): node is Component =>
	node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';
const isComponent = (node: Nodes | undefined, name: string) => isElement(node) && node.name === name;

const openingTagOf = (source: string) =>
	/^<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/.exec(source)?.[0] ?? source.split('\n')[0] ?? source;

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
