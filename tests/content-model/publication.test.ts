import { expect, test } from 'vitest';
import type { Fields } from '../../src/content-model/field.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import {
	publishedFields,
	publishedFor,
	PUBLICATION_IN_WORDS,
	type Publication,
} from '../../src/content-model/publication.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { anEntry } from '../support/an-entry.ts';

interface Part {
	path: string;
	publication: Publication | undefined;
}

/** Every field of a type that holds a value of its own: groups are opened. */
const partsOf = (fields: Fields, before = ''): Part[] =>
	Object.entries(fields).flatMap(([name, field]) => {
		const { fields: inner, publication } = field as { fields?: Fields; publication?: Publication };
		return inner ? partsOf(inner, `${before}${name}.`) : [{ path: `${before}${name}`, publication }];
	});

const allParts = contentTypes.flatMap((type) =>
	partsOf(type.fields as Fields).map(({ path, publication }) => ({ type: type.name as TypeName, path, publication })),
);
const pathsThatAre = (publication: Publication) =>
	[
		...new Set(
			allParts
				.filter((part) => part.publication === publication)
				.map(({ type, path }) => (path === 'everyday' || path.startsWith('allowed.') ? path : `${type}.${path}`)),
		),
	].sort();

test('each field of each type says where it is published, parts of groups included', () => {
	expect(allParts.length).toBeGreaterThan(300);
	expect(
		allParts.filter(
			({ publication }) => publication === undefined || !Object.hasOwn(PUBLICATION_IN_WORDS, publication),
		),
	).toEqual([]);
});

test('published nowhere are how consent was given, how a story was checked, what is only for this hub, and what findings somebody allowed', () => {
	expect(pathsThatAre('internal')).toEqual([
		'allowed.byRole',
		'allowed.on',
		'allowed.rule',
		'allowed.unconfirmed',
		'allowed.why',
		'allowed.words',
		'case-study.consent.basis',
		'case-study.consent.expiresOn',
		'case-study.consent.givenOn',
		'case-study.consent.reference',
		'case-study.disclosure.byRole',
		'case-study.disclosure.method',
		'case-study.disclosure.on',
		'case-study.disclosure.result',
		'decision.onlyHere',
		'handbook-page.onlyHere',
		'page.onlyHere',
		'reflective-note.disclosure.byRole',
		'reflective-note.disclosure.method',
		'reflective-note.disclosure.on',
		'reflective-note.disclosure.result',
	]);
});

test('words people type are found by and never shown; words for finding only are quoted on the page of their term alone', () => {
	expect(pathsThatAre('search')).toEqual(['everyday', 'handbook-page.ofPractice', 'page.ofPractice']);
	expect(pathsThatAre('page')).toEqual(['term.findOnly']);
});

test('organisations of a meeting are kept back under the Chatham House Rule, those behind its actions too', () => {
	expect(pathsThatAre('unless-chatham-house')).toEqual([
		'meeting-note.actions.owner.organisation',
		'meeting-note.organisations',
	]);
	const actions = [
		{
			id: 'ask',
			action: 'Ask the practices',
			owner: { role: 'Practice lead', organisation: 'behind-it' },
			dueOn: '2026-02-01',
			state: 'open',
		},
	];
	for (const reader of ['page', 'search', 'data'] as const) {
		const read = (chathamHouse: boolean) =>
			publishedFor(
				reader,
				typeNamed('meeting-note'),
				anEntry('meeting-note', { actions, chathamHouse, organisations: ['was-there'] }) as never,
			);
		expect(read(false)).toMatchObject({ actions, organisations: ['was-there'] });
		expect(JSON.stringify(read(true))).not.toMatch(/behind-it|was-there/);
		expect(read(true).actions).toMatchObject([{ id: 'ask', owner: { role: 'Practice lead' } }]);
	}
});

test('each reader has what is for it: search finds by what no page shows, and a page quotes what no data takes along', () => {
	const data = anEntry('term', { title: 'child in care', findOnly: ['LAC'], everyday: ['foster kid'] }) as never;
	expect(publishedFor('search', typeNamed('term'), data)).toMatchObject({
		title: 'child in care',
		findOnly: ['LAC'],
		everyday: ['foster kid'],
	});
	expect(publishedFor('page', typeNamed('term'), data)).not.toHaveProperty('everyday');
	expect(publishedFor('page', typeNamed('term'), data)).toHaveProperty('findOnly');
	expect(publishedFor('data', typeNamed('term'), data)).not.toHaveProperty('findOnly');
});

test('a group of which nothing is published leaves no trace, not even that it was filled in', () => {
	const data = anEntry('case-study', {
		allowed: [{ rule: 'name', byRole: 'Editor', why: 'It is a place.', on: '2026-01-01' }],
	}) as never;
	for (const reader of ['page', 'search', 'data'] as const) {
		const read = publishedFor(reader, typeNamed('case-study'), data);
		for (const name of ['consent', 'disclosure', 'allowed']) {
			expect(read, name).not.toHaveProperty(name);
			expect(publishedFields(reader, typeNamed('case-study').fields).map(([field]) => field)).not.toContain(name);
		}
	}
});

test('what the model does not know is kept back, and so is a field without an answer', () => {
	const odd = { ...(anEntry('event', { unknown: 'KEPT' }) as object), __proto__: { title: 'KEPT' } } as never;
	expect(JSON.stringify(publishedFor('data', typeNamed('event'), odd))).not.toContain('KEPT');
	expect(
		publishedFor('data', { name: 'event', fields: { title: { kind: 'text', label: 'Title' } } as unknown as Fields }, {
			title: 'KEPT',
		} as never),
	).toEqual({});
});
