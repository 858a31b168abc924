/** A hub in a folder of its host: every address a browser follows gets the folder, and no word of a text does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageUnder, sheetUnder, sitePathIn, sitePathOf } from '../../src/publishing/site-path.ts';

test.each([
	['https://hub.example.org', ''],
	['https://hub.example.org/', ''],
	['https://example.org/hub', '/hub'],
	['https://example.org:8443/a/b/', '/a/b'],
])('the folder of %s is “%s”', (address, path) => {
	expect(sitePathOf(address)).toBe(path);
});

describe('a page under /hub', () => {
	test.each([
		['<a href="/">Home</a>', '<a href="/hub/">Home</a>'],
		['<a class="x" href="/search/#words=a">S</a>', '<a class="x" href="/hub/search/#words=a">S</a>'],
		["<a href='/hub/'>a page of ours of that name</a>", "<a href='/hub/hub/'>a page of ours of that name</a>"],
		['<link rel="stylesheet" href="/theme.css">', '<link rel="stylesheet" href="/hub/theme.css">'],
		['<script type="module" src="/assets/a.js"></script>', '<script type="module" src="/hub/assets/a.js"></script>'],
		['<img alt="a > b" src="/media/a.png">', '<img alt="a > b" src="/hub/media/a.png">'],
		[
			'<img srcset="/media/a.png 1x, /media/b.png 2x" src="/media/a.png">',
			'<img srcset="/hub/media/a.png 1x, /hub/media/b.png 2x" src="/hub/media/a.png">',
		],
		['<form action="/search/" method="get">', '<form action="/hub/search/" method="get">'],
		['<meta http-equiv="refresh" content="0;url=/new/">', '<meta http-equiv="refresh" content="0;url=/hub/new/">'],
		['<meta name="editing-service" content="/api/cms/v1">', '<meta name="editing-service" content="/hub/api/cms/v1">'],
		['<svg><use href="/mark.svg#a"/></svg>', '<svg><use href="/hub/mark.svg#a"/></svg>'],
		['<html lang="en-GB"><head>', '<html lang="en-GB" data-site-path="/hub"><head>'],
	])('%s', (built, served) => {
		expect(pageUnder(built, '/hub')).toBe(served);
	});

	test.each([
		'<a href="https://example.org/">out</a>',
		'<a href="//example.org/">out</a>',
		'<a href="#here">here</a>',
		'<a href="mailto:a@example.org?body=/x">write</a>',
		'<p>Write href="/x" in the link, or src="/y".</p>',
		'<p title="see /guides/">The path /guides/ is a word here.</p>',
		'<!-- <a href="/x"> -->',
		'<script type="application/ld+json">{"a":"<a href=\\"/x\\">"}</script>',
		'<textarea> href="/x"<a href="/x"></textarea>',
		'<style>a[href="/x"]{}</style>',
		'<title><a href="/x"></title>',
		'<meta name="description" content="Look at url=/x or at /y">',
		'<p data-text=\'<a href="/x">\'>',
	])('%s stays as it is', (built) => {
		expect(pageUnder(built, '/hub')).toBe(built);
	});
});

test('a hub at the top of its host stays as it was built', () => {
	expect(pageUnder('<html><a href="/">', '')).toBe('<html><a href="/">');
	expect(sheetUnder('a{background:url(/a.png)}', '')).toBe('a{background:url(/a.png)}');
});

test('a style sheet finds its files', () => {
	expect(sheetUnder(`@font-face{src:url(/assets/a.woff2),url("/b"),url('/c'),url(//d/e),url(data:x)}`, '/hub')).toBe(
		`@font-face{src:url(/hub/assets/a.woff2),url("/hub/b"),url('/hub/c'),url(//d/e),url(data:x)}`,
	);
});

test('a built page says which folder it was made for', () => {
	expect(sitePathIn(pageUnder('<!DOCTYPE html><html lang="cy"><body>', '/a/b'))).toBe('/a/b');
	expect(sitePathIn('<!DOCTYPE html><html lang="cy"><body data-site-path="/no">')).toBe('');
	expect(sitePathIn('no page')).toBe('');
});

test('any text costs in proportion to its length', () => {
	for (const seed of [
		'<',
		'<a ',
		'<!--',
		'<script>',
		'<a href="/',
		'<a b="',
		' srcset="/a, ',
		'<meta content="url=/',
		'"',
	])
		expect(pageUnder(seed.repeat(100_000 / seed.length), '/hub')).toBeTypeOf('string');
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(pageUnder(text.replaceAll('<', '&lt;'), '/hub')).toBe(text.replaceAll('<', '&lt;'));
		}),
	);
});
