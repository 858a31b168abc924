/** Who fills a field, and whether it may be left empty. */
import type { AnyField, SchemaContext, ValueOf } from './kinds.ts';
import { z } from './zod.ts';

/** A field of stewardship or clearance: decided by whoever publishes an entry, never by its writer. */
export const byEditor = <F extends AnyField>(field: F): F & { readonly filledBy: 'editor' } => ({
	...field,
	filledBy: 'editor',
});

/** True where the editor saved a field that its writer had left or made empty. */
const isCleared = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The same field, but a writer may leave it empty.
 * The one place that knows how the editor stores a cleared field (`''`, `null`, `[]`): all count as absent.
 */
export const optional = <F extends AnyField>(
	field: F,
): Omit<F, 'required' | 'schema'> & {
	required: false;
	schema: (context: SchemaContext) => z.ZodType<ValueOf<F> | undefined>;
} => ({
	...field,
	...('min' in field &&
	(field.kind === 'lines' || field.kind === 'terms' || field.kind === 'references' || field.kind === 'groups')
		? { min: 0 }
		: {}),
	required: false,
	schema: (context: SchemaContext) =>
		z.preprocess(
			(value) => (isCleared(value) ? undefined : value),
			field.schema(context).optional(),
		) as unknown as z.ZodType<ValueOf<F> | undefined>,
});
