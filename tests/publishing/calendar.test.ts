/** Calendars, read back by another program: `ical.js`. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf, type CalendarEvent } from '../../src/publishing/calendar.ts';
import { someHubSettings } from '../support/hub-settings.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
	id: 'event-a',
	title: 'A talk',
	href: '/events/a/',
	on: '2026-12-09',
	changedOn: '2026-11-22',
	changes: 0,
	...more,
});
const written = (events: CalendarEvent[], timeZone = 'Europe/London') =>
	calendarOf({ ...someHubSettings, timeZone }, 'A calendar', events);
const read = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const zone = calendar.getFirstSubcomponent('vtimezone');
	return {
		calendar,
		zone: zone ? new ICAL.Timezone(zone) : undefined,
		events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
	};
};
/** The moment a time stands for, by the rules that the calendar itself holds. */
const momentOf = (time: ICAL.Time, zone: ICAL.Timezone | undefined) => {
	if (time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate().toISOString();
	const local = time.clone();
	local.zone = zone!;
	return new Date(local.toUnixTime() * 1000).toISOString();
};

/** The offset of a zone, from the tables of the running system: worked out without the calendar. */
const shownIn = (zone: string, moment: string) =>
	new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' }).format(
		new Date(moment),
	);
const shownOn = (day: string, time: string) => `${day.split('-').reverse().join('/')}, ${time}`;

describe.each(['Europe/London', 'America/New_York', 'Asia/Kolkata'])('by the clocks of %s', (zone) => {
	// Round both changes of the clocks in Britain and in America, and days far from any.
	test.each([
		'2026-03-07',
		'2026-03-08',
		'2026-03-28',
		'2026-03-29',
		'2026-03-30',
		'2026-10-24',
		'2026-10-25',
		'2026-10-26',
		'2026-11-01',
		'2026-07-01',
		'2027-01-15',
		'2037-10-25',
	])('%s begins and ends when the entry says', (on) => {
		for (const [from, to] of [
			['00:15', '00:45'],
			['09:30', '11:00'],
			['03:00', '23:59'],
		] as const) {
			const { events, zone: own } = read(written([event({ on, from, to })], zone));
			expect(shownIn(zone, momentOf(events[0]!.startDate, own)), from).toBe(shownOn(on, from));
			expect(shownIn(zone, momentOf(events[0]!.endDate, own)), to).toBe(shownOn(on, to));
		}
	});
});

test('an hour that the clocks leave out is read by the offset before it, in UTC as in London', () => {
	const { events, zone } = read(written([event({ on: '2026-03-29', from: '01:30' })]));
	expect(momentOf(events[0]!.startDate, zone)).toBe('2026-03-29T01:30:00.000Z');
	const abroad = read(written([event({ on: '2026-03-08', from: '02:30' })], 'America/New_York'));
	expect(momentOf(abroad.events[0]!.startDate, undefined)).toBe('2026-03-08T07:30:00.000Z');
});

test('what ends before it begins ends on the next day; what has no end has none', () => {
	const [late, open] = read(
		written([event({ from: '22:00', to: '01:00' }), event({ id: 'b', from: '22:00' })]),
	).calendar.getAllSubcomponents('vevent');
	expect(String(late!.getFirstPropertyValue('dtend'))).toBe('2026-12-10T01:00:00');
	expect(open!.hasProperty('dtend')).toBe(false);
});

test('what has no hour takes its day and no other, over the change of a month, a year and the clocks', () => {
	for (const [on, next] of [
		['2026-12-31', '2027-01-01'],
		['2028-02-28', '2028-02-29'],
		['2026-03-29', '2026-03-30'],
		['2026-10-25', '2026-10-26'],
	] as const) {
		const { events } = read(written([event({ on })]));
		expect([String(events[0]!.startDate), String(events[0]!.endDate), events[0]!.startDate.isDate]).toEqual([
			on,
			next,
			true,
		]);
	}
});

const HOSTILE = [
	'Semicolons; commas, and \\ slashes: “quoted”',
	'Two\nlines\r\nand\rthree',
	`BEGIN:VEVENT\nEND:VCALENDAR\r\nX-EVIL:1`,
	'é'.repeat(200),
	`${'a'.repeat(66)}😀${'👩‍👩‍👧'.repeat(30)}`,
	`${'x'.repeat(67)}\\n,;`,
	'\u0000\u0007bell\u007f',
	' begins and ends with a space ',
];

test.each(HOSTILE)('words come back as they were: %j', (words) => {
	const text = written([event({ title: words, description: words, place: words })]);
	const plain = words
		.replace(/\r\n?/g, '\n')
		// eslint-disable-next-line no-control-regex -- what a calendar may not hold
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '');
	const { calendar, events } = read(text);
	expect([events.length, events[0]!.summary, events[0]!.description, events[0]!.location]).toEqual([
		1,
		plain,
		plain,
		plain,
	]);
	expect(calendar.getFirstProperty('x-evil')).toBeNull();
	for (const line of text.split('\r\n')) {
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(line).not.toMatch(/[\r\n]/);
		// A character that was cut in two would not come back from bytes.
		expect(Buffer.from(line).toString()).toBe(line);
		expect(line).not.toContain('\ufffd');
	}
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('a changed event keeps its name and counts up; a cancelled one says so', () => {
	const [before, after] = [
		event(),
		event({ changes: 2, on: '2026-12-10', cancelled: true, changedOn: '2026-12-01' }),
	].map((one) => read(written([one])).events[0]!);
	expect(after!.uid).toBe(before!.uid);
	expect([before!.sequence, after!.sequence]).toEqual([0, 2]);
	expect(after!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
	expect(String(after!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-12-01T00:00:00Z');
});

test('a calendar has what RFC 5545 asks of every calendar and every event, and an empty one is a calendar too', () => {
	const { calendar, events } = read(written([event({ from: '10:00' })]));
	for (const name of ['version', 'prodid']) expect(calendar.getAllProperties(name)).toHaveLength(1);
	for (const name of ['uid', 'dtstamp', 'dtstart']) expect(events[0]!.component.getAllProperties(name)).toHaveLength(1);
	for (const zone of ['Europe/London', 'Asia/Kolkata']) {
		const empty = read(written([], zone));
		expect(empty.events).toEqual([]);
		// 3.6: at least one component.
		expect(empty.calendar.getAllSubcomponents()).toHaveLength(1);
	}
	expect(written([event()])).toBe(written([event()]));
});
