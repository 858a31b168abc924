import { expect, test } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';

test('an entry is split into its fields and its body, with the lines they begin on', () => {
	expect(splitFrontMatter('---\ntitle: A\n---\n\nWords.\n')).toEqual({
		frontMatter: 'title: A\n',
		frontMatterLine: 2,
		body: '\nWords.\n',
		bodyLine: 4,
	});
});

test('line ends of Windows and a byte-order mark change nothing', () => {
	expect(splitFrontMatter('\uFEFF---\r\ntitle: A\r\n---\r\nWords.\r\n')).toEqual({
		frontMatter: 'title: A\r\n',
		frontMatterLine: 2,
		body: 'Words.\r\n',
		bodyLine: 4,
	});
});

test('a line of hyphens in the body is not a fence', () => {
	expect(splitFrontMatter('---\na: b\n---\nOne\n\n---\n\nTwo')).toMatchObject({ body: 'One\n\n---\n\nTwo' });
});

test('an entry without body is an entry', () => {
	expect(splitFrontMatter('---\na: b\n---')).toMatchObject({ body: '', frontMatter: 'a: b\n' });
});

test.each(['', 'title: A\n', 'Words.', ' ---\na: b\n---\n'])('a missing first line of hyphens is said: %j', (text) => {
	expect(splitFrontMatter(text)).toMatchObject({ finding: { rule: 'yaml-fences', line: 1, column: 1 } });
});

test('a missing second line of hyphens is said', () => {
	expect(splitFrontMatter('---\ntitle: A\n')).toMatchObject({
		finding: { next: 'Put a line with only --- after the last field.' },
	});
});

test('days stay text, and so do yes and no', () => {
	expect(parseFrontMatter('on: 2026-03-31\nat: 09:30\nanswer: yes\nnorway: no\nwhole: 12\nflag: true', 2).data).toEqual(
		{ on: '2026-03-31', at: '09:30', answer: 'yes', norway: 'no', whole: 12, flag: true },
	);
});

test('no fields are an empty set of fields', () => {
	expect(parseFrontMatter('', 2).data).toEqual({});
	expect(parseFrontMatter('# only a note\n', 2).data).toEqual({});
});

test('a field is found in the whole file, or the nearest thing around it', () => {
	const { placeOf } = parseFrontMatter(
		'title: A\nowner:\n  role: Lead\noutcomes:\n  - measure: B\n  - measure: C\n    note: D\n',
		2,
	);
	expect(placeOf(['title'])).toEqual({ line: 2, column: 1 });
	expect(placeOf(['owner', 'role'])).toEqual({ line: 4, column: 3 });
	expect(placeOf(['owner', 'organisation'])).toEqual({ line: 3, column: 1 });
	expect(placeOf(['outcomes', 1])).toEqual({ line: 7, column: 5 });
	expect(placeOf(['outcomes', 1, 'note'])).toEqual({ line: 8, column: 5 });
	expect(placeOf(['outcomes', 9, 'note'])).toEqual({ line: 5, column: 1 });
	expect(placeOf(['summary'])).toEqual({ line: 2, column: 1 });
	expect(placeOf([])).toEqual({ line: 2, column: 1 });
});

test('places are known even when the fields are refused', () => {
	const { data, placeOf } = parseFrontMatter('title: A\ntitle: B\nsummary: C', 2);
	expect(data).toBeUndefined();
	expect(placeOf(['summary'])).toEqual({ line: 4, column: 1 });
});

test('every finding is reported, in the order of the file', () => {
	const { findings } = parseFrontMatter('a: &x 1\nb: *x\na: 2', 2);
	expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
		'yaml-alias 2',
		'yaml-alias 3',
		'yaml-duplicate-key 4',
	]);
});

test.each([
	['title: Trauma: what next', 'yaml-colon'],
	['title: "Half a quotation', 'yaml-quote'],
	['title: "A" and "B"', 'yaml-quote'],
	["title: 'It's here'", 'yaml-quote'],
	['title: @home', 'yaml-syntax'],
	['title: week #3', 'yaml-hash'],
	['title: Ideas for you # and more', 'yaml-hash'],
	['owner:\n\trole: Lead', 'yaml-indentation'],
	['title A', 'yaml-syntax'],
])('what people type by mistake is named: %s', (fields, rule) => {
	expect(parseFrontMatter(fields, 2).findings.map((finding) => finding.rule)).toContain(rule);
});

test('a note after an address or on a line of its own is a note', () => {
	expect(
		parseFrontMatter('# a note\nurl: https://example.org # its home\nlist:\n  # another\n  - a\n', 2).data,
	).toEqual({ url: 'https://example.org', list: ['a'] });
});

test('an empty value is kept, for the schema to check', () => {
	expect(parseFrontMatter('a:\nb: ""\nc: []', 2).data).toEqual({ a: null, b: '', c: [] });
});

test('a second key is found in a list between brackets and in a group within a group, each at its place', () => {
	expect(
		parseFrontMatter('a: { b: 1, c: 2, b: 3 }\nd:\n  e: 1\n  f: &x\n    g: 1\n    g: 2\n', 2).findings.map(
			({ rule, line, column, found }) => [rule, line, column, found],
		),
	).toEqual([
		['yaml-duplicate-key', 2, 18, 'b'],
		['yaml-alias', 6, 5, '&x'],
		['yaml-duplicate-key', 7, 5, 'g'],
	]);
});
