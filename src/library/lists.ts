/** The list pages, and how their entries are grouped. */
import type { AnyContentType } from '../content-model/content-type.ts';
import type { TermField } from '../content-model/field.ts';
import { contentTypes, typeNamed } from '../content-model/index.ts';
import { own } from '../content-model/own.ts';
import type { PublishedName } from '../content-model/publication.ts';
import { labelOf } from '../content-model/vocabulary.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Hub, HubEntry } from './hub.ts';
import { byTitle, dayOf, groupBy, newestFirst, soonestFirst } from './listing.ts';
import { realOf, workedExamplesOf } from './worked-examples.ts';

/** The types whose lists are made alike: those that have no list of their own making. */
export const listedTypes = (): AnyContentType[] =>
	contentTypes.filter(({ list }) => list !== 'none' && list !== 'own-page');

/** One page for each of them. */
export const listPaths = () => listedTypes().map(({ name, folder }) => ({ params: { folder }, props: { name } }));

export interface ListSection {
	/** Undefined where the list needs no parts. */
	heading?: string | undefined;
	entries: HubEntry[];
}

const partsOf = (entries: readonly HubEntry[], keyOf: (entry: HubEntry) => string): ListSection[] =>
	groupBy(entries, keyOf).map(([heading, members]) => ({ heading, entries: members }));

/** In parts by the terms of a field, in the order in which the settings list them. */
const partsByTerm = (
	entries: readonly HubEntry[],
	field: TermField,
	name: PublishedName<'page'>,
	{ settings }: Hub,
) => {
	const vocabulary = settings.vocabularies[field.vocabulary];
	const order = vocabulary.terms.map(({ label }) => label);
	return partsOf(entries, ({ data }) => labelOf(vocabulary, String(data[name]))).sort(
		(a, b) => order.indexOf(a.heading!) - order.indexOf(b.heading!),
	);
};

/** The real entries of a list page, in the parts in which people look for them. */
export const sectionsOfList = (hub: Hub, name: TypeName): ListSection[] => {
	const entries: HubEntry[] = [...realOf(hub).all(name)];
	const { list, fields }: AnyContentType = typeNamed(name);
	if (!entries.length) return [];
	if (typeof list === 'object')
		return partsByTerm(
			entries.sort(byTitle),
			own(fields as Record<string, TermField>, list.by)!,
			list.by as PublishedName<'page'>,
			hub,
		);
	switch (list) {
		case 'coming-first':
			return [
				{ heading: 'Coming up', entries: comingUp(hub, entries) },
				{ heading: 'Past', entries: entries.filter((entry) => dayOf(entry) < hub.today).sort(newestFirst) },
			].filter(({ entries: { length } }) => length > 0);
		case 'by-year':
			return partsOf(entries.sort(newestFirst), (entry) => dayOf(entry).slice(0, 4));
		case 'by-title':
			return [{ entries: entries.sort(byTitle) }];
		case 'newest-first':
			return [{ entries: entries.sort(newestFirst) }];
		case 'own-page':
		case 'none':
			return [];
	}
};

/** Those of the types that look ahead which lie ahead, soonest first. */
export const comingUp = ({ today }: Pick<Hub, 'today'>, entries: readonly HubEntry[]): HubEntry[] =>
	entries.filter((entry) => typeNamed(entry.type).list === 'coming-first' && dayOf(entry) >= today).sort(soonestFirst);

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

/** The real entries of a type in the order of its list, whatever parts the list has. */
export const entriesOfList = (hub: Hub, name: TypeName): HubEntry[] =>
	typeNamed(name).list === 'own-page'
		? [...realOf(hub).all(name)].sort(byTitle)
		: sectionsOfList(hub, name).flatMap(({ entries }) => entries);
