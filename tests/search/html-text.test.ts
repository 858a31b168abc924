import { expect, test } from 'vitest';
import { textOfHtml } from '../../src/search/html-text.ts';

test.each([
	['inline marks join words', '<p>One <em>t</em>wo</p>', 'One two'],
	['all other marks part them', '<p>One</p><p>two<br>three</p>', 'One two three'],
	['characters written as references are read', '<p>a &amp; b&nbsp;&#163;5 &#x2019;</p>', 'a & b £5 ’'],
	['comments are left out', '<p>One<!-- <em>two</em> --> three</p>', 'One three'],
	[
		'scripts, styles and drawings are left out with what they hold',
		'<style>p{}</style>One<svg viewBox="0 0 1 1"><title>no</title></svg> two',
		'One two',
	],
	['attributes are left out', '<a href="/x/" title="a &lt; b">One</a>', 'One'],
	['a sign that begins no tag is text', 'One < two', 'One < two'],
	['a drawing that never ends hides nothing but its tag', '<svg viewBox="0 0 1 1">One', 'One'],
])('%s', (_about, html, text) => {
	expect(textOfHtml(html)).toBe(text);
});
