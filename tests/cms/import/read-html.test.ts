import { readFileSync, readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bodyOfHtml } from '../../../cms/import/html-to-body.ts';
import { readBody } from '../../../src/safe-mdx/contribution.ts';

const pageOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
const pasted = (html: string) => bodyOfHtml(pageOf(html));
const words = (html: string) => pasted(html).body.trim();

test.each([
	[
		'lines wrapped in the source',
		'<p>so that\nnobody sat with\r\n  their back to the\tdoor.</p>',
		'so that nobody sat with their back to the door.',
	],
	['lines that are each a block', '<div>one</div><div>two</div>', 'one\n\ntwo'],
	['blocks in a block', '<div>one<div>two</div>three</div>', 'one\n\ntwo\n\nthree'],
	['a list in a list', '<ul><li>first<ul><li>inner</li></ul></li><li>second</li></ul>', '- first\n  - inner\n- second'],
	[
		'a list beside the points of a list',
		'<ul><li>first</li><ul><li>inner</li></ul><li>second</li></ul>',
		'- first\n  - inner\n- second',
	],
	['a counted list', '<ol><li>first</li><li>second</li></ol>', '1. first\n2. second'],
	['a point of two paragraphs', '<ul><li><p>one</p><p>two</p></li><li>three</li></ul>', '- one\\\n  two\n- three'],
	['bold of Word', '<p class=MsoNormal><b>Bold</b> and <i>leaning</i> words</p>', '**Bold** and *leaning* words'],
	[
		'bold of Google Docs, which wraps all in a bold that is none',
		'<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> not</p></b>',
		'**Bold** not',
	],
	['spaces between marks', '<p>one<b> two </b>three</p>', 'one **two** three'],
	['a line break', '<p>one<br>two</p>', 'one\\\ntwo'],
	['a definition list', '<dl><dt>Term</dt><dd>Meaning</dd></dl>', '**Term**\n\nMeaning'],
	['preformatted text', '<pre>one\n two</pre>', 'one\\\ntwo'],
	['a quotation', '<blockquote><p>one</p></blockquote>', '> one'],
	['headings begin at the second level', '<h1>One</h1><p>text</p><h2>Two</h2>', '## One\n\ntext\n\n### Two'],
	['a link', '<p>see <a href="https://example.org/a">this</a></p>', 'see [this](https://example.org/a)'],
	['a link that runs something', '<p>see <a href="javascript:alert(1)">this</a></p>', 'see this'],
	[
		'points of Word',
		'<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>one</p><p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>inner</p>',
		'- one\n  - inner',
	],
	[
		'counted points of Word',
		'<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.<span>&nbsp;</span></span>one</p>',
		'1. one',
	],
	['scripts, styles and remarks', '<style>p{}</style><script>alert(1)</script><!-- remark --><p>one</p>', 'one'],
	['what is hidden', '<p>one<span style="display:none">two</span></p><p hidden>three</p>', 'one'],
	['what nobody knows', '<unknown-thing>one <other>two</other></unknown-thing>', 'one two'],
	['what would be code', '<p>{1+1} and &lt;Foo&gt; import</p>', '\\{1+1} and &lt;Foo> import'],
	['raised figures', '<p>10<sup>3</sup> m<sup>2</sup>, H<sub>2</sub>O, 1<sup>st</sup></p>', '10³ m², H₂O, 1st'],
	['boxes to tick', '<p><input type="checkbox" checked>named <input type=checkbox>not</p>', '☒ named ☐ not'],
	['nothing', '<p> </p><div><br></div>', ''],
])('%s', (_what, html, expected) => {
	expect(words(html)).toBe(expected);
});

test('a table is a table, with a caption', () => {
	expect(words('<table><tr><td>12</td><td>15</td></tr><tr><td>20</td><td>31</td></tr></table>')).toMatch(
		/^<DataTable caption="[^"]+">\n\n\| 12 \| 15 \|\n\| -+ \| -+ \|\n\| 20 \| 31 \|\n\n<\/DataTable>$/,
	);
	expect(
		words(
			'<table><caption>Visits</caption><tr><th>Day</th><th>Hour</th></tr><tr><td>Monday</td><td>9</td></tr></table>',
		),
	).toContain('<DataTable caption="Visits">');
});

test('a cell that covers others leaves them empty, and none moves', () => {
	const table = words(
		'<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td colspan="2">d</td></tr></table>',
	);
	const rows = table.split('\n').filter((line) => line.startsWith('|'));
	expect(
		rows.map((row) =>
			row
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim()),
		),
	).toEqual([['a', 'b'], ['---', '---'].map(() => expect.stringMatching(/^-+$/) as string), ['', 'c'], ['d', '']]);
});

test('the words around a picture stay, and it is named with its description', () => {
	const { body, pictures } = pasted('<p>Before <img src="https://example.org/a.png" alt="a  room"> after</p>');
	expect(body.trim()).toBe('Before after');
	expect(pictures).toEqual([{ description: 'a room' }]);
});

const CASES = new URL('./pasted/', import.meta.url);
test.each(readdirSync(CASES))('%s gives a body that the safe subset takes', (name) => {
	const { body } = pasted(readFileSync(new URL(name, CASES), 'utf8'));
	expect(body.trim()).not.toBe('');
	expect(readBody(body, { firstLine: 1 }).findings).toEqual([]);
});

test('a text nested as deep as nobody nests keeps its words', () => {
	const deep = 5_000;
	const body = pageOf('');
	let inner: Element = body;
	for (let level = 0; level < deep; level += 1) {
		const next = body.ownerDocument.createElement('div');
		inner.append(next);
		inner = next;
	}
	inner.append('words');
	expect(bodyOfHtml(body).body.trim()).toBe('words');
});
