/** A page links the parts of the styles that style something on it: asked as a browser would, by selector. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { builtText } from '../support/built-site.ts';
import { templatePages } from '../support/template-pages.ts';

const PARTS = 'src/styles/parts';

/** The selectors of the sheets that a part imports, without the states that only a browser knows. */
const selectorsOf = (part: string): string[] => {
	const sheets = [...readFileSync(join(PARTS, part), 'utf8').matchAll(/@import '([^']+)'/g)];
	return sheets.flatMap(([, sheet = '']) => {
		const css = readFileSync(join(PARTS, sheet), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
		const rules = [...css.matchAll(/([^{};]+)\{/g)].map(([, before = '']) => before.trim());
		return rules
			.filter((selector) => !selector.startsWith('@'))
			.map((selector) => selector.replaceAll(/::[a-z-]+|:(?:hover|focus-visible|focus|open|target)\b/g, ''));
	});
};

const parts = readdirSync(PARTS).map((part) => ({ name: part.replace('.css', ''), selectors: selectorsOf(part) }));

/** Names of the parts that a page links. */
const linkedBy = (html: string) =>
	[...html.matchAll(/<link rel="stylesheet" href="\/assets\/([a-z]+)\.[^"]+\.css">/g)].map(([, name]) => name);

test('every template links the styles of what it shows', () => {
	expect(parts.length).toBeGreaterThan(5);
	const pages = templatePages().map(({ path, html }) => ({ path, html, linked: new Set(linkedBy(html)) }));
	const missing = pages.flatMap(({ path, html, linked }) => {
		const { document } = parseHTML(html) as unknown as { document: Document };
		return parts
			.filter(({ name }) => !linked.has(name))
			.flatMap(({ name, selectors }) => {
				// The whole page, header and footer too, whatever part of it the layout asked about.
				const found = selectors.find((selector) => document.querySelector(`body :is(${selector})`));
				return found === undefined ? [] : [`${path} shows “${found}” without ${name}.css`];
			});
	});
	expect(missing).toEqual([]);
	expect(parts.map(({ name }) => name).filter((name) => !pages.some(({ linked }) => linked.has(name)))).toEqual([]);
});

test('the search page links the styles of what its scripts draw', () => {
	const folder = 'src/elements/search';
	const scripts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
	const drawn = new Set(
		scripts.flatMap((code) => [...code.matchAll(/class: '([^']+)'/g)].flatMap(([, names = '']) => names.split(' '))),
	);
	const linked = new Set(linkedBy(builtText('search/index.html')));
	const begins = (selectors: readonly string[]) =>
		[...drawn].some((name) => selectors.some((selector) => new RegExp(`^\\.${name}(?![\\w-])`).test(selector)));
	const needed = parts.filter(({ selectors }) => begins(selectors)).map(({ name }) => name);
	expect(needed).not.toEqual([]);
	expect(needed.filter((name) => !linked.has(name))).toEqual([]);
});

test('a page without any of it links no part', () => {
	expect(linkedBy(builtText('404.html'))).toEqual([]);
});
