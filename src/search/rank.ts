/** Evidence and signals → pages in order, each with its reasons. */
import { combineEvidence, weighEvidence, type Evidence } from './evidence.ts';
import type { PageKinds } from './page-kinds.ts';
import type { PageTable } from './page-table.ts';
import type { Posting } from './postings.ts';
import { SIGNALS, type SignalContext } from './signals.ts';
import type { Understood } from './understand.ts';
import { WEIGHTS } from './weights.ts';

export interface Reason {
	/** `words`, `title`, `related`, `choice`, or the name of a signal. */
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

/** How many of the best pages bring their related pages with them. */
const BEST_WITH_RELATED = 20;

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
	const asksOfHub = evidence.nameCover.reduce(
		(most, share, page) => (table.aboutTheHub[page] ? Math.max(most, share) : most),
		0,
	);
	const context: SignalContext = { table, evidence, understood, today, network, kinds, asksOfHub };
	const leftOut = pagesLeftOut(understood, postings);

	const near = pagesNearTheBest(combined, evidence, table);
	const ranked: RankedPage[] = [];
	combined.forEach((points, page) => {
		if (points === 0 || leftOut.has(page) || !allows(page)) return;
		if ((evidence.text[page] ?? 0) === 0 && !near.has(page)) return;
		let score = points;
		for (const { name, strength } of SIGNALS) score *= 1 + WEIGHTS[name] * strength(page, context);
		ranked.push({ page, score });
	});
	ranked.sort((a, b) => b.score - a.score || a.page - b.page);
	return { ranked: worthShowing(ranked, evidence), why: (page) => reasonsFor(page, context, combined) };
};

/**
 * Pages related to those that answer best. They may come in without a word that was asked for: the same matter is
 * often told in other words. One near to a single answer may be near it for another reason, and stays away.
 */
const pagesNearTheBest = (combined: Float64Array, { text }: Evidence, { related }: PageTable): ReadonlySet<number> => {
	const holding: number[] = [];
	text.forEach((score, page) => score > 0 && holding.push(page));
	holding.sort((a, b) => (combined[b] ?? 0) - (combined[a] ?? 0) || a - b);
	const times = new Map<number, number>();
	for (const page of holding.slice(0, BEST_WITH_RELATED))
		for (const other of related[page] ?? []) times.set(other, (times.get(other) ?? 0) + 1);
	return new Set([...times].filter(([, count]) => count > 1).map(([page]) => page));
};

const worthShowing = (ranked: readonly RankedPage[], { text }: Evidence) => {
	const best = ranked.reduce((most, { page }) => Math.max(most, text[page] ?? 0), 0);
	return ranked.filter(({ page }, at) => at < ALWAYS_KEPT || (text[page] ?? 0) >= best * FOUND_FROM);
};

export const pagesLeftOut = ({ leftOut }: Understood, postings: ReadonlyMap<string, Posting>) => {
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
	const title = (context.table.titlesWeight / 100) * (evidence.title[page] ?? 0);
	const related = (combined[page] ?? 0) - text - title;
	const held = [
		...(typed.length > 0 ? [`holds ${inQuotes(typed)}`] : []),
		...(named.length > 0 ? [`speaks of ${named.join(', ')}`] : []),
	];
	const reasons: Reason[] = [
		{
			signal: 'words',
			reason: held.length > 0 ? `It ${held.join(' and ')}.` : 'It holds none of these words.',
			effect: text,
		},
	];
	if (title > 0)
		reasons.push({
			signal: 'title',
			reason:
				titled.length > 0 ? `Its title holds ${inQuotes(titled)}.` : 'Its title or another name for it comes close.',
			effect: title,
		});
	if (related > 0)
		reasons.push({
			signal: 'related',
			reason: text > 0 ? 'Pages close to it answer too.' : 'Pages close to it answer.',
			effect: related,
		});
	for (const { name, reason, strength } of SIGNALS) {
		const strongly = strength(page, context);
		if (strongly > 0) reasons.push({ signal: name, reason, effect: 1 + WEIGHTS[name] * strongly });
	}
	return reasons;
};
