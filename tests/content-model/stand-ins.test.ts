/** Unfinished entries, laid out as their page. */
import { expect, test } from 'vitest';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import { withStandIns } from '../../src/content-model/stand-ins.ts';
import type { Fields } from '../../src/content-model/field.ts';
import { anEntry } from '../support/an-entry.ts';
import { aContext } from '../support/vocabularies.ts';

const fieldsIn = (field: object) => (field as { fields: Fields }).fields;

/** Every required field of these is there, at every depth. */
const isWhole = (fields: Fields, data: Record<string, unknown>): boolean =>
	Object.entries(fields).every(([name, field]) => {
		const value = data[name];
		if (value === undefined) return !field.required;
		if (field.kind === 'group') return isWhole(fieldsIn(field), value as Record<string, unknown>);
		if (field.kind === 'groups')
			return (value as Record<string, unknown>[]).every((row) => isWhole(fieldsIn(field), row));
		return true;
	});

test('nothing at all, and whatever else stands in place of the fields, becomes an entry of the shape of its type', () => {
	for (const type of contentTypes)
		for (const data of [
			undefined,
			null,
			'words',
			7,
			[],
			{},
			everyFieldHolds(type.fields, 'x'),
			everyFieldHolds(type.fields, [null, 7, {}]),
		])
			expect(isWhole(type.fields, withStandIns(type, data, aContext).data), type.name).toBe(true);
});

const everyFieldHolds = (fields: Fields, value: unknown) =>
	Object.fromEntries(Object.keys(fields).map((name) => [name, value]));

test('a finished entry stays as it is, and nothing is missing', () => {
	for (const { name } of contentTypes) {
		const data = anEntry(name);
		expect(withStandIns(typeNamed(name), data, aContext), name).toEqual({ data, missing: [] });
	}
});

test('what is missing is named by the labels of its boxes', () => {
	const { data, missing } = withStandIns(typeNamed('page'), { title: 'About us' }, aContext);
	expect(data['title']).toBe('About us');
	expect(missing).toContain('One-sentence answer');
	expect(missing).toContain('Owner › Role');
	expect(missing).not.toContain('Title');
});

test('what the form does not know is left out', () => {
	const { data } = withStandIns(typeNamed('page'), JSON.parse('{"__proto__": {"title": "x"}, "evil": 1}'), aContext);
	expect(Object.hasOwn(data, 'evil')).toBe(false);
	expect(data['title']).toBe('(Title)');
});
