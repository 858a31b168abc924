/** Walks an entry’s data along its fields. */
import type { AnyField, Field, Fields } from './field.ts';
import type { TypeName } from './type-names.ts';
import { own } from './own.ts';

export type Path = readonly (string | number)[];

/** Calls `visit` for every filled-in field of `data`, groups included, with its path. */
export const walkFields = (
	fields: Fields,
	data: unknown,
	visit: (field: Field, value: unknown, path: Path) => void,
	path: Path = [],
): void => {
	for (const [name, anyField] of Object.entries(fields)) {
		const value = own(data as Record<string, unknown> | undefined, name);
		if (value === undefined || value === null) continue;
		const field = anyField as Field;
		const here = [...path, name];
		visit(field, value, here);
		if (field.kind === 'group') walkFields(field.fields, value, visit, here);
		if (field.kind === 'groups' && Array.isArray(value))
			value.forEach((item, index) => walkFields(field.fields, item, visit, [...here, index]));
	}
};

export interface Referral {
	to: TypeName;
	id: string;
	path: Path;
}

/** Every reference in an entry’s data: `{ to, id, path }`. */
export const referralsOf = (fields: Fields, data: unknown): Referral[] => {
	const referrals: Referral[] = [];
	walkFields(fields, data, (field, value, path) => {
		if (field.kind === 'reference') referrals.push({ to: field.to, id: String(value), path });
		if (field.kind === 'references')
			(value as string[]).forEach((id, index) => referrals.push({ to: field.to, id, path: [...path, index] }));
	});
	return referrals;
};

/** The fields that stand at a path: those of the type itself, or of the group the path leads into. */
export const fieldsAt = (fields: Fields, path: Path): Fields => {
	let current = fields;
	for (const step of path)
		if (typeof step === 'string') current = (own(current, step) as { fields?: Fields } | undefined)?.fields ?? {};
	return current;
};

/** The field that a path leads to; undefined where it leads to none. */
export const fieldAt = (fields: Fields, path: Path): Field | undefined => {
	const names = path.filter((step): step is string => typeof step === 'string');
	return own(fieldsAt(fields, names.slice(0, -1)), names.at(-1) ?? '') as Field | undefined;
};

/**
 * The labels a writer sees on the way to a field: `['outcomes', 1, 'direction']` → “Outcomes › outcome 2 › Direction”.
 */
export const labelOfPath = (fields: Fields, path: Path): string => {
	const words: string[] = [];
	let current: Fields = fields;
	let list: AnyField | undefined;
	for (const step of path) {
		if (typeof step === 'number') {
			words.push(`${(list as { singular?: string } | undefined)?.singular ?? 'number'} ${step + 1}`);
			continue;
		}
		const field = own(current, step);
		words.push(field?.label ?? step);
		list = field;
		current = (field as { fields?: Fields } | undefined)?.fields ?? {};
	}
	return words.join(' › ');
};
