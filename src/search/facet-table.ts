/** Which pages carry which facet values: small enough to count every combination in the browser. */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Facet → value → pages in rising order. Facets and values stand in the order they are to be listed. */
export type FacetTable = Map<string, Map<string, Uint32Array>>;

export const encodeFacetTable = (facets: FacetTable): Uint8Array => {
	const writer = new ByteWriter();
	for (const [facet, values] of facets) {
		writer.text(facet);
		writer.number(values.size);
		for (const [value, pages] of values) {
			writer.text(value);
			writer.number(pages.length);
			writer.rising(pages);
		}
	}
	return writer.done();
};

export const decodeFacetTable = (bytes: Uint8Array): FacetTable => {
	const reader = new ByteReader(bytes);
	const facets: FacetTable = new Map();
	while (!reader.ended) {
		const facet = reader.text();
		const values = new Map<string, Uint32Array>();
		for (let left = reader.number(); left > 0; left--) values.set(reader.text(), reader.rising(reader.number()));
		facets.set(facet, values);
	}
	return facets;
};

/** Values chosen in each facet. Within a facet any of them will do; between facets all must hold. */
export type ChosenFilters = Readonly<Record<string, readonly string[]>>;

export interface FacetCount {
	value: string;
	count: number;
}

const holding = (values: ReadonlyMap<string, Uint32Array> | undefined, chosen: readonly string[]) => new Set(chosen.flatMap((value) => [...(values?.get(value) ?? [])]));

/** Whether pages pass the chosen filters: a test to call for each page. A facet without a choice lets every page pass. */
export const filterBy = (facets: FacetTable, chosen: ChosenFilters) => {
	const allowed = Object.entries(chosen)
		.filter(([, values]) => values.length > 0)
		.map(([facet, values]) => holding(facets.get(facet), values));
	return (page: number) => allowed.every((pages) => pages.has(page));
};

/**
 * How many of the found pages each value has. A facet’s own choice is left out of its own counts, so that each
 * number says how many results there would be if that value were chosen too.
 */
export const countFacets = (facets: FacetTable, found: readonly number[], chosen: ChosenFilters): Record<string, FacetCount[]> => {
	const counts: Record<string, FacetCount[]> = {};
	for (const [facet, values] of facets) {
		const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
		const passes = filterBy(facets, others);
		const within = new Set(found.filter(passes));
		counts[facet] = [...values].map(([value, pages]) => ({ value, count: pages.reduce((sum, page) => sum + (within.has(page) ? 1 : 0), 0) }));
	}
	return counts;
};
