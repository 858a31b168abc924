/** Evidence and signals → pages in order, each with its reasons. */
import { combineEvidence, weighEvidence, type Evidence } from './evidence.ts';
import type { PageKinds } from './page-kinds.ts';
import type { PageTable } from './page-table.ts';
import type { Posting } from './postings.ts';
import { SIGNALS, type SignalContext } from './signals.ts';
import type { Understood } from './understand.ts';
import { WEIGHTS } from './weights.ts';

export interface Reason {
	/** `words`, `title`, `related`, or the name of a signal. */
	signal: string;
	/** One sentence for “Why this result?”. */
	reason: string;
	/**
	 * What it added, in points of the score for words, title and related pages; for other signals the factor it
	 * multiplied by.
	 */
	effect: number;
}

export interface RankedPage {
	/** Number of the page in the tables. */
	page: number;
	score: number;
}

export interface Ranking {
	ranked: RankedPage[];
	/** Why a page stands where it does: worked out when somebody asks. */
	why(page: number): Reason[];
}

export interface RankingOptions {
	/** Day to judge reviews by, `yyyy-mm-dd`. */
	today: string;
	/** Label of the reader’s network. */
	network?: string | undefined;
	/** What is known of the kinds of page. */
	kinds: PageKinds;
	/** Whether a page may be shown at all. */
	allows?: (page: number) => boolean;
}

/** A page with less than this share of the best page’s score says too little to count as found … */
const FOUND_FROM = 0.15;
/** … unless it is among the first so many. */
const ALWAYS_KEPT = 50;

/**
 * Ranks pages by the hub’s own postings. Ties go to the lower page number, so that an order never changes by itself.
 */
export const rank = (
	understood: Understood,
	postings: ReadonlyMap<string, Posting>,
	table: PageTable,
	{ today, network, kinds, allows = () => true }: RankingOptions,
): Ranking => {
	const evidence = weighEvidence(understood.units, understood.pairs, postings, table);
	const combined = combineEvidence(evidence, table);
	const context: SignalContext = { table, evidence, understood, today, network, kinds };
	const leftOut = pagesLeftOut(understood, postings);

	const ranked: RankedPage[] = [];
	combined.forEach((words, page) => {
		// Related pages alone find nothing: a result must hold at least one word that was asked for.
		if (words === 0 || (evidence.text[page] ?? 0) === 0 || leftOut.has(page) || !allows(page)) return;
		let score = words;
		for (const { name, strength } of SIGNALS) score *= 1 + WEIGHTS[name] * strength(page, context);
		ranked.push({ page, score });
	});
	ranked.sort((a, b) => b.score - a.score || a.page - b.page);
	return { ranked: worthShowing(ranked, evidence), why: (page) => reasonsFor(page, context, combined) };
};

const worthShowing = (ranked: readonly RankedPage[], { text }: Evidence) => {
	const best = ranked.reduce((most, { page }) => Math.max(most, text[page] ?? 0), 0);
	return ranked.filter(({ page }, at) => at < ALWAYS_KEPT || (text[page] ?? 0) >= best * FOUND_FROM);
};

const pagesLeftOut = ({ leftOut }: Understood, postings: ReadonlyMap<string, Posting>) => {
	const pages = new Set<number>();
	for (const stems of leftOut) {
		const [first, ...rest] = stems.map((stem) => new Set(postings.get(stem)?.pages ?? []));
		for (const page of first ?? []) if (rest.every((held) => held.has(page))) pages.add(page);
	}
	return pages;
};

const inQuotes = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

const reasonsFor = (page: number, context: SignalContext, combined: Float64Array): Reason[] => {
	const { evidence, understood } = context;
	const unitsOf = (bits: number) => understood.units.filter((_, unit) => unit < 30 && bits & (1 << unit));
	const asTyped = evidence.asTyped[page] ?? 0;
	const typed = unitsOf(asTyped).map((unit) => unit.typed);
	const named = unitsOf((evidence.byOtherName[page] ?? 0) & ~asTyped).flatMap(({ alternatives }) =>
		alternatives.flatMap(({ entry }) => entry?.title ?? []),
	);
	const titled = unitsOf(evidence.inTitle[page] ?? 0).map((unit) => unit.typed);
	const text = evidence.text[page] ?? 0;
	const title = WEIGHTS.title * (evidence.title[page] ?? 0);
	const related = (combined[page] ?? 0) - text - title;
	const held = [
		...(typed.length > 0 ? [`holds ${inQuotes(typed)}`] : []),
		...(named.length > 0 ? [`speaks of ${named.join(', ')}`] : []),
	];
	const reasons: Reason[] = [{ signal: 'words', reason: `It ${held.join(' and ')}.`, effect: text }];
	if (title > 0)
		reasons.push({
			signal: 'title',
			reason:
				titled.length > 0 ? `Its title holds ${inQuotes(titled)}.` : 'Its title or another name for it comes close.',
			effect: title,
		});
	if (related > 0) reasons.push({ signal: 'related', reason: 'Pages close to it answer too.', effect: related });
	for (const { name, reason, strength } of SIGNALS) {
		const strongly = strength(page, context);
		if (strongly > 0) reasons.push({ signal: name, reason, effect: 1 + WEIGHTS[name] * strongly });
	}
	return reasons;
};
