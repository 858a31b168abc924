/** How well each page’s words answer a question, from the hub’s own postings. */
import type { PageTable } from './page-table.ts';
import type { Posting } from './postings.ts';
import { WEIGHT_STEPS } from './postings.ts';
import { rarity } from './rarity.ts';
import type { QueryUnit } from './understand.ts';
import { WEIGHTS } from './weights.ts';

/** What is known of the match between a question and every page. Arrays have a place for each page. */
export interface Evidence {
	/** Words of the page, weighed. */
	text: Float64Array;
	/** The title: how much of the question it holds, times how much of it the question covers. */
	title: Float64Array;
	/** Share of the title that the question covers, 0 to 1. */
	titleCover: Float64Array;
	/** Units found, a bit each for the first 30: to explain a result. */
	unitsFound: Uint32Array;
	/** Units found in the title, likewise. */
	unitsInTitle: Uint32Array;
	/** What the whole question would weigh if a page held all of it. */
	whole: number;
}

const bitOf = (unit: number) => (unit < 30 ? 1 << unit : 0);

/**
 * Adds up, unit by unit, the best alternative in each page. An alternative of several stems is worth the sum of
 * those found; a term’s mark is worth what the typed words would be, so that a page that uses another name for
 * the same thing is not held back.
 */
export const weighEvidence = (units: readonly QueryUnit[], postings: ReadonlyMap<string, Posting>, table: PageTable): Evidence => {
	const pages = table.urls.length;
	const evidence: Evidence = {
		text: new Float64Array(pages),
		title: new Float64Array(pages),
		titleCover: new Float64Array(pages),
		unitsFound: new Uint32Array(pages),
		unitsInTitle: new Uint32Array(pages),
		whole: 0,
	};
	const titleWords = new Float64Array(pages);
	const best = new Float64Array(pages);
	const bestTitle = new Float64Array(pages);
	const sum = new Float64Array(pages);
	const titleSum = new Float64Array(pages);

	units.forEach((unit, number) => {
		best.fill(0);
		bestTitle.fill(0);
		const typedWorth = Math.max(0, ...unit.alternatives.filter(({ entry }) => !entry).map(({ stems }) => worthOf(stems, postings, pages)));
		let most = 0;
		for (const { stems, weight, entry } of unit.alternatives) {
			sum.fill(0);
			titleSum.fill(0);
			const worth = worthOf(stems, postings, pages);
			const scale = weight * (entry ? Math.max(1, typedWorth / (worth || 1)) : 1);
			most = Math.max(most, worth * scale);
			for (const stem of stems) {
				const posting = postings.get(stem);
				if (!posting) continue;
				const each = (scale * rarity(posting.pages.length, pages)) / WEIGHT_STEPS;
				for (let at = 0; at < posting.pages.length; at++) {
					const page = posting.pages[at] ?? 0;
					sum[page] = (sum[page] ?? 0) + each * (posting.weights[at] ?? 0);
					if (posting.inTitle[at]) titleSum[page] = (titleSum[page] ?? 0) + each * WEIGHT_STEPS;
				}
			}
			for (let page = 0; page < pages; page++) {
				if ((sum[page] ?? 0) > (best[page] ?? 0)) best[page] = sum[page] ?? 0;
				if ((titleSum[page] ?? 0) > (bestTitle[page] ?? 0)) bestTitle[page] = titleSum[page] ?? 0;
			}
		}
		evidence.whole += most;
		for (let page = 0; page < pages; page++) {
			const found = best[page] ?? 0;
			if (found === 0) continue;
			evidence.text[page] = (evidence.text[page] ?? 0) + found;
			evidence.unitsFound[page] = (evidence.unitsFound[page] ?? 0) | bitOf(number);
			const titled = bestTitle[page] ?? 0;
			if (titled === 0) continue;
			titleWords[page] = (titleWords[page] ?? 0) + titled;
			evidence.unitsInTitle[page] = (evidence.unitsInTitle[page] ?? 0) | bitOf(number);
		}
	});
	for (let page = 0; page < pages; page++) {
		const titled = titleWords[page] ?? 0;
		if (titled === 0) continue;
		const cover = Math.min(1, titled / Math.max(0.25, (table.titleWeights[page] ?? 0) / 4));
		evidence.titleCover[page] = cover;
		// A title that many pages share (“Eligibility”) tells none of them apart.
		evidence.title[page] = (titled * cover) / Math.sqrt(Math.max(1, table.titleSharers[page] ?? 1));
	}
	return evidence;
};

const worthOf = (stems: readonly string[], postings: ReadonlyMap<string, Posting>, pages: number) =>
	stems.reduce((sum, stem) => {
		const posting = postings.get(stem);
		return posting ? sum + rarity(posting.pages.length, pages) : sum;
	}, 0);

/** Words and title together, with a share of what related pages have: a page whose neighbours all answer probably does too. */
export const combineEvidence = ({ text, title }: Evidence, { related }: PageTable): Float64Array => {
	const own = text.map((score, page) => score + WEIGHTS.title * (title[page] ?? 0));
	return own.map((score, page) => {
		const near = related[page];
		if (!near?.length) return score;
		let sum = 0;
		for (const other of near) sum += own[other] ?? 0;
		return score + (WEIGHTS.related * sum) / near.length;
	});
};
