import { expect, test } from 'vitest';
import { isRecord } from '../../src/content-model/is-record.ts';

test('an object of names and values is one; a list, nothing and a single value are not', () => {
	expect([{}, { a: 1 }, Object.create(null)].every(isRecord)).toBe(true);
	expect([[], [{}], null, undefined, 'a', 1, true, () => ({})].some(isRecord)).toBe(false);
});
