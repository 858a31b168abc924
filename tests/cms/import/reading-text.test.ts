/** The running text of a document that is brought in: notes, lists, tables, links and tracked changes. */
import { expect, test } from 'vitest';
import { lostWords } from '../../../cms/import/read-document.ts';
import { aDocx, cell, did, field, item, p, run, table } from './a-docx.ts';
import { importOf } from './import-facts.ts';

test('words before a deleted paragraph mark run on past a text box, and none is said twice or left out', async () => {
	const mark = '<w:rPr><w:del/></w:rPr>';
	const box = (content: string) =>
		`<w:r><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></w:r>`;
	const { body, report } = await importOf(
		aDocx({
			body:
				did +
				p(run('We hid '), { more: mark }) +
				p(run('and asked.') + box(p('Aside.'))) +
				p(run('Then.') + box(p(run('Last.'), { more: mark }))),
		}),
	);
	expect(body).toBe('## What we did\n\nWe hid and asked.\n\nAside.\n\nThen.\n\nLast.\n');
	expect(lostWords(report)).toEqual([]);
});

test('tracked insertions are kept and deletions are not, and no word of a comment or deletion is in the result', async () => {
	const imported = await importOf(
		aDocx({
			body:
				did +
				p(
					`${run('We ')}<w:del w:id="1"><w:r><w:delText>hid Zebra </w:delText></w:r></w:del><w:ins w:id="2">${run('asked.')}</w:ins><w:r><w:commentReference w:id="0"/></w:r>`,
				),
			comments: 'Ring Walrus',
		}),
	);
	expect(imported.body).toBe('## What we did\n\nWe asked.\n');
	expect(JSON.stringify(imported)).not.toMatch(/Zebra|Walrus/);
	expect(imported.report.changed).toEqual([
		'1 tracked insertion was kept.',
		'1 tracked deletion was left out.',
		'1 comment was left out. Comments are between writers; none of their words are kept.',
	]);
});

test('footnotes keep their place, and those with an address are offered as sources', async () => {
	const { body, frontMatter, report } = await importOf(
		aDocx({
			body: did + p(`${run('Waiting is hard')}<w:r><w:footnoteReference w:id="7"/></w:r>${run('.')}`),
			footnotes: { 7: 'Unwin (2019) A quiet study. https://example.org/quiet.' },
		}),
	);
	expect(body).toBe(
		'## What we did\n\nWaiting is hard[^1].\n\n[^1]: Unwin (2019) A quiet study. [https://example.org/quiet](https://example.org/quiet).\n',
	);
	expect(frontMatter['sources']).toEqual([
		{ title: 'Unwin (2019) A quiet study', year: 2019, url: 'https://example.org/quiet' },
	]);
	expect(report.missing.map(({ what }) => what)).toContain('Sources, source 1 › Publisher');
});

test('a table gets its caption, above or below', async () => {
	const caption = p('Table 2: Visits by month', { style: 'Caption' });
	const figures = table(['Month', 'Visits'], ['March', cell(p(run('<5')))]);
	for (const body of [caption + figures, figures + caption])
		expect((await importOf(aDocx({ body: did + body + p('End.') }))).body).toBe(
			'## What we did\n\n<DataTable caption="Table 2: Visits by month">\n\n| Month | Visits |\n| - | - |\n| March | \\<5 |\n\n</DataTable>\n\nEnd.\n',
		);
});

test('nested lists, a change from points to numbers, and numbers inside points', async () => {
	const { body } = await importOf(
		aDocx({
			body:
				did +
				item('One') +
				item('Two', 1) +
				item('First', 2, 2) +
				item('Second', 2, 2) +
				item('Three') +
				item('Counted', 0, 2),
		}),
	);
	expect(body).toBe('## What we did\n\n- One\n  - Two\n    1. First\n    2. Second\n- Three\n\n1. Counted\n');
});

test('a link keeps its words where its address is not one for the hub', async () => {
	const { body, report } = await importOf(
		aDocx({ body: did + p(field('HYPERLINK "javascript:alert(1)"', run('press me'))) }),
	);
	expect(body).toBe('## What we did\n\npress me\n');
	expect(report.changed.join()).toContain('javascript:alert(1)');
});

test('merged cells are divided, and the report says so', async () => {
	const { body, report } = await importOf(
		aDocx({ body: did + table([cell('Both', '<w:gridSpan w:val="2"/>')], ['a', 'b']) }),
	);
	expect(body).toContain('| Both | |');
	expect(report.changed.join()).toContain('Merged cells');
});

test.each([
	['an object that was not read', '\ufffc'],
	['a soft hyphen', '\u00ad'],
	['the picture form of a sign', '\ufe0f'],
	['a joiner', '\u200d'],
	['a thin space', '\u2009'],
])('an address ends before %s, and what follows it is no part of it', async (_, character) => {
	const { body, findings } = await importOf(
		aDocx({ body: did + p(run(`See https://example.org/a_b${character}`) + run('<')) + p(run('Then.')) }),
	);
	expect(findings).toEqual([]);
	expect(body).toContain('[https://example.org/a_b](https://example.org/a_b)');
	expect(body).toContain('\\<');
});
