/** How well each page’s words answer a question, from the hub’s own postings. */
import type { PageTable } from './page-table.ts';
import type { Posting } from './postings.ts';
import { IN_TITLE, WEIGHT_STEPS } from './postings.ts';
import { idf } from './idf.ts';
import type { Alternative, QueryUnit } from './query-unit.ts';
import { WEIGHTS } from './weights.ts';

/** What is known of the match between a question and every page. Arrays have a place for each page. */
export interface Evidence {
	/** Words of the page, weighed. */
	text: Float64Array;
	/** The title and other names: how much of the question they hold, times how much of them the question covers. */
	title: Float64Array;
	/** Share of the title that the question covers, 0 to 1. */
	titleCover: Float64Array;
	/** Share of the question that the title and other names hold, 0 to 1. */
	nameCover: Float64Array;
	/** Units found as typed, and units found by another name: a bit each for the first 30, to explain a result. */
	asTyped: Uint32Array;
	byOtherName: Uint32Array;
	/** Units that the title holds as typed. */
	inTitle: Uint32Array;
}

const bitOf = (unit: number) => (unit < 30 ? 1 << unit : 0);

/** Another name of what a page is about tells a little less than its title. */
const OTHER_NAME_SHARE = 0.7;

/** A number for each page: for words anywhere in it, for those in its title, and for those in any of its names. */
interface PageScores {
	text: Float64Array;
	title: Float64Array;
	name: Float64Array;
}

/** Sums over the stems of one alternative; `whole` leaves out how much each stem says in the page. */
interface AlternativeScores extends PageScores {
	whole: Float64Array;
}

/**
 * Adds up, unit by unit, the best alternative in each page. An alternative of several stems is worth the sum of
 * those found; a term’s mark is worth what the typed words would be, so that a page that uses another name for
 * the same thing is not held back.
 */
export const weighEvidence = (
	units: readonly QueryUnit[],
	pairs: readonly string[],
	postings: ReadonlyMap<string, Posting>,
	table: PageTable,
): Evidence => {
	const pages = table.count;
	const column = () => new Float64Array(pages);
	const evidence: Evidence = {
		text: column(),
		title: column(),
		titleCover: column(),
		nameCover: column(),
		asTyped: new Uint32Array(pages),
		byOtherName: new Uint32Array(pages),
		inTitle: new Uint32Array(pages),
	};
	const total: PageScores = { text: evidence.text, title: column(), name: column() };
	const best: PageScores = { text: column(), title: column(), name: column() };
	const sum: AlternativeScores = { text: column(), title: column(), name: column(), whole: column() };
	let question = 0;
	units.forEach((unit, number) => {
		for (const values of Object.values(best)) values.fill(0);
		let most = 0;
		for (const { alternative, worth, scale } of scaledAlternatives(unit, postings, pages)) {
			most = Math.max(most, worth * scale);
			sumStems(alternative.stems, scale, postings, pages, sum);
			credit(alternative, worth * scale, bitOf(number), sum, best, evidence);
		}
		question += most;
		for (let page = 0; page < pages; page++) {
			total.text[page] = (total.text[page] ?? 0) + (best.text[page] ?? 0);
			total.title[page] = (total.title[page] ?? 0) + (best.title[page] ?? 0);
			total.name[page] = (total.name[page] ?? 0) + (best.name[page] ?? 0);
		}
	});
	addNeighbours(evidence.text, pairs, postings, pages);
	weighTitles(evidence, total, question, table);
	return evidence;
};

/** What the stems of each alternative are worth, and the factor that brings them to what the unit is worth. */
const scaledAlternatives = (unit: QueryUnit, postings: ReadonlyMap<string, Posting>, pages: number) => {
	const worths = unit.alternatives.map(({ stems }) => worthOf(stems, postings, pages));
	const meant = unit.alternatives.some(({ entry, weight }) => entry && weight === 1);
	// Names of one thing are one word: what it says depends on how many pages hold any of them (the synonym operator
	// of Turtle and Croft, 1991).
	const worthOfUnit = meant
		? idf(pagesHoldingAny(unit, postings).size, pages)
		: Math.max(0, ...worths.filter((_, at) => !unit.alternatives[at]?.entry));
	return unit.alternatives.map((alternative, at) => {
		const worth = worths[at] ?? 0;
		const { weight } = alternative;
		const most = weight < 1 ? worth : Infinity;
		const credited = meant || weight < 1 ? Math.min(worthOfUnit || worth, most) : worth;
		return { alternative, worth, scale: (weight * credited) / (worth || 1) };
	});
};

/** Adds up what the stems are worth in each page. */
const sumStems = (
	stems: readonly string[],
	scale: number,
	postings: ReadonlyMap<string, Posting>,
	pages: number,
	sum: AlternativeScores,
) => {
	for (const values of Object.values(sum)) values.fill(0);
	for (const stem of stems) {
		const posting = postings.get(stem);
		if (!posting) continue;
		const each = scale * idf(posting.pages.length, pages);
		for (let at = 0; at < posting.pages.length; at++) {
			const page = posting.pages[at] ?? 0;
			const places = posting.places[at] ?? 0;
			sum.text[page] = (sum.text[page] ?? 0) + (each * (posting.weights[at] ?? 0)) / WEIGHT_STEPS;
			sum.whole[page] = (sum.whole[page] ?? 0) + each;
			if (places & IN_TITLE) sum.title[page] = (sum.title[page] ?? 0) + each;
			if (places) sum.name[page] = (sum.name[page] ?? 0) + each;
		}
	}
};

