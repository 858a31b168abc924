/** Short ways to write the HTML trees that components render to. */
import type { Element, ElementContent, Properties, Text } from 'hast';

export const words = (value: string): Text => ({ type: 'text', value });

/** `element('p', { className: ['note'] }, 'Hello')` → the tree of `<p class="note">Hello</p>`. */
export const element = (
	tagName: string,
	properties: Properties,
	...children: (ElementContent | string)[]
): Element => ({
	type: 'element',
	tagName,
	properties,
	children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
});

/** The same element, but its words do not count as the entry's text: “Skip this passage” is ours, not the writer's. */
export const furniture = (node: Element): Element => ({
	...node,
	data: { furniture: true } as Element['data'] & { furniture: true },
});

export const isFurniture = (node: Element): boolean =>
	(node.data as { furniture?: boolean } | undefined)?.furniture === true;

/** Links that leave the hub do not tell the other site which page the reader was on. */
export const link = (href: string, ...children: (ElementContent | string)[]): Element =>
	element('a', /^https?:/i.test(href) ? { href, rel: ['noreferrer'] } : { href }, ...children);
