/** The terms of the field for people who leaf through them: A to Z, and by area. Pure. */
import { plainLetters } from '../content-model/plain-letters.ts';
import { theHub, type Hub, type HubEntryOf } from './hub.ts';
import { facetsOfList, type FacetValue } from './list-facets.ts';
import { groupBy } from './listing.ts';
import { entriesOfList } from './lists.ts';

const AREA = 'area';

const termsOf = (hub: Hub) => entriesOfList(hub, 'term') as unknown as HubEntryOf<'term'>[];

/** The terms by their first letter; what begins with no letter stands under “0–9”. */
export const termsByLetter = (hub: Hub): [letter: string, terms: HubEntryOf<'term'>[]][] =>
	groupBy(termsOf(hub), ({ data: { title } }) => {
		const first = plainLetters(title).charAt(0).toUpperCase();
		return /[A-Z]/.test(first) ? first : '0–9';
	});

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
