import { expect, test } from 'vitest';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { findingsOfExtent, LARGEST_BODY, MOST_MARKS, MOST_IN_A_BODY } from '../../src/safe-mdx/limits.ts';

const rules = (body: string) => readBody(body, { firstLine: 1 }).findings.map(({ rule }) => rule);

test('a body as long as allowed is read', () => {
	expect(rules(`${'Some words here. '.repeat(LARGEST_BODY / 17 - 1)}`)).toEqual([]);
});

test('a body one character longer is not', () => {
	expect(rules('a'.repeat(LARGEST_BODY + 1))).toEqual(['body-size']);
});

test('a guide with long tables, many links and nested lists is within the limits', () => {
	const table = `<DataTable caption="Services">\n\n| Service | Page | Note |\n| --- | --- | ---: |\n${'| A *service* | [its page](https://example.org/a_b) | 12 |\n'.repeat(120)}\n</DataTable>`;
	const list = Array.from(
		{ length: 60 },
		(_, index) => `${'  '.repeat(index % 5)}- point ${index} with **bold** words`,
	).join('\n');
	const body = `## Services\n\n${table}\n\n## Points\n\n${list}\n\n${'A paragraph of *some* words with a [link](https://example.org).\n\n'.repeat(200)}`;
	expect(rules(body)).toEqual([]);
});

test('marks are counted between blank lines', () => {
	expect(
		rules(`${'- '.repeat(10)}a\n\n${'*a* '.repeat(MOST_MARKS / 4)}\n\n${'*a* '.repeat(MOST_MARKS / 4)}`),
	).not.toContain('body-marks');
	expect(rules('*a* '.repeat(MOST_MARKS))).toEqual(['body-marks']);
});

test('twelve levels are read and thirteen are not', () => {
	expect(rules(`${'> '.repeat(12)}a`)).toEqual([]);
	expect(rules(`${'> '.repeat(13)}a`)).toEqual(['body-depth']);
});

test.each([
	['points', '- a\n', MOST_IN_A_BODY.items],
	['numbered points', '1. a\n', MOST_IN_A_BODY.items],
	['points in quotations', '> - a\n> - b\n\n', MOST_IN_A_BODY.quotes / 2],
	['quotations', '> a\n\n', MOST_IN_A_BODY.quotes],
	['quotations in points', '- > a\n', MOST_IN_A_BODY.quotes],
	['points that one line opens in each other', '- - - - - - - - - - a\n', MOST_IN_A_BODY.items / 10],
	['quotations that one line opens in each other', '> > > > > > > > > > a\n\n', MOST_IN_A_BODY.quotes / 10],
	['underlined headings', 'a\n-\n', MOST_IN_A_BODY.underlines],
	['headings underlined twice', 'a\n===\n', MOST_IN_A_BODY.underlines],
])('as many %s as allowed are read, and more are not', (_name, part, most) => {
	const extent = (body: string) => findingsOfExtent(body, 1).map(({ rule }) => rule);
	expect(extent(part.repeat(most))).toEqual([]);
	expect(extent(`${part.repeat(most)}\n${part.repeat(most / 2)}`)).toContain('body-parts');
});

const processorTime = (work: () => void) => {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return user + system;
};

const cost = (body: string) =>
	processorTime(() => {
		const { tree } = readBody(body, { firstLine: 1 });
		if (tree) renderBody(tree);
	});

const table = (rows: number, columns: number) =>
	`<DataTable caption="A">\n\n${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n${`${'|a'.repeat(columns)}\n`.repeat(rows)}\n</DataTable>`;
const DEAREST: [string, string][] = [
	['lists', '- a\n'.repeat(MOST_IN_A_BODY.items)],
	[
		'lists in lists',
		Array.from({ length: MOST_IN_A_BODY.items / 12 }, () =>
			Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
		).join('\n'),
	],
	['quotations', '> a\n\n'.repeat(MOST_IN_A_BODY.quotes)],
	['headings', 'a\n-\n'.repeat(MOST_IN_A_BODY.underlines)],
	['half emphasis', `${'*a_'.repeat(MOST_MARKS / 2)}\n\n`.repeat(10)],
	['a wide and long table', table(500, 39)],
];

test('the dearest body within the limits costs at most twelve times the longest plain text', () => {
	const plain = 'Some words here. '.repeat(LARGEST_BODY / 17 - 1);
	cost(plain);
	const once = Math.min(cost(plain), cost(plain));
	const dear = DEAREST.map(([name, body]) => [name, Math.round(cost(body) / once)] as const).filter(
		([, times]) => times > 12,
	);
	// The collector and a busy machine may fall on one of them: what is dear is dear a second time.
	const again = dear.map(
		([name]) => [name, Math.round(cost(DEAREST.find(([other]) => other === name)![1]) / once)] as const,
	);
	expect(again.filter(([, times]) => times > 12)).toEqual([]);
}, 60_000);
