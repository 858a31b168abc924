import { expect, test } from 'vitest';
import { keyOf, readKey } from '../../src/content-model/entry-key.ts';
import { TYPE_NAMES } from '../../src/content-model/type-names.ts';

test('a key tells the type and the id that it was made of, whatever stands in the id', () => {
	for (const type of TYPE_NAMES)
		for (const id of ['a', 'dudley/calm-waiting', '2026/2026-01-02-a:b'])
			expect(readKey(keyOf(type, id))).toEqual({ type, id });
});

test('keys of two entries differ', () => {
	expect(keyOf('page', 'term')).not.toBe(keyOf('term', 'page'));
});
