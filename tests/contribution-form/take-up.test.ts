import { expect, test } from 'vitest';
import { CONTRIBUTED } from '../../src/content-model/contributed.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { assemble } from '../../src/contribution-form/assemble.ts';
import { contributorsFields } from '../../src/contribution-form/contributed-types.ts';
import { contributionFile } from '../../src/contribution-form/contribution-file.ts';
import { takeUp, type TakenUp } from '../../src/contribution-form/take-up.ts';
import { aValueFor } from '../support/an-entry.ts';
import { aFilledForm } from './a-filled-form.ts';

const fileOf = (overrides: Record<string, string[]> = {}) =>
	contributionFile(assemble('case-study', aFilledForm(overrides))).text;

const taken = (text: string): TakenUp => {
	const answer = takeUp('case-study', text);
	if ('refused' in answer) throw new Error(answer.refused);
	return answer;
};

/** What a downloaded file gives again, after it was taken up and downloaded once more. */
const again = (text: string) => contributionFile(assemble('case-study', taken(text).typed)).text;

test('a file that was downloaded and taken up gives the same file again', () => {
	expect(again(fileOf())).toBe(fileOf());
	expect(taken(fileOf()).left).toEqual([]);
});

test.each([
	['characters that mean something in MDX', { 'bodyPart.1': ['Waits of <10 minutes {at first}, 2 * 3 * 4.'] }],
	['a heading of one part typed into another', { 'bodyPart.3': ['We would ask.\n\n## What we did\n\nAgain.'] }],
	['parts left empty', { 'bodyPart.0': [''], 'bodyPart.2': [''] }],
	[
		'no text at all',
		{ 'bodyPart.0': [''], 'bodyPart.1': [''], 'bodyPart.2': [''], 'bodyPart.3': [''], 'bodyPart.4': [''] },
	],
	['several rows, one empty between', { 'outcomes.2.measure': ['Waits'], 'outcomes.2.direction': ['worse'] }],
	[
		'nothing but a title',
		Object.fromEntries([...aFilledForm().keys()].map((key) => [key, key === 'title' ? ['A'] : ['']])),
	],
])('%s comes through', (_what, overrides) => {
	const text = fileOf(overrides as Record<string, string[]>);
	expect(again(text)).toBe(text);
});

test('each heading’s text stands in its own box, as it was typed', () => {
	const { typed } = taken(fileOf({ 'bodyPart.1': ['Under {ten} minutes <5.'] }));
	expect(typed.get('bodyPart.0')).toEqual(['People left before they were seen.']);
	expect(typed.get('bodyPart.1')).toEqual(['Under {ten} minutes <5.']);
});

test('what the form has no box for is said, not dropped', () => {
	const file = JSON.parse(fileOf()) as { data: Record<string, unknown> };
	file.data = {
		...file.data,
		publishedOn: '2026-01-01',
		shoeSize: 'seven',
		outcomes: ['bare words'],
		setting: { a: 'b' },
	};
	expect(taken(JSON.stringify(file)).left.sort()).toEqual(['2026-01-01', 'bare words', 'seven', '{"a":"b"}']);
});

test('an answer to a finding comes back unconfirmed, and one that no writer may give does not come back', () => {
	const answer = { rule: 'name', words: 'Hope', byRole: 'Lead', why: 'The name of the project.', on: '2026-11-01' };
	const file = JSON.parse(fileOf()) as { data: Record<string, unknown> };
	file.data['allowed'] = [{ ...answer, unconfirmed: false }, { ...answer, rule: 'date-of-birth' }, 'Hope'];
	expect(taken(JSON.stringify(file)).answers).toEqual([{ ...answer, unconfirmed: true }]);
});

test.each([
	['', /not whole, expected a contribution as it came from the form\. Choose the file you downloaded/],
	['PK\u0003\u0004 a Word document', /not whole/],
	['[]', /another kind/],
	['{"format":2,"type":"case-study","data":{}}', /form of file 2/],
	['{"format":1,"type":"constructor","data":{}}', /type "constructor"/],
	['{"format":1,"type":"case-study"}', /without its answers/],
	['{"format":1,"type":"reflective-note","data":{}}', /a reflective note, and has a form of its own/],
	['{"format":1,"type":"term","data":{}}', /which no form is for/],
])('a wrong file is told from a right one, kindly: %s', (text, words) => {
	const answer = takeUp('case-study', text);
	expect('refused' in answer && answer.refused).toMatch(words);
});

test.each(CONTRIBUTED)('an empty %s can be taken up', (name) => {
	expect(takeUp(name, contributionFile(assemble(name, new Map())).text)).toEqual({
		typed: new Map([['bodyPart.0', ['']]]),
		answers: [],
		left: [],
	});
});

/** A value for every field, those within groups too; a box that is ticked, because one that is not is no answer. */
const everythingIn = (fields: Fields): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(fields as Record<string, Field>).map(([name, field]) => {
			if (field.kind === 'group') return [name, everythingIn(field.fields)];
			if (field.kind === 'groups') return [name, [everythingIn(field.fields), everythingIn(field.fields)]];
			return [name, field.kind === 'yes-no' ? true : aValueFor(field)];
		}),
	);

test.each(CONTRIBUTED)('a %s with every box filled comes back with every box filled', (name) => {
	const type = typeNamed(name);
	const body = type.sections.map(({ heading }) => `## ${heading}\n\nWords under it.`).join('\n\n');
	const { text } = contributionFile({
		...assemble(name, new Map()),
		data: everythingIn(contributorsFields(type)),
		body: body ? `${body}\n` : 'Words.\n',
	});
	const answer = takeUp(name, text);
	if ('refused' in answer) throw new Error(answer.refused);
	expect(answer.left).toEqual([]);
	expect(contributionFile(assemble(name, answer.typed)).text).toBe(text);
});

test('an older file says what its form has no box for any more, and keeps text under headings that are gone', () => {
	const file = JSON.parse(fileOf()) as { format?: number; data: Record<string, unknown>; body: string };
	delete file.format;
	file.data['whoTypedIt'] = 'The reception lead';
	file.body = file.body.replace('## What we did', '## What was done');
	const { typed, left } = taken(JSON.stringify(file));
	expect(left).toEqual(['The reception lead']);
	expect(typed.get('bodyPart.0')?.[0]).toMatch(/^People left[^]*## What was done[^]*We moved the chairs/);
});

test('a file that was cut off on its way is told from a whole one', () => {
	const answer = takeUp('case-study', fileOf().slice(0, 400));
	expect('refused' in answer && answer.refused).toMatch(/not whole.* Choose the file you downloaded/);
});

test('an answer the form cannot take is said, with its reason', () => {
	const answer = { rule: 'date-of-birth', words: '1 May', byRole: 'Lead', why: 'A bank holiday.', on: '2026-11-01' };
	const file = JSON.parse(fileOf()) as { data: Record<string, unknown> };
	file.data['allowed'] = [answer, { ...answer, rule: 'long-sentence', why: 'It is quoted.' }];
	const { answers, left } = taken(JSON.stringify(file));
	expect(left).toEqual(['A bank holiday.']);
	expect(answers).toMatchObject([{ rule: 'long-sentence', unconfirmed: true }]);
});
