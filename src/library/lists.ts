/** The list pages: which types have one of the ordinary kind, and how their entries are grouped. */
import { typeNamed } from '../content-model/index.ts';
import { labelOf } from '../content-model/vocabulary.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Hub, HubEntry } from './hub.ts';
import { byTitle, dayOf, groupBy, newestFirst, soonestFirst } from './listing.ts';

/** Types with an ordinary list page; the others have one of their own. */
const LISTED = ['case-study', 'practice-guide', 'meeting-note', 'reflective-note', 'organisation', 'resource', 'training', 'event', 'indicator', 'certification'] as const satisfies readonly TypeName[];

export const listPaths = () => LISTED.map((name) => ({ params: { folder: typeNamed(name).folder }, props: { name } }));

export interface ListSection {
	/** Undefined where the list needs no parts. */
	heading?: string | undefined;
	entries: HubEntry[];
}

const grouped = <E extends HubEntry>(entries: readonly E[], keyOf: (entry: E) => string, order?: readonly string[]): ListSection[] => {
	const groups = groupBy(entries, keyOf).map(([heading, members]) => ({ heading, entries: members }));
	return order ? groups.sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading)) : groups;
};

/** The entries of a list page, in the parts in which people look for them. */
export const sectionsOfList = (hub: Hub, name: (typeof LISTED)[number]): ListSection[] => {
	const entries: HubEntry[] = [...hub.all(name)];
	const { vocabularies } = hub.settings;
	if (!entries.length) return [];
	switch (name) {
		case 'event': {
			const coming = entries.filter((entry) => dayOf(entry) >= hub.today).sort(soonestFirst);
			const past = entries.filter((entry) => dayOf(entry) < hub.today).sort(newestFirst);
			return [{ heading: 'Coming up', entries: coming }, { heading: 'Past', entries: past }].filter(({ entries: { length } }) => length > 0);
		}
		case 'meeting-note':
			return grouped(entries.sort(newestFirst), (entry) => dayOf(entry).slice(0, 4));
		case 'case-study': {
			const real = entries.filter(({ data }) => !data.illustrative).sort(newestFirst);
			const invented = entries.filter(({ data }) => data.illustrative).sort(newestFirst);
			return [{ heading: 'From published sources and networks', entries: real }, { heading: 'Illustrative: invented examples that show what to share', entries: invented }].filter(({ entries: { length } }) => length > 0);
		}
		case 'organisation':
			return grouped(hub.all('organisation').toSorted(byTitle), ({ data }) => labelOf(vocabularies['organisation-kinds'], data.kind), vocabularies['organisation-kinds'].terms.map(({ label }) => label));
		case 'resource':
			return grouped(hub.all('resource').toSorted(byTitle), ({ data }) => labelOf(vocabularies['resource-kinds'], data.kind), vocabularies['resource-kinds'].terms.map(({ label }) => label));
		case 'practice-guide':
		case 'training':
		case 'indicator':
		case 'certification':
			return [{ entries: entries.sort(byTitle) }];
		case 'reflective-note':
			return [{ entries: entries.sort(newestFirst) }];
	}
};
