import { expect, test } from 'vitest';
import { editDistance } from '../../src/content-model/edit-distance.ts';

test('a wrong, missing, extra or swapped letter is one slip', () => {
	expect(editDistance('gaurding', 'guarding')).toBe(1);
	expect(editDistance('reveiw', 'review')).toBe(1);
	expect(editDistance('review', 'revie')).toBe(1);
	expect(editDistance('', 'abc')).toBe(3);
});

test('above the limit it is only said that it is above', () => {
	expect(editDistance('gaurding', 'guarding', 2)).toBe(1);
	expect(editDistance('abc', 'xyz', 1)).toBe(2);
	expect(editDistance('a', 'abcdef', 2)).toBe(3);
});
