import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { components } from '../../src/authoring/index.ts';
import { readBody, renderBody, type DefinitionMarker } from '../../src/safe-mdx/contribution.ts';
import { dangersIn } from './harmless.ts';

const rendered = (body: string, define?: DefinitionMarker) => {
	const { tree, findings } = readBody(body, { firstLine: 1 });
	expect(findings).toEqual([]);
	if (!tree) throw new Error('expected a tree');
	return renderBody(tree, define ? { define } : {});
};
const documentOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

const EVERYTHING = `Words with *soft*, **bold**, ~~gone~~, \`code\`, a [link](https://example.org/a "Title"), https://example.org and training@example.org.[^b] Again.[^a] And again.[^b]

## First part

- one
- two

  with a paragraph

3. three
4. four

> Quoted.

\`\`\`html
<b>{x}</b>
\`\`\`

![Check-ins rose from 40 to 90](/media/chart.png)

---

### Smaller part

Line\\
broken

${components.map(({ example }) => example).join('\n\n')}

## First part

[^b]: A source with a [link](https://example.org).
[^a]: Another.
`;

test('a page with everything on it is valid HTML', async () => {
	const validate = new HtmlValidate({
		extends: ['html-validate:standard'],
		rules: { 'no-inline-style': 'error', 'no-implicit-button-type': 'error' },
	});
	const page = `<!DOCTYPE html>\n<html lang="en-GB">\n<head><title>Page</title></head>\n<body>\n<main><h1>Title</h1>\n${rendered(EVERYTHING).html}\n</main>\n</body>\n</html>\n`;
	const report = await validate.validateString(page);
	expect(
		report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
		),
	).toEqual([]);
});

test('nothing on that page runs, loads from elsewhere or has a style of its own', () => {
	expect(dangersIn(rendered(EVERYTHING).html)).toEqual([]);
});

test('rendering twice gives the same page', () => {
	const { tree } = readBody(EVERYTHING, { firstLine: 1 });
	if (!tree) throw new Error('expected a tree');
	expect(renderBody(tree)).toEqual(renderBody(tree));
});

test('every link within the page leads to one place on it, and no id stands twice', () => {
	const document = documentOf(rendered(EVERYTHING).html);
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const fragments = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
	expect(fragments.length).toBeGreaterThan(5);
	for (const fragment of fragments) expect(ids).toContain(fragment);
	for (const named of document.querySelectorAll('[aria-labelledby],[aria-describedby]'))
		expect(ids).toContain(named.getAttribute('aria-labelledby') ?? named.getAttribute('aria-describedby'));
});

test('headings have ids made of their words, each once', () => {
	expect(rendered('## What we’d do\n\n### What we’d do\n\n## Łatwiej i کیا\n\n## 💛').headings).toEqual([
		{ depth: 2, id: 'what-wed-do', text: 'What we’d do' },
		{ depth: 3, id: 'what-wed-do-2', text: 'What we’d do' },
		{ depth: 2, id: 'łatwiej-i-کیا', text: 'Łatwiej i کیا' },
		{ depth: 2, id: 'part', text: '💛' },
	]);
});

test('a heading cannot take an id the page needs, nor one a browser would confuse with a note', () => {
	expect(
		rendered('## Search\n\n## Main\n\n## Contents\n\n## Note 1\n\n## Word list').headings.map(({ id }) => id),
	).toEqual(['search-section', 'main-section', 'contents-section', 'note-1-section', 'word-list-section']);
});

test('a heading whose words look like another’s second id still has its own', () => {
	const ids = rendered('## A 2\n\n## A\n\n## A').headings.map(({ id }) => id);
	expect(new Set(ids).size).toBe(3);
});

test('marks and notes inside a heading are not part of its name', () => {
	expect(rendered('## The *first* `part`[^1]\n\n[^1]: Note.').headings).toEqual([
		{ depth: 2, id: 'the-first-part', text: 'The first part' },
	]);
});

test('columns are aligned by classes', () => {
	const { html } = rendered(
		'<DataTable caption="A">\n\n| a | b | c | d |\n| - | -: | :-: | :- |\n| 1 | 2 | 3 | 4 |\n\n</DataTable>',
	);
	expect([...documentOf(html).querySelectorAll('tbody td')].map((cell) => cell.className)).toEqual([
		'',
		'align-end',
		'align-centre',
		'align-start',
	]);
	expect(html).not.toMatch(/ align=| style=/);
});

test('where the first column has no head, its cells are the heads of their rows, but for those without words', () => {
	const table = (lines: string) => rendered(`<DataTable caption="A">\n\n${lines}\n\n</DataTable>`).html;
	const rows = (html: string) =>
		[...documentOf(html).querySelectorAll('tbody tr')].map((row) =>
			[...row.children].map((cell) => `${cell.tagName} ${cell.getAttribute('scope') ?? ''} ${cell.textContent}`),
		);
	expect(rows(table('| | May | June |\n| - | - | - |\n| Calls | 3 | 4 |\n| | 1 | 2 |'))).toEqual([
		['TH row Calls', 'TD  3', 'TD  4'],
		['TD  ', 'TD  1', 'TD  2'],
	]);
	expect(rows(table('| Month | Calls |\n| - | - |\n| May | 3 |'))).toEqual([['TD  May', 'TD  3']]);
});

