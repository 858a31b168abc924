import { expect, test } from 'vitest';
import { countsInWords, inGroups } from '../../../cms/admin/finding-groups.ts';
import type { Finding } from '../../../src/content-model/finding.ts';

const finding = (rule: string, severity: Finding['severity'], where: string): Finding => ({
	file: 'being-written.mdx',
	line: 1,
	column: 1,
	rule,
	severity,
	where,
	found: '',
	message: 'Nothing is filled in.',
	next: 'Fill it in.',
});

const found = [
	finding('missing-field', 'block', 'Disclosure check › Result'),
	finding('abbreviation', 'inform', 'Body'),
	finding('missing-field', 'block', 'One-sentence answer'),
	finding('person-name', 'block', 'Title'),
	finding('missing-section', 'block', 'Body'),
	finding('no-limits', 'warn', 'Body'),
];

test('what a draft may lack does not count as stopping a save, and what only editors fill in is not asked of writers', () => {
	const groups = inGroups('case-study', found);
	expect(groups.map(({ heading, findings }) => [heading, findings.map(({ where }) => where)])).toEqual([
		['To put right before it can be saved', ['Title']],
		['To answer before it is ready: put it right, or allow it with a reason', ['Body']],
		['To fill in before it is ready; a draft can be saved without', ['One-sentence answer', 'Body']],
		['For the editor to fill in', ['Disclosure check › Result']],
		['Good to know', ['Body']],
	]);
	expect(countsInWords(groups)).toBe(
		'5 before Ready: 1 to put right, 1 to answer, 2 to fill in, 1 for the editor; 1 to know',
	);
});

test('every finding stands in one group, whatever the kind of page is called', () => {
	for (const collection of ['case-study', 'settings', 'constructor', ''])
		expect(inGroups(collection, found).flatMap(({ findings }) => findings)).toHaveLength(found.length);
	expect(countsInWords(inGroups('case-study', []))).toBe('Nothing found');
	expect(countsInWords(inGroups('case-study', [finding('abbreviation', 'inform', '')]))).toBe(
		'Nothing stands between this and Ready; 1 to know',
	);
});
