/**
 * Writes a component as it stands in a body, and reads it back. The editor's own form for a component uses both, so
 * that saving what was opened changes nothing.
 */
import type { Fields } from '../content-model/field.ts';
import type { AnyComponent } from './component.ts';
import { components } from './index.ts';
import { own } from '../content-model/own.ts';

export interface Written {
	component: AnyComponent;
	/** Attribute name → value as people read it. Empty ones are left out. */
	attributes: Record<string, string>;
	/** What stands between the tags, without the blank lines around it; empty for components without content. */
	body: string;
}

/**
 * `(callout, { kind: 'note' }, 'Hello.')` → `<Callout kind="note">`, a blank line, `Hello.`, a blank line,
 * `</Callout>`.
 */
export const toMarkup = (
	component: AnyComponent,
	attributes: Readonly<Record<string, string | undefined>>,
	body = '',
): string => {
	const written = Object.keys(component.attributes as Fields)
		.map((name) => ({ name, value: onOneLine(own(attributes, name) ?? '').trim() }))
		.filter(({ value }) => value !== '')
		.map(({ name, value }) => ` ${name}="${quoted(value)}"`)
		.join('');
	return component.children === 'none'
		? `<${component.name}${written} />`
		: `<${component.name}${written}>\n\n${body.trim()}\n\n</${component.name}>`;
};

/**
 * The expression that finds a component at the start of a text: the first group holds its attributes, the second its
 * content. It starts with `^` and has neither flags nor `$`, because the editor cuts the text up itself.
 */
export const patternOf = ({ name, children }: AnyComponent): RegExp =>
	children === 'none'
		? new RegExp(`^<${name}(${ATTRIBUTES})\\s*/>`)
		: new RegExp(`^<${name}(${ATTRIBUTES})\\s*>([\\s\\S]*?)</${name}>`);

/** Reads what `patternOf` found. */
export const fromMatch = (component: AnyComponent, match: RegExpMatchArray): Written => ({
	component,
	attributes: attributesOf(match[1] ?? ''),
	body: (match[2] ?? '').trim(),
});

/** Reads the component a text starts with; undefined if it starts with none. */
export const fromMarkup = (text: string): Written | undefined => {
	for (const component of components) {
		const match = patternOf(component).exec(text);
		if (match) return fromMatch(component, match);
	}
	return undefined;
};

const ATTRIBUTES = String.raw`(?:\s+[A-Za-z][\w-]*="[^"\r\n]*")*`;

const attributesOf = (written: string): Record<string, string> =>
	Object.fromEntries(
		[...written.matchAll(/(?<![\w-])([A-Za-z][\w-]*)="([^"\r\n]*)"/g)].map(([, name = '', value = '']) => [
			name,
			unquoted(value),
		]),
	);

// Line breaks and the spaces around them become one space; spaces within a line stay as they are.
const onOneLine = (text: string) => text.replace(/\s+/g, (spaces) => (/[\r\n]/.test(spaces) ? ' ' : spaces));

// A quotation mark would end the value, and an ampersand that looks like a reference would turn into something else.
const quoted = (value: string) =>
	value.replace(/&(?=(?:quot|amp|lt|gt|apos|#\d+|#x[\da-f]+);)/gi, '&amp;').replaceAll('"', '&quot;');

const REFERENCES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

const unquoted = (value: string) =>
	value.replace(/&(quot|amp|lt|gt|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, (written, name: string) => {
		if (!name.startsWith('#')) return own(REFERENCES, name.toLowerCase()) ?? written;
		const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
	});
