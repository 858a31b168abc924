import { expect, test } from 'vitest';
import { groups, lines, optional, prose, text } from '../../src/content-model/field.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import {
	inPassage,
	notSearched,
	OPENING,
	otherName,
	otherNamesOf,
	pagePassagesOf,
} from '../../src/content-model/passage.ts';
import { internal, published, searchOnly } from '../../src/content-model/publication.ts';

const steps = { id: 'steps-heading', heading: 'Steps' };
const fields = {
	title: published(text('Title')),
	also: otherName(published(lines('Also called', 'name'))),
	steps: inPassage(steps, groups('Steps', 'step', { step: published(text('Step')) })),
	about: optional(published(prose('About'))),
	more: inPassage(steps, optional(published(text('More')))),
	seen: notSearched(published(lines('Seen', 'place'))),
	typed: otherName(searchOnly(lines('Typed', 'word'))),
	secret: internal(prose('Secret')),
};

test('paragraphs are quoted without being asked for, other fields where they say so, and nothing a page keeps back', () => {
	expect(
		pagePassagesOf(fields).map(({ passage, fields: together }) => [passage, together.map(([name]) => name)]),
	).toEqual([
		[steps, ['steps', 'more']],
		[OPENING, ['about']],
	]);
});

test('other names are found by, those that no page shows included', () => {
	expect(otherNamesOf(fields)).toEqual(['also', 'typed']);
});

test.each(contentTypes)('no two passages of a $singular share a heading or its id', ({ fields: own }) => {
	const passages = pagePassagesOf(own).map(({ passage }) => passage);
	expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
	expect(new Set(passages.map(({ heading }) => heading)).size).toBe(passages.length);
	for (const { id, heading } of passages) expect(id === '').toBe(heading === '');
});
