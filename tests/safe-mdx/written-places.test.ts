import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { placesUnderHeadings, writtenPlaces } from '../../src/safe-mdx/written-places.ts';

const TEXT = [
	'Before any heading.',
	'',
	'## What we did',
	'',
	'First.',
	'',
	'Second, on',
	'two lines.',
	'',
	'- One',
	'- Two',
	'',
	'> Nobody asked.',
	'',
	'<Callout kind="note">',
	'',
	'Careful.',
	'',
	'</Callout>',
	'',
	'## What changed',
	'',
	'Only this.',
].join('\n');

const placesIn = (text: string, firstLine = 1) => {
	const placeOf = writtenPlaces(readBody(text, { firstLine }).tree!, firstLine);
	return (line: number) => placeOf(line)?.words;
};

test.each([
	[1, 'Beginning of the text'],
	[3, 'What we did'],
	[5, 'What we did, first paragraph'],
	[7, 'What we did, second paragraph'],
	[8, 'What we did, second paragraph'],
	[10, 'What we did, first item of the list'],
	[11, 'What we did, second item of the list'],
	[13, 'What we did, quotation'],
	[17, 'What we did, callout'],
	[21, 'What changed'],
	[23, 'What changed'],
])('line %i is “%s” to its writer', (line, words) => {
	expect(placesIn(TEXT)(line)).toBe(words);
});

test('lines are those of the file, wherever the body begins in it', () => {
	expect(placesIn(TEXT, 40)(46)).toBe('What we did, second paragraph');
});

test('the block is told as the text field holds it', () => {
	const placeOf = writtenPlaces(readBody(TEXT, { firstLine: 1 }).tree!);
	expect([1, 3, 8, 11, 17, 23].map((line) => placeOf(line)?.block)).toEqual([0, 1, 3, 4, 6, 8]);
});

test('a text without headings counts its paragraphs, past ten in figures', () => {
	const text = Array.from({ length: 12 }, (_, index) => `Number ${index + 1}.`).join('\n\n');
	expect([1, 5, 19, 21].map(placesIn(text))).toEqual([
		'Text, first paragraph',
		'Text, third paragraph',
		'Text, tenth paragraph',
		'Text, paragraph 11',
	]);
	expect(placesIn('One.')(1)).toBe('Text');
});

test('an empty body has no places, and headings without words are told', () => {
	expect(placesIn('')(1)).toBeUndefined();
	const heading: Root = { type: 'root', children: [{ type: 'heading', depth: 2, children: [] }] };
	expect(writtenPlaces(heading)(1)?.words).toBe('Empty heading');
});

test('a body that cannot be read is told by the heading above', () => {
	const placeOf = placesUnderHeadings('Before.\n\n## What we did\n\n<Callout', 10);
	expect([10, 12, 14].map(placeOf)).toEqual([{ words: 'Text' }, { words: 'What we did' }, { words: 'What we did' }]);
});
