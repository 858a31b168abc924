import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components } from '../../src/authoring/index.ts';
import { patternPages } from '../../src/library/pattern-pages.ts';
import * as markup from '../../src/components/patterns/markup.ts';
import { bodyWith, selectorOf } from '../components/patterns/skeleton.ts';
import { builtPages } from '../support/built-site.ts';

const page = (path: string) => builtPages().find((built) => built.path === path)!.html;

test.each(components.map(({ name }) => name))('%s is shown in light and in dark', (name) => {
	const shown = page('/handbook/patterns/text/').split('<div class="specimen"').slice(1);
	for (const scheme of ['light', 'dark'])
		expect(
			shown.filter(
				(piece) => piece.startsWith(` data-scheme="${scheme}"`) && piece.includes(`data-component="${name}"`),
			),
		).toHaveLength(1);
});

test.each(patternPages.map(({ href }) => href))('%s asks for nothing that the policy of pages forbids', (href) => {
	expect(page(href)).not.toMatch(/<style|\sstyle="|<script(?![^>]*\ssrc=)/);
});

test.each(patternPages.map(({ href }) => href))(
	'the menu of %s stays above the patterns and lies over none',
	(href) => {
		expect(page(href)).toContain('<nav class="contents above" aria-label="Patterns">');
		const sheet = readFileSync('src/styles/components/contents.css', 'utf8');
		expect(/([^{}]*)\{\s*position: sticky/.exec(sheet)?.[1]?.trim()).toBe('.contents:not(.above)');
	},
);

test('the handbook, the list of all pages and the sitemap lead to the patterns', () => {
	for (const path of ['/handbook/', '/sitemap/']) expect(page(path)).toContain('href="/handbook/patterns/"');
});

/** A landmark or an element with a script cannot stand on a page twice, so another stands for it in the pattern. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
	['div.site-nav', 'nav.site-nav'],
	['div.search-box.large', 'hub-search-box.search-box.large'],
]);

/** Made by scripts; tests/components/patterns/script-made.test.ts holds them to those. */
const SCRIPT_MADE: readonly string[] = [markup.searchResult, markup.fieldWithFinding];

/** The ways to every element of a pattern, from the outermost that has a class: `dl.facts > div > dt`. */
const waysIn = (element: Element, way?: string): string[] => {
	const selector = STANDS_FOR.get(selectorOf(element)) ?? selectorOf(element);
	const isBegun = way !== undefined || element.classList.length > 0;
	const here = way === undefined ? selector : `${way} > ${selector}`;
	return [
		...(isBegun ? [here] : []),
		...[...element.children].flatMap((child) => waysIn(child, isBegun ? here : undefined)),
	];
};

const bodies = new Map<string, HTMLElement>();
const bodyOf = (html: string) => {
	const body = bodies.get(html) ?? bodyWith(html.replace(/^[^]*?<body[^>]*>|<\/body>[^]*$/g, ''));
	bodies.set(html, body);
	return body;
};

/** Whether some page, or something that a script makes, has an element there. A page is parsed only if it may. */
const stands = (way: string): boolean => {
	const classes = [...way.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!);
	const real = builtPages().filter(({ path }) => !path.startsWith('/handbook/patterns/'));
	return [...SCRIPT_MADE, ...real.map(({ html }) => html)].some(
		(html) => classes.every((name) => html.includes(name)) && bodyOf(html).querySelector(way) !== null,
	);
};

/** A pattern without a class is plain HTML: there is nothing in it to drift. */
const COPIED = Object.entries(markup).filter(([, html]) => html.includes('class=') && !SCRIPT_MADE.includes(html));

test.each(COPIED)('the pattern %s is made of what the pages are made of', (_name, html) => {
	const ways = [...new Set([...bodyWith(html).children].flatMap((element) => waysIn(element)))];
	expect(ways.filter((way) => !stands(way))).toEqual([]);
});
