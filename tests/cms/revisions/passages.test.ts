import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textParagraphs, comparedPassages } from '../../../cms/revisions/passages.ts';

test('paragraphs stand between blank lines, however many', () => {
	expect(textParagraphs('One\ntwo\n\n \n\nThree\n')).toEqual(['One\ntwo', 'Three']);
	expect(textParagraphs('\n\n')).toEqual([]);
});

test('one changed paragraph among others is found, with both its states', () => {
	expect(comparedPassages(['a', 'b', 'c'], ['a', 'B', 'c'])).toEqual([
		{ isSame: true, both: ['a'] },
		{ isSame: false, before: ['b'], after: ['B'] },
		{ isSame: true, both: ['c'] },
	]);
});

test('a paragraph put in, taken out or moved is told apart from what stayed', () => {
	expect(comparedPassages(['a', 'b'], ['a', 'x', 'b'])).toEqual([
		{ isSame: true, both: ['a'] },
		{ isSame: false, before: [], after: ['x'] },
		{ isSame: true, both: ['b'] },
	]);
	expect(comparedPassages(['a'], [])).toEqual([{ isSame: false, before: ['a'], after: [] }]);
	expect(comparedPassages([], [])).toEqual([]);
	expect(comparedPassages(['x', 'x', 'a'], ['x', 'a'])).toContainEqual({ isSame: false, before: ['x'], after: [] });
});

test('both texts can be put together again from what was found, whatever they are', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });
	fc.assert(
		fc.property(text, text, (before, after) => {
			const passages = comparedPassages(before, after);
			expect(passages.flatMap((passage) => (passage.isSame ? passage.both : passage.before))).toEqual(before);
			expect(passages.flatMap((passage) => (passage.isSame ? passage.both : passage.after))).toEqual(after);
			for (const [index, passage] of passages.entries()) expect(passage.isSame).not.toBe(passages[index + 1]?.isSame);
		}),
	);
});
