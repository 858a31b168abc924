/** What the calendars of a hub hold, beside going through its entries one by one. */
import { expect, test } from 'vitest';
import { calendarHrefOf, calendarsOf, singleCalendarsOf } from '../../src/library/calendars.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

const action = (id: string, state = 'open') => ({
	id,
	action: `Do ${id}.`,
	owner: { role: 'A planted role', organisation: 'o' },
	dueOn: '2026-04-01',
	state,
});
const meeting = (id: string, heldOn: string, data: Record<string, unknown> = {}) =>
	aHubEntry('meeting-note', id, { body: 'coalition', heldOn, themes: ['first'], ...data });
const held = (hub: Parameters<typeof calendarsOf>[0], name: string) =>
	calendarsOf(hub)
		.flatMap(({ calendars }) => calendars)
		.find((calendar) => calendar.name === name)!
		.events.map(({ id }) => id);

const EVENTS = [
	{ id: '2026-05-01-a', networks: ['dudley'], themes: ['first'] },
	{ id: '2026-06-01-b', networks: ['dudley', 'walsall'], themes: ['second'] },
	{ id: '2026-04-01-c', themes: ['first', 'second'] },
];
const hub = aHub(
	...['dudley', 'walsall'].map((id) => aHubEntry('network', id, { title: id })),
	...EVENTS.map(({ id, ...data }) => aHubEntry('event', id, { heldOn: id.slice(0, 10), ...data })),
	aHubEntry('event', '2026-07-01-invented', {
		heldOn: '2026-07-01',
		networks: ['dudley'],
		themes: ['first'],
		illustrative: true,
	}),
	meeting('a', '2026-01-10', { actions: [action('x', 'done'), action('y')], nextMeeting: { on: '2026-02-09' } }),
	meeting('b', '2026-02-10', { chathamHouse: true, actions: [action('z')], nextMeeting: { on: '2026-03-10' } }),
	meeting('c', '2026-02-11', {
		body: 'network',
		network: 'dudley',
		themes: ['second'],
		nextMeeting: { on: '2026-02-01' },
	}),
	meeting('d', '2026-02-12', { illustrative: true, actions: [action('invented')], nextMeeting: { on: '2026-09-09' } }),
);

test.each(['networks', 'themes'] as const)('the calendar of each of the %s holds its events and no other', (field) => {
	for (const id of field === 'networks' ? ['dudley', 'walsall'] : ['first', 'second'])
		expect(held(hub, `${field}/${id}`).filter((name) => name.startsWith('event-'))).toEqual(
			EVENTS.filter((event) => event[field]?.includes(id))
				.map((event) => `event-${event.id}`)
				.sort(),
		);
});

test('meetings stand on the day they were held, and only the last note of a body announces the next', () => {
	expect(held(hub, 'meetings')).toEqual([
		'meeting-coalition-2026-01-10',
		'meeting-coalition-2026-02-10',
		'meeting-networks-dudley-2026-02-11',
		'meeting-coalition-2026-03-10',
	]);
});

test('a meeting keeps its name and counts up once its note is written', () => {
	const announced = aHub(meeting('a', '2026-01-10', { nextMeeting: { on: '2026-02-10' } }));
	const written = aHub(meeting('a', '2026-01-10', { nextMeeting: { on: '2026-02-10' } }), meeting('b', '2026-02-10'));
	const eventOf = (one: typeof hub) =>
		calendarsOf(one)[0]!.calendars[0]!.events.filter(({ id }) => id === 'meeting-coalition-2026-02-10');
	expect([eventOf(announced).map(({ changes }) => changes), eventOf(written).map(({ changes }) => changes)]).toEqual([
		[0],
		[1],
	]);
});

test('actions that still stand are due, and nothing says who took them on', () => {
	expect(held(hub, 'actions')).toEqual(['action-coalition-y', 'action-coalition-z']);
	expect(JSON.stringify(calendarsOf(hub))).not.toContain('A planted role');
	expect(JSON.stringify(calendarsOf(hub))).not.toContain('"o"');
});

test('everything holds each day once, soonest first, and nothing invented', () => {
	const { events } = calendarsOf(hub)[0]!.calendars[0]!;
	expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).sort());
	expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
	expect(events).toHaveLength(9);
	expect(JSON.stringify([calendarsOf(hub), singleCalendarsOf(hub)])).not.toContain('invented');
});

test('each real event has a file of its own, and an invented one has none', () => {
	expect(calendarHrefOf(hub, { type: 'event', id: '2026-05-01-a' })).toBe('/calendars/events/2026-05-01-a.ics');
	expect(calendarHrefOf(hub, { type: 'event', id: '2026-07-01-invented' })).toBeUndefined();
	expect(calendarHrefOf(hub, { type: 'meeting-note', id: '2026-05-01-a' })).toBeUndefined();
	expect(singleCalendarsOf(hub)).toHaveLength(3);
});
