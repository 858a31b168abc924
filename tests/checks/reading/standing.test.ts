import { expect, test } from 'vitest';
import { MAY_TELL, standingOf, TELLS } from '../../../src/checks/reading/standing.ts';

const standing = (text: string) => standingOf({ text, start: 0, end: text.length });

test.each([
	'He slept in his shoes for six weeks.',
	'Mum cleans at the court and knows every usher.',
	'The boy left before the bell.',
	'My brother was taken away.',
	'girl, 11, selectively mute',
])('tells of one person: “%s”', (text) => {
	expect(standing(text)).toBeGreaterThanOrEqual(TELLS);
});

test.each([
	'Children who lose a home rarely speak of it.',
	'At 31 March 2014, 793 children were being looked after by the local authority.',
	'Most parents can name three feelings.',
	'The team moved to a new office.',
	'If a child tells his or her teacher, the teacher should write it down.',
	'Buses stop outside the library.',
])('speaks of many, or of nobody: “%s”', (text) => {
	expect(standing(text)).toBeLessThan(MAY_TELL);
});

test('a past tense alone tells of nobody', () => {
	expect(standing('The roof leaked and the floor was wet.')).toBe(0);
});

test('a month is no modal verb', () => {
	expect(standing('In May 2021 he was arrested.')).toBe(standing('In June 2021 he was arrested.'));
});
