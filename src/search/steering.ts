/** Words that mean a choice beside the results rather than a matter: names of kinds of page, stages, knowledge. */
import { contentTypes } from '../content-model/index.ts';
import type { AnyField } from '../content-model/field.ts';
import { own } from '../content-model/own.ts';
import type { Vocabularies, VocabularyName } from '../content-model/vocabulary.ts';
import { SEARCH_FACETS } from './entry-document.ts';
import { comparable } from './normalise.ts';
import type { SteeringNames } from './narrowing.ts';

/** The list of terms that a facet is read from; none where it is read from something else. */
const vocabularyOf = (fields: readonly string[]): VocabularyName | undefined =>
	contentTypes
		.flatMap(({ fields: all }) => fields.map((name) => own(all as Record<string, AnyField>, name)))
		.flatMap((field) => (field as { vocabulary?: VocabularyName } | undefined)?.vocabulary ?? [])[0];

const named = (facet: string, value: string, calledAs: readonly string[]): SteeringNames[] =>
	calledAs.length > 0 ? [{ facet, value, names: calledAs.map(comparable) }] : [];

/** Every facet and value that people call by words of their own. Runs at build. */
export const steeringOf = (vocabularies: Vocabularies): SteeringNames[] => [
	...contentTypes.flatMap(({ plural, calledAs }) => named('Type', plural, calledAs)),
	...SEARCH_FACETS.flatMap(({ label, fields }) => {
		const name = vocabularyOf(fields);
		return name ? vocabularies[name].terms.flatMap((term) => named(label, term.label, term.calledAs ?? [])) : [];
	}),
];
