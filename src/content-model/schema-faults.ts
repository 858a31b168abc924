/** Holds an entry’s data against its type and says what does not fit, in the words of the form. */
import type { z } from 'zod';
import { schemaFor, type AnyContentType, type RuleContext, type RuleFault } from './content-type.ts';
import type { Field, Fields, SchemaContext } from './field.ts';
import { nearest } from './nearest.ts';
import { oneLine } from './one-line.ts';
import type { Path } from './walk.ts';
import { own, valueAtPath } from './own.ts';

export interface SchemaFault {
	rule: 'unknown-field' | 'missing-field' | 'unexpected-value' | 'fields-disagree';
	path: Path;
	found: string;
	message: string;
	next: string;
}

export type SchemaVerdict<D> = { data: D; faults: [] } | { data: undefined; faults: SchemaFault[] };

const shown = (value: unknown): string => {
	if (value === undefined || value === null || value === '') return 'nothing';
	return oneLine(typeof value === 'string' ? value : JSON.stringify(value), 60);
};

/** The fields that stand at a path: those of the type itself, or of the group the path leads into. */
const fieldsAt = (fields: Fields, path: Path): Fields => {
	let current = fields;
	for (const step of path)
		if (typeof step === 'string') current = (own(current, step) as { fields?: Fields } | undefined)?.fields ?? {};
	return current;
};

const fieldAt = (fields: Fields, path: Path): Field | undefined => {
	const names = path.filter((step): step is string => typeof step === 'string');
	return own(fieldsAt(fields, names.slice(0, -1)), names.at(-1) ?? '') as Field | undefined;
};

const faultsOfIssue = (fields: Fields, data: unknown, issue: z.core.$ZodIssue): SchemaFault[] => {
	const path = issue.path as Path;
	if (issue.code === 'unrecognized_keys') {
		const known = Object.keys(fieldsAt(fields, path));
		return issue.keys.map((key) => {
			const meant = nearest(key, known);
			return {
				rule: 'unknown-field',
				path: [...path, key],
				found: oneLine(key),
				message: `Unexpected field “${oneLine(key)}”, expected only the fields of this form.`,
				next: meant
					? `Did you mean “${meant}”?`
					: 'Take it out, or put what it says into one of the fields of the form.',
			};
		});
	}
	const value = valueAtPath(data, path);
	const field = fieldAt(fields, path);
	if (value === undefined || value === null || value === '')
		return [
			{
				rule: 'missing-field',
				path,
				found: 'nothing',
				message: `Nothing is filled in${field ? `, expected ${expectationOf(field)}` : ''}.`,
				next: field?.example ? `For example: ${field.example}` : (field?.hint ?? 'Fill it in.'),
			},
		];
	const among = 'params' in issue ? (issue.params as { among?: string[] } | undefined)?.among : undefined;
	const options = among ?? (field?.kind === 'choice' ? Object.keys(field.options) : undefined);
	const meant = options && typeof value === 'string' ? nearest(value, options) : undefined;
	const expected = issue.message.startsWith('expected')
		? issue.message
		: `expected ${field ? expectationOf(field) : 'something else'}`;
	return [
		{
			rule: 'unexpected-value',
			path,
			found: shown(value),
			message: `Unexpected ${typeof value === 'string' ? `“${shown(value)}”` : shown(value)}, ${expected}.`,
			next: meant ? `Did you mean “${meant}”?` : (field?.hint ?? 'Change it to what is expected.'),
		},
	];
};

/** What a field wants, in a few words: for messages and the handbook. */
export const expectationOf = (field: Field): string => {
	switch (field.kind) {
		case 'text':
			return `one line of at most ${field.max} characters`;
		case 'prose':
			return `plain paragraphs of at most ${field.max} characters together`;
		case 'lines':
			return `a list of lines, each at most ${field.max} characters`;
		case 'number':
			return `a ${field.whole ? 'whole ' : ''}number from ${field.min} to ${field.max}`;
		case 'yes-no':
			return 'true or false';
		case 'date':
			return 'a date written 2026-03-31';
		case 'time':
			return 'a time written 09:30';
		case 'web-address':
			return 'a full web address starting https://';
		case 'mailbox':
			return 'an email address of an organisation';
		case 'choice':
			return `one of ${Object.keys(field.options).join(', ')}`;
		case 'term':
			return `one of the ${field.vocabulary} in the settings`;
		case 'terms':
			return `a list of the ${field.vocabulary} in the settings`;
		case 'reference':
			return `the name of one ${field.to.replace('-', ' ')}`;
		case 'references':
			return `a list of names of ${field.to.replace('-', ' ')} entries`;
		case 'group':
			return `its parts: ${Object.keys(field.fields).join(', ')}`;
		case 'groups':
			return `a list, each with ${Object.keys(field.fields).join(', ')}`;
		case 'upload':
			return `a file under /media/ ending in ${field.accepts.join(', ')}`;
	}
};

/**
 * Checks data as read from a file against its type.
 * @returns the data with cleared fields dropped, or every fault found: all of them, not the first.
 */
export const checkData = (
	type: AnyContentType,
	data: unknown,
	context: SchemaContext & RuleContext,
): SchemaVerdict<unknown> => {
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		return {
			data: undefined,
			faults: [
				{
					rule: 'missing-field',
					path: [],
					found: shown(data),
					message: `Unexpected ${shown(data)}, expected the fields of a ${type.singular.toLowerCase()}.`,
					next: 'Start from a new entry in the editor.',
				},
			],
		};
	const result = schemaFor(type, context).safeParse(data);
	if (!result.success)
		return { data: undefined, faults: result.error.issues.flatMap((issue) => faultsOfIssue(type.fields, data, issue)) };
	const clean = withoutEmpty(result.data);
	const faults = type.rules
		.flatMap((rule: (data: never, context: RuleContext) => RuleFault[]) => rule(clean as never, context))
		.map(({ path, found, expected, next }: RuleFault): SchemaFault => ({
			rule: 'fields-disagree',
			path,
			found,
			message: `Unexpected ${found}, expected ${expected}.`,
			next,
		}));
	return faults.length ? { data: undefined, faults } : { data: clean, faults: [] };
};

/** The same data without keys whose value is undefined, at every depth, so that equal entries have equal digests. */
const withoutEmpty = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(withoutEmpty);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, withoutEmpty(inner)]])),
	);
};
