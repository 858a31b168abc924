/** Leads from published sources: what other places have tried, by the guide they bear on. Pure. */
import type { Hub, HubEntryOf } from './hub.ts';
import { byTitle } from './listing.ts';

/** The leads that name a guide: those of our own region first, then the others, each by title. */
export const leadsFor = (hub: Hub, guide: string): HubEntryOf<'lead'>[] => {
	const naming = hub
		.all('lead')
		.filter(({ data }) => data.guides?.includes(guide))
		.sort(byTitle);
	return [...naming.filter(({ data }) => data.where === 'here'), ...naming.filter(({ data }) => data.where !== 'here')];
};
