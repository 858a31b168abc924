import { expect, test } from 'vitest';
import type { Finding, Spot } from '../../src/content-model/finding.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { inFile, located, locatedInOrder } from '../../src/content-model/locate.ts';

const found = (spot: Spot, over: Partial<Finding> = {}): Finding<Spot> => ({
	rule: 'name',
	severity: 'block',
	found: 'Kofi',
	message: 'A person is named.',
	next: 'Take the name out.',
	...over,
	...spot,
});
const locate = inFile({
	file: 'content/case-studies/dudley/a.mdx',
	label: 'Body',
	fields: typeNamed('case-study').fields,
	placeOf: (path) => ({ line: 2 + path.length, column: 3 }),
});

test('a finding in a field stands where the field does, under the labels of the form', () => {
	expect(located([found({ path: ['outcomes', 1, 'people'], offset: 12 })], locate)).toEqual([
		{
			rule: 'name',
			severity: 'block',
			found: 'Kofi',
			message: 'A person is named.',
			next: 'Take the name out.',
			file: 'content/case-studies/dudley/a.mdx',
			line: 5,
			column: 3,
			where: 'Outcomes › outcome 2 › Number of people',
		},
	]);
});

test('a finding in a text keeps its place, and the name of it where it has one', () => {
	expect(located([found({ line: 9, column: 4 }), found({ line: 9, column: 4, where: 'Table' })], locate)).toMatchObject(
		[
			{ line: 9, column: 4, where: 'Body' },
			{ line: 9, column: 4, where: 'Table' },
		],
	);
});

test('findings are read from top to bottom, at one place the stronger first', () => {
	const findings = [
		found({ line: 9, column: 1 }, { rule: 'third' }),
		found({ path: ['title'] }, { rule: 'second', severity: 'warn' }),
		found({ path: ['title'] }, { rule: 'first' }),
	];
	expect(locatedInOrder(findings, locate).map(({ rule }) => rule)).toEqual(['first', 'second', 'third']);
});
