/** What to say of something that looks like a tag and is not one MDX can read. */
import type { AnyComponent } from '../authoring/component.ts';
import { componentNamed, components } from '../authoring/index.ts';
import { nearest } from '../content-model/nearest.ts';
import { componentTagsOf } from './component-tags.ts';
import { adviseOnHtml } from './html-advice.ts';
import type { Stray } from './stray-signs.ts';

/** What to say of something that looks like a tag and is not one MDX can read. */
export const tagStray = (
	found: string,
	name: string,
	isClosing: boolean,
	rest: string,
): Pick<Stray, 'found' | 'rule' | 'expected' | 'next'> => {
	const component = componentNamed(name);
	if (component) return componentTagStray(found, component, isClosing);
	if (/^[A-Z]/.test(name)) return { found, rule: 'body-unknown-component', ...adviseOnUnknown(name, found) };
	const words = isClosing ? undefined : wordsOfElement(name, rest);
	const { expected, next } = adviseOnHtml(name, words);
	const whole = words !== undefined && next?.startsWith('Write `');
	return {
		found: whole ? rest.slice(0, rest.indexOf('</')) + `</${name}>` : found,
		rule: 'body-raw-html',
		expected,
		next,
	};
};

/** What to say of a tag of a known component that has no other half, or attributes that are not plain words. */
const componentTagStray = (
	found: string,
	{ name, children }: AnyComponent,
	isClosing: boolean,
): Pick<Stray, 'found' | 'rule' | 'expected' | 'next'> => {
	if (isClosing)
		return {
			found,
			rule: 'body-component-unclosed',
			expected: `<${name}> before it`,
			next: 'Add the opening tag, or delete this one.',
		};
	if (componentTagsOf(found).length !== 1) {
		const literal = withLiteralAttributes(found);
		return {
			found,
			rule: 'body-attribute',
			expected: `attributes written name="words" between <${name} and >`,
			next: literal ? `Write \`${literal}\`.` : undefined,
		};
	}
	if (children !== 'none') return { found, rule: 'body-component-unclosed', expected: `</${name}> after it` };
	return {
		found,
		rule: 'body-component-unclosed',
		expected: 'a tag that ends with />',
		next: `Write \`${found.replace(/\/?>$/, '').trimEnd()} />\`.`,
	};
};

/**
 * `<Callout kind={'note'} title=‘Now’ {...rest}>` → `<Callout kind="note" title="Now">`; undefined where that is not
 * enough.
 */
const withLiteralAttributes = (tag: string): string | undefined => {
	const literal = withoutBraces(tag)
		.replace(/=\s*'([^'"]*)'/g, '="$1"')
		.replace(/=\s*[“”‘’]([^“”"]*)[“”‘’](?=[\s/>])/g, '="$1"')
		.replace(/=([^\s"'{}>“”‘’][^\s"'{}>/]*)/g, '="$1"')
		.replace(/(?<!\s)\s+=\s*"|=\s+"/g, '="');
	return literal !== tag && componentTagsOf(literal).length === 1 ? literal : undefined;
};

/** Spread properties taken out, `={'note'}` written `="note"`; any other braces stay. */
const withoutBraces = (tag: string): string =>
	tag.split(/(\{[^{}]*\})/).reduce((before, part, index) => {
		if (index % 2 === 0) return before + part;
		const inside = part.slice(1, -1).trim();
		if (inside.startsWith('...')) return before.trimEnd();
		const [, words] = /^["'`]?([^"'`<>]*)["'`]?$/.exec(inside) ?? [];
		const sign = before.trimEnd();
		return words !== undefined && sign.endsWith('=') ? `${sign}"${words}"` : before + part;
	}, '');

/** The plain words of the element a text starts with; undefined where it does not end, or holds other elements. */
const wordsOfElement = (name: string, rest: string): string | undefined => {
	const [opening] = /^<[\w.:-]+(?:\s[^<>]*)?>/.exec(rest) ?? [];
	if (opening === undefined) return undefined;
	const [words = ''] = rest.slice(opening.length).split('<', 1);
	return rest.startsWith(`</${name}>`, opening.length + words.length) ? words : undefined;
};

/** What to say of a component the hub does not have. */
export const adviseOnUnknown = (name: string, found: string): { expected: string; next: string | undefined } => {
	const names = components.map((component) => component.name);
	const meant = nearest(name, names);
	return {
		expected: `one of ${names.join(', ')}`,
		next: meant ? `Did you mean \`${found.replace(name, meant)}\`?` : undefined,
	};
};
