/**
 * What a question names beside its matter, and the question without it. Fetched with the first question that may name
 * something, or for which a choice was made.
 */
import { stemOf } from './analyse.ts';
import { asksForMatter, type Choices } from './choices.ts';
import type { FacetTable } from './facet-table.ts';
import { namedIn, type NamedParts } from './narrowing.ts';
import { offersOf, takenUp, wordsOutside, type Offer } from './offers.ts';
import { readQuestion, type ReadingOptions, type ReadQuestion } from './question-reading.ts';
import type { RankedPage } from './rank.ts';
import type { Tables } from './tables.ts';
import { lookupWords } from './vocabulary-lookup.ts';

interface Naming {
	choices: Choices;
	facets: FacetTable;
	options: ReadingOptions;
	tables: Tables;
	/** `yyyy-mm-dd`. */
	today: string;
	/** Told why a part did not come. */
	missing: unknown[];
}

export interface NamedChoices {
	/** The question without the words of choices that are made: whoever sees only what was stopped need not read it. */
	without: ReadQuestion;
	/** What to offer, when it is known which pages were found and which pass the choices made. */
	offers(ranked: readonly RankedPage[], passes: (page: number) => boolean): Offer[];
}

/** Rejects where the words that name choices do not come. */
export const namedChoices = async (
	read: ReadQuestion,
	{ choices, facets, options, tables, today, missing }: Naming,
): Promise<NamedChoices> => {
	const { query } = read.understood;
	const named = namedIn(lookupWords(query.words), {
		steering: await tables.steering(),
		lookup: read.lookup,
		facets,
		shareOf: (word) => (read.postings.get(stemOf(word))?.pages.length ?? 0) / Math.max(1, tables.entry.pages),
		today,
	});
	const taken = takenUp(named, choices);
	const words = wordsOutside(query.words, taken);
	return {
		without: taken.length === 0 ? read : await readQuestion({ ...query, words }, options, tables, missing),
		offers: (ranked, passes) =>
			offersOf(named, choices, facets, pagesToOffer(read, named, ranked, passes, tables.entry.pages)),
	};
};

/** Where the question asks for nothing but what it names, a choice would keep to pages out of all there are. */
const pagesToOffer = (
	{ understood: { query, units } }: ReadQuestion,
	{ choices, order }: NamedParts,
	ranked: readonly RankedPage[],
	passes: (page: number) => boolean,
	count: number,
): ReadonlySet<number> => {
	const others = wordsOutside(query.words, [...choices, ...(order ? [order] : [])]);
	const typed = new Set(others.flatMap(({ parts }) => parts));
	if (asksForMatter(units.filter((unit) => unit.typed.split(/[ -]/).some((word) => typed.has(word)))))
		return new Set(ranked.map(({ page }) => page));
	return new Set(Array.from({ length: count }, (_, page) => page).filter(passes));
};
