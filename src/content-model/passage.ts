/**
 * Which passage of its page a field makes. The page shows the passage under this heading, with this id; a search result
 * quotes it and leads there. Both read it here.
 *
 * Paragraphs and lists of lines stand above the first heading unless they say otherwise. Fields of other kinds hold
 * names, days and numbers more often than sentences, so they are quoted only where they say so.
 */
import type { AnyField, Fields } from './field.ts';
import { publishedFields } from './publication.ts';

export interface PagePassage {
	/** The id of its heading on the page; empty above the first heading. */
	id: string;
	heading: string;
}

/** What stands above the first heading of a page. */
export const OPENING: PagePassage = { id: '', heading: '' };

/** What a field gives to the search: a passage, other names of what the page is about, or nothing. */
export type GivesToSearch = PagePassage | 'other-name' | 'nothing';

/** A field that a page may show; what no page shows cannot be quoted. */
type Quotable<F> = F extends { publication: 'search' | 'internal' } ? never : F;

/** The field as a part of this passage. */
export const inPassage = <F extends AnyField>(
	passage: PagePassage,
	field: Quotable<F>,
): F & { readonly givesToSearch: PagePassage } => ({ ...(field as F), givesToSearch: passage });

/** The field as other names of what the page is about: they find it as its title does, and are not quoted. */
export const otherName = <F extends AnyField>(field: F): F & { readonly givesToSearch: 'other-name' } => ({
	...field,
	givesToSearch: 'other-name',
});

/** The field as one whose words do not find the page. */
export const notSearched = <F extends AnyField>(field: F): F & { readonly givesToSearch: 'nothing' } => ({
	...field,
	givesToSearch: 'nothing',
});

const given = ({ givesToSearch, kind }: AnyField): GivesToSearch =>
	givesToSearch ?? (kind === 'prose' || kind === 'lines' ? OPENING : 'nothing');

/** The passages that the fields of a type make, with the fields of each, in the order of the form. */
export const pagePassagesOf = (fields: Fields): { passage: PagePassage; fields: [string, AnyField][] }[] => {
	const passages = new Map<PagePassage, [string, AnyField][]>();
	for (const [name, field] of publishedFields('page', fields)) {
		const passage = given(field);
		if (typeof passage === 'string') continue;
		const together = passages.get(passage);
		if (together) together.push([name, field]);
		else passages.set(passage, [[name, field]]);
	}
	return [...passages].map(([passage, together]) => ({ passage, fields: together }));
};

/** The names of the fields that hold other names, in the order of the form. */
export const otherNamesOf = (fields: Fields): string[] =>
	publishedFields('search', fields).flatMap(([name, field]) => (given(field) === 'other-name' ? [name] : []));
