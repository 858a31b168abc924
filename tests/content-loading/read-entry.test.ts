import { expect, test } from 'vitest';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { fieldPlacesIn, readEntry } from '../../src/content-loading/read-entry.ts';
import { aBody, aFile, anEntry } from '../support/an-entry.ts';
import { aContext } from '../support/vocabularies.ts';

const read = (name: TypeName, text: string, table?: string) =>
	readEntry(typeNamed(name), `content/${name}.mdx`, text, aContext, table);
const findingsOf = (name: TypeName, text: string, table?: string) =>
	read(name, text, table).findings.map(({ rule, line, where }) => [rule, line, where]);

test.each(contentTypes)('a sound $singular is read without a finding', ({ name }) => {
	const { made, findings } = read(name, aFile(name), name === 'indicator' ? 'a_name\n"16"\n' : undefined);
	expect(findings).toEqual([]);
	expect(made?.data).toEqual(anEntry(name));
});

test.each(contentTypes)('a byte-order mark before a $singular, and before its table, changes nothing', ({ name }) => {
	const table = name === 'indicator' ? '\uFEFFa_name\n"16"\n' : undefined;
	const { made, findings } = read(name, `\uFEFF${aFile(name)}`, table);
	expect(findings).toEqual([]);
	expect(made?.data).toEqual(anEntry(name));
});

test('a finding says where in the file and where in the form', () => {
	const text = `---\n${aFile('page')
		.split('---\n')[1]!
		.replace(/^title: .*$/m, 'title: ""')}menu: top\n---\n\nWords.\n`;
	const { findings } = read('page', text);
	const lines = text.split('\n');
	expect(findings.map(({ rule, where }) => [rule, where])).toEqual([
		['missing-field', 'Title'],
		['unexpected-value', 'Shown in'],
	]);
	for (const { line, column, where } of findings)
		expect(lines[line - 1]?.slice(column - 1)).toMatch(where === 'Title' ? /^title/ : /^menu/);
});

test('a finding about a row names the row and stands at it', () => {
	const text = aFile('case-study', {
		outcomes: [
			{ measure: 'A', direction: 'better' },
			{ measure: 'B', direction: 'upwards' },
		],
	});
	const [finding] = read('case-study', text).findings;
	expect(finding).toMatchObject({ where: 'Outcomes › outcome 2 › Direction', found: 'upwards' });
	expect(text.split('\n')[finding!.line - 1]?.slice(finding!.column - 1)).toBe('direction: upwards');
});

test('a finding about the body stands at its line of the file, not of the body', () => {
	const text = aFile('page', {}, 'Fine.\n\nAn {expression} here.\n');
	const [finding] = read('page', text).findings;
	expect(text.split('\n')[finding!.line - 1]).toContain('{expression}');
	expect(finding).toMatchObject({ where: 'Body', severity: 'block' });
});

test('findings of the fields and of the body are told together', () => {
	const rules = findingsOf(
		'case-study',
		aFile('case-study', { title: '', themes: ['nowhere'] }, '## What we did\n\n<script>x</script>\n'),
	).map(([, , where]) => where);
	expect(rules).toEqual(expect.arrayContaining(['Title', 'Themes › number 1', 'Body']));
});

test('a file without its two lines of hyphens is answered, not thrown at', () => {
	for (const text of ['', 'title: A\n', '---\ntitle: A\n', '\u0000', '---'])
		expect(read('page', text).findings.length, JSON.stringify(text)).toBeGreaterThan(0);
});

test('a heading that is missing is named, with what belongs under it', () => {
	const { findings } = read('decision', aFile('decision', {}, '## Situation\n\nA.\n\n## Decision\n\nB.\n'));
	expect(findings.map(({ rule }) => rule)).toEqual(['missing-section', 'missing-section']);
	expect(findings[0]).toMatchObject({
		message: 'The heading “What we gave up” is missing.',
		next: 'Add a line “## What we gave up” and write under it: The price.',
	});
});

