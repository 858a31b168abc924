import { expect, test } from 'vitest';
import { hrefOf, termHref } from '../../src/content-model/address.ts';
import type { AnyField, Field, Fields } from '../../src/content-model/field.ts';
import { contentTypes, typesByName } from '../../src/content-model/index.ts';
import { checkData } from '../../src/content-model/check-data.ts';
import { settingsFiles } from '../../src/content-model/settings.ts';
import { TYPE_NAMES } from '../../src/content-model/type-names.ts';
import { walkFields } from '../../src/content-model/walk.ts';
import { anEntry } from '../support/an-entry.ts';
import { aContext } from '../support/vocabularies.ts';

const allFields = (fields: Fields, path: string[] = []): { path: string; field: Field }[] =>
	(Object.entries(fields) as [string, AnyField][]).flatMap(([name, field]) => [
		{ path: [...path, name].join('.'), field: field as Field },
		...('fields' in field ? allFields((field as unknown as { fields: Fields }).fields, [...path, name]) : []),
	]);

test('every name of a type has its definition, under that name', () => {
	expect(Object.keys(typesByName)).toEqual([...TYPE_NAMES]);
	for (const [name, type] of Object.entries(typesByName)) expect(type.name).toBe(name);
});

test.each(contentTypes)('a $singular with its required fields filled in is sound', (type) => {
	expect(checkData(type, anEntry(type.name), aContext).findings).toEqual([]);
});

test.each(contentTypes)('each required field of a $singular is missed by its label when it is not there', (type) => {
	for (const [name, field] of Object.entries(type.fields as Fields)) {
		if (!field.required) continue;
		const { findings } = checkData(type, anEntry(type.name, { [name]: undefined }), aContext);
		expect(
			findings.map(({ rule, path }) => [rule, path.join('.')]),
			name,
		).toContainEqual(['missing-field', name]);
	}
});

test.each(contentTypes)('a $singular refuses a field that nobody defined', (type) => {
	const { findings } = checkData(type, { ...anEntry(type.name), layout: '../../evil.astro' }, aContext);
	expect(findings.map(({ rule, found }) => [rule, found])).toEqual([['unknown-field', 'layout']]);
});

test.each(contentTypes)('the facets of a $singular are fields with a closed list', (type) => {
	for (const facet of type.facets)
		expect(['term', 'terms', 'reference', 'references', 'choice', 'yes-no']).toContain(
			(type.fields as Fields)[facet]?.kind,
		);
});

test.each(contentTypes)(
	'every field of a $singular has a label that starts with a capital and a hint that ends as a sentence',
	(type) => {
		for (const { path, field } of allFields(type.fields as Fields)) {
			expect(field.label, path).toMatch(/^\p{Lu}/u);
			if (field.hint) expect(field.hint, path).toMatch(/[.?!”]$/);
		}
	},
);

test('an example of a field is one the field accepts', () => {
	for (const { name, fields } of [...contentTypes, ...settingsFiles])
		for (const { path, field } of allFields(fields as Fields)) {
			if (!field.example) continue;
			expect(
				field.schema(aContext).safeParse(field.kind === 'lines' ? [field.example] : field.example).success,
				`${name} ${path}`,
			).toBe(true);
		}
});

test('no two types share a folder or an address', () => {
	expect(new Set(contentTypes.map(({ folder }) => folder)).size).toBe(contentTypes.length);
	expect(new Set(contentTypes.map(({ address }) => address)).size).toBe(contentTypes.length);
});

test('an address is made in one place, and ends with a slash', () => {
	expect(hrefOf('case-study', 'dudley/calm-waiting')).toBe('/case-studies/dudley/calm-waiting/');
	expect(hrefOf('page', 'about')).toBe('/about/');
	expect(typesByName.term.address).toBe('/vocabulary/');
	expect(termHref('themes', 'first-contact')).toBe('/themes/first-contact/');
	expect(termHref('stages', 'idea')).toBeUndefined();
});

test('the file name of a dated type carries a day, and of a meeting note the same year as its folder', () => {
	const { expression } = typesByName['meeting-note'].naming;
	expect(expression.test('2026/2026-03-04-waiting-areas')).toBe(true);
	expect(expression.test('2025/2026-03-04-waiting-areas')).toBe(false);
	expect(typesByName.event.naming.expression.test('waiting-areas')).toBe(false);
});

test.each(contentTypes)('the file name of a $singular cannot lead out of its folder', ({ naming }) => {
	for (const id of ['..', '../x', 'a/../b', '/a', 'a/', 'A', 'a b', 'a.b', 'a\n', '', 'a--b', '-a', 'café'])
		expect(naming.expression.test(id), JSON.stringify(id)).toBe(false);
});

test('fields of every depth are visited with their path', () => {
	const seen: string[] = [];
	const { fields } = typesByName['meeting-note'];
	walkFields(
		fields,
		{ title: 'T', actions: [{ id: 'a', owner: { role: 'R', organisation: 'o' } }], nextMeeting: null },
		(_field, _value, path) => seen.push(path.join('.')),
	);
	expect(seen).toEqual([
		'title',
		'actions',
		'actions.0.id',
		'actions.0.owner',
		'actions.0.owner.role',
		'actions.0.owner.organisation',
	]);
});
