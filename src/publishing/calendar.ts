/** Calendars as RFC 5545 wants them: https://www.rfc-editor.org/rfc/rfc5545. Pure: events in, text out. */
import type { HubSettings } from '../content-model/settings.ts';
import { LONDON, VTIMEZONE_LONDON, VTIMEZONE_UTC } from './time-zones.ts';

export interface CalendarEvent {
	/** What no other event of the hub has, and what stays when it is changed: `event-2026-12-09-talk`. */
	id: string;
	title: string;
	description?: string | undefined;
	/** Address from the root of the site. */
	href: string;
	place?: string | undefined;
	/** The day it is on, `yyyy-mm-dd`. */
	on: string;
	/** When it begins, `hh:mm`, in the hub’s time zone; without it, it takes the whole day. */
	from?: string | undefined;
	/** When it ends; one that ends before it begins ends on the next day. */
	to?: string | undefined;
	/** The day it was last changed. */
	changedOn: string;
	/** How often it has been changed. */
	changes: number;
	cancelled?: boolean | undefined;
}

const DAY = 86_400_000;
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Characters that no value of a calendar may hold, line breaks aside. */
// eslint-disable-next-line no-control-regex -- RFC 5545, 3.1 forbids them
const FORBIDDEN = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g;

/** Words as a value of the type TEXT (3.3.11). */
const textOf = (words: string): string =>
	words
		.replaceAll('\t', ' ')
		.replace(/\r\n?/g, '\n')
		.replace(FORBIDDEN, '')
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');

/** A line of content, folded so that no line is longer than 75 octets and no character is cut in two (3.1). */
const folded = (line: string): string => {
	const lines: string[] = [];
	let current = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > MOST_OCTETS) {
			lines.push(current);
			// The space that a continued line begins with counts too.
			current = ' ';
			octets = 1;
		}
		current += character;
		octets += size;
	}
	return [...lines, current].join('\r\n');
};

const plainDay = (day: string) => day.replaceAll('-', '');

/** The day after: `2026-03-31` → `2026-04-01` */
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Minutes by which clocks of the zone are ahead of UTC at this moment. */
const offsetAt = (zone: string, moment: number): number => {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	}).formatToParts(moment);
	const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
	return (Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - moment) / 60_000;
};

/**
 * What clocks of a zone show, as a moment; and whether they ever show it, which they do not in the hour that is left
 * out in spring. There the offset before is the one to go by (3.3.5).
 */
const momentShown = (zone: string, day: string, time: string): { moment: number; isShown: boolean } => {
	const shown = Date.parse(`${day}T${time}:00Z`);
	const asBefore = shown - offsetAt(zone, shown - DAY) * 60_000;
	const exact = shown - offsetAt(zone, asBefore) * 60_000;
	const isShown = exact + offsetAt(zone, exact) * 60_000 === shown;
	return { moment: isShown ? exact : asBefore, isShown };
};

const inUtc = (moment: number) => `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * A time as a property: by the clocks of London, with the zone beside it; in UTC for any other zone, and for an hour
 * that does not exist, which programs read differently.
 */
const timeLine = (name: string, zone: string, day: string, time: string): string => {
	const { moment, isShown } = momentShown(zone, day, time);
	return zone === LONDON && isShown
		? `${name};TZID=${LONDON}:${plainDay(day)}T${time.replace(':', '')}00`
		: `${name}:${inUtc(moment)}`;
};

const whenLines = ({ on, from, to }: CalendarEvent, zone: string): string[] => {
	if (!from) return [`DTSTART;VALUE=DATE:${plainDay(on)}`, `DTEND;VALUE=DATE:${plainDay(dayAfter(on))}`];
	const start = timeLine('DTSTART', zone, on, from);
	if (!to || to === from) return [start];
	return [start, timeLine('DTEND', zone, to < from ? dayAfter(on) : on, to)];
};

const eventLines = (event: CalendarEvent, { address, timeZone }: HubSettings): string[] => {
	const { id, title, description, href, place, changedOn, changes, cancelled = false } = event;
	const stamp = `${plainDay(changedOn)}T000000Z`;
	return [
		'BEGIN:VEVENT',
		`UID:${textOf(id)}@${new URL(address).hostname}`,
		`DTSTAMP:${stamp}`,
		`LAST-MODIFIED:${stamp}`,
		`SEQUENCE:${changes}`,
		...whenLines(event, timeZone),
		`SUMMARY:${textOf(title)}`,
		...(description ? [`DESCRIPTION:${textOf(description)}`] : []),
		...(place ? [`LOCATION:${textOf(place)}`] : []),
		`URL:${address}${href}`,
		`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		// Whoever subscribes is not shown as busy by what is coming up somewhere.
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
};

/** The zone its times are told in. A calendar holds at least one component (3.6), so an empty one has its zone. */
const zoneLines = ({ timeZone }: HubSettings, events: readonly CalendarEvent[]): readonly string[] => {
	if (timeZone === LONDON) return VTIMEZONE_LONDON;
	return events.length ? [] : VTIMEZONE_UTC;
};

/** A calendar of these events, in the order given. */
export const calendarOf = (settings: HubSettings, name: string, events: readonly CalendarEvent[]): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${textOf(settings.name)}//Calendar//EN`,
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${textOf(name)}`,
		...zoneLines(settings, events),
		...events.flatMap((event) => eventLines(event, settings)),
		'END:VCALENDAR',
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
