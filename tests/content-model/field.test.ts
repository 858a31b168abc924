import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as kit from '../../src/content-model/field.ts';
import type { AnyField, Field, FieldKind } from '../../src/content-model/field.ts';
import { aValueFor } from '../support/an-entry.ts';
import { aContext } from '../support/vocabularies.ts';

const accepts = (field: AnyField, value: unknown) => field.schema(aContext).safeParse(value).success;
const read = (field: AnyField, value: unknown) => field.schema(aContext).parse(value) as unknown;

const {
	text,
	prose,
	lines,
	number,
	yesNo,
	date,
	time,
	webAddress,
	mailbox,
	choice,
	term,
	terms,
	reference,
	references,
	group,
	groups,
	upload,
	optional,
} = kit;

/** One field of each kind. The record does not compile while a kind is missing. */
const ofEachKind: Record<FieldKind, Field> = {
	text: text('Text'),
	prose: prose('Prose'),
	lines: lines('Lines', 'line'),
	number: number('Number'),
	'yes-no': yesNo('Yes or no'),
	date: date('Day'),
	time: time('Time'),
	'web-address': webAddress('Web address'),
	mailbox: mailbox('Mailbox'),
	choice: choice('Choice', { one: 'One', two: 'Two' }),
	term: term('Term', 'themes'),
	terms: terms('Terms', 'themes'),
	reference: reference('Reference', 'network'),
	references: references('References', 'network'),
	group: group('Group', { inside: text('Inside') }),
	groups: groups('Groups', 'row', { inside: text('Inside') }),
	upload: upload('File', ['jpg', 'png']),
};
const kinds = Object.entries(ofEachKind).map(([kind, field]) => ({ kind, field }));

test.each(kinds)('$kind takes a value of its kind', ({ field }) => {
	expect(accepts(field, aValueFor(field))).toBe(true);
});

test.each(kinds)('$kind wants something when it is required', ({ field }) => {
	for (const nothing of [undefined, null, '', []]) expect(accepts(field, nothing), JSON.stringify(nothing)).toBe(false);
});

test.each(kinds)('a cleared optional $kind counts as absent', ({ field }) => {
	for (const cleared of [undefined, null, '', []]) expect(read(optional(field), cleared)).toBeUndefined();
});

test.each(kinds)('an optional $kind that is filled in is held to the same rules', ({ field }) => {
	expect(accepts(optional(field), aValueFor(field))).toBe(true);
	expect(accepts(optional(field), { surprising: 1 })).toBe(false);
});

test.each(kinds)('$kind refuses what is not of its kind, whatever it is', ({ kind, field }) => {
	const ofAnotherSort = fc
		.anything()
		.filter(
			(value) =>
				typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean' && !Array.isArray(value),
		);
	fc.assert(
		fc.property(ofAnotherSort, (value) => kind === 'group' || !accepts(field, value)),
		{ numRuns: 60 },
	);
});

test('text is trimmed, kept to one line and to its length', () => {
	const field = text('Title', { max: 10 });
	expect(read(field, '  a title ')).toBe('a title');
	expect(accepts(field, 'two\nlines')).toBe(false);
	expect(accepts(field, 'a'.repeat(11))).toBe(false);
	expect(accepts(field, '   ')).toBe(false);
});

test('text with a pattern says what is expected in words', () => {
	const field = text('Colour', { pattern: { expression: '^#[0-9a-f]{6}$', expected: 'a colour such as #1f5c57' } });
	const result = field.schema(aContext).safeParse('teal');
	expect(result.error?.issues[0]?.message).toBe('expected a colour such as #1f5c57');
});

test.each([
	['a zero-width space', 'hid\u200bden'],
	['a right-to-left override', 'a\u202eb'],
	['an isolate', 'a\u2066b'],
	['a byte-order mark inside', 'a\ufeffb'],
	['a null', 'a\u0000b'],
	['an escape', 'a\u001bb'],
	['half a character', 'a\ud83d'],
	['a hidden text of tags', 'a\u{e0068}\u{e0069}'],
	['a hidden text of tags after a flag', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}\u{e0068}\u{e0069}'],
	['a filler', 'a\u3164b'],
	['an Arabic mark', 'a\u061cb'],
	['what is no character', 'a\uffffb'],
])('text and prose refuse %s', (_name, value) => {
	expect(accepts(text('Title'), value)).toBe(false);
	expect(accepts(prose('About'), value)).toBe(false);
	expect(accepts(lines('Lines', 'line'), [value])).toBe(false);
});

test.each([
	'ہم‌آہنگی',
	'Żółć i jaźń',
	'ਪੰਜਾਬੀ',
	'中文',
	'👩‍👩‍👧',
	'🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} and 🇬🇧',
	'naïve café',
	'Mx O’Neill-Smith',
])('names and words of every language stay: %s', (value) => {
	expect(read(text('Title'), value)).toBe(value);
});

test('prose keeps its paragraphs', () => {
	expect(read(prose('About'), 'One.\n\nTwo.')).toBe('One.\n\nTwo.');
});

test('a day is a real day, and stays text', () => {
	expect(read(date('Held on'), '2028-02-29')).toBe('2028-02-29');
	for (const value of [
		'2027-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-04-31',
		'31/03/2026',
		'2026-3-1',
		'2026-03-31T00:00:00Z',
		'0000-01-01',
		new Date('2026-03-31'),
		20260331,
	])
		expect(accepts(date('Held on'), value), String(value)).toBe(false);
});

