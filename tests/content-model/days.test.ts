import { expect, test } from 'vitest';
import { dayIn } from '../../src/content-model/day-in.ts';
import { clockInWords, dayInWords, isTimeZone, monthInWords, readingMinutes } from '../../src/content-model/days.ts';

test('a day is said as people say it, in any time zone', () => {
	const before = process.env['TZ'];
	for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) {
		process.env['TZ'] = zone;
		expect(dayInWords('2026-03-29')).toBe('29 March 2026');
		expect(monthInWords('2026-03-01')).toBe('March 2026');
	}
	process.env['TZ'] = before;
});

test('a time is said as people say it', () => {
	expect(['09:30', '14:00', '00:05', '12:00', '23:59'].map(clockInWords)).toEqual([
		'9.30am',
		'2pm',
		'12.05am',
		'12pm',
		'11.59pm',
	]);
});

test('reading takes a minute for 200 words, and never none', () => {
	expect([0, 99, 300, 1000].map(readingMinutes)).toEqual([1, 1, 2, 5]);
});

test('the day it is depends on the time zone, summer time included', () => {
	expect(dayIn('Pacific/Auckland', new Date('2026-03-04T11:30:00Z'))).toBe('2026-03-05');
	expect(dayIn('America/Los_Angeles', new Date('2026-03-04T07:30:00Z'))).toBe('2026-03-03');
	expect(dayIn('Europe/London', new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
	expect(dayIn('Europe/London', new Date('2026-01-01T23:30:00Z'))).toBe('2026-01-01');
});

test('a time zone has a name; an offset, which knows no summer time, is none', () => {
	expect(['Europe/London', 'UTC', 'Pacific/Kiritimati'].filter(isTimeZone)).toHaveLength(3);
	expect(['+01:00', '', 'London', 'Mars/Olympus', 'constructor', 'Europe/London '].filter(isTimeZone)).toEqual([]);
});
