/** Choices beside the results: those somebody made, and whether a question may name one. */
import { stemsOf } from './analyse.ts';
import type { ChosenFilters, FacetTable } from './facet-table.ts';
import type { PageTable } from './page-table.ts';
import type { ReadQuestion } from './question-reading.ts';
import type { QueryUnit } from './query-unit.ts';
import type { Tables } from './tables.ts';
import { speaksOfDays } from './words-of-days.ts';

/** What is chosen beside the results. */
export interface Choices {
	filters: ChosenFilters;
	sort: 'relevance' | 'newest' | 'oldest';
}

export const isNarrowed = ({ filters, sort }: Choices): boolean =>
	sort !== 'relevance' || Object.values(filters).some(({ length }) => length > 0);

/** Whether these units ask for a matter: everyday words alone ask for none. */
export const asksForMatter = (units: readonly QueryUnit[]): boolean =>
	units.some(({ alternatives }) => alternatives.some(({ weight }) => weight >= 1));

/** Whether the question may name a choice. A pasted text asks for none. */
export const mayName = (
	{ understood: { query, askedTypes }, lookup }: ReadQuestion,
	{ entry, kinds }: Pick<Tables, 'entry' | 'kinds'>,
): boolean => {
	if (query.pasted) return false;
	const parts = query.words.flatMap((word) => word.parts);
	return (
		speaksOfDays(parts) ||
		askedTypes.size > 0 ||
		kinds.calledBy(stemsOf(query.typed).join(' ')) !== undefined ||
		lookup.entries.some(({ isPlace }) => isPlace) ||
		parts.some((part) => entry.steers.includes(part))
	);
};

/** The facet of what ought to have been read again, and its one value. */
export const REVIEW = 'Review';
export const OVERDUE = 'Overdue for review';

/** The facets with those that follow from days: what is overdue depends on the day it is. */
export const withReviews = (facets: FacetTable, { reviewDueOn }: PageTable, today: string): FacetTable => {
	const overdue = reviewDueOn.flatMap((day, page) => (day !== '' && day < today ? [page] : []));
	return overdue.length === 0
		? facets
		: new Map([...facets, [REVIEW, new Map([[OVERDUE, Uint32Array.from(overdue)]])]]);
};
