/**
 * Builders of entries, read from the content model: every required field is filled in with a value that holds, so a
 * test names only what it is about. A new required field needs no change here.
 */
import { stringify } from 'yaml';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';

type Data = Record<string, unknown>;

/** One value for each pattern of the model; the first that fits is taken. */
const PATTERNED = ['a-name', 'a_name', 'E08000025', '#1f5c57', '/practice-guides/a-guide/'];

/** A value that this field accepts. Days are in January 2026, before the day the tests are set on. */
export const aValueFor = (field: Field): unknown => {
	switch (field.kind) {
		case 'text': {
			const { pattern } = field;
			if (!pattern) return 'A few words'.slice(0, field.max);
			const fitting = PATTERNED.find((value) => new RegExp(pattern.expression, 'u').test(value));
			if (!fitting) throw new Error(`No example fits the pattern ${pattern.expression}. Add one to PATTERNED.`);
			return fitting;
		}
		case 'prose':
			return 'A few plain words.';
		case 'lines':
			return Array.from({ length: Math.max(1, field.min) }, (_, index) => `Line ${index + 1}`);
		case 'number':
			return Math.min(Math.max(8, field.min), field.max);
		case 'yes-no':
			return false;
		case 'date':
			return '2026-01-10';
		case 'time':
			return '09:30';
		case 'web-address':
			return 'https://example.org/page';
		case 'mailbox':
			return 'training@example.org';
		case 'choice':
			return Object.keys(field.options)[0];
		case 'term':
			return 'first';
		case 'terms':
			return ['first', 'second'].slice(0, Math.max(1, field.min));
		case 'reference':
			return `a-${field.to}`;
		case 'references':
			return [`a-${field.to}`];
		case 'group':
			return requiredOf(field.fields);
		case 'groups':
			return Array.from({ length: Math.max(1, field.min) }, () => requiredOf(field.fields));
		case 'upload':
			return `/media/a-file.${field.accepts[0]}`;
	}
};

const requiredOf = (fields: Fields): Data =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, field]) => (field.required ? [[name, aValueFor(field as Field)]] : [])),
	);

/** What rules between fields ask for on top of the fields themselves. */
const AGREED: Partial<Record<TypeName, Data>> = {
	'reflective-note': { threeQuestions: { what: 'What happened.', soWhat: 'What it meant.', nowWhat: 'What follows.' } },
};

/** The data of a sound entry. `undefined` in `overrides` leaves a field out. */
export const anEntry = (name: TypeName, overrides: Data = {}): Data => {
	const { fields } = typeNamed(name) as AnyContentType;
	const data: Data = {
		...requiredOf(fields),
		title: 'Fewer people waited after the chairs were moved',
		...('reviewDueOn' in fields ? { reviewDueOn: '2026-07-10' } : {}),
		...AGREED[name],
		...overrides,
	};
	return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
};

export const aCaseStudy = (overrides: Data = {}) => anEntry('case-study', overrides);
export const aMeetingNote = (overrides: Data = {}) => anEntry('meeting-note', overrides);
export const aTerm = (overrides: Data = {}) => anEntry('term', overrides);

/** Enough under a heading for the checks to find nothing thin. */
const ENOUGH =
	'This was tried in one place by a small team that chose to take part. Nobody has measured what it changed, and other things changed in the same months.';

/** A body with every heading the type asks for, and `words` under the last. */
export const aBody = (name: TypeName, words = 'Some words.'): string =>
	`${[...(typeNamed(name) as AnyContentType).sections.map(({ heading }) => `## ${heading}\n\n${ENOUGH}`), words].join('\n\n')}\n`;

/** The whole text of an entry’s file. */
export const aFile = (name: TypeName, overrides: Data = {}, body = aBody(name)): string => {
	const fields = stringify(anEntry(name, overrides));
	return typeNamed(name).format === 'yaml' ? fields : `---\n${fields}---\n\n${body}`;
};
