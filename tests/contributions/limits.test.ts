import { expect, test } from 'vitest';
import { readBody, renderBody } from '../../src/contributions/contribution.ts';
import { LARGEST_BODY, MOST_MARKS } from '../../src/contributions/limits.ts';

const rules = (body: string) => readBody(body, { firstLine: 1 }).faults.map(({ rule }) => rule);

test('a body as long as allowed is read', () => {
	expect(rules(`${'Some words here. '.repeat(LARGEST_BODY / 17 - 1)}`)).toEqual([]);
});

test('a body one character longer is not', () => {
	expect(rules('a'.repeat(LARGEST_BODY + 1))).toEqual(['body-size']);
});

test('a guide with long tables, many links and nested lists is within the limits', () => {
	const table = `<DataTable caption="Services">\n\n| Service | Page | Note |\n| --- | --- | ---: |\n${'| A *service* | [its page](https://example.org/a_b) | 12 |\n'.repeat(120)}\n</DataTable>`;
	const list = Array.from({ length: 60 }, (_, index) => `${'  '.repeat(index % 5)}- point ${index} with **bold** words`).join('\n');
	const body = `## Services\n\n${table}\n\n## Points\n\n${list}\n\n${'A paragraph of *some* words with a [link](https://example.org).\n\n'.repeat(200)}`;
	expect(rules(body)).toEqual([]);
});

test('marks are counted between blank lines', () => {
	expect(rules(`${'- '.repeat(10)}a\n\n${'*a* '.repeat(MOST_MARKS / 4)}\n\n${'*a* '.repeat(MOST_MARKS / 4)}`)).not.toContain('body-marks');
	expect(rules('*a* '.repeat(MOST_MARKS))).toEqual(['body-marks']);
});

test('twelve levels are read and thirteen are not', () => {
	expect(rules(`${'> '.repeat(12)}a`)).toEqual([]);
	expect(rules(`${'> '.repeat(13)}a`)).toEqual(['body-depth']);
});

test.each([
	['lists', '- a\n'.repeat(4_990)],
	['lists in lists', Array.from({ length: 400 }, () => Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')).join('\n')],
	['headings', 'a\n-\n'.repeat(2_490)],
	['half emphasis', `${'*a_'.repeat(MOST_MARKS / 2)}\n\n`.repeat(10)],
	['a wide and long table', `<DataTable caption="A">\n\n${'|a'.repeat(39)}\n${'|-'.repeat(39)}\n${`${'|a'.repeat(39)}\n`.repeat(1_000)}\n</DataTable>`],
])('the dearest body within the limits takes seconds, not minutes: %s', (_name, body) => {
	const began = performance.now();
	const { tree } = readBody(body, { firstLine: 1 });
	if (tree) renderBody(tree);
	expect(performance.now() - began).toBeLessThan(20_000);
}, 40_000);
