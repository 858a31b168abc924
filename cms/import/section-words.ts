/** Which section of a type a heading of a document means. */
import type { AnyContentType, Section } from '../../src/content-model/content-type.ts';
import { editDistance } from '../../src/content-model/edit-distance.ts';
import { synonymsOfHeading } from '../../src/content-model/section-synonyms.ts';

/**
 * How sure it is what a heading means: the same words; a slip in typing; what others call it; what others call more
 * than one section; or words that only hint at it. Somebody is asked about the last two.
 */
export type Likeness = 'exact' | 'similar' | 'other-words' | 'either' | 'hint';

export interface SectionMeant {
	/** In the order of the form; several where each could be meant. */
	sections: readonly [Section, ...Section[]];
	likeness: Likeness;
}

export type FindSection = (heading: string) => SectionMeant | undefined;

/** A section with everything it is called, as headings are compared. */
interface Known {
	section: Section;
	heading: string;
	others: ReadonlySet<string>;
}

/**
 * In: a type. Out: a function that finds the section a heading means: “2.1 Background & context” means “What the
 * problem was”, and so does “Q1. What was the issue?”. Undefined where no section is meant.
 */
export const sectionFinder = ({ sections }: AnyContentType): FindSection => {
	const known = sections.map((section): Known => ({
		section,
		heading: plainHeading(section.heading),
		others: new Set([section.heading, ...synonymsOfHeading(section.heading)].map(asWritten)),
	}));
	const asked = new Map<string, SectionMeant | undefined>();
	return (heading) => {
		// A document asks of the same heading several times; what is longer is no heading.
		if (heading.length > LONGEST_HEADING) return undefined;
		if (!asked.has(heading)) asked.set(heading, meantBy(heading, known));
		return asked.get(heading);
	};
};

const LONGEST_HEADING = 200;

const meantBy = (heading: string, known: readonly Known[]): SectionMeant | undefined => {
	const words = plainHeading(heading);
	if (words === '') return undefined;
	const exact = known.find((section) => section.heading === words);
	if (exact) return { sections: [exact.section], likeness: 'exact' };
	const similar = known.find((section) => isSlip(words, section.heading));
	if (similar) return { sections: [similar.section], likeness: 'similar' };
	return (
		calledSo([asWritten(heading)], known) ??
		calledSo(
			partsOf(heading).filter((part) => !ONLY_ALONE.has(part)),
			known,
		) ??
		hintedAt(asWritten(heading).split(' '), known)
	);
};

/** The sections that one of the parts of a heading is a name of. */
const calledSo = (parts: readonly string[], known: readonly Known[]): SectionMeant | undefined => {
	const named = known.filter(({ others }) => parts.some((part) => others.has(part)));
	const close = named.length > 0 ? named : known.filter(({ others }) => parts.some((part) => isNear(part, others)));
	return meaning(close, close.length === 1 ? 'other-words' : 'either');
};

/** One slip makes “content” of “context”: only longer names are looked for with slips. */
const EASILY_MISTAKEN = 7;

const isNear = (part: string, others: ReadonlySet<string>): boolean => {
	for (const other of others) if (other.length > EASILY_MISTAKEN && isSlip(part, other)) return true;
	return false;
};

const MOST_WORDS = 9;

/** Names of sections that mean anything beside other words: “Data protection”, “Action plan”. */
const ONLY_ALONE = new Set(
	'action actions after before data delivery description design development discussion during future model overview process project purpose service success work'.split(
		' ',
	),
);

/** The sections whose names stand inside a heading of few words: “Impact on families”. */
const hintedAt = (words: readonly string[], known: readonly Known[]): SectionMeant | undefined => {
	if (words.length > MOST_WORDS) return undefined;
	const runs = words.flatMap((_, start) =>
		words.slice(start).map((__, length) => ({ start, end: start + length + 1 })),
	);
	const named = runs.flatMap(({ start, end }) => {
		const run = words.slice(start, end).join(' ');
		const sections = ONLY_ALONE.has(run) ? [] : known.filter(({ others }) => others.has(run));
		return sections.length > 0 ? [{ start, end, sections }] : [];
	});
	// “what happened next” says more than “what happened” inside it.
	const whole = named.filter(
		(one) => !named.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
	);
	return meaning(
		known.filter((section) => whole.some(({ sections }) => sections.includes(section))),
		'hint',
	);
};

const meaning = (known: readonly Known[], likeness: Likeness): SectionMeant | undefined => {
	const [first, ...more] = known.map(({ section }) => section);
	return first && { sections: [first, ...more], likeness };
};

/** The parts of a heading that could each be one: “Approach / method”, “What difference did it make? (Impact)”. */
const partsOf = (heading: string): string[] => {
	const parts = spaced(heading)
		.split(/ (?:and|&) | ?[/,:;–—?()|] ?|(?<= )- /i)
		.map(asWritten)
		.filter(Boolean);
	return parts.length > 1 ? parts : [];
};

/** One or two slips, in words long enough that they cannot be another word. */
const isSlip = (typed: string, known: string) => {
	const slips = known.length > 12 ? 2 : 1;
	return typed.length > 5 && editDistance(typed, known, slips) <= slips;
};

/** Words as they are compared: one space between two. */
export const spaced = (words: string) => words.replace(/\s+/g, ' ').trim();

/** `2.1  What we did:` → `what we did` */
export const plainHeading = (words: string) =>
	words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(
			/^\s*(?:(?:section|part|appendix|question|step)\s+)?(?:q?\d+(?:\.\d+)*|[a-z]|[ivx]+)(?:[.):]\s+|[):](?=\S))|^\s*q?\d+(?:\.\d+)*\s+|^\s*q?\d+\.(?=[a-z])/,
			'',
		)
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
		.trim();

/** Who a heading speaks to or of: all are whoever writes. */
const WRITERS = new Map([
	['you', 'we'],
	['i', 'we'],
	['they', 'we'],
	['your', 'our'],
	['my', 'our'],
	['their', 'our'],
] as const);

/** Words a template puts around a question without asking anything. */
const AROUND =
	/^(?:please )?(?:briefly |in brief )?(?:describe|explain|tell us(?: about)?|outline|summarise|give|set out|say)(?: briefly)? |^(?:please|the|our|a|an|in|key|main|summary of|description of|details of|your) (?=.)| (?:of|in|about|for|with) (?:the|this|our) (?:project|work|initiative|case study|intervention|service|programme|pilot)$/g;

/** `Please describe what you did in this project` → `what we did` */
const asWritten = (heading: string): string => {
	const voiced = plainHeading(heading)
		.split(' ')
		.map((word) => WRITERS.get(word as 'you') ?? word)
		.join(' ');
	const bare = voiced.replace(AROUND, '').replace(AROUND, '');
	return bare || voiced;
};
