import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, expect, test, vi } from 'vitest';
import { BODY } from '../../cms/body-field.ts';
import { collectionFor, settingsCollection, type CollectionContext } from '../../cms/collection.ts';
import { decapConfig } from '../../cms/config.ts';
import type { FolderCollection, FormField } from '../../cms/decap.ts';
import { EDITORS_PART, isForEditors } from '../../cms/editors-part.ts';
import { entryFormat } from '../../cms/entry-format.ts';
import { readHub } from '../../cms/read-hub.ts';
import { isListOfOne } from '../../cms/widgets.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import { settingsFiles } from '../../src/content-model/settings.ts';
import { loadDecap, type DecapItself } from './admin/decap-itself.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const root = process.cwd();
const facts = await readHub(root);
const context: CollectionContext = { ...facts, components: ['Callout'], notes: false };
const config = decapConfig(facts, {
	serviceAddress: '/api/cms/v1',
	siteAddress: 'http://localhost:4321',
	branch: 'main',
	publishMode: 'simple',
	components: ['Callout'],
});

let decap: DecapItself;
beforeAll(async () => {
	decap = await loadDecap(root);
});

/** Every form field beside the model field it stands for, groups included. */
const pairs = (fields: Fields, form: FormField[]): [Field, FormField][] =>
	Object.entries(fields).flatMap(([name, anyField]) => {
		const field = anyField as Field;
		const found = form.find((candidate) => candidate.name === name)!;
		const inner = 'fields' in field && 'fields' in found && found.fields ? pairs(field.fields, found.fields) : [];
		return [[field, found] as [Field, FormField], ...inner];
	});

const formOf = (type: (typeof contentTypes)[number]) => collectionFor(type, context).fields;

const editorsPart = (type: (typeof contentTypes)[number]): FormField[] => {
	const part = formOf(type).find(({ name }) => name === EDITORS_PART);
	return part && 'fields' in part ? (part.fields ?? []) : [];
};

const allPairs = (type: (typeof contentTypes)[number]) => pairs(type.fields, [...formOf(type), ...editorsPart(type)]);

test('a list in any form, settings among them, grows as long as the model lets it and no longer', () => {
	const settings = settingsCollection(context).files.flatMap(({ fields }, index) =>
		pairs(settingsFiles[index]!.fields, fields),
	);
	const lists = [...contentTypes.flatMap(allPairs), ...settings].filter(
		([field]) => field.kind === 'lines' || field.kind === 'groups',
	);
	expect(lists.length).toBeGreaterThan(20);
	for (const [field, form] of lists) {
		const { max } = form as { max: number };
		const { most, schema } = field as unknown as {
			most: number;
			schema: (context: unknown) => { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } };
		};
		expect(max, field.label).toBe(most);
		const faults = (length: number) =>
			schema({ vocabularies: facts.vocabularies })
				.safeParse(Array.from({ length }, () => 'A'))
				.error?.issues.map(({ message }) => message) ?? [];
		expect(faults(max), field.label).not.toContain(`expected at most ${max}`);
		expect(faults(max + 1), field.label).toContain(`expected at most ${max}`);
	}
});

test.each(contentTypes)(
	'the $singular form asks its writer for every field in the model, in order, then the body; an editor for the rest, folded',
	(type) => {
		const [writers, editors] = [false, true].map((isEditors) =>
			Object.keys(type.fields).filter((name) => isForEditors(type, name) === isEditors),
		);
		expect(formOf(type).map(({ name }) => name)).toEqual([
			...writers!,
			...(type.format === 'mdx' ? [BODY] : []),
			...(editors!.length > 0 ? [EDITORS_PART] : []),
		]);
		expect(editorsPart(type).map(({ name }) => name)).toEqual(editors);
		for (const part of formOf(type)) if (part.name === EDITORS_PART) expect(part).toMatchObject({ collapsed: true });
	},
);

test.each(contentTypes)(
	'a draft of a $singular needs its title and the networks it must have, and nothing else',
	(type) => {
		const required = (form: FormField[]): string[] =>
			form.flatMap((field) => [
				...(field.required ? [field.name] : []),
				...('fields' in field && field.fields ? required(field.fields) : []),
				...('field' in field && field.field ? required([field.field]) : []),
			]);
		const asked = Object.entries(type.fields) as [string, Field][];
		expect(required(formOf(type))).toEqual(
			asked.filter(([name, field]) => field.required && ['title', 'networks'].includes(name)).map(([name]) => name),
		);
	},
);

