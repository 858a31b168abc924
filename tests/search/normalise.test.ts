import { expect, test } from 'vitest';
import { stemOf, stemsOf } from '../../src/search/analyse.ts';
import { comparable, searchWordsOf } from '../../src/search/normalise.ts';

test.each([
	['organisation', 'organization'],
	['re-traumatisation', 're-traumatization'],
	['practice', 'practise'],
	['practising', 'practicing'],
	['behaviour', 'behavior'],
	['centre', 'center'],
	['centred', 'centered'],
	['counselling', 'counseling'],
	['paediatric', 'pediatric'],
	['programme', 'program'],
	['analyse', 'analyze'],
	['defence', 'defense'],
	['judgement', 'judgment'],
	['child', 'children'],
	['child’s', "children's"],
	['policy', 'policies'],
	['excluded', 'exclusions'],
	['decide', 'decision'],
	['suspended', 'suspension'],
	['intervene', 'intervention'],
	['safe', 'safety'],
	['Café', 'cafe'],
	['trauma-informed', 'trauma informed'],
	['TRAUMA‑INFORMED', 'trauma-informed'],
])('“%s” and “%s” are compared as the same words', (one, other) => {
	expect(stemsOf(one)).toEqual(stemsOf(other));
});

test.each([
	['size', 'sis'],
	['hour', 'hor'],
	['prize', 'pris'],
	['enter', 'entre'],
	['calling', 'caling'],
])('“%s” keeps its spelling', (word, wrong) => {
	expect(stemOf(word)).not.toBe(wrong);
});

test('curly and straight quotes, hyphens of every length and invisible characters make no difference', () => {
	expect(comparable('the child’s ‘safe‑place’ co\u00adproduction')).toBe(
		comparable("the child's 'safe-place' coproduction"),
	);
});

test('initials with an ampersand and sections of an Act are one word each', () => {
	expect(searchWordsOf('A&E, s.17 and s.47').map(({ text }) => text)).toEqual(['a&e', 's17', 'and', 's47']);
});

test('a word in capitals is known as such', () => {
	expect(searchWordsOf('LAC review').map(({ capitals }) => capitals)).toEqual([true, false]);
});

test.each([
	['caresses', 'caress'],
	['hopping', 'hop'],
	['hoping', 'hope'],
	['relational', 'relat'],
	['generously', 'generous'],
	['communities', 'communiti'],
	['anxiety', 'anxieti'],
	['agreed', 'agre'],
	['skies', 'sky'],
	['knives', 'knive'],
	['consistently', 'consist'],
])('the stem of %s is %s', (word, expected) => {
	expect(stemOf(word)).toBe(expected);
});

test.each([
	['About £2,500 in all', ['about', '2500', 'in', 'all']],
	['2500', ['2500']],
	['£1,234,567', ['1234567']],
	['£1,200.50', ['1200.50']],
	['1.8', ['1.8']],
	['WCAG 2.2.', ['wcag', '2.2']],
	['£2.5m a year', ['2.5m', 'a', 'year']],
	['on 12.03.2024', ['on', '12', '03', '2024']],
	['in 2019, 2020 and 2021', ['in', '2019', '2020', 'and', '2021']],
	['pages 1,2,3', ['pages', '1', '2', '3']],
	['5/6', ['5', '6']],
])('a number is one word however its thousands are written: “%s”', (text, words) => {
	expect(searchWordsOf(text).map((word) => word.text)).toEqual(words);
});
