import { expect, test } from 'vitest';
import { nothingBlocks } from '../../src/content-model/finding.ts';
import { checkText } from './check-text.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import { allowlistFrom } from '../../src/checks/allowlist.ts';

const rulesOf = (text: string, options: Parameters<typeof documentOf>[1] = {}) =>
	checkText(documentOf(text, options)).map(({ rule, severity }) => `${rule} ${severity}`);

test('a named child keeps a case study out', () => {
	const findings = checkText(documentOf('It helped Kofi to draw.'));
	expect(findings).toMatchObject([{ rule: 'name', severity: 'block', found: 'Kofi', line: 1, column: 11, where: '' }]);
	expect(nothingBlocks(findings)).toBe(false);
});

test('the same name only warns in a practice guide', () => {
	expect(rulesOf('It helped Kofi to draw.', { type: 'practice-guide' })).toEqual(['name warn']);
});

test('words that two rules see are reported once', () => {
	expect(rulesOf('His social worker Amina rang.')).toEqual(['staff block']);
});

test('a finding knows its line', () => {
	expect(checkText(documentOf('First.\n\nSecond line\nwith Oluwaseun in it.'))).toMatchObject([
		{ line: 4, column: 6, found: 'Oluwaseun' },
	]);
});

test('an allowance brings a finding down to a note, with who and why', () => {
	const data = {
		allowed: [{ rule: 'name', words: 'Kofi', byRole: 'Editor', why: 'An invented name.', on: '2026-03-01' }],
	};
	const [finding] = checkText(documentOf('It helped Kofi to draw.', { data }));
	expect(finding).toMatchObject({ severity: 'inform' });
	expect(finding?.message).toContain('Allowed until 2027-03-01 by Editor: An invented name.');
});

test('an allowance speaks only for its rule and its words', () => {
	const data = {
		allowed: [{ rule: 'name', words: 'Kofi', byRole: 'Editor', why: 'An invented name.', on: '2026-03-01' }],
	};
	expect(rulesOf('It helped Kofi and Amina to draw.', { data })).toEqual(['name inform', 'name block']);
	expect(rulesOf('Ring Kofi on 07700 900123.', { data })).toContain('phone block');
});

test('a telephone number that is called a number is one, and no number of a record', () => {
	for (const number of ['07700 900123', '0121 496 0123'])
		expect(rulesOf(`Her number is ${number}.`).filter((rule) => /phone|record/.test(rule))).toEqual(['phone block']);
	expect(rulesOf('Her record number is 0770 900 1.')).toContain('record-number block');
});

test('an allowance ends after a year', () => {
	const data = {
		allowed: [{ rule: 'name', words: 'Kofi', byRole: 'Editor', why: 'An invented name.', on: '2025-11-21' }],
	};
	const [finding] = checkText(documentOf('It helped Kofi to draw.', { data, today: '2026-11-22' }));
	expect(finding).toMatchObject({ severity: 'block' });
	expect(finding?.message).toContain('ended on 2026-11-21');
});

test('an allowance dated after today does not hold yet', () => {
	const data = {
		allowed: [{ rule: 'name', words: 'Kofi', byRole: 'Editor', why: 'An invented name.', on: '2026-12-01' }],
	};
	expect(rulesOf('It helped Kofi to draw.', { data, today: '2026-11-22' })).toEqual(['name block']);
});

test('an allowance without a reason is none', () => {
	const data = { allowed: [{ rule: 'name', words: 'Kofi', byRole: 'Editor', why: ' ', on: '2026-03-01' }] };
	expect(rulesOf('It helped Kofi to draw.', { data })).toEqual(['name block']);
});

test('public names, bodies and numbers of the hub may be printed', () => {
	const allowlist = allowlistFrom({
		organisations: ['Zbyrszko Trust', 'Malachi House'],
		people: ['Amina Okafor'],
		numbers: ['0121 496 0123'],
		postcodes: ['B1 1BB'],
		mailboxes: ['j.smith@example.org'],
	});
	expect(
		rulesOf(
			'Zbyrszko Trust and Malachi House asked Amina Okafor to ring 0121 496 0123, write to j.smith@example.org or come to B1 1BB.',
			{ allowlist },
		),
	).toEqual([]);
});

test('the end of a public name is no title, but a name after one is found', () => {
	const allowlist = allowlistFrom({ terms: ['Youth justice', 'school nurse'] });
	expect(rulesOf('The Youth Justice Service used the form as before.', { allowlist })).toEqual([]);
	expect(rulesOf('They asked School Nurse Zbyrszko to come.', { allowlist })).toEqual(['name-with-title block']);
});

test('a word of the field hides no child of that name, and makes no place public', () => {
	const allowlist = allowlistFrom({
		terms: ['Charity', 'ISA', 'refuge', 'children’s home'],
		organisations: ['Refuge'],
	});
	expect(rulesOf('Her brother Isa waited outside with Charity.', { allowlist })).toEqual(['name block', 'name block']);
	expect(rulesOf('The ISA was agreed in spring.', { allowlist })).not.toContain('name block');
	expect(rulesOf('The women stayed at Harbour Refuge, off Mill Road.', { allowlist })).toContain('setting block');
	expect(rulesOf('She moved to Rowan Children’s Home.', { allowlist })).toContain('setting warn');
});

test('a source may name its author, and a venue its address', () => {
	expect(rulesOf('Amina Okafor, Growing up', { kind: 'source' })).toEqual([]);
	expect(rulesOf('The Hall, 14 Acacia Avenue, B1 1BB', { kind: 'venue' })).toEqual([]);
});

test('a role that is a name blocks in a story', () => {
	expect(rulesOf('Oluwaseun Adeyemi', { kind: 'field' })).toEqual(['name block']);
});

test('a title of a story may not name a child', () => {
	expect(rulesOf('How Agnieszka found her voice again', { kind: 'title' })).toContain('name block');
});

test('a motivated-intruder test turns a rare combination into a question', () => {
	const text = 'The 14-year-old twin came from Smethwick. Her father was a taxi driver, and the family spoke Tigrinya.';
	expect(rulesOf(text)).toContain('rare-combination block');
	expect(rulesOf(text, { data: { disclosure: { method: 'motivated-intruder' } } })).toContain('rare-combination warn');
});

test('a neighbourhood that the hub’s settings name counts towards a rare combination, and is no person', () => {
	const text = 'A 14-year-old twin moved in with her aunt in Lye.';
	const allowlist = allowlistFrom({ neighbourhoods: ['Lye', 'Old Hill'] });
	expect(checkText(documentOf(text, { allowlist })).find(({ rule }) => rule === 'rare-combination')?.found).toContain(
		'Lye',
	);
	expect(checkText(documentOf(text)).find(({ rule }) => rule === 'rare-combination')?.found).not.toContain('Lye');
	expect(rulesOf('Families in Old Hill and Lye asked for this.', { allowlist })).toEqual([]);
});

test('nothing at all is found in nothing', () => {
	expect(checkText(documentOf(''))).toEqual([]);
});
