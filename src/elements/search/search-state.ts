/** What a person asks the search: their words and the choices beside them. Pure. */
import { own } from '../../content-model/own.ts';
import type { ChosenFilters, FacetCount } from '../../search/facet-table.ts';
import type { Offer } from '../../search/offers.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

export interface SearchState {
	words: string;
	filters: ChosenFilters;
	sort: Sort;
	/** Label of the reader’s own network; empty for none. */
	network: string;
}

export const EMPTY_SEARCH: SearchState = { words: '', filters: {}, sort: 'relevance', network: '' };

/** More values of one facet than a person ticks; a longer link was not made by this page. */
const MOST_VALUES = 200;

const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];

/**
 * The part of an address that holds a search: `#words=calm+waiting&Sector=Policing`. Only a link that somebody
 * copies on purpose holds one; what is typed never enters the address by itself.
 */
export const fragmentOf = ({ words, filters, sort, network }: SearchState): string => {
	const parts = new URLSearchParams();
	if (words) parts.set('words', words);
	for (const [facet, values] of Object.entries(filters)) for (const value of values) parts.append(facet, value);
	if (sort !== 'relevance') parts.set('sort', sort);
	if (network) parts.set('mine', network);
	return `#${parts.toString()}`;
};

/**
 * The search a fragment holds; nothing asked where it holds none. Unknown parts count as facets, and a facet the
 * index does not have does no harm.
 */
export const searchStateIn = (fragment: string): SearchState => {
	const filters = new Map<string, string[]>();
	let { words, sort, network } = EMPTY_SEARCH;
	for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
		if (name === 'words') words = value.slice(0, 300);
		else if (name === 'sort') sort = SORTS.find((known) => known === value) ?? sort;
		else if (name === 'mine') network = value;
		else filters.set(name, [...(filters.get(name) ?? []), value].slice(0, MOST_VALUES));
	}
	return { words, filters: Object.fromEntries(filters), sort, network };
};

/** The search with what was offered; without it where it is chosen already. */
export const withOffer = (asked: SearchState, offer: Offer): SearchState => {
	if (offer.kind === 'order') return { ...asked, sort: offer.chosen ? 'relevance' : offer.sort };
	const others = (own(asked.filters, offer.facet) ?? []).filter((value) => !offer.values.includes(value));
	const values = offer.chosen ? others : [...others, ...offer.values];
	const filters = Object.entries(asked.filters).filter(([facet]) => facet !== offer.facet);
	return {
		...asked,
		filters: Object.fromEntries(values.length > 0 ? [...filters, [offer.facet, values]] : filters),
	};
};

export const isSearch = ({ words, filters }: SearchState) =>
	words.trim() !== '' || Object.values(filters).some(({ length }) => length > 0);

/** Whether a choice is made that this hub has, and a person can take away again. */
export const isNarrowedBy = ({ filters }: SearchState, facets: Record<string, readonly FacetCount[]>): boolean =>
	Object.entries(filters).some(([facet, values]) => own(facets, facet)?.some(({ value }) => values.includes(value)));
