/** The vocabulary as the search uses it. It holds no content model, so that the browser need not either. */

/**
 * What a form is to its term. The direction of an expansion follows from it:
 * `same`, `abbreviation`, `old`, `everyday` and `find-only` mean the term; `narrower` is a part of it; `related` is
 * only near it.
 */
export type FormKind = (typeof FORM_KINDS)[number];

/** The kinds, strongest first: what decides when one term has a form twice. */
export const FORM_KINDS = [
	'preferred',
	'same',
	'abbreviation',
	'old',
	'everyday',
	'find-only',
	'narrower',
	'related',
] as const;

export interface VocabularyForm {
	text: string;
	kind: FormKind;
}

export interface VocabularyEntry {
	/** Id of the term, as in its file name. */
	id: string;
	/** The preferred term. */
	title: string;
	/** Address of the term’s page, where its sources stand. */
	href: string;
	/** Number of that page in the tables; the build of the index adds it. */
	page?: number;
	/** Area of the field, as people read it. */
	area: string;
	/** True for a place of the region, which leads to its local network. */
	isPlace?: true;
	/** Every form, the preferred one first. */
	forms: readonly VocabularyForm[];
}

export type SearchVocabulary = readonly VocabularyEntry[];

/** Whether a form means the term itself. */
export const meansTheTerm = (kind: FormKind) => kind !== 'narrower' && kind !== 'related';

/** Whether a form may be printed as a name of the term. Find-only words never may. */
export const isShownForm = (kind: FormKind) => kind === 'preferred' || kind === 'same' || kind === 'abbreviation';
