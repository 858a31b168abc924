/** What Word keeps apart from the words: boxes and choices of forms, numbers and marks of lists, raised figures. */
import { expect, test } from 'vitest';
import { aDocx, cell, did, p, run, zipOf, MAIN } from './a-docx.ts';
import { importOf } from './import-facts.ts';

const bodyOf = async (body: string, parts: Partial<Parameters<typeof aDocx>[0]> = {}) =>
	(await importOf(aDocx({ body: did + body, ...parts }))).body.replace('## What we did\n\n', '').trim();

const form = (content: string, shown = '') =>
	`<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${content}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>${shown ? `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}` : ''}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const choice = (chosen: string) =>
	`<w:ddList>${chosen}<w:listEntry w:val="Choose one"/><w:listEntry w:val="Once a week"/><w:listEntry w:val="Every day"/></w:ddList>`;

test.each([
	['ticked', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '☒'],
	['not ticked', '<w:checkBox><w:default w:val="0"/></w:checkBox>', '☐'],
	['ticked from the start', '<w:checkBox><w:default w:val="1"/></w:checkBox>', '☒'],
	['unticked again', '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', '☐'],
])('a box of a form that is %s keeps its mark', async (_what, box, mark) => {
	expect(await bodyOf(p(form(box) + run(' The school may be named')))).toBe(`${mark} The school may be named`);
});

test.each([
	['a choice is its words', choice('<w:result w:val="2"/>'), '', 'Every day.'],
	['a choice nobody changed is the first', choice(''), '', 'Choose one.'],
	['a choice that is shown as well stands once', choice('<w:result w:val="2"/>'), 'Every day', 'Every day.'],
	['a choice of a list that is shorter is nothing', choice('<w:result w:val="9"/>'), '', 'x.'],
])('%s', async (_what, list, shown, words) => {
	const before = words === 'x.' ? 'x' : '';
	expect(await bodyOf(p((before ? run(before) : '') + form(list, shown) + run('.')))).toBe(words);
});

const level = (format: string, more = '', at = 0) =>
	`<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/></w:lvl>`;
const list = (id: number, levels: string, override = '') => ({
	definition: `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
	use: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`,
});
const lists = (...all: ReturnType<typeof list>[]) => ({
	numbering: all.map(({ definition }) => definition).join('') + all.map(({ use }) => use).join(''),
});
const point = (words: string, id = 1, at = 0) =>
	p(words, { more: `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>` });

test('a list that goes on after a paragraph counts on', async () => {
	const body = await bodyOf(
		point('Ask') + point('Write') + p('A week.') + point('Tell'),
		lists(list(1, level('decimal'))),
	);
	expect(body).toBe('1. Ask\n2. Write\n\nA week.\n\n3. Tell');
});

test('a list begins where the document says, by its definition or where it is used', async () => {
	const five = list(1, level('decimal', '<w:start w:val="5"/>'));
	expect(await bodyOf(point('Five') + point('Six'), lists(five))).toBe('5. Five\n6. Six');
	const seven = list(1, level('decimal'), '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
	expect(await bodyOf(point('Seven') + point('Eight'), lists(seven))).toBe('7. Seven\n8. Eight');
});

test('points inside a point begin anew under each', async () => {
	const two = list(1, level('decimal') + level('lowerLetter', '', 1));
	const body = await bodyOf(
		point('One') + point('a', 1, 1) + point('b', 1, 1) + point('Two') + point('a again', 1, 1),
		lists(two),
	);
	expect(body).toBe('1. One\n   1. a\n   2. b\n2. Two\n   1. a again');
});

test('a list that begins anew right after another stays a list of its own', async () => {
	const body = await bodyOf(
		point('One') + point('Two') + point('One again', 2),
		lists(list(1, level('decimal')), list(2, level('decimal'))),
	);
	expect(body).toBe('1. One\n2. Two\n\n1) One again');
});

test('a box or a tick in place of a dot is kept; any other dot is a dot', async () => {
	const sign = (id: number, mark: string, font = '') =>
		list(
			id,
			level('bullet', `<w:lvlText w:val="${mark}"/>${font ? `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>` : ''}`),
		);
	const body = await bodyOf(
		point('Ask') + point('Tell', 2) + point('Ring', 3) + point('Wait', 4),
		lists(sign(1, '☒'), sign(2, '☐'), sign(3, '\uf0fc', 'Wingdings'), sign(4, '\uf0b7', 'Symbol')),
	);
	expect(body).toBe('- ☒ Ask\n- ☐ Tell\n- ✓ Ring\n- Wait');
});

test.each([
	['3', 'superscript', '10³'],
	['2', 'subscript', '10₂'],
	['st', 'superscript', '10st'],
])('“%s” in %s is written “%s”', async (words, align, written) => {
	const { body, report } = await importOf(
		aDocx({ body: did + p(run('10') + run(words, `<w:vertAlign w:val="${align}"/>`) + run(' of them.')) }),
	);
	expect(body).toContain(`${written} of them.`);
	expect(report.lost).toEqual([]);
});

test('a row that begins a column in keeps its figures under their headings', async () => {
	const row = (cells: string[], more = '') => `<w:tr>${more}${cells.map((words) => cell(words)).join('')}</w:tr>`;
	const skipped = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>';
	const body = await bodyOf(
		`<w:tbl>${row(['Area', 'Before', 'After'])}${row(['North', '10', '4'])}${row(['12', '5'], skipped)}</w:tbl>`,
	);
	expect(body).toContain('| North | 10 | 4 |\n| | 12 | 5 |');
});

test('a field nobody closes takes nothing with it', async () => {
	const open = (instruction: string, shown: string) =>
		`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}`;
	const contents = await importOf(
		aDocx({
			body:
				p(open('TOC', 'What we did\t2')) +
				p(`${run('What changed')}<w:r><w:tab/></w:r>${run('3')}`) +
				p('First paragraph.') +
				did +
				p('Second paragraph.'),
		}),
	);
	expect(contents.body).toBe('First paragraph.\n\n## What we did\n\nSecond paragraph.\n');
	expect(contents.report.lost.map(({ words }) => words.replace(/\s+/g, ' '))).toEqual(['What we did 2 What changed 3']);
	expect(await bodyOf(p(open('HYPERLINK "https://example.org/"', 'Here')) + p('Not there.'))).toBe(
		'[Here](https://example.org/)\n\nNot there.',
	);
	expect(await bodyOf(p(`${run('Before ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>`) + p('After.'))).toBe(
		'Before\n\nAfter.',
	);
});