test('a head cell without words is no head cell', () => {
	const document = documentOf(
		rendered('<DataTable caption="A">\n\n| | b |\n| - | - |\n| 1 | 2 |\n\n</DataTable>').html,
	);
	expect([...document.querySelectorAll('thead tr > *')].map(({ tagName }) => tagName)).toEqual(['TD', 'TH']);
});

test('links that leave the hub say nothing about the reader; the others are plain', () => {
	const document = documentOf(
		rendered('[a](https://example.org) [b](/resources/b/) [c](mailto:a@example.org) www.example.org').html,
	);
	expect(
		[...document.querySelectorAll('a')].map((link) => [
			link.getAttribute('href'),
			link.getAttribute('rel'),
			link.getAttribute('target'),
		]),
	).toEqual([
		['https://example.org', 'noreferrer', null],
		['/resources/b/', null, null],
		['mailto:a@example.org', null, null],
		['http://www.example.org', 'noreferrer', null],
	]);
});

test('notes stand at the end under a heading of their own, with a way back from each', () => {
	const document = documentOf(rendered('One.[^x] Two.[^y z]: Three.[^x]\n\n[^x]: First.').html.replace('[^y z]', ''));
	expect(document.querySelector('section.footnotes h2')?.textContent).toBe('Notes');
	expect([...document.querySelectorAll('sup a')].map((mark) => mark.getAttribute('href'))).toContain('#note-1');
	expect([...document.querySelectorAll('li#note-1 a')].map((back) => back.getAttribute('href'))).toEqual([
		'#note-1-text',
		'#note-1-text-2',
	]);
});

test('a note’s own name never becomes part of the page', () => {
	const { html } = rendered('One.[^"><script>]\n\n[^"><script>]: First.'.replaceAll('<', '\\<'));
	expect(dangersIn(html)).toEqual([]);
	expect(html).toContain('id="note-1"');
});

test('the running text has the writer’s words and not ours', () => {
	const { text, words } = rendered(
		'## Part one\n\nTrauma-informed *work*.[^1]\n\n<ContentNote about="restraint">\n\nA hard passage.\n\n</ContentNote>\n\n<DoAvoid do="Ask." avoid="Tell." />\n\n[^1]: A note.',
	);
	expect(text).toBe('Part one\nTrauma-informed work.\nA hard passage.\nAsk.\nTell.\nA note.');
	expect(words).toBe(11);
});

const marker: DefinitionMarker = {
	pattern: /\b(?:trauma-informed practice|trauma|adversity)\b/giu,
	slugOf: (match) => match.toLowerCase().replace(/ /g, '-'),
};

test('the first use of a term is linked to its meaning, and only the first', () => {
	const { html, defined } = rendered(
		'Trauma-informed practice meets trauma. Then trauma and trauma-informed practice again.',
		marker,
	);
	expect(defined).toEqual(['trauma-informed-practice', 'trauma']);
	expect(html).toBe(
		'<p><a class="word" href="#word-trauma-informed-practice">Trauma-informed practice</a> meets <a class="word" href="#word-trauma">trauma</a>. Then trauma and trauma-informed practice again.</p>',
	);
});

test('headings, links, code and quotations are left as they are', () => {
	const { html, defined } = rendered(
		'## Trauma\n\n[trauma](/a/) `trauma`\n\n> trauma\n\n<Quotation role="Nurse">\n\ntrauma\n\n</Quotation>\n\n- *adversity*',
		marker,
	);
	expect(defined).toEqual(['adversity']);
	expect(html).toContain('<em><a class="word" href="#word-adversity">adversity</a></em>');
});

test('a page has at most twelve such links', () => {
	const words = Array.from({ length: 20 }, (_, index) => `term${index}`);
	const { defined } = rendered(words.join(' '), { pattern: /term\d+/gu, slugOf: (match) => match });
	expect(defined).toHaveLength(12);
});

test('without a marker nothing is said about terms', () => {
	expect(rendered('Trauma.')).not.toHaveProperty('defined');
});

test('a body says which pages of the hub it links to, in the order of the text, and no word that was marked', () => {
	const body =
		'See [b](/b/?q=1#part), [a](/a/), [web](https://example.org) and [here](#note), and trauma.\n\n[c]: /c/\n\nAlso [c].';
	const { tree } = readBody(body, { firstLine: 1 });
	const define = { pattern: /trauma/gu, slugOf: () => 'trauma' };
	expect(renderBody(tree!, { define }).linked).toEqual(['/b/?q=1', '/a/', '/c/']);
});
