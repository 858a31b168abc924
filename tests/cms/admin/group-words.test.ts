import { expect, test } from 'vitest';
import { groupInWords, labelsFrom } from '../../../cms/admin/group-words.ts';
import type { DecapConfig } from '../../../cms/decap.ts';

const select = (label: string, options: { label: string; value: string }[]) =>
	({ name: label.toLowerCase(), label, required: true, widget: 'select', options }) as const;

labelsFrom({
	collections: [
		{
			fields: [
				select('Stage', [{ label: 'Tried once', value: 'tried' }]),
				{
					name: 'method',
					label: 'Method',
					required: true,
					widget: 'object',
					collapsed: false,
					fields: [select('Kind', [{ label: 'By interview', value: 'interview' }])],
				},
			],
		},
		{ files: [] },
	] as unknown as DecapConfig['collections'],
});

test('a group is headed by the label of what its entries share', () => {
	expect(groupInWords('Stage', 'tried')).toBe('Stage: Tried once');
	expect(groupInWords('Kind', 'interview')).toBe('Kind: By interview');
});

test('a value that no form has, and the names of JavaScript’s own, stand as they are', () => {
	expect(groupInWords('Stage', 'gone')).toBe('Stage: gone');
	expect(groupInWords('Stage', 'constructor')).toBe('Stage: constructor');
	expect(groupInWords('toString', 'tried')).toBe('toString: tried');
});
