/** The list pages: which types have one of the ordinary kind, and how their entries are grouped. */
import { contentTypes, typeNamed } from '../content-model/index.ts';
import { labelOf } from '../content-model/vocabulary.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Hub, HubEntry } from './hub.ts';
import { byTitle, dayOf, groupBy, newestFirst, soonestFirst } from './listing.ts';
import { realOf, workedExamplesOf } from './worked-examples.ts';

/** Types with an ordinary list page; the others have one of their own. */
const LISTED = [
	'case-study',
	'practice-guide',
	'meeting-note',
	'reflective-note',
	'organisation',
	'resource',
	'training',
	'event',
	'indicator',
	'certification',
] as const satisfies readonly TypeName[];

export const listPaths = () => LISTED.map((name) => ({ params: { folder: typeNamed(name).folder }, props: { name } }));

export interface ListSection {
	/** Undefined where the list needs no parts. */
	heading?: string | undefined;
	entries: HubEntry[];
}

const grouped = <E extends HubEntry>(
	entries: readonly E[],
	keyOf: (entry: E) => string,
	order?: readonly string[],
): ListSection[] => {
	const groups = groupBy(entries, keyOf).map(([heading, members]) => ({ heading, entries: members }));
	return order ? groups.sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading)) : groups;
};

/** The real entries of a list page, in the parts in which people look for them. */
export const sectionsOfList = (hub: Hub, name: (typeof LISTED)[number]): ListSection[] => {
	const entries: HubEntry[] = [...realOf(hub).all(name)];
	const { vocabularies } = hub.settings;
	if (!entries.length) return [];
	switch (name) {
		case 'event': {
			const coming = entries.filter((entry) => dayOf(entry) >= hub.today).sort(soonestFirst);
			const past = entries.filter((entry) => dayOf(entry) < hub.today).sort(newestFirst);
			return [
				{ heading: 'Coming up', entries: coming },
				{ heading: 'Past', entries: past },
			].filter(({ entries: { length } }) => length > 0);
		}
		case 'meeting-note':
			return grouped(entries.sort(newestFirst), (entry) => dayOf(entry).slice(0, 4));
		case 'organisation':
			return grouped(
				realOf(hub).all('organisation').toSorted(byTitle),
				({ data }) => labelOf(vocabularies['organisation-kinds'], data.kind),
				vocabularies['organisation-kinds'].terms.map(({ label }) => label),
			);
		case 'resource':
			return grouped(
				realOf(hub).all('resource').toSorted(byTitle),
				({ data }) => labelOf(vocabularies['resource-kinds'], data.kind),
				vocabularies['resource-kinds'].terms.map(({ label }) => label),
			);
		case 'practice-guide':
		case 'training':
		case 'indicator':
		case 'certification':
			return [{ entries: entries.sort(byTitle) }];
		case 'case-study':
		case 'reflective-note':
			return [{ entries: entries.sort(newestFirst) }];
	}
};

/** Worked examples of a type, newest first: shown beside a list on request. */
export const workedExamplesOfType = (hub: Hub, name: TypeName): HubEntry[] =>
	workedExamplesOf(hub)
		.filter(({ type }) => type === name)
		.sort(newestFirst);

/** Every worked example, by type. */
export const workedExampleSections = (hub: Hub): ListSection[] =>
	contentTypes
		.map(({ name }) => ({ heading: typeNamed(name).plural, entries: workedExamplesOfType(hub, name) }))
		.filter(({ entries: { length } }) => length > 0);
