/** Fields that name something else: a term of the settings, another entry, a file in the media folder. */
import type { VocabularyName } from '../vocabulary.ts';
import type { TypeName } from '../type-names.ts';
import type { Reference, References, SchemaContext, TermField, TermsField, Upload, FieldHelp } from './kinds.ts';
import { z } from './zod.ts';

/** Addresses of entries and files are made of these and nothing else: see `slug` rules in the handbook. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const termSchema = (vocabulary: VocabularyName, { vocabularies }: SchemaContext) => {
	const known = vocabularies[vocabulary].terms.map(({ id }) => id);
	return z.string({ error: 'expected a term' }).refine((value) => known.includes(value), {
		error: `expected one of ${known.join(', ')}`,
		params: { among: known },
	});
};

/** One term of a list kept in `content/settings/`. Stored as the id, shown as the label. */
export const term = (
	label: string,
	vocabulary: VocabularyName,
	wording: FieldHelp = {},
): TermField & { required: true } => ({
	kind: 'term',
	label,
	...wording,
	vocabulary,
	required: true,
	schema: (context) => termSchema(vocabulary, context),
});

const withoutRepeats = (values: string[]) => new Set(values).size === values.length;

/** Several terms of a list kept in `content/settings/`. */
export const terms = (
	label: string,
	vocabulary: VocabularyName,
	{ min = 1, ...wording }: FieldHelp & { min?: number } = {},
): TermsField & { required: true } => ({
	kind: 'terms',
	label,
	...wording,
	vocabulary,
	min,
	required: true,
	schema: (context) =>
		z
			.array(termSchema(vocabulary, context))
			.min(min, { error: `expected at least ${min}` })
			.refine(withoutRepeats, { error: 'expected each term once' }),
});

const idSchema = () =>
	z
		.string({ error: 'expected the name of an entry' })
		.refine((value) => value.split('/').every((part) => SLUG.test(part)), {
			error: 'expected the name of an entry, in lower-case letters, digits and hyphens',
		});

/** Another entry of the hub, by its id within its type. That the entry exists is checked when all are read. */
export const reference = (label: string, to: TypeName, wording: FieldHelp = {}): Reference & { required: true } => ({
	kind: 'reference',
	label,
	...wording,
	to,
	required: true,
	schema: idSchema,
});

/** Several other entries of one type. */
export const references = (
	label: string,
	to: TypeName,
	{ min = 1, ...wording }: FieldHelp & { min?: number } = {},
): References & { required: true } => ({
	kind: 'references',
	label,
	...wording,
	to,
	min,
	required: true,
	schema: () =>
		z
			.array(idSchema())
			.min(min, { error: `expected at least ${min}` })
			.refine(withoutRepeats, { error: 'expected each entry once' }),
});

/** A file in the media folder, by its address from the root of the site. */
export const upload = (
	label: string,
	accepts: readonly string[],
	wording: FieldHelp = {},
): Upload & { required: true } => ({
	kind: 'upload',
	label,
	...wording,
	accepts,
	required: true,
	schema: () =>
		z
			.string({ error: 'expected a file' })
			.regex(new RegExp(`^/media/[a-z0-9]+(?:[-/][a-z0-9]+)*\\.(?:${accepts.join('|')})$`), {
				error: `expected a file under /media/ ending in ${accepts.join(', ')}`,
			}),
});
