/** OpenDocument texts, as LibreOffice and Google Docs write them, read into the same blocks as Word documents. */
import { expect, test } from 'vitest';
import { escaped, zipOf } from './a-docx.ts';
import { importOf } from './import-facts.ts';

const SPACES = [
	['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
	['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
	['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
	['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
	['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
	['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
	['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
	['xlink', 'http://www.w3.org/1999/xlink'],
]
	.map(([prefix, name]) => `xmlns:${prefix!}="${name!}"`)
	.join(' ');

const look = (name: string, family: string, properties: string, parent = '') =>
	`<style:style style:name="${name}" style:family="${family}"${parent ? ` style:parent-style-name="${parent}"` : ''}>${properties ? `<style:text-properties ${properties}/>` : ''}</style:style>`;

const STYLES = [
	look('P1', 'paragraph', 'fo:font-weight="bold"'),
	look('B', 'text', 'fo:font-weight="bold"'),
	look('Up', 'text', 'style:text-position="super 58%"'),
	look('Title', 'paragraph', ''),
	look('P2', 'paragraph', '', 'Title'),
	'<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/></text:list-style>',
	'<text:list-style style:name="D"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="☐"/></text:list-style>',
].join('');

const anOdt = (body: string, { extra = {}, footer = '' }: { extra?: Record<string, string>; footer?: string } = {}) =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		'styles.xml': `<office:document-styles ${SPACES}><office:styles/><office:master-styles><style:master-page>${footer ? `<style:footer><text:p>${footer}</text:p></style:footer>` : ''}</style:master-page></office:master-styles></office:document-styles>`,
		...extra,
	});
const p = (content: string, style = '') => `<text:p${style ? ` text:style-name="${style}"` : ''}>${content}</text:p>`;
const h = (words: string, level = 1) => `<text:h text:outline-level="${level}">${escaped(words)}</text:h>`;
const point = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`;
const list = (style: string, ...points: string[]) =>
	`<text:list text:style-name="${style}">${points.join('')}</text:list>`;
const cell = (words: string, more = '') => `<table:table-cell${more}>${p(words)}</table:table-cell>`;

const bodyOf = async (body: string) => {
	const { body: written, report } = await importOf(anOdt(body));
	expect(report.lost).toEqual([]);
	return written.trim();
};

test('title, headings, bold headings and text find their places', async () => {
	const { frontMatter, body } = await importOf(
		anOdt(
			p('A calm wait', 'P2') +
				h('What was the issue?') +
				p('It was\n   loud<text:s text:c="3"/>and<text:line-break/>long.') +
				p('What did we do?', 'P1') +
				p(
					'We <text:span text:style-name="B">asked</text:span> 10<text:span text:style-name="Up">3</text:span> people.',
				),
		),
	);
	expect(frontMatter).toEqual({ title: 'A calm wait' });
	expect(body).toBe(
		'## What the problem was\n\nIt was loud and\\\nlong.\n\n## What we did\n\nWe **asked** 10³ people.\n',
	);
});

test('lists keep their levels, marks and numbers', async () => {
	const dots = list('D', point(p('One') + list('D', point(p('Inside')))), point(p('Two')));
	expect(await bodyOf(dots)).toBe('- One\n  - ☐ Inside\n- Two');
	const first = list('N', point(p('Three')), point(p('Four')));
	const later = list('N', point(p('Five'))).replace('<text:list ', '<text:list text:continue-numbering="true" ');
	expect(await bodyOf(first + p('Between.') + later)).toBe('3. Three\n4. Four\n\nBetween.\n\n5. Five');
	expect(await bodyOf(list('N', point(p('Nine'), ' text:start-value="9"')))).toBe('9. Nine');
});

test('tables keep their columns, merged cells and rows of headings', async () => {
	const body = await bodyOf(
		`<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('Area')}${cell('Before')}${cell('After')}</table:table-row></table:table-header-rows><table:table-row>${cell('North', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('4')}</table:table-row></table:table>`,
	);
	expect(body).toContain('| Area | Before | After |\n| - | - | - |\n| North | | 4 |');
});

test('links, notes, text boxes and pictures are read; comments and deletions are not', async () => {
	const { body, report } = await importOf(
		anOdt(
			`<text:tracked-changes><text:changed-region><text:deletion>${p('never')}</text:deletion></text:changed-region></text:tracked-changes>` +
				p(
					'See <text:a xlink:href="https://example.org/">here</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Front desk log.</text:p></text:note-body></text:note>.<office:annotation><text:p>Who wrote this?</text:p></office:annotation>',
				) +
				p(`<draw:frame><draw:text-box>${p('A box.')}</draw:text-box></draw:frame>Beside it.`) +
				p('<draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>Two chairs</svg:desc></draw:frame>'),
			{ extra: { 'Pictures/1.png': 'x' }, footer: 'Draft 3' },
		),
	);
	expect(body).toMatch(
		/^See \[here\]\(https:\/\/example\.org\/\)\[\^1\]\.\n\nBeside it\.\n\nA box\.\n\n!\[Two chairs\]\(\/media\/[^)]+\.png\)\n\n\[\^1\]: Front desk log\.\n$/,
	);
	expect(report.changed.join('\n')).toMatch(/1 comment was left out[^]*|1 tracked deletion/);
	expect(report.lost.map(({ words }) => words)).toEqual(['Draft 3']);
	expect(body).not.toMatch(/never|Who wrote/);
});

test('a list of contents is left out and said, and an element nobody knows is gone into for its words', async () => {
	const { body, report } = await importOf(
		anOdt(
			`<text:table-of-content><text:index-body>${p('What we did 2')}</text:index-body></text:table-of-content>` +
				`<text:section><x:thing xmlns:x="urn:x">${p('Inside <x:odd>something</x:odd> odd.')}</x:thing></text:section>`,
		),
	);
	expect(body).toBe('Inside something odd.\n');
	expect(report.lost.map(({ words }) => words)).toEqual(['What we did 2']);
});

test('deep and long texts are read in one go', async () => {
	const deep = '<text:section>'.repeat(300) + p('Far in.') + '</text:section>'.repeat(300);
	expect(await bodyOf(deep)).toBe('Far in.');
});
