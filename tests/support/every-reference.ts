/** Data that names other entries in every field of a type that can. */
import type { AnyField, Field, Fields } from '../../src/content-model/field.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { aValueFor } from './an-entry.ts';

type Data = Record<string, unknown>;

const filled = (fields: Fields, idOf: (to: TypeName) => string): Data =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, anyField]: [string, AnyField]): [string, unknown][] => {
			const field = anyField as Field;
			if (field.kind === 'reference') return [[name, idOf(field.to)]];
			if (field.kind === 'references') return [[name, [idOf(field.to)]]];
			if (field.kind === 'group' || field.kind === 'groups') {
				const inner = filled(field.fields, idOf);
				const required = aValueFor(field);
				const row = { ...((Array.isArray(required) ? required[0] : required) as Data), ...inner };
				return Object.keys(inner).length ? [[name, field.kind === 'group' ? row : [row]]] : [];
			}
			return [];
		}),
	);

/** Every reference of these fields, groups and rows included, filled in with `idOf` the type it leads to. */
export const everyReference = (fields: object, idOf: (to: TypeName) => string): Data => filled(fields as Fields, idOf);
