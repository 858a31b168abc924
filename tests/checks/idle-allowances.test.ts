import { expect, test } from 'vitest';
import { allowanceKeyOf, wordsToAllow } from '../../src/checks/allowance.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import { ruleNamed } from '../../src/checks/rules/index.ts';
import { checkText } from './check-text.ts';

const allowance = { rule: 'name', words: 'Kofi', byRole: 'Editor', why: 'An invented name.', on: '2026-03-01' };

const checked = (text: string, ...allowed: object[]) =>
	checkText(documentOf(text, { data: { allowed }, today: '2026-11-22' }));

const idle = (text: string, ...allowed: object[]) =>
	checked(text, ...allowed).filter(({ rule }) => rule === 'idle-allowance');

test('an allowance whose words are gone is a finding', () => {
	expect(idle('It helped them to draw.', allowance)).toMatchObject([
		{ severity: 'warn', found: 'Kofi', message: expect.stringContaining('no finding of this kind quotes “Kofi”') },
	]);
	expect(idle('It helped Kofi to draw.', allowance)).toEqual([]);
});

test('it can be written in other letters, with other apostrophes and breaks, and still be about the words', () => {
	expect(idle('It helped Kofi O’Brien to draw.', { ...allowance, words: "kofi\n o'brien" })).toEqual([]);
});

test('one that is over, dated tomorrow or not confirmed is still about something', () => {
	for (const changed of [{ on: '2025-01-01' }, { on: '2026-12-24' }, { unconfirmed: true }])
		expect(idle('It helped Kofi to draw.', { ...allowance, ...changed })).toEqual([]);
});

test('one without words is about any finding of its rule, and about none where there is none', () => {
	const { words: _, ...anywhere } = allowance;
	expect(idle('It helped Kofi to draw.', anywhere)).toEqual([]);
	expect(idle('It helped them to draw.', anywhere)).toHaveLength(1);
});

test.each([
	['nmae', /no rule “nmae”.* Did you mean “name”\?/s],
	['constructor', /no rule “constructor”/],
	['missing-field', /no rule “missing-field”/],
])('the rule %s, which the checks do not have, is said', (rule, words) => {
	const [finding] = idle('It helped Kofi to draw.', { ...allowance, rule });
	expect(`${finding?.message} ${finding?.next}`).toMatch(words);
});

test('what is not shaped like an allowance is for the schema to say', () => {
	expect(idle('It helped them to draw.', { rule: 'name' }, { ...allowance, why: ' ' })).toEqual([]);
});

test('where only some rules look, the others’ allowances are left alone', () => {
	const document = documentOf('It helped them.', { data: { allowed: [allowance] } });
	expect(checkText(document, [ruleNamed('phone')!])).toEqual([]);
});

test('what a finding quotes fits the box of an allowance, however long it is, and is still about the same', () => {
	const found = `We met ${'and talked\nabout the rota '.repeat(80)}until late.`;
	const words = wordsToAllow(found);
	expect(words.length).toBeLessThanOrEqual(600);
	expect(words).not.toMatch(/\n/);
	expect(allowanceKeyOf('name', words)).toBe(allowanceKeyOf('name', found));
	expect(allowanceKeyOf('name', words)).not.toBe(allowanceKeyOf('name', words.slice(0, 500)));
	expect(wordsToAllow('Kofi')).toBe('Kofi');
});

test('a writer’s answer to what only warns is told, and never lets through what blocks', () => {
	const answer = { ...allowance, unconfirmed: true };
	const text = 'Ring 0121 496 0123 for a place.';
	const [phone] = checked(text).filter(({ rule }) => rule === 'phone');
	const after = checked(text, { ...answer, rule: 'phone', words: phone!.found }).find(({ rule }) => rule === 'phone');
	expect(after).toMatchObject({ severity: phone!.severity });
	const long = `We met ${'and we talked about the rota '.repeat(8)}until late.`;
	const [sentence] = checked(long).filter(({ rule }) => rule === 'long-sentence');
	const told = checked(long, { ...answer, rule: 'long-sentence', words: sentence!.found }).find(
		({ rule }) => rule === 'long-sentence',
	);
	expect(told?.severity).toBe('warn');
	expect(told?.message).toContain('The writer (Editor) answers');
});
