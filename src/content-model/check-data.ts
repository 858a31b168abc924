/** Holds an entry’s data against its type and says what does not fit, in the words of the form. */
import type { z } from 'zod';
import { schemaFor, type AnyContentType, type FieldRule, type RuleContext } from './content-type.ts';
import type { Field, Fields, SchemaContext } from './field.ts';
import type { FieldFinding } from './finding.ts';
import { nearest } from './nearest.ts';
import { oneLine } from './one-line.ts';
import { fieldAt, fieldsAt, type Path } from './walk.ts';
import { valueAtPath } from './own.ts';

type DataFinding = FieldFinding<'unknown-field' | 'missing-field' | 'unexpected-value' | 'fields-disagree'>;

export type DataVerdict<D> = { data: D; findings: [] } | { data: undefined; findings: DataFinding[] };

const shown = (value: unknown): string => {
	if (value === undefined || value === null || value === '') return 'nothing';
	return oneLine(typeof value === 'string' ? value : JSON.stringify(value), 60);
};

const findingsOfIssue = (fields: Fields, data: unknown, issue: z.core.$ZodIssue): DataFinding[] => {
	const path = issue.path as Path;
	if (issue.code === 'unrecognized_keys') {
		const known = Object.keys(fieldsAt(fields, path));
		return issue.keys.map((key) => {
			const meant = nearest(key, known);
			return {
				rule: 'unknown-field',
				severity: 'block',
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
				severity: 'block',
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
			severity: 'block',
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
 * @returns the data with cleared fields dropped, or every finding: all of them, not the first.
 */
export const checkData = (
	type: AnyContentType,
	data: unknown,
	context: SchemaContext & RuleContext,
): DataVerdict<unknown> => {
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		return {
			data: undefined,
			findings: [
				{
					rule: 'missing-field',
					severity: 'block',
					path: [],
					found: shown(data),
					message: `Unexpected ${shown(data)}, expected the fields of a ${type.singular.toLowerCase()}.`,
					next: 'Start from a new entry in the editor.',
				},
			],
		};
	const result = schemaFor(type, context).safeParse(data);
	if (!result.success)
		return {
			data: undefined,
			findings: result.error.issues.flatMap((issue) => findingsOfIssue(type.fields, data, issue)),
		};
	const clean = withoutEmpty(result.data);
	const findings = type.rules.flatMap((rule: FieldRule<never>) => rule(clean as never, context));
	return findings.length ? { data: undefined, findings } : { data: clean, findings: [] };
};

/** The same data without keys whose value is undefined, at every depth, so that equal entries have equal digests. */
const withoutEmpty = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(withoutEmpty);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, withoutEmpty(inner)]])),
	);
};