test.each(settingsFiles)('the form of the settings “$label” asks for every field, in order', ({ name, fields }) => {
	const settings = config.collections.find((collection) => 'files' in collection)!;
	const file = ('files' in settings ? settings.files : []).find((candidate) => candidate.name === name)!;
	expect(file.file).toBe(`content/settings/${name}.yaml`);
	expect(file.fields.map((field) => field.name)).toEqual(Object.keys(fields));
});

test.each(contentTypes)('every term a writer of a $singular can choose is one the schema accepts', (type) => {
	for (const [field, form] of allPairs(type)) {
		if (form.widget !== 'select') continue;
		expect(form.options.length, form.label).toBeGreaterThan(0);
		for (const { value } of form.options) {
			const verdict = field.schema(context).safeParse(form.multiple ? [value] : value);
			expect(verdict.success, `${form.label}: ${value}`).toBe(true);
		}
	}
});

test.each(contentTypes)('what the schema calls optional, the $singular form lets you leave empty', (type) => {
	for (const [field, form] of allPairs(type)) {
		expect(form.required || form.neededWhenReady === true, form.label).toBe(field.required);
		if (
			!field.required &&
			'min' in form &&
			(form.widget === 'list' || form.widget === 'select' || form.widget === 'relation')
		)
			expect(form.min, form.label).toBe(0);
	}
});

test.each(contentTypes)('no part of an optional group of a $singular is asked for until the group is added', (type) => {
	for (const [field, form] of allPairs(type))
		if (isListOfOne(field)) expect(form, form.label).toMatchObject({ widget: 'list', min: 0, max: 1, default: [] });
});

test.each(contentTypes)('a reference in the $singular form stores the id the model stores', (type) => {
	for (const [field, form] of allPairs(type)) {
		if (field.kind !== 'reference' && field.kind !== 'references') continue;
		expect(form).toMatchObject({ widget: 'relation', collection: field.to, value_field: '{{slug}}' });
		expect('multiple' in form && form.multiple === true, form.label).toBe(field.kind === 'references');
		expect(config.collections.map(({ name }) => name)).toContain(field.to);
	}
});

test('no field of the model has the name under which the form holds the body or what editors fill in', () => {
	for (const { fields } of contentTypes)
		for (const name of [BODY, EDITORS_PART]) expect(Object.keys(fields)).not.toContain(name);
});

test('hints and lengths of the model are shown in the form', () => {
	const title = collectionFor(typeNamed('case-study'), context).fields[0]!;
	expect(title.hint).toBe(
		'Say what changed, not what the project was called. For example: Fewer restraints after every night shift began with a ten-minute check-in. At most 110 characters.',
	);
});

test('the starter text of a body holds the headings and nothing a writer could leave standing', () => {
	const body = collectionFor(typeNamed('case-study'), context).fields.find(({ name }) => name === BODY)!;
	expect(body).toMatchObject({ widget: 'markdown', neededWhenReady: true });
	const lines = 'default' in body ? String(body.default).split('\n').filter(Boolean) : [];
	expect(lines).toEqual(typeNamed('case-study').sections.map(({ heading }) => `## ${heading}`));
	for (const { hint } of typeNamed('case-study').sections) expect(body.hint).toContain(hint);
});

test('Decap itself finds nothing wrong with the configuration', () => {
	expect(decap.faultsOfConfig(config)).toBe('');
	expect(decap.faultsOfConfig({ ...config, publish_mode: 'sideways' as never })).not.toBe('');
});

test('the configuration is plain data: it travels as JSON unchanged', () => {
	expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});

