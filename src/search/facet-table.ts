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

/** Pages with any of the chosen values, a place for each page. */
const holding = (values: ReadonlyMap<string, Uint32Array> | undefined, chosen: readonly string[], count: number) => {
	const held = new Uint8Array(count);
	for (const value of chosen) for (const page of values?.get(value) ?? []) held[page] = 1;
	return held;
};

/**
 * The choices that this hub has. An old link may name others, which nobody sees and nobody could take away again: they
 * keep no page back and count as no choice.
 */
export const knownChoices = (facets: FacetTable, chosen: ChosenFilters): ChosenFilters =>
	Object.fromEntries(
		Object.entries(chosen)
			.map(([facet, values]) => [facet, values.filter((value) => facets.get(facet)?.has(value))] as const)
			.filter(([, known]) => known.length > 0),
	);

/** The chosen facets, each with the pages it lets pass. One without a choice lets every page pass and is left out. */
const choicesOf = (facets: FacetTable, chosen: ChosenFilters, count: number) =>
	Object.entries(chosen)
		.filter(([, values]) => values.length > 0)
		.map(([facet, values]) => ({ facet, held: holding(facets.get(facet), values, count) }));

/** Whether pages pass these known choices: a test to call for each page. `count`: how many pages there are. */
export const filterBy = (facets: FacetTable, chosen: ChosenFilters, count: number) => {
	const choices = choicesOf(facets, chosen, count);
	return (page: number) => choices.every(({ held }) => held[page] === 1);
};

/**
 * How many of the found pages each value has. A facet’s own choice is left out of its own counts, so that each
 * number says how many results there would be if that value were chosen too. `chosen`: known choices.
 */
export const countFacets = (
	facets: FacetTable,
	found: readonly number[],
	chosen: ChosenFilters,
	count: number,
): Record<string, FacetCount[]> => {
	const choices = choicesOf(facets, chosen, count);
	const counts = new Map<string, FacetCount[]>();
	for (const [facet, values] of facets) {
		const others = choices.filter((choice) => choice.facet !== facet);
		const within = new Uint8Array(count);
		for (const page of found) if (others.every(({ held }) => held[page] === 1)) within[page] = 1;
		const countsOf = [...values].map(([value, pages]) => {
			let sum = 0;
			for (const page of pages) sum += within[page] ?? 0;
			return { value, count: sum };
		});
		counts.set(facet, countsOf);
	}
	return Object.fromEntries(counts);
};
