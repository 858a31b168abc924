/** Fields that hold fields. */
import type { DataOfFields, Fields, Group, Groups, SchemaContext, FieldHelp } from './kinds.ts';
import { z } from './zod.ts';

/** The strict schema of a set of fields: an unknown key is a fault. */
export const objectSchema = <F extends Fields>(fields: F, context: SchemaContext) =>
	z.strictObject(
		Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema(context)])),
	) as unknown as z.ZodType<DataOfFields<F>>;

/** Fields that belong together, filled in once. */
export const group = <F extends Fields>(
	label: string,
	fields: F,
	wording: FieldHelp = {},
): Group<F> & { required: true } => ({
	kind: 'group',
	label,
	...wording,
	fields,
	required: true,
	schema: (context) => objectSchema(fields, context),
});

/** Fields that belong together, filled in as often as needed. */
export const groups = <F extends Fields>(
	label: string,
	singular: string,
	fields: F,
	{ min = 1, most = 200, ...wording }: FieldHelp & { min?: number; most?: number; folded?: boolean } = {},
): Groups<F> & { required: true } => ({
	kind: 'groups',
	label,
	singular,
	...wording,
	fields,
	min,
	most,
	required: true,
	schema: (context) =>
		z
			.array(objectSchema(fields, context))
			.min(min, { error: `expected at least ${min}` })
			.max(most, { error: `expected at most ${most}` }),
});
