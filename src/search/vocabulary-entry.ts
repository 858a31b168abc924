/** A term of `content/vocabulary/` → what the search needs of it. Runs at build. */
import { hrefOf } from '../content-model/address.ts';
import type { PublishedFor } from '../content-model/publication.ts';
import { vocabularyTerm } from '../content-model/term.ts';
import type { FormKind, VocabularyEntry, VocabularyForm } from './vocabulary.ts';

const formsOf = (kind: FormKind, texts: readonly string[] | undefined): VocabularyForm[] =>
	(texts ?? []).map((text) => ({ text, kind }));

/** What the search needs of one term. Find-only wins over every other list: a word found in both is not shown. */
export const vocabularyEntry = (id: string, term: PublishedFor<'search', 'term'>): VocabularyEntry => {
	const findOnly = new Set((term.findOnly ?? []).map((text) => text.toLowerCase()));
	const areas: Readonly<Record<string, string>> = vocabularyTerm.fields.area.options;
	return {
		id,
		title: term.title,
		href: hrefOf('term', id),
		area: areas[term.area] ?? term.area,
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
