/**
 * Makes of an unfinished entry one that can be laid out as its page: what is there stays, what is missing gets a
 * stand-in. Never published, never stored. Pure.
 */
import type { AnyContentType } from './content-type.ts';
import type { Field, Fields, SchemaContext } from './field.ts';
import { isRecord } from './is-record.ts';
import { own } from './own.ts';
import { labelOfPath, type Path } from './walk.ts';

export interface LaidOut {
	data: Record<string, unknown>;
	/** Labels of the boxes that are empty, or hold what does not fit, and are shown with a stand-in. */
	missing: string[];
}

interface Making extends SchemaContext {
	today: string;
	/** The fields of the whole entry, for the labels of its boxes. */
	whole: Fields;
	missing: string[];
}

/** In: what a file holds, whatever that is. Out: data of the shape its type promises. */
export const withStandIns = (
	{ fields }: AnyContentType,
	data: unknown,
	{ vocabularies, today }: SchemaContext & { today: string },
): LaidOut => {
	const missing: string[] = [];
	return { data: laidOut(fields, data, [], { vocabularies, today, whole: fields, missing }), missing };
};

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

const laidOut = (fields: Fields, data: unknown, path: Path, making: Making): Record<string, unknown> => {
	const given = isRecord(data) ? data : {};
	return Object.fromEntries(
		Object.entries(fields).flatMap(([name, anyField]): [string, unknown][] => {
			const field = anyField as Field;
			const here = [...path, name];
			const value = isEmpty(own(given, name)) ? undefined : kept(field, own(given, name), here, making);
			if (value !== undefined) return [[name, value]];
			if (!field.required) return [];
			if (field.kind !== 'group') making.missing.push(labelOfPath(making.whole, here));
			return [[name, standIn(field, here, making)]];
		}),
	);
};

/** What of a value can be shown; undefined where nothing of it can. */
const kept = (field: Field, value: unknown, path: Path, making: Making): unknown => {
	switch (field.kind) {
		case 'group':
			return isRecord(value) ? laidOut(field.fields, value, path, making) : undefined;
		case 'groups':
			return Array.isArray(value)
				? value.filter(isRecord).map((row, index) => laidOut(field.fields, row, [...path, index], making))
				: undefined;
		case 'text':
		case 'prose':
			// Too long is still what was written.
			return typeof value === 'string' ? value : undefined;
		case 'lines':
			return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : undefined;
		case 'terms': {
			const known = new Set(making.vocabularies[field.vocabulary].terms.map(({ id }) => id));
			return Array.isArray(value) ? value.filter((term) => known.has(term as string)) : undefined;
		}
		case 'references':
			return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : undefined;
		default: {
			const read = field.schema(making).safeParse(value);
			return read.success ? read.data : undefined;
		}
	}
};

/** What stands where a box that the page needs is empty. */
const standIn = (field: Field, path: Path, making: Making): unknown => {
	switch (field.kind) {
		case 'text':
		case 'prose':
		case 'choice':
		case 'term':
			return `(${field.label})`;
		case 'lines':
		case 'terms':
		case 'references':
		case 'groups':
			return [];
		case 'number':
			return field.min;
		case 'yes-no':
			return false;
		case 'date':
			return making.today;
		case 'time':
			return '00:00';
		case 'web-address':
			return 'https://example.org/';
		case 'mailbox':
			return 'nobody@example.org';
		case 'reference':
		case 'upload':
			return '';
		case 'group':
			return laidOut(field.fields, undefined, path, making);
	}
};