test('every day of two centuries is a day, and comes back as it was written', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (any) => {
			const day = any.toISOString().slice(0, 10);
			expect(read(date('On'), day)).toBe(day);
		}),
	);
});

test('a time is written with two digits, on a clock of 24 hours', () => {
	for (const value of ['00:00', '09:30', '23:59']) expect(accepts(time('From'), value)).toBe(true);
	for (const value of ['9:30', '24:00', '12:60', '0930', '09:30:00', 930])
		expect(accepts(time('From'), value), String(value)).toBe(false);
});

test('a web address is a full one, without a password in it', () => {
	for (const value of ['https://example.org', 'http://example.org/a?b=c#d', 'https://bücher.example/ä'])
		expect(accepts(webAddress('Page'), value), value).toBe(true);
	for (const value of [
		'example.org',
		'//example.org',
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://example.org',
		'https://me:secret@example.org',
		'https://localhost',
		'https://example.org/ a',
		'https://example.org/"onclick',
		'https://example.org/<b>',
		'https:\\example.org',
		' https://example.org',
		'https://example.org\n',
	])
		expect(accepts(webAddress('Page'), value), value).toBe(false);
});

test('a mailbox is an email address', () => {
	expect(accepts(mailbox('Mailbox'), 'training@example.org')).toBe(true);
	for (const value of [
		'training',
		'training@',
		'a b@example.org',
		'a@example.org, b@example.org',
		'mailto:a@example.org',
		'a@example.org?bcc=b@example.org',
	])
		expect(accepts(mailbox('Mailbox'), value), value).toBe(false);
});

test('a number keeps to its range and is whole unless said otherwise', () => {
	expect(accepts(number('People', { min: 1, max: 5 }), 5)).toBe(true);
	for (const value of [0, 6, 1.5, '3', Number.NaN, Number.POSITIVE_INFINITY, true])
		expect(accepts(number('People', { min: 1, max: 5 }), value), String(value)).toBe(false);
	expect(accepts(number('Share', { whole: false }), 1.5)).toBe(true);
});

test('yes or no is true or false and not a word', () => {
	expect(accepts(yesNo('Online'), false)).toBe(true);
	for (const value of ['yes', 'true', 1, 0]) expect(accepts(yesNo('Online'), value), String(value)).toBe(false);
});

test('a choice and a term take what is listed, letter for letter', () => {
	expect(accepts(choice('State', { open: 'Open' }), 'open')).toBe(true);
	for (const value of ['Open', 'closed', 'toString', '__proto__', 'constructor'])
		expect(accepts(choice('State', { open: 'Open' }), value), value).toBe(false);
	for (const value of ['First', 'third', 'toString', '__proto__'])
		expect(accepts(term('Theme', 'themes'), value), value).toBe(false);
});

test('terms and references stand once each', () => {
	expect(accepts(terms('Themes', 'themes'), ['first', 'first'])).toBe(false);
	expect(accepts(references('Networks', 'network'), ['dudley', 'dudley'])).toBe(false);
	expect(accepts(references('Networks', 'network'), ['dudley', 'walsall'])).toBe(true);
});

test('the name of an entry cannot lead out of its folder', () => {
	for (const id of ['dudley', 'dudley/calm-waiting', '2026/2026-03-04-meeting'])
		expect(accepts(reference('Entry', 'case-study'), id), id).toBe(true);
	for (const id of [
		'..',
		'../secrets',
		'dudley/../../secrets',
		'dudley/./x',
		'/dudley',
		'dudley/',
		'a//b',
		'a\\b',
		'Dudley',
		'a b',
		'a.b',
		'a%2fb',
		'',
		'a\n',
		'café',
	])
		expect(accepts(reference('Entry', 'case-study'), id), id).toBe(false);
});

test('an upload stands in the media folder and nowhere else', () => {
	const field = upload('Picture', ['jpg', 'png']);
	for (const path of ['/media/a.jpg', '/media/2026/a-b.png']) expect(accepts(field, path), path).toBe(true);
	for (const path of [
		'/media/../a.jpg',
		'media/a.jpg',
		'/media/a.svg',
		'/media/a.jpg.exe',
		'/media/.jpg',
		'/other/a.jpg',
		'https://example.org/media/a.jpg',
		'/media/a.JPG',
		'/media//a.jpg',
	])
		expect(accepts(field, path), path).toBe(false);
});

test('a group refuses a key that is not one of its fields', () => {
	expect(accepts(ofEachKind.group, { inside: 'x', other: 'y' })).toBe(false);
	expect(accepts(ofEachKind.groups, [{ inside: 'x', other: 'y' }])).toBe(false);
});

test('a list has an end', () => {
	expect(
		accepts(
			ofEachKind.lines,
			Array.from({ length: 61 }, () => 'x'),
		),
	).toBe(false);
	expect(
		accepts(
			ofEachKind.groups,
			Array.from({ length: 201 }, () => ({ inside: 'x' })),
		),
	).toBe(false);
});

test('an optional list asks for no item', () => {
	expect(optional(terms('Themes', 'themes', { min: 2 })).min).toBe(0);
	expect(optional(terms('Themes', 'themes')).required).toBe(false);
});
