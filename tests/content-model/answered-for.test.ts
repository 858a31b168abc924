import { expect, test } from 'vitest';
import { ANSWERED_FOR, OWNER } from '../../src/content-model/answered-for.ts';
import { contentTypes } from '../../src/content-model/index.ts';

test('who answers for a page and by when are its owner and days, which hold no words', () => {
	expect([...ANSWERED_FOR]).toEqual(['owner', 'publishedOn', 'reviewedOn', 'reviewDueOn']);
	for (const { name, fields } of contentTypes)
		for (const [field, { kind }] of Object.entries<{ kind: string }>(fields))
			if (ANSWERED_FOR.has(field)) expect(kind, `${name} ${field}`).toBe(field === OWNER ? 'group' : 'date');
});
