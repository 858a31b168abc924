import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePageOf } from '../../src/checks/rule-page.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { rulePages } from '../../src/library/rule-pages.ts';

test('every rule that has a page in the handbook is led to, and no other', () => {
	const pages = new Set(rulePages().map(({ id }) => `/handbook/rules/${id}/`));
	for (const { id } of rules) expect(pages.has(rulePageOf(id) ?? ''), id).toBe(true);
	for (const { id } of rulePages()) expect(rulePageOf(id)).toBe(`/handbook/rules/${id}/`);
	expect(rulePageOf('missing-field')).toBeUndefined();
	expect(rulePageOf('constructor')).toBeUndefined();
	expect(existsSync('src/pages/handbook/rules/[rule].astro')).toBe(true);
});
