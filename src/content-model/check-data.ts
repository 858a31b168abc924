/** Holds an entry’s data against its type and says what does not fit, in the words of the form. */
import type { z } from 'zod';
import { schemaFor, type AnyContentType, type FieldRule, type RuleContext } from './content-type.ts';
import type { AnyField, Field, Fields, SchemaContext } from './field.ts';
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
				message: `Nothing is filled in${field ? `, expected ${inWordsOfTheForm(field)}` : ''}.`,
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

/** What a box that is empty wants, by the words its writer sees: labels, where a file holds names. */
const inWordsOfTheForm = (field: Field): string => {
	const labels = (fields: Fields) =>
		Object.values(fields as Record<string, AnyField>)
			.filter(({ required }) => required)
			.map(({ label }) => `“${label}”`)
			.join(', ');
	switch (field.kind) {
		case 'choice':
			return `one of ${Object.values(field.options as Record<string, string>)
				.map((label) => `“${label}”`)
				.join(', ')}`;
		case 'term':
		case 'terms':
			return field.kind === 'term' ? 'one of the list' : 'at least one of the list';
		case 'yes-no':
			return 'yes or no';
		case 'date':
			return 'a day, such as 31 March 2026';
		case 'time':
			return 'a time, such as 09:30';
		case 'group':
			return `its boxes: ${labels(field.fields)}`;
		case 'groups':
			return `at least one ${field.singular}, with ${labels(field.fields)}`;
		case 'reference':
		case 'references':
			return `one of the pages to choose from: ${field.to.replaceAll('-', ' ')}`;
		case 'upload':
			return `a file ending in ${field.accepts.join(', ')}`;
		case 'text':
		case 'prose':
		case 'lines':
		case 'number':
		case 'web-address':
		case 'mailbox':
			return expectationOf(field);
	}
};

/** What a field wants of a file, in a few words: for messages and the handbook. */
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
