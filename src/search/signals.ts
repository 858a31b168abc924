/**
 * What the hub knows of a page beyond its words. One small function each: how strongly it holds, 0 to 1, and why it
 * counts.
 */
import type { Evidence } from './evidence.ts';
import type { PageKinds } from './page-kinds.ts';
import type { PageTable } from './page-table.ts';
import type { QueryUnit } from './query-unit.ts';
import type { Understood } from './understand.ts';
import type { VocabularyEntry } from './vocabulary.ts';
import type { WEIGHTS } from './weights.ts';

export interface SignalContext {
	table: PageTable;
	evidence: Evidence;
	understood: Understood;
	/** `yyyy-mm-dd`. */
	today: string;
	/** Label of the network the reader has chosen, if any. */
	network: string | undefined;
	kinds: PageKinds;
	/** Largest share of the question that the names of one page about the hub hold, 0 to 1. */
	asksOfHub: number;
}

export interface Signal {
	name: keyof typeof WEIGHTS;
	/** Shown under “Why this result?”. */
	reason: string;
	strength(page: number, context: SignalContext): number;
}

/** Rounding of title weights leaves whole titles a little short of 1. */
const WHOLE_TITLE = 0.96;

const exactTitle: Signal = {
	name: 'exactTitle',
	reason: 'Its title is what you typed.',
	strength: (page, { evidence, understood: { units } }) =>
		units.length > 0 &&
		(evidence.titleCover[page] ?? 0) >= WHOLE_TITLE &&
		bitsIn(evidence.inTitle[page] ?? 0) === Math.min(30, units.length)
			? 1
			: 0,
};

const bitsIn = (value: number) => {
	let count = 0;
	for (let rest = value; rest !== 0; rest &= rest - 1) count++;
	return count;
};

/** One term, and besides it at most everyday words and words that ask for a meaning: “what does LAC stand for”. */
const isAllThatWasAsked = (named: readonly VocabularyEntry[], units: readonly QueryUnit[]) =>
	new Set(named).size === 1 &&
	units.every(
		({ alternatives }) =>
			alternatives.some(({ entry }) => entry === named[0]) || alternatives.every(({ weight }) => weight < 1),
	);

const vocabularyPage: Signal = {
	name: 'vocabularyPage',
	reason: 'It says what the words you typed mean.',
	strength: (page, { understood: { named, units } }) =>
		named.some((entry) => entry.page === page) && isAllThatWasAsked(named, units) ? 1 : 0,
};

const answers = (page: number, { table, kinds }: SignalContext) => kinds.named(table.types[page] ?? '')?.answers;

const guideForHowTo: Signal = {
	name: 'guideForHowTo',
	reason: 'You asked how to do something, and this is a guide.',
	strength: (page, context) => (context.understood.query.asksHow && answers(page, context) === 'how' ? 1 : 0),
};

const noteForHowTo: Signal = {
	name: 'noteForHowTo',
	reason: 'You asked how to do something; a note records what was said, so guides come a little before it.',
	strength: (page, context) => (context.understood.query.asksHow && answers(page, context) === 'what-was-said' ? 1 : 0),
};

/**
 * Pages that say what something is called or who somebody is: they answer a single name, and stand before the answers
 * to a question about practice.
 */
const nameForPractice: Signal = {
	name: 'nameForPractice',
	reason: 'It says what something is or who somebody is; what people do comes before it.',
	strength: (page, context) => {
		const { query, units } = context.understood;
		return units.length > 1 && !query.asksMeaning && answers(page, context) === 'what-it-is' ? 1 : 0;
	},
};

/**
 * Pages about the hub itself hold the words of practice as well. Who asks for one does it by a name of it, or names the
 * hub: the more of the question the names of one of them hold, the less they are held back.
 */
const aboutTheHub: Signal = {
	name: 'aboutTheHub',
	reason: 'It speaks of the hub itself; what people do comes before it.',
	strength: (page, { table, asksOfHub, understood: { query } }) =>
		table.aboutTheHub[page] && !query.asksOfHub ? 1 - asksOfHub : 0,
};

const askedType: Signal = {
	name: 'askedType',
	reason: 'It is the kind of page you asked for.',
	strength: (page, { table, understood: { askedTypes } }) => (askedTypes.has(table.types[page] ?? '') ? 1 : 0),
};

const ownNetwork: Signal = {
	name: 'ownNetwork',
	reason: 'It comes from the network you chose.',
	strength: (page, { table, network }) => (network !== undefined && table.networks[page]?.includes(network) ? 1 : 0),
};

const overdue: Signal = {
	name: 'overdue',
	reason: 'Its review is overdue, so newer pages come a little before it.',
	strength: (page, { table, today }) => {
		const due = table.reviewDueOn[page] ?? '';
		return due !== '' && due < today ? 1 : 0;
	},
};

const illustrative: Signal = {
	name: 'illustrative',
	reason: 'It is a worked example, which was invented, so real practice comes before it.',
	strength: (page, { table }) => (table.illustrative[page] ? 1 : 0),
};

const withdrawn: Signal = {
	name: 'withdrawn',
	reason: 'It was withdrawn, so it comes last.',
	strength: (page, { table }) => (table.withdrawn[page] ? 1 : 0),
};

export const SIGNALS: readonly Signal[] = [
	exactTitle,
	vocabularyPage,
	guideForHowTo,
	noteForHowTo,
	nameForPractice,
	aboutTheHub,
	askedType,
	ownNetwork,
	overdue,
	illustrative,
	withdrawn,
];

export const isOverdue = (reviewDueOn: string | undefined, today: string) =>
	reviewDueOn !== undefined && reviewDueOn !== '' && reviewDueOn < today;