/**
 * Credits each page with an alternative, where it is the best of its unit so far, and marks the unit as found there.
 */
const credit = (
	{ entry, oneName }: Alternative,
	whole: number,
	bit: number,
	sum: AlternativeScores,
	best: PageScores,
	evidence: Evidence,
) => {
	const found = entry ? evidence.byOtherName : evidence.asTyped;
	// As typed in the title means all of its words.
	const nearlyWhole = whole * 0.999;
	for (let page = 0; page < sum.text.length; page++) {
		if ((sum.text[page] ?? 0) === 0) continue;
		const share = oneName ? (sum.whole[page] ?? 0) / whole : 1;
		found[page] = (found[page] ?? 0) | bit;
		if (!entry && (sum.title[page] ?? 0) >= nearlyWhole) evidence.inTitle[page] = (evidence.inTitle[page] ?? 0) | bit;
		best.text[page] = Math.max(best.text[page] ?? 0, (sum.text[page] ?? 0) * share);
		best.title[page] = Math.max(best.title[page] ?? 0, (sum.title[page] ?? 0) * share);
		best.name[page] = Math.max(best.name[page] ?? 0, (sum.name[page] ?? 0) * share);
	}
};

/** Adds what pages gain by holding words side by side, as the question does. */
const addNeighbours = (
	text: Float64Array,
	pairs: readonly string[],
	postings: ReadonlyMap<string, Posting>,
	pages: number,
) => {
	for (const pair of pairs) {
		const posting = postings.get(pair);
		if (!posting) continue;
		const each = (WEIGHTS.neighbours * idf(posting.pages.length, pages)) / WEIGHT_STEPS;
		posting.pages.forEach((page, at) => (text[page] = (text[page] ?? 0) + each * (posting.weights[at] ?? 0)));
	}
};

/** Weighs how well the title or another name of each page answers. `question`: what all units together are worth. */
const weighTitles = (evidence: Evidence, total: PageScores, question: number, table: PageTable) => {
	for (let page = 0; page < table.count; page++) {
		const inTitle = total.title[page] ?? 0;
		const inNames = total.name[page] ?? 0;
		if (inNames === 0) continue;
		const cover = Math.min(1, inTitle / Math.max(0.25, (table.titleWeights[page] ?? 0) / 4));
		evidence.titleCover[page] = cover;
		evidence.nameCover[page] = Math.min(1, inNames / question);
		// A title that many pages share (“Eligibility”) tells none of them apart.
		const asTitle = (inTitle * cover) / Math.sqrt(Math.max(1, table.titleSharers[page] ?? 1));
		// A page may have many other names; what counts is how much of the question one of its names is.
		const asName = inNames > inTitle ? (OTHER_NAME_SHARE * inNames * inNames) / question : 0;
		evidence.title[page] = Math.max(asTitle, asName);
	}
};

/** Pages that hold a unit under one of its names: every stem of a literal name, or the term’s mark. */
const pagesHoldingAny = ({ alternatives }: QueryUnit, postings: ReadonlyMap<string, Posting>): Set<number> => {
	const held = new Set<number>();
	for (const { stems, weight } of alternatives) {
		if (weight < 1) continue;
		const [first, ...rest] = stems.map((stem) => postings.get(stem)?.pages ?? new Uint32Array());
		const others = rest.map((pages) => new Set(pages));
		for (const page of first ?? []) if (others.every((pages) => pages.has(page))) held.add(page);
	}
	return held;
};

const worthOf = (stems: readonly string[], postings: ReadonlyMap<string, Posting>, pages: number) =>
	stems.reduce((sum, stem) => {
		const posting = postings.get(stem);
		return posting ? sum + idf(posting.pages.length, pages) : sum;
	}, 0);

/** How many of a page’s neighbours are heard: those that answer best. The others may be close for another reason. */
const NEIGHBOURS_HEARD = 3;

/**
 * Words and title together, with a share of what related pages have: a page whose neighbours answer probably does
 * too.
 */
export const combineEvidence = ({ text, title }: Evidence, { related, titlesWeight }: PageTable): Float64Array => {
	const own = text.map((score, page) => score + (titlesWeight / 100) * (title[page] ?? 0));
	return own.map((score, page) => {
		const near = related[page];
		if (!near?.length) return score;
		const best = [...near].map((other) => own[other] ?? 0).sort((a, b) => b - a);
		return (
			score +
			(WEIGHTS.related * best.slice(0, NEIGHBOURS_HEARD).reduce((sum, each) => sum + each, 0)) / NEIGHBOURS_HEARD
		);
	});
};
