import { expect, test } from 'vitest';
import { readDay, readEntryAddress, readNumber, readTime } from '../../src/contribution-form/as-typed.ts';

test.each([
	'2026-03-04',
	'4/3/2026',
	'04.03.2026',
	'4 3 26',
	'4 March 2026',
	'4th of March 2026',
	'Wednesday 4 Mar 2026',
	'4 mar, 2026',
])('“%s” is the fourth of March, day before month', (typed) => {
	expect(readDay(typed)).toBe('2026-03-04');
});

test.each(['last winter', '4 Smarch 2026', '2026', '32nd', '4 ma 2026'])(
	'“%s” is left as typed, for the checks to speak of',
	(typed) => {
		expect(readDay(typed)).toBe(typed);
	},
);

test.each([
	['9.30am', '09:30'],
	['9:30', '09:30'],
	['2 pm', '14:00'],
	['12pm', '12:00'],
	['12 am', '00:00'],
	['14.00', '14:00'],
	['half nine', 'half nine'],
	['9', '9'],
	['15pm', '15pm'],
])('the time “%s” is read as %s', (typed, read) => {
	expect(readTime(typed)).toBe(read);
});

test.each([
	['1,200', 1200],
	['8', 8],
	['2.5', 2.5],
	['about 8', 'about 8'],
	['1,20', '1,20'],
])('the number “%s” is read as %s', (typed, read) => {
	expect(readNumber(typed)).toBe(read);
});

test('an address of the hub is read as the name of the page', () => {
	expect(readEntryAddress('https://hub.example.org/case-studies/dudley/calm/?from=mail#top', '/case-studies/')).toBe(
		'dudley/calm',
	);
	expect(readEntryAddress('dudley/calm', '/case-studies/')).toBe('dudley/calm');
});
