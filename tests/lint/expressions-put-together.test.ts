/**
 * No expression costs more than the length of a text. The linter holds that for those that stand in the source as they
 * are; here the same rules are asked of those that the code puts together, as they were made.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linearExpressions } from './linear-expressions.mjs';

const ROOT = new URL('../..', import.meta.url).pathname;

/** `src/search/stem.ts:4` for every place that puts an expression together. */
const places = ['src', 'cms'].flatMap((part) =>
	readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.flatMap((name) =>
			readFileSync(join(ROOT, part, name), 'utf8')
				.split('\n')
				.flatMap((line, index) => (/\bRegExp\(/.test(line) ? [`${part}/${name}:${index + 1}`] : [])),
		),
);

/** Place → the expressions made there. */
const made = new Map<string, Set<string>>();

/** The line of ours that asks, nearest first. */
const placeOfCaller = () => /\/((?:src|cms)\/[^\s:?]+:\d+)/.exec(new Error().stack ?? '')?.[1];

/** Calls what puts its expressions together when it is called, and not when it is read. */
const callMakers = async () => {
	const { components } = await import('../../src/authoring/index.ts');
	const { patternOf } = await import('../../src/authoring/markup.ts');
	components.forEach(patternOf);
	const { contentTypes } = await import('../../src/content-model/index.ts');
	const { checkData } = await import('../../src/content-model/check-data.ts');
	const { aContext } = await import('../support/vocabularies.ts');
	const { upload } = await import('../../src/content-model/field.ts');
	for (const type of contentTypes) checkData(type, {}, aContext);
	upload('Handout', ['pdf']).schema(aContext);
	const { findOnlyWord } = await import('../../src/checks/rules/find-only-word.ts');
	findOnlyWord.check(findOnlyWord.example!('LAC reviews were moved.'));
	const { markerOf } = await import('../../src/content-loading/marked-words.ts');
	markerOf([{ id: 'window', data: { title: 'Window of tolerance', meaning: 'Where somebody can think.' } as never }]);
	const { aTerm } = await import('../search/a-search.ts');
	const { createVocabularyLookup } = await import('../../src/search/vocabulary-lookup.ts');
	const { parseQuery } = await import('../../src/search/query.ts');
	const { understand } = await import('../../src/search/understand.ts');
	understand(
		parseQuery('ARC'),
		createVocabularyLookup([
			aTerm('one', 'One', { abbreviation: ['ARC'] }, 'Education'),
			aTerm('two', 'Two', { abbreviation: ['ARC'] }, 'Trauma'),
		]),
	);
};

const plain = globalThis.RegExp;
beforeAll(async () => {
	globalThis.RegExp = new Proxy(plain, {
		construct: (target, given: [string, string?]) => {
			const expression = new target(...given);
			const place = placeOfCaller();
			if (place) made.set(place, (made.get(place) ?? new Set()).add(String(expression)));
			return expression;
		},
	});
	for (const file of new Set(places.map((place) => place.split(':')[0] ?? '')))
		await import(/* @vite-ignore */ join(ROOT, file));
	await callMakers();
});
afterAll(() => void (globalThis.RegExp = plain));

const linter = new Linter();
/** What the rules say about an expression. */
const reportsOn = (expression: string) =>
	linter.verify(`export const found = ${expression};`, linearExpressions).map(({ message }) => message);

test('the rules speak of an expression that is tried again from each of a run of letters', () => {
	expect(reportsOn(String(new plain('[a-z]+:', 'u')))).toHaveLength(1);
	expect(reportsOn(String(new plain('(?:a|b|ab)*c')))).toHaveLength(1);
});

test('every place that puts an expression together was seen to do so', () => {
	expect(places.filter((place) => !made.has(place))).toEqual([]);
});

test('no expression that is put together can cost more than the length of a text', () => {
	expect(
		[...made].flatMap(([place, expressions]) =>
			[...expressions].flatMap(reportsOn).map((message) => `${place} ${message}`),
		),
	).toEqual([]);
});