test('headings stand in the order of the type; more of them are welcome', () => {
	const [first = '', second = '', ...rest] = aBody('decision').split(/(?=^## )/m);
	expect(
		findingsOf('decision', aFile('decision', {}, [second, first, ...rest].join(''))).map(([rule]) => rule),
	).toEqual(['section-order']);
	expect(findingsOf('decision', aFile('decision', {}, `${aBody('decision')}\n## Sources\n\nMore.\n`))).toEqual([]);
});

test('a heading of a lower rank is not the section', () => {
	expect(
		findingsOf('decision', aFile('decision', {}, aBody('decision').replace('## Situation', '### Situation'))).map(
			([rule]) => rule,
		),
	).toContain('missing-section');
});

test('links to pages of the hub are kept with their places, others are not', () => {
	const text = aFile(
		'page',
		{},
		'See [the guides](/practice-guides/) and [elsewhere](https://example.org/).\n\n[one]: /events/\n\nAnd [another][one].\n',
	);
	const links = read('page', text).made!.links;
	expect(links.map(({ href }) => href)).toEqual(['/practice-guides/', '/events/']);
	for (const { href, line, column } of links)
		expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(
			new RegExp(`^\\[(?:the guides\\]\\(${href}|one\\]: ${href})`),
		);
});

const COLUMNS = [
	{ name: 'area', label: 'Area', meaning: 'Where.', counts: 'other' },
	{ name: 'people', label: 'People', meaning: 'How many.', counts: 'people' },
];
const tableFaults = (table: string | undefined, overrides: Record<string, unknown> = {}) =>
	read(
		'indicator',
		aFile('indicator', { columns: COLUMNS, smallestShown: 8, roundedTo: 1, ...overrides }),
		table,
	).findings.map(({ rule, line }) => [rule, line]);

test('a table shows no small count of people', () => {
	expect(tableFaults('area,people\nDudley,8\nWalsall,0\nSandwell,"1,204"\n')).toEqual([]);
	for (const count of ['1', '7', ' 7 '])
		expect(tableFaults(`area,people\nDudley,120\nWalsall,${count}\n`), count).toEqual([['small-count', 3]]);
	expect(tableFaults('area,people\nDudley,120\nWalsall,7.0\n')).toEqual([['table-value', 3]]);
});

test('the rules for tables hold for the table of an indicator: rounding, and what a total gives away', () => {
	expect(tableFaults('area,people\nDudley,121\n', { roundedTo: 5 })).toEqual([['unrounded-count', 2]]);
	expect(tableFaults('area,people\nDudley,c\nWalsall,115\nTotal,120\n')).toEqual([['recoverable-count', 2]]);
});

test('a small count that the source itself shows may stand', () => {
	expect(tableFaults('area,people\nWalsall,3\n', { publishedElsewhere: true })).toEqual([]);
});

test('a label may hold a small number, because it counts nobody', () => {
	expect(tableFaults('area,people\n3,120\n')).toEqual([]);
});

test('a figure that is missing says why', () => {
	expect(tableFaults('area,people\nDudley,c\nWalsall,z\nSolihull,x\n')).toEqual([]);
	for (const value of ['', 'n/a', '<5', 'fewer than 5', 'seven'])
		expect(tableFaults(`area,people\nDudley,"${value}"\n`), value).toEqual([['table-value', 2]]);
});

test('the columns of a table are those the entry describes, in their order', () => {
	for (const head of ['people,area', 'area', 'area,people,more', 'Area,People'])
		expect(tableFaults(`${head}\n`), head).toEqual([['table-columns', 1]]);
	expect(tableFaults('\ufeffarea,people\r\nDudley,9\r\n')).toEqual([]);
});

test('a table that is missing or cannot be read is answered with what to do', () => {
	expect(tableFaults(undefined)).toEqual([['table-missing', 1]]);
	expect(tableFaults('area,people\nDudley,9,10\n')).toEqual([['table-form', 1]]);
	expect(tableFaults('area,people\n"Dudley,9\n')).toEqual([['table-form', 1]]);
});

test('where a field stands can be asked of a file that is not read again', () => {
	const text = aFile('page');
	expect(fieldPlacesIn(typeNamed('page'), text)(['summary'])).toEqual(read('page', text).placeOf(['summary']));
	expect(fieldPlacesIn(typeNamed('page'), 'nothing')(['summary'])).toEqual({ line: 1, column: 1 });
});
