/** What a question names beside its matter, and the question without it. */
import { stemOf } from './analyse.ts';
import type { FacetTable } from './facet-table.ts';
import { namedIn, type Named, type WordRange } from './narrowing.ts';
import { asksForMatter, wordsOutside } from './offers.ts';
import { readQuestion, type ReadingOptions, type ReadQuestion } from './question-reading.ts';
import type { RankedPage } from './rank.ts';
import type { Tables } from './tables.ts';
import { lookupWords } from './vocabulary-lookup.ts';

/** The choices beside the results that the question names. A pasted text names many things and asks for none. */
export const namedBy = (
	{ understood: { query }, lookup, postings }: ReadQuestion,
	facets: FacetTable,
	tables: Tables,
	today: string,
): Named =>
	query.pasted
		? { choices: [], order: undefined }
		: namedIn(lookupWords(query.words), {
				steering: tables.entry.steering,
				lookup,
				facets,
				shareOf: (word) => (postings.get(stemOf(word))?.pages.length ?? 0) / Math.max(1, tables.entry.pages),
				today,
			});

/** The question without the words that a choice has taken up: whoever sees only what was stopped need not read it. */
export const withoutTakenUp = async (
	read: ReadQuestion,
	taken: readonly WordRange[],
	options: ReadingOptions,
	tables: Tables,
	missing: unknown[],
): Promise<ReadQuestion> => {
	if (taken.length === 0) return read;
	const { query } = read.understood;
	return readQuestion({ ...query, words: wordsOutside(query.words, taken) }, options, tables, missing);
};

/** Where the question asks for nothing but what it names, a choice would keep to pages out of all there are. */
export const pagesToOffer = (
	{ understood: { query, units } }: ReadQuestion,
	{ choices, order }: Named,
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
