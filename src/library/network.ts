/** What a local network’s page says beside what was shared: whom to ask, what is asked of it, what is coming. Pure. */
import { openActions, type FollowedAction } from './actions.ts';
import type { Hub, HubEntryOf } from './hub.ts';
import { realOf } from './worked-examples.ts';

/** Somebody to ask, by their job: never a name. */
export interface Contact {
	role: string;
	organisation: HubEntryOf<'organisation'>;
}

/** The lead of a network, then the contacts of its real case studies, each once. */
export const contactsIn = (hub: Hub, network: HubEntryOf<'network'>): Contact[] => {
	const given = [
		network.data.lead,
		...realOf(hub)
			.all('case-study')
			.filter(({ data }) => data.networks.includes(network.id))
			.map(({ data }) => data.contact),
	];
	const contacts = new Map<string, Contact>();
	for (const one of given) {
		const organisation = hub.find('organisation', one?.organisation);
		if (one && organisation)
			contacts.set(JSON.stringify([one.role, organisation.id]), { role: one.role, organisation });
	}
	return [...contacts.values()];
};

/** Actions of the network’s own meetings that are open, soonest due first. */
export const askedOf = (hub: Hub, network: string): FollowedAction[] =>
	openActions(hub).filter(({ now }) => now.note.data.network === network);

/** A day somebody may want to come. */
export interface Coming {
	on: string;
	title: string;
	/** Its page, where it has one. */
	href?: string;
	place?: string | undefined;
}

/** Events of a network and next meetings its notes announce, from today on, soonest first. */
export const comingTo = (hub: Hub, network: string): Coming[] => {
	const real = realOf(hub);
	const events = real
		.all('event')
		.filter(({ data }) => data.networks?.includes(network))
		.map(({ href, data: { heldOn, title, place } }): Coming => ({ on: heldOn, title, href, place }));
	const meetings = real
		.all('meeting-note')
		.filter(({ data }) => data.network === network)
		.flatMap(({ data: { nextMeeting } }): Coming[] =>
			nextMeeting ? [{ on: nextMeeting.on, title: 'Next meeting', place: nextMeeting.place }] : [],
		)
		.filter(({ on }) => !events.some((event) => event.on === on));
	return [...events, ...meetings].filter(({ on }) => on >= hub.today).sort((a, b) => (a.on < b.on ? -1 : 1));
};
