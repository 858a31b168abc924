import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/checks/plain-text.ts';
import { compareSeverity } from '../../src/content-model/finding.ts';
import { rules } from '../../src/checks/rules/index.ts';

test('every rule has an id of its own', () => {
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules)('$id', (rule) => {
	const checked = (text: string) => rule.check(rule.example?.(text) ?? documentOf(text));

	test.each(rule.fires)('fires on “%s”', (text) => {
		expect(checked(text)).not.toEqual([]);
	});

	test.each(rule.silent)('is silent on “%s”', (text) => {
		expect(checked(text)).toEqual([]);
	});

	test('is never stronger than it says', () => {
		for (const text of rule.fires) {
			const document = rule.example?.(text) ?? documentOf(text);
			for (const { severity } of rule.check(document))
				expect(compareSeverity(severity, rule.severityFor(document.type))).toBeLessThanOrEqual(0);
		}
	});
});
