/** Which section of a type a heading of a document means. */
import type { AnyContentType, Section } from '../../src/content-model/content-type.ts';
import { editDistance } from '../../src/content-model/edit-distance.ts';
import { own } from '../../src/content-model/own.ts';

/**
 * What people call a section in documents of their own, by the heading of the hub. A hub that renames a heading loses
 * only these.
 */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
	'What the problem was': [
		'problem',
		'the problem',
		'problem statement',
		'background',
		'context',
		'the issue',
		'issue',
		'situation',
		'the situation',
		'challenge',
		'the challenge',
		'need',
		'the need',
		'rationale',
		'why we did it',
		'why we did this',
		'why this was needed',
		'what was happening',
		'starting point',
		'where we started',
		'what we saw',
		'introduction',
	],
	'What we did': [
		'what was done',
		'approach',
		'our approach',
		'the approach',
		'action',
		'actions',
		'action taken',
		'activity',
		'activities',
		'intervention',
		'the intervention',
		'method',
		'methods',
		'methodology',
		'the work',
		'our work',
		'implementation',
		'delivery',
		'how we did it',
		'solution',
		'the solution',
		'what we tried',
		'the project',
		'project description',
		'description',
	],
	'What changed and how we know': [
		'what changed',
		'results',
		'outcomes',
		'outcome',
		'impact',
		'findings',
		'evidence',
		'evaluation',
		'what happened',
		'difference made',
		'the difference it made',
		'how we know',
		'benefits',
		'achievements',
		'what difference did it make',
		'measures',
		'data',
	],
	'What we would do differently': [
		'lessons',
		'lessons learned',
		'lessons learnt',
		'learning',
		'key learning',
		'what we learned',
		'what we learnt',
		'reflections',
		'reflection',
		'advice to others',
		'next time',
		'recommendations',
		'what went less well',
		'challenges',
		'barriers',
		'what did not work',
		'what didn’t work',
		'next steps',
		'tips',
	],
	'Limits: what this does not show': [
		'limits',
		'limitations',
		'caveats',
		'cautions',
		'what this does not show',
		'what we do not know',
		'what we don’t know',
		'strengths and limitations',
		'health warning',
	],
	'What to do': [
		'steps',
		'guidance',
		'in practice',
		'how to',
		'how to do it',
		'advice',
		'what works',
		'good practice',
		'practice points',
		'key steps',
		'process',
		'procedure',
		'step by step',
		'recommendations',
		'approach',
	],
	'Limits and cautions': [
		'limits',
		'limitations',
		'cautions',
		'caution',
		'caveats',
		'risks',
		'when not to use it',
		'when this does not apply',
		'what is not known',
		'when to ask for help',
		'warnings',
		'safeguarding',
	],
	Situation: ['context', 'background', 'problem', 'the problem', 'issue', 'why'],
	Decision: ['the decision', 'what we decided', 'what was decided', 'choice', 'outcome', 'conclusion'],
	'What we gave up': [
		'consequences',
		'trade-offs',
		'tradeoffs',
		'price',
		'costs',
		'downsides',
		'drawbacks',
		'alternatives',
		'disadvantages',
	],
	'When to look again': ['review', 'next review', 'revisit', 'review date', 'when to revisit'],
};

export type Likeness = 'exact' | 'similar' | 'other-words';

export interface SectionMeant {
	section: Section;
	likeness: Likeness;
}

export type FindSection = (heading: string) => SectionMeant | undefined;

/** A section with everything it is called, as headings are compared. */
interface Known {
	section: Section;
	heading: string;
	others: readonly string[];
}

/**
 * In: a type. Out: a function that finds the section a heading means, and how sure that is: the same words, a slip in
 * typing, or what others call it. “2.1 Background & context” means “What the problem was”. Undefined where no section
 * is meant, or two could be.
 */
export const sectionFinder = ({ sections }: AnyContentType): FindSection => {
	const known = sections.map((section): Known => ({
		section,
		heading: plainHeading(section.heading),
		others: (own(OTHER_WORDS, section.heading) ?? []).map(plainHeading),
	}));
	return (heading) => {
		const words = plainHeading(heading);
		if (words === '') return undefined;
		const exact = known.find((section) => section.heading === words);
		if (exact) return { section: exact.section, likeness: 'exact' };
		const similar = known.find((section) => isSlip(words, section.heading));
		if (similar) return { section: similar.section, likeness: 'similar' };
		const called = known.find(({ others }) => others.some((other) => other === words || isSlip(words, other)));
		const meant = called ?? onlyOneNamed(known, heading);
		return meant && { section: meant.section, likeness: 'other-words' };
	};
};

/** The section that one part of a heading names, where the other parts name no other. */
const onlyOneNamed = (known: readonly Known[], heading: string): Known | undefined => {
	const parts = spaced(heading)
		.split(/ (?:and|&) | ?[/,:–—] ?/i)
		.map(plainHeading)
		.filter(Boolean);
	if (parts.length < 2) return undefined;
	const [only, ...more] = known.filter((section) =>
		parts.some((part) => section.heading === part || section.others.includes(part)),
	);
	return more.length === 0 ? only : undefined;
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
		.replace(/^\s*(?:(?:section|part|appendix)\s+)?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.):]\s+|^\s*\d+(?:\.\d+)*\s+/, '')
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
		.trim();
