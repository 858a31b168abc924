import { expect, test } from 'vitest';
import { isTold } from '../../../cms/admin/told-refusals.ts';

test('what Decap rejects with after it has shown a notice is told', () => {
	for (const reason of [
		{ type: 'ENTRY_PERSIST_FAILURE', payload: {} },
		{ type: 'UNPUBLISHED_ENTRY_PERSIST_FAILURE' },
		{ type: 'UNPUBLISHED_ENTRY_PUBLISH_FAILURE' },
		undefined,
	])
		expect(isTold(reason)).toBe(true);
});

test('any other fault that nobody caught stays one', () => {
	for (const reason of [
		new Error('ENTRY_PERSIST_FAILURE'),
		new TypeError('x is undefined'),
		null,
		'FAILURE',
		{ type: 'ENTRY_PERSIST_SUCCESS' },
		{ type: 3 },
		{},
	])
		expect(isTold(reason)).toBe(false);
});
