/** What is offered above the results because the question names it: to keep to some pages, or another order. Pure. */
import type { Choices } from './choices.ts';
import type { ChosenFilters, FacetTable } from './facet-table.ts';
import type { NamedParts, NamedChoice, NamedOrder, WordRange } from './narrowing.ts';
import type { SearchWord } from './normalise.ts';

export type Offer = {
	/** What the button says: “Stopped”, “Newest first”. */
	label: string;
	/** Whether it is so already; the same button takes it away again. */
	chosen: boolean;
} & ({ kind: 'only'; facet: string; values: readonly string[] } | { kind: 'order'; sort: NamedOrder['sort'] });

/** More would be a list to read before the results. */
const MOST_OFFERED = 4;

/** Whether somebody has made this choice already. */
const isChosen = ({ facet, values }: NamedChoice, filters: ChosenFilters): boolean => {
	const chosen = new Map(Object.entries(filters)).get(facet) ?? [];
	return values.some((value) => chosen.includes(value));
};

/** The words of the question that a choice has already taken up: they are no longer looked for in texts. */
export const takenUp = ({ choices, order }: NamedParts, { filters, sort }: Choices): WordRange[] => [
	...choices.filter((choice) => isChosen(choice, filters)),
	...(order && order.sort === sort ? [order] : []),
];

/** The words outside these ranges, which count the parts of hyphenated words singly. */
export const wordsOutside = (words: readonly SearchWord[], ranges: readonly WordRange[]): SearchWord[] => {
	let next = 0;
	return words.filter(({ parts }) => {
		const from = next;
		next += parts.length;
		return !ranges.some((range) => range.from <= from && next <= range.to);
	});
};

const hasPage = (pages: ReadonlySet<number>, facets: FacetTable, { facet, values }: NamedChoice) =>
	values.some((value) =>
		facets
			.get(facet)
			?.get(value)
			?.some((page) => pages.has(page)),
	);

/**
 * In: what the question names, what is chosen, and the pages found. Out: what to offer, left to right as it was typed.
 * Nothing is offered that would leave nothing.
 */
export const offersOf = (
	{ choices, order }: NamedParts,
	chosen: Choices,
	facets: FacetTable,
	found: ReadonlySet<number>,
): Offer[] => [
	...choices
		.filter((choice) => isChosen(choice, chosen.filters) || hasPage(found, facets, choice))
		.map((choice): Offer => {
			const { label, facet, values } = choice;
			return { kind: 'only', label, facet, values, chosen: isChosen(choice, chosen.filters) };
		})
		.slice(0, MOST_OFFERED),
	...(order
		? [{ kind: 'order', label: order.label, sort: order.sort, chosen: chosen.sort === order.sort } as const]
		: []),
];
