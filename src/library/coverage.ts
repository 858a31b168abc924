/** What has been shared for a place or a term, and, as plainly, what has not. Worked examples count nowhere. Pure. */
import { typeNamed } from '../content-model/index.ts';
import { daysBetween } from '../content-model/review-state.ts';
import type { Hub, HubEntry, HubEntryOf } from './hub.ts';
import { dayOf, isPractice, newestFirst } from './listing.ts';
import { realOf, workedExamplesOf } from './worked-examples.ts';

/** Practice entries of a network: those that name it, its meetings and its folder. */
export const sharedInNetwork = (hub: Hub, id: string): HubEntry[] =>
	realOf(hub)
		.entries.filter(({ type, data }) => isPractice({ type }) && (data.networks?.includes(id) || data.network === id))
		.sort(newestFirst);

/** Practice entries that carry a term of a vocabulary, such as the theme `first-contact`. */
export const sharedUnder = (hub: Hub, vocabulary: 'sectors' | 'themes' | 'principles', id: string): HubEntry[] =>
	realOf(hub)
		.entries.filter(({ type, data }) => isPractice({ type }) && data[vocabulary]?.includes(id))
		.sort(newestFirst);

/** Worked examples that carry a term of a vocabulary: shown beside what is real, on request. */
export const workedExamplesUnder = (
	hub: Hub,
	vocabulary: 'sectors' | 'themes' | 'principles',
	id: string,
): HubEntry[] =>
	workedExamplesOf(hub)
		.filter(({ data }) => data[vocabulary]?.includes(id))
		.sort(newestFirst);

/** After how many days without anything of its practice a network is asked how it is. */
const QUIET_DAYS = 365;

/** Local networks that have shared nothing of their practice for a year, with the day they last did. */
export const networksNotHeardFrom = (hub: Hub): { network: HubEntryOf<'network'>; last: string | undefined }[] =>
	hub
		.all('network')
		.map((network) => ({
			network,
			last: sharedInNetwork(hub, network.id)
				.filter((entry) => typeNamed(entry.type).role === 'practice')
				.map(dayOf)
				.filter((day) => day <= hub.today)
				.sort()
				.at(-1),
		}))
		.filter(({ last }) => last === undefined || daysBetween(last, hub.today) > QUIET_DAYS);

export interface Gap {
	label: string;
	href: string;
}

/** Terms under which none of these entries stands. */
export const notShared = (
	hub: Hub,
	entries: readonly HubEntry[],
	vocabulary: 'sectors' | 'themes' | 'principles',
): Gap[] =>
	hub.settings.vocabularies[vocabulary].terms
		.filter(({ id }) => !entries.some(({ data }) => data[vocabulary]?.includes(id)))
		.map(({ id, label }) => ({ label, href: `/${vocabulary}/${id}/` }));

/** Networks from which none of these entries comes. */
export const networksWithout = (hub: Hub, entries: readonly HubEntry[]): Gap[] =>
	hub
		.all('network')
		.filter(({ id }) => !entries.some(({ data }) => data.networks?.includes(id) || data.network === id))
		.map(({ data, href }) => ({ label: data.title, href }));

export interface CoverageRow {
	label: string;
	href: string;
	cells: { id: string; count: number }[];
}

/** Counts of case studies by network (rows) and term (columns). An empty cell is a finding, not a fault. */
export const coverage = (hub: Hub, vocabulary: 'sectors' | 'themes' | 'principles'): CoverageRow[] => {
	const studies = realOf(hub).all('case-study');
	return hub.all('network').map(({ id, data, href }) => ({
		label: data.title,
		href,
		cells: hub.settings.vocabularies[vocabulary].terms.map((term) => ({
			id: term.id,
			count: studies.filter((study) => study.data.networks.includes(id) && study.data[vocabulary].includes(term.id))
				.length,
		})),
	}));
};
