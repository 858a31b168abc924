/** What is wrong with a component: its name, place, attributes and content. */
import type { Definition, Nodes, Parents, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { expectationMissed, type AnyComponent } from '../authoring/component.ts';
import { componentNamed } from '../authoring/index.ts';
import type { Fields } from '../content-model/field.ts';
import { nearest } from '../content-model/nearest.ts';
import { own } from '../content-model/own.ts';
import { adviseOnHtml } from './html-advice.ts';
import type { Words } from './refusal.ts';
import type { RefusalId } from './refusals.ts';
import { adviseOnUnknown } from './stray-tags.ts';
import { wordsOf } from './words.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A node’s surroundings, and how to say what is wrong with it. */
export interface Position {
	body: string;
	ancestors: readonly Parents[];
	definitions: ReadonlyMap<string, Definition>;
	report: (rule: RefusalId, node: Nodes, words: Words) => void;
	/** The node as the writer typed it. */
	source: (node: Nodes) => string;
}

export const isJsxElement = (node: Nodes | undefined): node is Component =>
	node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';

export const checkElement = (node: Component, position: Position): void => {
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
	const outer = ancestors.find((ancestor) => isJsxElement(ancestor));
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

const openingTagOf = (source: string) =>
	/^<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/.exec(source)?.[0] ?? source.split('\n')[0] ?? source;
