import { expect, test } from 'vitest';
import type { Finding } from '../../src/content-model/finding.ts';
import { asJsonLines, inHouseForm, findingInWords, summaryOf } from '../../src/checks/report.ts';

const finding: Finding = {
	next: 'Take it out.',
	message: 'A person is named here.',
	found: 'Kofi',
	where: '',
	severity: 'block',
	rule: 'name',
	column: 6,
	line: 4,
	file: 'content/case-studies/dudley/calm.mdx',
};

test('a finding says where, what, and one thing to do', () => {
	expect(findingInWords(finding)).toBe(
		'content/case-studies/dudley/calm.mdx:4:6  blocks  name\n  In the text: “Kofi”. A person is named here.\n  Next: Take it out.',
	);
});

test('a finding in a field is placed by the labels of the form', () => {
	expect(findingInWords({ ...finding, where: 'Owner › Role' })).toContain('Under Owner › Role: “Kofi”.');
});

test('long words are shortened and kept on one line', () => {
	const printed = findingInWords({ ...finding, found: `${'word '.repeat(40)}\nend` });
	expect(printed.split('\n')).toHaveLength(3);
	expect(printed).toContain('…”');
});

test('the sum stands at the end', () => {
	expect(inHouseForm([finding, { ...finding, severity: 'warn' }])).toMatch(
		/2 findings: 1 to put right before it can be published, 1 to answer, 0 to know about\.$/,
	);
	expect(summaryOf([])).toBe('Nothing found.');
});

test('what is only good to know is counted, and printed where it is asked for', () => {
	const toKnow: Finding = { ...finding, severity: 'inform', found: 'Hope' };
	const printed = inHouseForm([finding, toKnow]);
	expect(printed).toContain('“Kofi”');
	expect(printed).not.toContain('“Hope”');
	expect(printed).toMatch(/1 to know about\. To read those as well: npm run check -- --all$/);
	expect(inHouseForm([finding, toKnow], { all: true })).toContain('“Hope”');
	expect(inHouseForm([finding])).not.toContain('--all');
});

test('programs get one object a line, keys in a fixed order', () => {
	const lines = asJsonLines([finding, finding]);
	expect(lines.split('\n')).toHaveLength(3);
	expect(Object.keys(JSON.parse(lines.split('\n')[0] ?? ''))).toEqual([
		'file',
		'line',
		'column',
		'rule',
		'severity',
		'where',
		'found',
		'message',
		'next',
	]);
	expect(asJsonLines([])).toBe('');
});
