import { expect, test } from 'vitest';
import { EMPTY_ALLOWLIST, allowlistFrom } from '../../src/checks/allowlist.ts';
import { NO_WORDING, wordingFrom } from '../../src/checks/wording.ts';
import { CONTRIBUTED } from '../../src/content-model/contributed.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { checkData } from '../../src/content-model/check-data.ts';
import { nothingBlocks, type Finding } from '../../src/content-model/finding.ts';
import type { InForm } from '../../src/contribution-form/in-form.ts';
import { mayBeAnsweredByItsWriter } from '../../src/checks/allowable.ts';
import { answerTo, toBeAnswered, withAnswers } from '../../src/contribution-form/answers.ts';
import { assemble } from '../../src/contribution-form/assemble.ts';
import {
	contributorsFields,
	editorsFields,
	editorsPartForChecking,
} from '../../src/contribution-form/contributed-types.ts';
import { BODY_PART } from '../../src/contribution-form/control-names.ts';

import { checkContribution } from '../../src/contribution-form/check-contribution.ts';
import { packFacts, unpackFacts, type CheckFacts } from '../../src/contribution-form/check-facts.ts';
import { anEntry } from '../support/an-entry.ts';
import { someVocabularies } from '../support/vocabularies.ts';
import { aFilledForm } from './a-filled-form.ts';

const context = {
	vocabularies: someVocabularies,
	allowlist: EMPTY_ALLOWLIST,
	wording: NO_WORDING,
	today: '2026-11-22',
};
const checked = (overrides: Record<string, string[]> = {}) =>
	checkContribution(assemble('case-study', aFilledForm(overrides)), context);
const blocks = (overrides: Record<string, string[]> = {}) =>
	checked(overrides).filter(({ severity }) => severity === 'block');

test('a sound contribution may be sent', () => {
	expect(blocks()).toEqual([]);
	expect(nothingBlocks(checked())).toBe(true);
});

test('what is missing is said at its control, under the words of the form', () => {
	expect(blocks({ title: [''], sectors: [] })).toMatchObject([
		{ control: ['title'], where: 'Title', rule: 'missing-field' },
		{ control: ['sectors'], where: 'Sectors', rule: 'missing-field' },
	]);
});

test('an empty part of the body is said at its box', () => {
	expect(blocks({ 'bodyPart.1': [' '] })).toMatchObject([
		{ control: [BODY_PART, 1], where: 'What we did', rule: 'missing-section' },
	]);
});

test('a child who is named in the body stops it, at the box it stands in', () => {
	const found = blocks({
		'bodyPart.3': ['We would ask sooner. Kofi, who is 9, told us that the clock frightened him.'],
	});
	expect(found).toContainEqual(
		expect.objectContaining({
			control: [BODY_PART, 3],
			where: 'What we would do differently',
			rule: 'name',
			found: 'Kofi',
		}),
	);
	expect(nothingBlocks(found)).toBe(false);
});

test('a telephone number in a field stops it, at its control', () => {
	expect(blocks({ setting: ['A surgery, ring 07700 900123 to ask'] })).toContainEqual(
		expect.objectContaining({ control: ['setting'], where: 'Setting' }),
	);
});

test('a finding in the second row is said at the second row, though the first was left empty', () => {
	expect(
		blocks({ 'outcomes.0.measure': [''], 'outcomes.0.direction': [''], 'outcomes.1.measure': ['Complaints'] }),
	).toMatchObject([{ control: ['outcomes', 1, 'direction'], where: 'Outcomes › outcome 2 › Direction' }]);
});

test('markup the hub does not take is said at the box it was typed into', () => {
	expect(blocks({ 'bodyPart.2': ['# Results\n\nFewer people left.'] })).toMatchObject([
		{ control: [BODY_PART, 2], where: 'What changed and how we know' },
	]);
});

test('a rule between fields is said where the form can answer it', () => {
	expect(blocks({ 'consent.basis': ['consent'] })).toMatchObject([{ control: ['consent'], where: 'Consent' }]);
});

test.each(CONTRIBUTED)('nothing is asked of the contributor of a %s that only an editor can answer', (name) => {
	const findings = checkContribution(assemble(name, new Map()), context);
	const editors = Object.keys(editorsFields(typeNamed(name)));
	expect(findings.filter(({ control }) => editors.includes(String(control[0])))).toEqual([]);
	expect(findings.length).toBeGreaterThan(3);
});

test.each(CONTRIBUTED)('what stands in for the editor in checking a %s holds in the model', (name) => {
	const { findings } = checkData(
		typeNamed(name),
		{ ...anEntry(name), ...editorsPartForChecking(name, context.today) },
		context,
	);
	expect(findings).toEqual([]);
});

