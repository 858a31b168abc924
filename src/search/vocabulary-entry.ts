/** A term of `content/vocabulary/` → what the search needs of it. Runs at build. */
import { hrefOf } from '../content-model/address.ts';
import type { PublishedFor } from '../content-model/publication.ts';
import { labelOf, type Vocabulary } from '../content-model/vocabulary.ts';
import type { FormKind, VocabularyEntry, VocabularyForm } from './vocabulary.ts';

const formsOf = (kind: FormKind, texts: readonly string[] | undefined): VocabularyForm[] =>
	(texts ?? []).map((text) => ({ text, kind }));

/**
 * What the search needs of one term. Find-only wins over every other list: a word found in both is not shown.
 * @param areas the hub’s list of areas, which names the area of the term
 */
export const vocabularyEntry = (
	id: string,
	term: PublishedFor<'search', 'term'>,
	areas: Vocabulary,
): VocabularyEntry => {
	const findOnly = new Set((term.findOnly ?? []).map((text) => text.toLowerCase()));
	return {
		id,
		title: term.title,
		href: hrefOf('term', id),
		area: labelOf(areas, term.area),
		forms: [
			{ text: term.title, kind: 'preferred' as const },
			...formsOf('same', term.otherForms),
			...formsOf('abbreviation', term.abbreviations),
			...formsOf('old', term.oldNames),
			...formsOf('everyday', term.everyday),
			...formsOf('narrower', term.narrower),
			...formsOf('related', term.related),
			...formsOf('find-only', term.findOnly),
		].map((form) =>
			form.kind !== 'preferred' && findOnly.has(form.text.toLowerCase())
				? { ...form, kind: 'find-only' as const }
				: form,
		),
	};
};
