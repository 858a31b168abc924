import { expect, test } from 'vitest';
import { mayBeAllowed, mayBeAnsweredByItsWriter } from '../../src/checks/allowable.ts';
import { firstOfEachKind } from '../../src/checks/most-of-a-kind.ts';
import type { Severity } from '../../src/content-model/finding.ts';

const said = (rule: string, severity: Severity) => ({ rule, severity, found: 'Kofi', message: '', next: 'Change it.' });

test.each<[string, Severity, boolean, boolean]>([
	['name', 'block', true, true],
	['phone', 'block', true, false],
	['phone', 'warn', true, true],
	['long-sentence', 'warn', true, true],
	['long-sentence', 'inform', false, false],
	['missing-field', 'block', false, false],
	['idle-allowance', 'warn', false, false],
	['constructor', 'warn', false, false],
])(
	'%s that has severity %s: allowed by an editor %s, answered by its writer %s',
	(rule, severity, allowed, answered) => {
		expect([mayBeAllowed(said(rule, severity)), mayBeAnsweredByItsWriter(said(rule, severity))]).toEqual([
			allowed,
			answered,
		]);
	},
);

test('what stands in the place of those not shown cannot be allowed: that would allow them unseen', () => {
	const many = firstOfEachKind(Array.from({ length: 30 }, () => said('name', 'block')));
	expect(many.filter(mayBeAllowed)).toHaveLength(20);
	expect(many).toHaveLength(21);
});
