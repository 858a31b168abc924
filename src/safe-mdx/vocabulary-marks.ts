/** Links the first use of a term to its meaning, in running text only and seldom enough to read past. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { element, words } from '../authoring/element.ts';

export interface DefinitionMarker {
	/** Finds terms: global, case-insensitive, Unicode, longest first. */
	pattern: RegExp;
	/** The term found → the name of its entry, or undefined if it should not be marked after all. */
	slugOf: (match: string) => string | undefined;
}

/** More would turn a page into a dictionary. */
export const MOST_MARKS_ON_A_PAGE = 12;

const RUNNING_TEXT = new Set(['p', 'li']);
const LEFT_ALONE = new Set([
	'a',
	'blockquote',
	'code',
	'pre',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'figure',
	'section',
	'dl',
	'sup',
]);
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Marks terms in the tree itself; the names of those marked, in reading order. */
export const markDefinitions = (tree: Root, { pattern, slugOf }: DefinitionMarker): string[] => {
	const marked = new Set<string>();
	const visit = (parent: Root | Element, inRunningText: boolean): void => {
		const children: RootContent[] = [];
		for (const child of parent.children) {
			if (child.type === 'element') {
				if (
					!LEFT_ALONE.has(child.tagName) &&
					!(child.properties['className'] as string[] | undefined)?.includes('content-note-notice')
				)
					visit(child, inRunningText || RUNNING_TEXT.has(child.tagName));
				children.push(child);
			} else if (child.type === 'text' && inRunningText) children.push(...markText(child.value));
			else children.push(child);
		}
		parent.children = children as ElementContent[];
	};
	const markText = (value: string): ElementContent[] => {
		const parts: ElementContent[] = [];
		let done = 0;
		for (const match of value.matchAll(pattern)) {
			if (match[0] === '' || marked.size >= MOST_MARKS_ON_A_PAGE) continue;
			const slug = slugOf(match[0]);
			if (!slug || marked.has(slug) || !SLUG.test(slug)) continue;
			marked.add(slug);
			if (match.index > done) parts.push(words(value.slice(done, match.index)));
			parts.push(element('a', { className: ['word'], href: `#word-${slug}` }, match[0]));
			done = match.index + match[0].length;
		}
		if (done < value.length) parts.push(words(value.slice(done)));
		return parts;
	};
	visit(tree, false);
	return [...marked];
};