test('every collection of the editor has a name of its own', () => {
	const names = config.collections.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

const titles = [
	'Fewer than 5% missed visits: what’s next?',
	'Café “Nandu” — Ysgol Gymraeg',
	'A/B: either, or',
	'...dots...',
	'It’s  two   spaces',
	"O'Brien & sons",
	'2026',
	'x'.repeat(110),
];

test.each(contentTypes)('a new $singular gets a file name the model accepts, whatever its title', (type) => {
	const collection = config.collections.find(({ name }) => name === type.name) as FolderCollection;
	for (const title of titles) {
		const path = decap.pathOfNew(collection, { title, heldOn: '2025-01-01', networks: ['dudley', 'sandwell'] }, config);
		const id = path.slice(`content/${type.folder}/`.length, -`.${type.format}`.length);
		expect(path.startsWith(`content/${type.folder}/`)).toBe(true);
		expect(id, title).toMatch(type.naming.expression);
	}
});

test('a case study stands in the folder of its first network, a meeting note in that of its year', () => {
	const of = (name: string, data: Record<string, unknown>) =>
		decap.pathOfNew(
			config.collections.find((collection) => collection.name === name) as FolderCollection,
			data,
			config,
		);
	expect(of('case-study', { title: 'Calm waiting', networks: ['dudley', 'sandwell'] })).toBe(
		'content/case-studies/dudley/calm-waiting.mdx',
	);
	expect(of('meeting-note', { title: 'Reception', heldOn: '2025-01-01' })).toBe(
		'content/meeting-notes/2025/2025-01-01-reception.mdx',
	);
	// A draft may not know its day yet.
	expect(of('meeting-note', { title: 'Reception' })).toBe(
		`content/meeting-notes/${facts.today.slice(0, 4)}/${facts.today}-reception.mdx`,
	);
	expect(of('reflective-note', { title: 'Slower calls', heldOn: null })).toBe(
		`content/reflective-notes/${facts.today}-slower-calls.mdx`,
	);
	expect(of('decision', { title: 'Keep it small' })).toBe(
		`content/handbook/decisions/${String(facts.nextDecision).padStart(4, '0')}-keep-it-small.mdx`,
	);
});

test.each(contentTypes)('opening and saving a $singular of this hub changes nothing in it', async (type) => {
	const format = entryFormat(type);
	const folder = join(root, 'content', type.folder);
	const files = (await readdir(folder, { recursive: true }).catch(() => [])).filter(
		(file) => file.endsWith(`.${type.format}`) && type.naming.expression.test(file.slice(0, -type.format.length - 1)),
	);
	for (const file of files) {
		const before = await readFile(join(folder, file), 'utf8');
		const after = format.toFile(format.fromFile(before));
		const [frontBefore, frontAfter] = [before, after].map(
			(text) => parse(type.format === 'yaml' ? text : text.split(/^---$/m)[1]!) as unknown,
		);
		expect(frontAfter, file).toEqual(frontBefore);
		if (type.format === 'mdx')
			expect(after.split(/^---$/m).slice(2).join('---').trim(), file).toBe(
				before.split(/^---$/m).slice(2).join('---').trim(),
			);
		expect(after, file).toBe(before.endsWith('\n') ? before : `${before}\n`);
	}
});

test('a new reflective note and a new case study are saved with at most two boxes filled', () => {
	for (const name of ['reflective-note', 'case-study'] as const) {
		const asked = formOf(typeNamed(name)).filter(({ required }) => required);
		const boxes = asked.filter(({ name: box }) => box !== EDITORS_PART).map(({ name: box }) => box);
		expect(boxes.length).toBeLessThanOrEqual(2);
		expect(boxes).toContain('title');
	}
});

test('a folded item of a list is called by its label, title or name, and never by an id or the value of a choice', () => {
	const forms = [...contentTypes.map(formOf), ...settingsCollection(context).files.map(({ fields }) => fields)];
	const listsIn = (fields: readonly FormField[]): FormField[] =>
		fields.flatMap((field) => [field, ...('fields' in field && field.fields ? listsIn(field.fields) : [])]);
	const summaries = forms
		.flatMap(listsIn)
		.flatMap((field) => (field.widget === 'list' && field.summary ? [{ field, summary: field.summary }] : []));
	expect(summaries.length).toBeGreaterThan(5);
	for (const { field, summary } of summaries) {
		const name = /^\{\{fields\.(\w+)\}\}$/.exec(summary)?.[1];
		const shown = field.widget === 'list' ? field.fields?.find((inner) => inner.name === name) : undefined;
		expect(shown?.widget, `${field.label}: ${summary}`).toMatch(/^(?:string|text|datetime)$/);
		expect(name, field.label).not.toBe('id');
	}
	const { fields } = settingsCollection(context).files.find((file) => file.name === 'themes')!;
	expect(fields.find(({ label }) => label === 'Terms')).toMatchObject({ summary: '{{fields.label}}' });
});
