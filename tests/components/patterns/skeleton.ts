/** What a piece of a page is made of, without its words: to compare a pattern with the real thing. */
import { parseHTML } from 'linkedom';

/** The body of a page that holds this HTML. */
export const bodyWith = (html: string): HTMLElement =>
	(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`) as unknown as { document: Document })
		.document.body;

/** `p.alert.plain` */
export const selectorOf = (element: Element): string => [element.tagName.toLowerCase(), ...element.classList].join('.');

/** Its elements as an outline, each on a line with its classes, and with its id and what describes it. */
export const skeletonOf = (element: Element, depth = 0): string[] => [
	`${'  '.repeat(depth)}${selectorOf(element)}${['id', 'aria-invalid', 'aria-describedby']
		.filter((name) => element.hasAttribute(name))
		.map((name) => ` ${name}=${element.getAttribute(name)!}`)
		.join('')}`,
	...[...element.children].flatMap((child) => skeletonOf(child, depth + 1)),
];
