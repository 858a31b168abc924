/** What has been shared for a place or a term, and, as plainly, what has not. Worked examples count nowhere. Pure. */
import type { Hub, HubEntry } from './hub.ts';
import { isPractice, newestFirst } from './listing.ts';
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