test('a large first letter is part of its word', async () => {
	const { body, report } = await importOf(
		aDocx({ body: did + p('T', { more: '<w:framePr w:dropCap="drop" w:lines="3"/>' }) + p('his is how it began.') }),
	);
	expect(body).toContain('This is how it began.');
	expect(report.lost).toEqual([]);
});

test('lettering is read', async () => {
	expect(await bodyOf(p('<w:r><w:pict><v:shape><v:textpath string="Calm first"/></v:shape></w:pict></w:r>'))).toBe(
		'Calm first',
	);
});

test('the prompt of an empty box keeps its words apart, and nothing is said to be missing', async () => {
	const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here to say')}<w:r><w:br/></w:r>${run('what changed')}</w:sdtContent></w:sdt>`;
	const { report } = await importOf(aDocx({ body: p(prompt) + p('After.') }));
	expect(report.lost.map(({ words }) => words)).toEqual(['Click here to say what changed']);
});

const inParts = (document: string | Uint8Array) =>
	zipOf({
		'[Content_Types].xml': `<Types><Override ContentType="${MAIN}"/></Types>`,
		'word/document.xml': document,
	});
const text = (words: string, declared: string) =>
	`<?xml version="1.0" encoding="${declared}"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;

test.each<[string, Uint8Array]>([
	['ISO-8859-1', new Uint8Array(Buffer.from(text('Café naïve', 'ISO-8859-1'), 'latin1'))],
	['windows-1252', new Uint8Array(Buffer.from(text('Café naïve', 'windows-1252'), 'latin1'))],
	['UTF-16 without a mark', new Uint8Array(Buffer.from(text('Café naïve', 'UTF-16'), 'utf16le'))],
	['UTF-8 that calls itself UTF-16', new Uint8Array(Buffer.from(text('Café naïve', 'UTF-16')))],
	['UTF-8 that calls itself something nobody knows', new Uint8Array(Buffer.from(text('Café naïve', 'x-unknown')))],
])('a part in %s is read as it is written', async (_encoding, bytes) => {
	expect((await importOf(inParts(bytes))).body).toBe('Café naïve\n');
});
