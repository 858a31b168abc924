import { expect, test } from 'vitest';
import { shortName } from '../../cms/import/entry-id.ts';
import { plainFileName } from '../../cms/plain-file-name.ts';
import { slugOfHeading, slugOfTitle } from '../../src/content-model/slug.ts';

test('a page brought in as a document has the name that the plain form says it will have', () => {
	for (const title of ['Listening & learning', 'What we’d do', 'Version 0.5: “calm”', 'File', 'Łukasz’s café'])
		expect(shortName(title), title).toBe(slugOfTitle(title));
	expect(slugOfTitle('Listening & learning')).toBe('listening-and-learning');
	expect(slugOfTitle('File')).toBe('file');
});

test('a long title is cut between two words, and a long word where it must be', () => {
	expect(slugOfTitle('one two three', 8)).toBe('one-two');
	expect(slugOfTitle('one two three', 7)).toBe('one-two');
	expect(shortName('a'.repeat(200))).toBe('a'.repeat(60));
});

test('a heading keeps the letters of every script', () => {
	expect(slugOfHeading('وقت انتظار')).toBe('وقت-انتظار');
	expect(slugOfHeading('What we’d do?')).toBe('what-wed-do');
	expect(slugOfHeading('…')).toBe('');
});

test('the name of a file keeps its ending', () => {
	expect(plainFileName('IMG_1234 (Foyer).JPEG')).toBe('img-1234-foyer.jpg');
});
