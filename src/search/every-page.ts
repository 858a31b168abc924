/** Every page in order, for a question that asks for no matter. Fetched with the first such question. */
import type { PageTable } from './page-table.ts';
import type { Posting } from './postings.ts';
import { pagesLeftOut, type Ranking, type RankingOptions } from './rank.ts';
import type { Understood } from './understand.ts';

/**
 * Every page, the newest first, for a question that asks for no matter and only for some kind of page. What was
 * invented comes after what was done.
 */
export const everyPage = (
	understood: Understood,
	postings: ReadonlyMap<string, Posting>,
	table: PageTable,
	{ allows = () => true }: Pick<RankingOptions, 'allows'>,
): Ranking => {
	const leftOut = pagesLeftOut(understood, postings);
	const dayOf = (page: number) => table.dated[page] ?? '';
	const last = (page: number) => Number(table.withdrawn[page] ?? false) * 2 + Number(table.illustrative[page] ?? false);
	const pages = Array.from({ length: table.count }, (_, page) => page)
		.filter((page) => !leftOut.has(page) && allows(page))
		.sort((a, b) => last(a) - last(b) || Number(dayOf(b) > dayOf(a)) - Number(dayOf(b) < dayOf(a)) || a - b);
	return {
		ranked: pages.map((page) => ({ page, score: 0 })),
		why: () => [{ signal: 'choice', reason: 'It is among the pages you chose to see.', effect: 1 }],
	};
};
