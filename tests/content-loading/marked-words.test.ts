import { expect, test } from 'vitest';
import type { Term } from '../../src/content-model/term.ts';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { markerOf } from '../../src/content-loading/marked-words.ts';
import { aTerm } from '../support/an-entry.ts';

const term = (id: string, data: Record<string, unknown>) => ({
	id,
	data: aTerm({ meaning: 'What it means.', ...data }) as unknown as Term,
});

/** The words marked in a text, with the terms they lead to. */
const marksIn = (text: string, ...terms: { id: string; data: Term }[]) => {
	const define = markerOf(terms);
	if (!define) return [];
	const { html } = renderBody(readBody(text, { firstLine: 1 }).tree!, { define });
	return [...html.matchAll(/<a class="word" href="#word-([a-z-]+)">([^<]+)<\/a>/g)].map(
		([, id, words]) => `${words} → ${id}`,
	);
};

const MASH = term('multi-agency-safeguarding-hub', {
	title: 'Multi-agency safeguarding hub',
	abbreviations: ['MASH'],
	otherForms: ['safeguarding front door'],
});
const SAME_LETTERS = term('multi-agency-service-hub', { title: 'Multi-agency service hub', abbreviations: ['MASH'] });

test('a term is marked once, by its name, another form or its abbreviation, as it was typed', () => {
	expect(marksIn('The Multi-agency Safeguarding Hub, or MASH.', MASH)).toEqual([
		'Multi-agency Safeguarding Hub → multi-agency-safeguarding-hub',
	]);
	expect(marksIn('The safeguarding front door is open.', MASH)).toEqual([
		'safeguarding front door → multi-agency-safeguarding-hub',
	]);
});

test('an abbreviation is marked as it is written and not as a word', () => {
	expect(marksIn('Ask the MASH.', MASH)).toEqual(['MASH → multi-agency-safeguarding-hub']);
	expect(marksIn('Sausage and mash.', MASH)).toEqual([]);
});

test('an abbreviation of two things is never marked', () => {
	expect(marksIn('Ask the MASH.', MASH, SAME_LETTERS)).toEqual([]);
	expect(marksIn('Ask the MASH.', SAME_LETTERS, MASH)).toEqual([]);
});

test('a form that another term claims is not marked either, whether or not that term has a meaning to show', () => {
	const withoutMeaning = term('a', { title: 'MASH', meaning: undefined });
	expect(marksIn('Ask the MASH.', MASH, withoutMeaning)).toEqual([]);
	const shared = term('b', { title: 'Front doors', otherForms: ['Safeguarding front door'], meaning: undefined });
	expect(marksIn('The safeguarding front door is open.', MASH, shared)).toEqual([]);
});

test('a term without a meaning is not marked', () => {
	expect(
		marksIn('Vicarious trauma is real.', term('vicarious-trauma', { title: 'Vicarious trauma', meaning: undefined })),
	).toEqual([]);
});

test('a short everyday word is left alone', () => {
	expect(marksIn('At home.', term('home', { title: 'Home' }))).toEqual([]);
});

test('a part of a longer word is not a term', () => {
	expect(marksIn('A safeguarding-hub-like thing, MASHes and non-MASH work.', MASH)).toEqual([]);
});

test('of two terms the longer one is marked', () => {
	const trauma = term('trauma-work', { title: 'Trauma work' });
	const longer = term('racial-trauma-work', { title: 'Racial trauma work' });
	expect(marksIn('On racial trauma work.', trauma, longer)).toEqual(['racial trauma work → racial-trauma-work']);
});

test('signs that mean something in expressions are plain signs in a term', () => {
	expect(marksIn('The A+ (star) plan.', term('star', { title: 'A+ (star) plan' }))).toEqual(['A+ (star) plan → star']);
	expect(marksIn('The AA star plan.', term('star', { title: 'A+ (star) plan' }))).toEqual([]);
});

test('with nothing to mark there is no marker', () => {
	expect(markerOf([])).toBeUndefined();
});
