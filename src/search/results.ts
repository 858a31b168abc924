/** Ranked pages → what is shown of each: its text is fetched, and the passages that answer are taken from it. */
import { BETWEEN_NETWORKS, type Fragment } from './fragment.ts';
import type { PageKinds } from './page-kinds.ts';
import { passagesOf, type Passage, type Wanted } from './passages.ts';
import type { RankedPage, Reason } from './rank.ts';
import { isOverdue } from './signals.ts';
import type { Tables } from './tables.ts';
import type { VocabularyLookup } from './vocabulary-lookup.ts';

export interface SearchResult {
	url: string;
	title: string;
	summary: string;
	type: string;
	networks: string[];
	knowledge: string;
	stage: string;
	reviewDueOn: string;
	dated: string;
	/** The day it tells of, such as that of a meeting; empty for pages that tell of none. */
	heldOn: string;
	overdue: boolean;
	illustrative: boolean;
	withdrawn: boolean;
	score: number;
	passages: Passage[];
	/** “Why this result?” */
	why: Reason[];
	/** True when the page’s text could not be fetched: only its address is known. */
	incomplete: boolean;
}

interface ResultParts {
	/** Why a page stands where it does. */
	why: (page: number) => Reason[];
	/** What passages are chosen by, and the terms of the question. */
	wanted: Wanted;
	lookup: VocabularyLookup;
	tables: Tables;
	/** Day to judge reviews by, `yyyy-mm-dd`. */
	today: string;
}

/** All texts are asked for at once, and given out in order as they come. */
export async function* resultsInOrder(
	ranked: readonly RankedPage[],
	{ why, wanted, lookup, tables, today }: ResultParts,
): AsyncGenerator<SearchResult> {
	const fetched = ranked.map(({ page }) => tables.fragment(page).catch(() => undefined));
	for (const [at, { page, score }] of ranked.entries()) {
		const fragment = await fetched[at];
		const url = fragment?.url ?? (await tables.addresses().catch(() => []))[page] ?? '';
		yield resultOf(
			url,
			score,
			why(page),
			fragment,
			fragment ? passagesOf(fragment, wanted, lookup) : [],
			today,
			tables.kinds,
		);
	}
}

/** `/case-studies/ashford/calm-waiting/` → `calm waiting`: the name of a page whose text did not come. */
const nameFromAddress = (url: string) =>
	(
		url
			.split('/')
			.filter((part) => part !== '')
			.at(-1) ?? url
	).replaceAll('-', ' ');

const resultOf = (
	url: string,
	score: number,
	why: Reason[],
	fragment: Fragment | undefined,
	passages: Passage[],
	today: string,
	kinds: PageKinds,
): SearchResult => {
	const meta = fragment?.meta ?? {};
	const type = meta['type'] ?? '';
	const dated = meta['dated'] ?? '';
	return {
		url,
		title: meta['title'] ?? nameFromAddress(url),
		summary: meta['summary'] ?? '',
		type,
		networks: meta['networks']?.split(BETWEEN_NETWORKS) ?? [],
		knowledge: meta['knowledge'] ?? '',
		stage: meta['stage'] ?? '',
		reviewDueOn: meta['reviewDueOn'] ?? '',
		dated,
		heldOn: kinds.named(type)?.tellsOfADay ? dated : '',
		overdue: isOverdue(meta['reviewDueOn'], today),
		illustrative: meta['illustrative'] === 'yes',
		withdrawn: meta['withdrawn'] === 'yes',
		score,
		passages,
		why,
		incomplete: fragment === undefined,
	};
};
