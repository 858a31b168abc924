/** A page of the release as a tree: to be filled in for one answer. What people typed goes into it as text only. */
import type { Element, ElementContent, Parents, Properties, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

export type Page = Root;

/** Reads the HTML of a page. */
export const readPage = (html: string): Page => {
	const page = fromHtml(html, { fragment: false });
	visit(page, (node) => void delete node.position);
	return page;
};

/** A copy of its own, to be changed. */
export const copyOf = <Node extends Page | Element>(node: Node): Node => structuredClone(node);

export const printPage = (page: Page): string => toHtml(page, { upperDoctype: false });

type Child = ElementContent | string | false | undefined;

/** A new element; words become text. */
export const htmlElement = (tagName: string, properties: Properties, ...children: readonly Child[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children: children.flatMap((child): ElementContent[] => {
		if (child === false || child === undefined) return [];
		return [typeof child === 'string' ? { type: 'text', value: child } : child];
	}),
});

/** Every element that fits, in the order of the page; what stands in a template is not looked at. */
export const elementsIn = (within: Page | Element, fits: (element: Element) => boolean): Element[] => {
	const found: Element[] = [];
	visit(within, 'element', (node) => void (fits(node) && found.push(node)));
	return found;
};

/** The one element that fits. @throws where a release has none: it was made by another version of the hub */
export const elementIn = (within: Page | Element, fits: (element: Element) => boolean, called: string): Element => {
	const [found] = elementsIn(within, fits);
	if (!found) throw new Error(`A page of the release expected ${called}. Build the hub again.`);
	return found;
};

export const hasClass =
	(name: string) =>
	({ properties }: Element): boolean =>
		Array.isArray(properties['className']) && properties['className'].includes(name);

export const isNamed =
	(name: string) =>
	({ properties }: Element): boolean =>
		properties['name'] === name;

/** Takes every element that fits out of the page. */
export const takeOut = (within: Page | Element, fits: (element: Element) => boolean): void => {
	visit(within, (node) => {
		if (!('children' in node)) return;
		const parent = node as Parents;
		parent.children = (parent.children as RootContent[]).filter(
			(child) => child.type !== 'element' || !fits(child),
		) as typeof parent.children;
	});
};

/** What stands in a template, to be put elsewhere: its id begins with `letterbox-`. */
export const letterboxPart = (page: Page, name: string): ElementContent[] => {
	const template = elementIn(page, ({ properties }) => properties['id'] === `letterbox-${name}`, `a part “${name}”`);
	return structuredClone(template.content?.children ?? []).filter(isContent);
};

const isContent = (child: RootContent): child is ElementContent => child.type !== 'doctype';

/** What a page says where there is no letterbox, where one is open, and where one is closed: see `data-letterbox`. */
export type LetterboxHere = 'open' | 'closed';

/** Leaves what a page says for this case, and takes the rest away. */
export const showFor = (page: Page, here: LetterboxHere): void => {
	const casesOf = ({ properties }: Element): string[] | undefined =>
		typeof properties['dataLetterbox'] === 'string' ? properties['dataLetterbox'].split(' ') : undefined;
	takeOut(page, (one) => casesOf(one)?.includes(here) === false);
	for (const one of elementsIn(page, (candidate) => casesOf(candidate) !== undefined)) {
		delete one.properties['hidden'];
		delete one.properties['dataLetterbox'];
	}
};