test.each(CONTRIBUTED)('no field of a %s goes by the name of the boxes for the body', (name) => {
	expect(contributorsFields(typeNamed(name))).not.toHaveProperty(BODY_PART);
});

test('what the checks go by comes through the page unchanged', () => {
	const allowlist = allowlistFrom({
		organisations: ['Dudley Council', 'Dudley Safeguarding People Partnership'],
		places: ['Dudley'],
		numbers: ['0808 200 0247'],
		mailboxes: ['hub@example.org'],
	});
	const wording = wordingFrom([
		{
			data: {
				title: 'children in care',
				abbreviations: ['CIC'],
				findOnly: ['LAC'],
				findOnlyBecause: 'Children object to it.',
			},
			href: '/vocabulary/child-in-care/',
		},
	]);
	const facts = unpackFacts(JSON.parse(JSON.stringify(packFacts(someVocabularies, allowlist, wording))) as CheckFacts);
	expect(facts.allowlist).toEqual(allowlist);
	expect(facts.wording).toEqual(wording);
	expect(facts.vocabularies.sectors.terms.map(({ id }) => id)).toEqual(
		someVocabularies.sectors.terms.map(({ id }) => id),
	);
});

const TRUST = { 'bodyPart.3': ['We would ask sooner. Kofi told us that the clock frightened people.'] };
const answered = (overrides: Record<string, string[]>, answers: ReturnType<typeof answerTo>[]) =>
	withAnswers(assemble('case-study', aFilledForm(overrides)), answers, checked(overrides));
const answer = answerTo(
	{ rule: 'name', found: 'Kofi' },
	{ byRole: ' Reception lead ', why: 'Kofi is the name of our booking system.' },
	context.today,
);

test('a writer’s answer lets a name that is nobody’s be sent, and says to the reviewer that nobody else has looked', () => {
	expect(nothingBlocks(checked(TRUST))).toBe(false);
	const contribution = answered(TRUST, [answer]);
	expect(contribution.data['allowed']).toEqual([
		{
			rule: 'name',
			words: 'Kofi',
			byRole: 'Reception lead',
			why: 'Kofi is the name of our booking system.',
			on: context.today,
			unconfirmed: true,
		},
	]);
	const findings = checkContribution(contribution, context);
	expect(nothingBlocks(findings)).toBe(true);
	expect(findings.filter(({ rule }) => rule === 'name')).toEqual([
		expect.objectContaining({
			severity: 'warn',
			message: expect.stringMatching(
				/The writer \(Reception lead\) answers: Kofi is the name of our booking system\. Nobody else has looked yet\./,
			) as string,
		}),
	]);
	expect(
		checkData(
			typeNamed('case-study'),
			{ ...contribution.data, ...editorsPartForChecking('case-study', context.today) },
			context,
		).findings,
	).toEqual([]);
});

test('an answer goes when its words go, so that a name does not travel on in it', () => {
	expect(answered({}, [answer]).data).not.toHaveProperty('allowed');
});

test('of two answers about the same words, the later counts', () => {
	expect(answered(TRUST, [answer, { ...answer, why: 'A brand.' }]).data['allowed']).toEqual([
		expect.objectContaining({ why: 'A brand.' }),
	]);
});

test.each([
	['an NHS number', 'Reference NHS 943 476 5919 was on it.'],
	['a phone number', 'Call 0121 496 0123.'],
	['an address for e-mail', 'Write to kofi.m@example.com.'],
	['a postcode', 'It stands at B1 1AA.'],
])('%s is nothing a writer may answer', (_, words) => {
	const findings = checked({ 'bodyPart.3': [words] }).filter(
		({ severity, rule }) => severity !== 'inform' && !rule.startsWith('missing'),
	);
	expect(findings.length).toBeGreaterThan(0);
	expect(findings.filter(mayBeAnsweredByItsWriter)).toEqual([]);
});

test('words that are found twice are answered once, where they are found first', () => {
	const finding = (rule: string, found: string, field: string) =>
		({ rule, found, severity: 'block', message: '', next: '', control: [field] }) as unknown as Finding<InForm>;
	const [first, again, other, number] = [
		finding('name', 'Grace', 'title'),
		finding('name', 'Grace', 'body'),
		finding('name', 'Hope', 'body'),
		finding('phone', '07700 900123', 'body'),
	];
	expect(toBeAnswered([first!, again!, other!, number!])).toEqual([first, other]);
});
