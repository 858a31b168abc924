import { describe, expect, test } from 'vitest';
import { isNote, isNoteAboutOne } from '../../../src/checks/reading/notes.ts';

const sentence = (text: string) => ({ text, start: 0, end: text.length });

describe('a note', () => {
	test.each(['Y9 boy, Somali, stammer', 'Mum – nurse; dad inside', 'From one school to the next'])(
		'is short and has no verb of its own: “%s”',
		(text) => {
			expect(isNote(sentence(text))).toBe(true);
		},
	);

	test.each([
		'The boy was quiet.',
		'a, b, c, d, e, f, g, h, i, j, k, l, m, n, o and so on to the end of a long list'.replaceAll(',', ''),
	])('is nothing longer and nothing with a verb: “%s”', (text) => {
		expect(isNote(sentence(text))).toBe(false);
	});

	test.each([
		'Y9 boy, Somali, stammer',
		'14, Roma, excluded twice',
		'M14, albinism',
		'Lives Lower Penn Bottom, with gran',
		'Family on Gospel Oak estate',
	])('tells of one person or one family: “%s”', (text) => {
		expect(isNoteAboutOne(sentence(text))).toBe(true);
	});

	test.each([
		'Polish and Urdu interpreters',
		'mum and baby group, first Monday',
		'Dads in the waiting room',
		'Children with epilepsy or diabetes',
	])('tells of nobody where many or a service are meant: “%s”', (text) => {
		expect(isNoteAboutOne(sentence(text))).toBe(false);
	});
});
