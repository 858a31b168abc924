/** Calendars of what is real in the hub: what each holds, and where it stands. Invented days are in none. Pure. */
import { inOrderHeld } from '../content-model/action-log.ts';
import { keyOf } from '../content-model/entry-key.ts';
import { meetingBodyOf } from '../content-model/meeting-body.ts';
import type { CalendarEvent } from '../publishing/calendar.ts';
import { actionsOf } from './actions.ts';
import { bodyLabel } from './gathered.ts';
import type { Hub, HubEntryOf } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { gatheredReviews, organisationLabel, reviewsOf, type DueReview } from './reviews.ts';
import { realOf } from './worked-examples.ts';

export const CALENDARS_ADDRESS = '/calendars/';

/** A day of the hub, with what it belongs to. */
interface Dated {
	event: CalendarEvent;
	kind: 'events' | 'meetings' | 'actions';
	/** Networks it is for; empty for all. */
	networks: readonly string[];
	themes: readonly string[];
	/** The body that meets or asked for it. */
	body?: string;
}

export interface HubCalendar {
	/** `everything`, `networks/ashford`, `themes/first-contact`. */
	name: string;
	label: string;
	events: CalendarEvent[];
}

const changesOf = ({ data }: { data: { changes?: readonly unknown[] | undefined } }) => data.changes?.length ?? 0;

const eventOf = (entry: HubEntryOf<'event'>): CalendarEvent => {
	const { heldOn, from, to, place, online, title, summary, reviewedOn, cancelled } = entry.data;
	return {
		id: `event-${entry.id}`,
		title,
		description: summary,
		href: entry.href,
		place: place ?? (online ? 'Online' : undefined),
		on: heldOn,
		from,
		to,
		changedOn: reviewedOn,
		changes: changesOf(entry),
		cancelled,
	};
};

const meetingOf = (hub: Hub, note: HubEntryOf<'meeting-note'>): CalendarEvent => {
	const { heldOn, from, to, place, online, title, summary, reviewedOn } = note.data;
	return {
		// The day keeps its name once the note of an announced meeting is written.
		id: `meeting-${meetingBodyOf(note.data).replace('/', '-')}-${heldOn}`,
		title: `${bodyLabel(hub, meetingBodyOf(note.data))}: ${title}`,
		description: summary,
		href: note.href,
		place: place ?? (online ? 'Online' : undefined),
		on: heldOn,
		from,
		to,
		changedOn: reviewedOn,
		changes: changesOf(note) + 1,
	};
};

/** The meeting that the last note of a body announces. */
const nextOf = (hub: Hub, note: HubEntryOf<'meeting-note'>): CalendarEvent[] => {
	const { nextMeeting, reviewedOn } = note.data;
	const body = meetingBodyOf(note.data);
	if (!nextMeeting || nextMeeting.on <= note.data.heldOn) return [];
	return [
		{
			id: `meeting-${body.replace('/', '-')}-${nextMeeting.on}`,
			title: `${bodyLabel(hub, body)}: next meeting`,
			href: note.href,
			place: nextMeeting.place,
			on: nextMeeting.on,
			changedOn: reviewedOn,
			changes: 0,
		},
	];
};

const meetingsOf = (hub: Hub): Dated[] => {
	const notes = [...hub.all('meeting-note')].sort(inOrderHeld);
	const last = new Map(notes.map((note) => [meetingBodyOf(note.data), note]));
	const known = new Set<string>();
	return notes.flatMap((note) => {
		const body = meetingBodyOf(note.data);
		const events = [meetingOf(hub, note), ...(last.get(body) === note ? nextOf(hub, note) : [])];
		return events
			.filter(({ id }) => !known.has(id) && known.add(id))
			.map((event): Dated => ({
				event,
				kind: 'meetings',
				networks: note.data.network ? [note.data.network] : [],
				themes: note.data.themes,
				body,
			}));
	});
};

/** The days by which actions are due. Nothing in them names who took an action on. */
const duesOf = (hub: Hub): Dated[] =>
	actionsOf(hub)
		.filter(({ stands }) => stands)
		.map(({ body, id, href, now, steps }): Dated => ({
			event: {
				id: `action-${body.replace('/', '-')}-${id}`,
				title: `Due: ${now.action.action}`,
				description: `An action of a meeting. ${bodyLabel(hub, body)}.`,
				href,
				on: now.action.dueOn,
				changedOn: now.note.data.reviewedOn,
				changes: steps.length - 1,
			},
			kind: 'actions',
			networks: now.note.data.network ? [now.note.data.network] : [],
			themes: now.note.data.themes,
			body,
		}));

