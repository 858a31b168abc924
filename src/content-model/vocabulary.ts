/**
 * The hub's lists of terms. The lists themselves are content (`content/settings/<name>.yaml`), so that another
 * coalition changes its sectors or themes without touching code; this file says only which lists there are.
 */
export const VOCABULARIES = {
	sectors: { label: 'Sectors', singular: 'Sector', purpose: 'The part of public life a practice comes from.' },
	themes: { label: 'Themes', singular: 'Theme', purpose: 'What a practice is about.' },
	principles: {
		label: 'Principles',
		singular: 'Principle',
		purpose: 'What the people of this hub hold to in their work.',
	},
	'kinds-of-knowledge': {
		label: 'Kinds of knowledge',
		singular: 'Kind of knowledge',
		purpose: 'What a page rests on. Kinds stand side by side; none is a score.',
	},
	stages: { label: 'Stages', singular: 'Stage', purpose: 'How far a practice has got.' },
	'practice-levels': {
		label: 'Practice levels',
		singular: 'Practice level',
		purpose: 'How close somebody’s work is to what the hub is about.',
	},
	'age-groups': {
		label: 'Age groups',
		singular: 'Age group',
		purpose: 'Broad bands, so that nobody can be picked out by age.',
	},
	'content-notes': {
		label: 'Content notes',
		singular: 'Content note',
		purpose: 'What a reader may want to know before reading on.',
	},
	'source-kinds': {
		label: 'Kinds of source',
		singular: 'Kind of source',
		purpose: 'What sort of document a source is.',
	},
	'organisation-kinds': {
		label: 'Kinds of organisation',
		singular: 'Kind of organisation',
		purpose: 'What sort of body an organisation is.',
	},
	'resource-kinds': {
		label: 'Kinds of resource',
		singular: 'Kind of resource',
		purpose: 'What sort of thing a resource is.',
	},
	'vocabulary-areas': {
		label: 'Areas of the vocabulary',
		singular: 'Area of the vocabulary',
		purpose: 'The parts of the field that the words of the vocabulary come from.',
	},
} as const;

export type VocabularyName = keyof typeof VOCABULARIES;

export interface VocabularyTerm {
	/** Stored in entries and in addresses. Never changes once used. */
	id: string;
	/** Shown to people. May be reworded at any time. */
	label: string;
	/** One plain sentence. */
	meaning: string;
	/** Where the meaning comes from, if it is somebody else's. */
	source?: string | undefined;
	/** What people type who want to see only pages with this term. */
	calledAs?: string[] | undefined;
	/** What the same idea is called in other frameworks: framework name and its wording. */
	crosswalk?: { framework: string; wording: string }[] | undefined;
}

export interface Vocabulary {
	/** What the list is and whose, in the coalition’s own words. */
	definition?: string | undefined;
	/** Where that is said. */
	source?: string | undefined;
	terms: VocabularyTerm[];
}

export type Vocabularies = Readonly<Record<VocabularyName, Vocabulary>>;

/** What a list is and whose: as the coalition says it, or as every hub may. */
export const purposeOf = (name: VocabularyName, { definition }: Vocabulary): string =>
	definition ?? VOCABULARIES[name].purpose;

/** The term with this id, or undefined. */
export const findTerm = (vocabulary: Vocabulary, id: string) => vocabulary.terms.find((term) => term.id === id);

/** What people read for a term; the id itself if the list no longer has it. */
export const labelOf = (vocabulary: Vocabulary, id: string) => findTerm(vocabulary, id)?.label ?? id;
