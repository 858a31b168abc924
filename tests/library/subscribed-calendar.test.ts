/**
 * A practitioner subscribes to the calendar of Dudley: two programs that share no code, `ical.js` and `node-ical`,
 * read the same days, hours and words in it.
 */
import ICAL from 'ical.js';
import { sync as nodeIcal, type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/library/calendars.ts';
import { calendarOf } from '../../src/publishing/calendar.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { someHubSettings } from '../support/hub-settings.ts';

// No backslash before a letter: node-ical takes the first half of it for a line break. `ical.js` reads it right, see
// tests/publishing/calendar.test.ts.
const NASTY = `Doors, rooms; and a “bench”: 100 % — ${'ä'.repeat(60)}`;
/** Round both changes of the clocks in Britain, and days far from any. */
const DAYS = [
	'2026-03-28',
	'2026-03-29',
	'2026-03-30',
	'2026-10-24',
	'2026-10-25',
	'2026-10-26',
	'2026-07-01',
	'2027-01-15',
];
const HOURS = [{ from: '00:15', to: '00:45' }, { from: '09:30', to: '11:00' }, { from: '03:00' }, {}];

const event = (id: string, data: Record<string, unknown>) =>
	aHubEntry('event', id, { title: NASTY, networks: ['dudley'], place: NASTY, ...data });
const hub = aHub(
	...['dudley', 'walsall'].map((id) => aHubEntry('network', id, { title: id })),
	...DAYS.flatMap((heldOn) => HOURS.map((hours, at) => event(`${heldOn}-${at}`, { heldOn, ...hours }))),
	event('2026-05-01-off', { heldOn: '2026-05-01', cancelled: true }),
	event('2026-05-01-elsewhere', { heldOn: '2026-05-01', networks: ['walsall'] }),
	aHubEntry('meeting-note', 'm', {
		title: 'The meeting',
		body: 'network',
		network: 'dudley',
		heldOn: '2026-02-10',
		nextMeeting: { on: '2026-04-14', place: NASTY },
		actions: [
			{ id: 'walk', action: NASTY, owner: { role: 'Lead', organisation: 'o' }, dueOn: '2026-06-01', state: 'open' },
		],
	}),
);
const { events } = calendarsOf(hub)
	.flatMap(({ calendars }) => calendars)
	.find(({ name }) => name === 'networks/dudley')!;

interface Read {
	uid: string;
	/** A day, or a moment in universal time. */
	start: string;
	end: string | undefined;
	title: string;
	place: string;
	isOff: boolean;
}

const readByIcalJs = (text: string): Read[] => {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const zone = calendar.getFirstSubcomponent('vtimezone');
	const own = zone ? new ICAL.Timezone(zone) : undefined;
	const moment = (time: ICAL.Time) => {
		if (time.isDate) return time.toString();
		const local = time.clone();
		if (time.zone !== ICAL.Timezone.utcTimezone && own) local.zone = own;
		return new Date(local.toUnixTime() * 1000).toISOString();
	};
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const read = new ICAL.Event(component);
		const hasEnd = component.hasProperty('dtend');
		return {
			uid: read.uid,
			start: moment(read.startDate),
			end: hasEnd ? moment(read.endDate) : undefined,
			title: read.summary,
			place: read.location ?? '',
			isOff: component.getFirstPropertyValue('status') === 'CANCELLED',
		};
	});
};

const textOf = (value: VEvent['summary'] | undefined): string =>
	typeof value === 'object' ? String(value.val) : (value ?? '');

const dayOf = (date: Date) =>
	[date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const readByNodeIcal = (text: string): Read[] =>
	Object.values(nodeIcal.parseICS(text)).flatMap((read) => {
		if (read?.type !== 'VEVENT') return [];
		const isDay = read.datetype === 'date';
		const moment = (date: Date) => (isDay ? dayOf(date) : date.toISOString());
		return [
			{
				uid: read.uid,
				start: moment(read.start),
				end: text.includes('DTEND') && read.end && read.end > read.start ? moment(read.end) : undefined,
				title: textOf(read.summary),
				place: textOf(read.location),
				isOff: read.status === 'CANCELLED',
			},
		];
	});

const byUid = (one: Read, other: Read) => (one.uid < other.uid ? -1 : 1);

test.each(['Europe/London', 'America/New_York', 'Asia/Kolkata'])(
	'by the clocks of %s, two programs read the same in the calendar of Dudley, and all that is in it',
	(timeZone) => {
		const text = calendarOf({ ...someHubSettings, timeZone }, 'Dudley', events);
		const [one, other] = [readByIcalJs(text).sort(byUid), readByNodeIcal(text).sort(byUid)];
		expect(one).toEqual(other);
		expect(one).toHaveLength(DAYS.length * HOURS.length + 4);
		expect(one.filter(({ isOff }) => isOff)).toHaveLength(1);
		expect(one.filter(({ title }) => title.includes(NASTY))).toHaveLength(DAYS.length * HOURS.length + 2);
		expect(JSON.stringify(one)).not.toMatch(/elsewhere/);
	},
);
