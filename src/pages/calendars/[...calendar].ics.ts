import { calendarsOf, singleCalendarsOf } from '../../library/calendars.ts';
import { theHub } from '../../library/hub.ts';
import { calendarOf } from '../../publishing/calendar.ts';

const all = async () => {
	const hub = await theHub();
	return [...calendarsOf(hub).flatMap(({ calendars }) => calendars), ...singleCalendarsOf(hub)];
};

export const getStaticPaths = async () =>
	(await all()).map(({ name, label, events }) => ({ params: { calendar: name }, props: { label, events } }));

export const GET = async ({ props: { label, events } }: { props: Awaited<ReturnType<typeof all>>[number] }) => {
	const { settings } = await theHub();
	return new Response(calendarOf(settings.hub, `${settings.hub.shortName}: ${label}`, events), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
};
