import { inSite } from './site-path.ts';

type Attributes = Record<string, string | boolean | undefined>;

/** Addresses are those of the hub, wherever it stands on its host. */
const written = (name: string, value: string): string => (name === 'href' ? inSite(value) : value);

/**
 * Makes an element. Text goes in as text and never as markup, so nothing that was typed or indexed can become code.
 * `createElement('p', { class: 'quiet' }, 'Nothing found')`; an attribute that is `true` is set empty, `false` or
 * undefined
 * left out.
 */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: (Node | string | undefined | false)[]
): HTMLElementTagNameMap[Tag] => {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : written(name, value));
	for (const child of children) if (child) element.append(child);
	return element;
};
