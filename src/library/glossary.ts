/** The terms of the field for people who leaf through them: A to Z, and by area. Pure. */
import { theHub, type Hub, type HubEntryOf } from './hub.ts';
import { facetsOfList, type FacetValue } from './list-facets.ts';
import { groupBy, letterOf } from './listing.ts';
import { entriesOfList } from './lists.ts';

const AREA = 'area';

const termsOf = (hub: Hub) => entriesOfList(hub, 'term') as unknown as HubEntryOf<'term'>[];

/** The terms by their first letter. */
export const termsByLetter = (hub: Hub): [letter: string, terms: HubEntryOf<'term'>[]][] =>
	groupBy(termsOf(hub), ({ data: { title } }) => letterOf(title));

/** The areas of the field that have terms. */
export const areasOf = (hub: Hub): FacetValue[] =>
	facetsOfList(hub, 'term').find(({ field }) => field === AREA)?.values ?? [];

export const areaHref = (id: string) => `/vocabulary/by/${AREA}/${id}/`;

/** The terms of one area, A to Z. */
export const termsOfArea = (hub: Hub, area: string): HubEntryOf<'term'>[] =>
	termsOf(hub).filter(({ data }) => data.area === area);

/** One page for each area. */
export const areaPaths = async () => areasOf(await theHub()).map(({ id }) => ({ params: { area: id } }));

/** Every name of a term that a page may show. */
export const namesOf = ({ data }: HubEntryOf<'term'>): string[] => [
	data.title,
	...(data.abbreviations ?? []),
	...(data.otherForms ?? []),
	...(data.oldNames ?? []),
];
