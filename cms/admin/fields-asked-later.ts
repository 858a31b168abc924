/**
 * Boxes that a draft may leave empty and “Ready” asks for. Decap knows two kinds: those it insists on at every save,
 * and those it marks “(optional)”; these are neither. It insists where `required` counts as true, and marks where it is
 * `false` itself, so for these it is nothing.
 */
import type { DecapConfig, FormField } from '../decap.ts';

type AsDecapTakesIt = Omit<FormField, 'required'> & { required: boolean | null };

const asked = (field: FormField): AsDecapTakesIt => ({
	...field,
	required: field.neededWhenReady ? null : field.required,
	...('fields' in field && field.fields ? { fields: field.fields.map(asked) } : {}),
	...('field' in field && field.field ? { field: asked(field.field) } : {}),
});

/** The configuration as Decap is to be given it. */
export const withFieldsAskedLater = ({ collections, ...config }: DecapConfig) => ({
	...config,
	collections: collections.map((collection) =>
		'fields' in collection ? { ...collection, fields: collection.fields.map(asked) } : collection,
	),
});
