import { expect, test } from 'vitest';
import { choicesBetween, mergedFields, mergedText, type Side } from '../../../cms/revisions/merge.ts';
import { typeNamed } from '../../../src/content-model/index.ts';

const { fields } = typeNamed('page');
const version = (data: Record<string, unknown>, ...paragraphs: string[]) => ({ data, body: paragraphs.join('\n\n') });
const chosen = (...entries: [string, Side][]) => new Map(entries);

const base = version({ title: 'T', summary: 'S' }, 'one', 'two', 'three', 'four');
const mine = version({ title: 'Mine', summary: 'S' }, 'one', 'two mine', 'three', 'four');
const theirs = version({ title: 'T', summary: 'Theirs' }, 'one', 'two', 'three', 'four theirs');

test('each change is suggested from the side that made it', () => {
	expect(choicesBetween(fields, { base, mine, theirs })).toEqual([
		{ name: 'title', suggested: 'mine', differences: [{ where: 'Title', before: 'T', after: 'Mine' }] },
		{
			name: 'summary',
			suggested: 'theirs',
			differences: [{ where: 'One-sentence answer', before: 'Theirs', after: 'S' }],
		},
		{ name: 'text 0', suggested: 'mine', differences: [{ where: 'Text', before: 'two', after: 'two mine' }] },
		{ name: 'text 1', suggested: 'theirs', differences: [{ where: 'Text', before: 'four theirs', after: 'four' }] },
	]);
});

test('a paragraph one of us put in or took out is that one’s change', () => {
	const suggested = (my: string[], their: string[]) =>
		choicesBetween(fields, {
			base: version({}, 'a', 'b'),
			mine: version({}, ...my),
			theirs: version({}, ...their),
		}).map(({ suggested: side }) => side);
	expect(suggested(['a', 'new', 'b'], ['a', 'b'])).toEqual(['mine']);
	expect(suggested(['a', 'b'], ['a', 'new', 'b'])).toEqual(['theirs']);
	expect(suggested(['a'], ['a', 'b'])).toEqual(['mine']);
	expect(suggested(['a', 'b'], ['a'])).toEqual(['theirs']);
});

test('with what is suggested nothing of either is lost', () => {
	const picked = new Map(
		choicesBetween(fields, { base, mine, theirs }).map(({ name, suggested }) => [name, suggested]),
	);
	expect(mergedText({ mine, theirs }, picked)).toBe('one\n\ntwo mine\n\nthree\n\nfour theirs');
	expect(mergedFields(mine.data, theirs.data, picked)).toEqual({ title: 'Mine', summary: 'Theirs' });
});

test('all of one side is that side, word for word', () => {
	const odd = { data: {}, body: 'one\n\n\n\n  two \n' };
	const other = version({}, 'three');
	expect(mergedText({ mine: odd, theirs: other }, chosen(['text 0', 'mine']))).toBe(odd.body);
	expect(mergedText({ mine: other, theirs: odd }, chosen(['text 0', 'theirs']))).toBe(odd.body);
});

test('a field that one side took out is out, and words like “constructor” are words', () => {
	expect(mergedFields({}, { a: 1 }, chosen(['a', 'mine']))).toEqual({});
	expect(mergedFields({ constructor: 1 }, {}, chosen(['constructor', 'mine']))).toEqual({ constructor: 1 });
});
