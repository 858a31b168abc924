import { expect, test } from 'vitest';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { parseFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { parseMarkdown } from '../../src/safe-mdx/parse.ts';
import { render } from '../../src/safe-mdx/render.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import { dangersIn } from './harmless.ts';

const RUN = 'globalThis.__contributionRan=true';

/** name → body. Each must be refused; and should a check ever miss it, its HTML must still be harmless. */
const HOSTILE: Record<string, string> = {
	'an import': 'import fs from "node:fs"\n\nWords.',
	'an import after words': 'Words.\n\nimport fs from "node:fs"\n\nWords.',
	'an export that runs': `export const x = (${RUN})\n\nWords.`,
	'an expression in a sentence': `Words {${RUN}} words.`,
	'an expression of its own': `{${RUN}}`,
	'an expression over several lines': `{\n(() => {\n${RUN}\n})()\n}`,
	'an expression in a heading': `## Words {${RUN}}`,
	'an expression in a table cell': `<DataTable caption="A">\n\n| a |\n| - |\n| {${RUN}} |\n\n</DataTable>`,
	'an expression in an image description': `![a {${RUN}}](/media/a.png)`,
	'an expression in link words': `[a {${RUN}}](https://example.org)`,
	'an expression in a footnote': `Words.[^1]\n\n[^1]: {${RUN}}`,
	'an expression in an attribute': `<Callout kind={${RUN}}>\n\nWords.\n\n</Callout>`,
	'a spread attribute': '<Callout kind="note" {...globalThis}>\n\nWords.\n\n</Callout>',
	'a component from a member': '<globalThis.Callout kind="note">\n\nWords.\n\n</globalThis.Callout>',
	'a fragment': '<>\n\nWords.\n\n</>',
	'an event handler on a component': `<Callout kind="note" onclick="${RUN}">\n\nWords.\n\n</Callout>`,
	'set:html on a component': '<Callout kind="note" set:html="<img src=x onerror=alert(1)>">\n\nWords.\n\n</Callout>',
	'is:raw on a component': '<Callout kind="note" is:raw>\n\nWords.\n\n</Callout>',
	'client:load on a component': '<Callout kind="note" client:load>\n\nWords.\n\n</Callout>',
	'a style on a component': '<Callout kind="note" style="position:fixed">\n\nWords.\n\n</Callout>',
	dangerouslySetInnerHTML: '<Callout kind="note" dangerouslySetInnerHTML={{__html: "x"}}>\n\nWords.\n\n</Callout>',
	'a script': `<script>${RUN}</script>`,
	'a script in capitals': `<SCRIPT>${RUN}</SCRIPT>`,
	'a script in a sentence': `Words <script>${RUN}</script> words.`,
	'a script inside a component': `<Callout kind="note">\n\n<script>${RUN}</script>\n\n</Callout>`,
	'an image with a handler': `<img src="x" onerror="${RUN}" />`,
	'an image with a handler, not closed': `<img src=x onerror=${RUN}>`,
	'an SVG': `<svg onload="${RUN}"><animate onbegin="x" /></svg>`,
	'a frame': '<iframe src="https://example.org"></iframe>',
	'a style element': '<style>body { display: none }</style>',
	'a form': '<form action="https://example.org"><input name="password" /></form>',
	'a refresh': '<meta http-equiv="refresh" content="0;url=https://example.org" />',
	'a base address': '<base href="https://example.org" />',
	'an unknown component': '<Chart data="x" />',
	'a custom element': '<hub-search></hub-search>',
	CDATA: `<![CDATA[<script>${RUN}</script>]]>`,
	'a processing instruction': '<?php echo 1 ?>',
	'a document type': '<!DOCTYPE html>',
	'a conditional comment': `<!--[if IE]><script>${RUN}</script><![endif]-->`,
	'a comment': '<!-- hidden -->',
	'an MDX comment': '{/* hidden */}',
	'a script address': `[a](javascript:${RUN})`,
	'a script address in mixed case': `[a](JaVaScRiPt:${RUN})`,
	'a script address with a tab': '[a](<java\tscript:alert(1)>)',
	'a script address with an entity for a tab': '[a](java&#9;script:alert)',
	'a script address with an entity for a line break': '[a](java&#x0A;script:alert)',
	'a script address with a named entity': '[a](javascript&colon;alert)',
	'a script address spelt in entities': '[a](&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert)',
	'a script address after a control character': '[a](&#1;javascript:alert)',
	'a script address after a space': '[a](<  javascript:alert>)',
	'a script address with a zero-width space': '[a](java&#x200b;script:alert)',
	'a script address with a soft hyphen': '[a](java&shy;script:alert)',
	'a script address in a definition': '[a][b]\n\n[b]: javascript:alert',
	'a script address in a definition nobody uses': 'Words.\n\n[b]: javascript:alert',
	'a script address in an image': '![a](javascript:alert)',
	'a script address in an image definition': '![a][b]\n\n[b]: javascript:alert',
	'a script address in angle brackets': '<javascript:alert>',
	'a script address with a title': '[a](javascript:alert "title")',
	'a script address in a component': '<KeyFigure value="1" label="a" source="b" href="javascript:alert(1)" />',
	'a script address in a download': '<Download href="javascript:alert(1)" title="a" />',
	'a data address': '[a](data:text/html;base64,PHNjcmlwdD4=)',
	'a data address in an image': '![a](data:image/svg+xml,<svg/onload=alert(1)>)',
	'a VBScript address': '[a](vbscript:msgbox)',
	'a blob address': '[a](blob:https://example.org/x)',
	'a file address': '[a](file:///etc/passwd)',
	'a view-source address': '[a](view-source:https://example.org)',
	'an address without its scheme': '[a](//evil.example)',
	'an address without its scheme, with a backslash': '[a](/\\evil.example)',
	'an address with backslashes only': '[a](\\\\evil.example)',
	'an address with a backslash after the scheme': '[a](https:\\\\evil.example)',
	'an address with one slash': '[a](https:/evil.example)',
	'an address that names somebody else first': '[a](https://example.org@evil.example)',
	'an address that climbs': '[a](/practice-guides/../../admin/)',
	'a relative module as an image': '![a](./payload.mjs)',
	'an image from elsewhere': '![a](https://evil.example/pixel.png)',
	'an image that climbs': '![a](/media/../admin/x.png)',
	'an image with a script ending': '![a](/media/x.js)',
	'a download that climbs': '<Download href="/media/../x.pdf" title="a" />',
	'a direction override': 'pay \u202elbisivni',
	'a direction override spelt out': 'pay &#x202e;lbisivni',
	'a direction isolate in code': '`a \u2066b`',
	'a zero-width space': 'pay\u200bload',
	'a null character': 'a\u0000b',
	'an escape character': 'a\u001b[31mb',
	'a byte-order mark inside': 'a\ufeffb',
	'a hidden character in an attribute': '<DoAvoid do="a&#x202e;b" avoid="c" />',
	'five megabytes': 'a '.repeat(2_500_000),
	'five megabytes of empty lines': '\n'.repeat(5_000_000),
	'ten thousand quotations': '>'.repeat(10_000),
	'ten thousand quotations with spaces': '> '.repeat(10_000),
	'fifty thousand brackets': '['.repeat(50_000),
	'twenty thousand stars': '*a '.repeat(20_000),
	'twenty thousand stars and underscores': '*a_'.repeat(20_000),
	'ten thousand braces': '{'.repeat(10_000),
	'ten thousand tags': '<Callout kind="note">'.repeat(10_000),
	'five thousand half attributes': '<Callout kind="'.repeat(5_000),
	'lists in lists': Array.from({ length: 500 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n'),
	'a table five thousand columns wide': `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n`,
	'thousands of backticks': Array.from({ length: 300 }, (_, index) => `${'`'.repeat(index)}a`).join(''),
};

/** Milliseconds of the processor since it was looked at: work, and not the wait for a machine that is busy. */
const millisecondsSince = (before: NodeJS.CpuUsage) => {
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
};

test.each(Object.entries(HOSTILE))('refused, at once and with a reason: %s', (_name, body) => {
	const before = process.cpuUsage();
	const { tree, findings } = readBody(body, { firstLine: 1 });
	expect(millisecondsSince(before)).toBeLessThan(1_500);
	expect(tree).toBeUndefined();
	expect(findings.length).toBeGreaterThan(0);
	for (const { line, column, found, message, next } of findings) {
		expect(line).toBeGreaterThan(0);
		expect(column).toBeGreaterThan(0);
		expect(found.length).toBeLessThanOrEqual(120);
		expect(message).toMatch(/^Unexpected .*expected .*\.$/s);
		expect(next).toMatch(/\S/);
	}
	expect(globalThis).not.toHaveProperty('__contributionRan');
});

const readable = Object.entries(HOSTILE).filter(([, body]) => body.length < 1_000);

test.each(readable)('harmless even if no check had looked: %s', (_name, body) => {
	const parsed = parseMarkdown(body);
	if ('tree' in parsed) expect(dangersIn(render(parsed.tree).body.html)).toEqual([]);
	expect(globalThis).not.toHaveProperty('__contributionRan');
});

test.each(readable)('harmless once made safe, whatever is then allowed: %s', (_name, body) => {
	const { tree } = readBody(makeSafe(body), { firstLine: 1 });
	if (tree) expect(dangersIn(renderBody(tree).html)).toEqual([]);
	expect(globalThis).not.toHaveProperty('__contributionRan');
});

const HOSTILE_FIELDS: Record<string, string> = {
	'an alias': 'a: &a words\nb: *a',
	'a bomb of aliases': `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [${index ? `*b${index - 1}, *b${index - 1}` : '*a, *a'}]`).join('\n')}`,
	'an anchor alone': 'a: &a words',
	'a merge key': 'a: words\n<<: { b: words }',
	'a function tag': `a: !!js/function "function () { ${RUN} }"`,
	'a tag of its own': 'a: !include /etc/passwd',
	'a standard tag': 'a: !!binary aGVsbG8=',
	'a tag directive': '%TAG ! tag:example.org,2000:\n---\na: !x words',
	'the prototype as a key': '__proto__: { polluted: true }',
	'the prototype as an inner key': 'a:\n  - constructor:\n      prototype: { polluted: true }',
	'a key that is a list': '? [a, b]\n: words',
	'a key that is a number': '1: words',
	'a key that stands twice': 'a: words\na: others',
	'two documents': 'a: words\n---\nb: words',
	'deep brackets': `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
	'deep brackets over lines': '{a:\n'.repeat(5_000),
	'deep lists': `${'- '.repeat(5_000)}a`,
	'very many keys': Array.from({ length: 50_000 }, (_, index) => `k${index}: v`).join('\n'),
	'five megabytes of fields': `a: ${'words '.repeat(850_000)}`,
	'a direction override in a field': 'a: pay \u202elbisivni',
};

test.each(Object.entries(HOSTILE_FIELDS))('fields refused, at once and with a reason: %s', (_name, fields) => {
	const before = process.cpuUsage();
	const { data, findings } = parseFrontMatter(fields, 2);
	expect(millisecondsSince(before)).toBeLessThan(1_500);
	expect(data).toBeUndefined();
	expect(findings.length).toBeGreaterThan(0);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(globalThis).not.toHaveProperty('__contributionRan');
});