const byDay = (a: CalendarEvent, b: CalendarEvent) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1);

const datedOf = memoizeByHub((hub): Dated[] => [
	...hub.all('event').map((entry): Dated => ({
		event: eventOf(entry),
		kind: 'events',
		networks: entry.data.networks ?? [],
		themes: entry.data.themes,
	})),
	...meetingsOf(hub),
	...duesOf(hub),
]);

const KINDS = { events: 'Events', meetings: 'Meetings', actions: 'Days by which actions are due' } as const;

/** The day by which a page is to be read again. */
const reviewOf = (hub: Hub, { entry, dueOn, reviewedOn = dueOn, organisation }: DueReview): CalendarEvent => ({
	id: `review-${keyOf(entry.type, entry.id)}`,
	title: `Review due: ${entry.data.title}`,
	description:
		organisation === undefined ? undefined : `${organisationLabel(hub, organisation)} answers for this page.`,
	href: entry.href,
	on: dueOn,
	changedOn: reviewedOn,
	changes: changesOf(entry),
});

/** The calendar of a view of the reviews: `reviews`, `reviews/organisations/wmca`. */
export const reviewCalendarName = (key: string): string => (key ? `reviews/${key}` : 'reviews');

/** Calendars of their own, so that whoever subscribes to a place or a theme is not told of every page to be read. */
const reviewCalendars = (hub: Hub): HubCalendar[] => {
	const views = gatheredReviews(hub).by.flatMap((by) => by.views);
	return [{ key: '', label: 'All', items: reviewsOf(hub) }, ...views].map(({ key, label, items }) => ({
		name: reviewCalendarName(key),
		label,
		events: items.map((review) => reviewOf(hub, review)).sort(byDay),
	}));
};

/** Every calendar of the hub, in groups: everything, kinds, bodies, themes, reviews. */
export const calendarsOf: (hub: Hub) => { heading: string; calendars: HubCalendar[] }[] = memoizeByHub((given) => {
	const hub = realOf(given);
	const dated = datedOf(hub);
	const calendar = (name: string, label: string, holds: (one: Dated) => boolean): HubCalendar => ({
		name,
		label,
		events: dated
			.filter(holds)
			.map(({ event }) => event)
			.sort(byDay),
	});
	return [
		{
			heading: 'Everything, or one kind',
			calendars: [
				calendar('everything', 'Everything', () => true),
				...Object.entries(KINDS).map(([kind, label]) => calendar(kind, label, (one) => one.kind === kind)),
			],
		},
		{
			heading: 'By place',
			calendars: [
				calendar('coalition', 'The coalition', ({ body }) => body === 'coalition'),
				...hub
					.all('network')
					.map(({ id, data }) => calendar(`networks/${id}`, data.title, ({ networks }) => networks.includes(id))),
			],
		},
		{
			heading: 'By theme',
			calendars: hub.settings.vocabularies.themes.terms.map(({ id, label }) =>
				calendar(`themes/${id}`, label, ({ themes }) => themes.includes(id)),
			),
		},
		{ heading: 'Reviews due, by who answers for the page', calendars: reviewCalendars(hub) },
	];
});

/** A file of its own for each event, to add to a calendar by a link. */
export const singleCalendarsOf: (hub: Hub) => HubCalendar[] = memoizeByHub((given) =>
	realOf(given)
		.all('event')
		.map((entry) => ({ name: `events/${entry.id}`, label: entry.data.title, events: [eventOf(entry)] })),
);

/** Where a calendar stands. */
export const calendarHref = (name: string): string => `${CALENDARS_ADDRESS}${name}.ics`;

/** The calendar of one event; none for what is no event or was invented. */
export const calendarHrefOf = (hub: Hub, { type, id }: { type: string; id: string }): string | undefined =>
	singleCalendars(hub).has(`${type}s/${id}`) ? calendarHref(`${type}s/${id}`) : undefined;

const singleCalendars = memoizeByHub((hub) => new Set(singleCalendarsOf(hub).map(({ name }) => name)));
