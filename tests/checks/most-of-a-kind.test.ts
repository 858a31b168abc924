import { expect, test } from 'vitest';
import { firstOfEachKind, MOST_OF_A_KIND } from '../../src/checks/most-of-a-kind.ts';
import type { Finding } from '../../src/content-model/finding.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { nothingBlocks } from '../../src/content-model/finding.ts';
import { checkContribution } from '../../src/contribution-form/check-contribution.ts';
import { assemble } from '../../src/contribution-form/assemble.ts';
import { EMPTY_ALLOWLIST } from '../../src/checks/allowlist.ts';
import { NO_WORDING } from '../../src/checks/wording.ts';
import { readEntry } from '../../src/content-loading/read-entry.ts';
import { aBody, aFile } from '../support/an-entry.ts';
import { aContext } from '../support/vocabularies.ts';
import { aFilledForm } from '../contribution-form/a-filled-form.ts';

const finding = (over: Partial<Finding> = {}): Finding => ({
	file: 'a.mdx',
	line: 1,
	column: 1,
	rule: 'name',
	severity: 'block',
	where: '',
	found: 'Kofi',
	message: 'A person is named here.',
	next: 'Take it out.',
	...over,
});
const many = (count: number, over: Partial<Finding> = {}) =>
	Array.from({ length: count }, (_, index) => finding({ line: index + 1, ...over }));

test('as many of a kind as fit are shown as they are, and one more too', () => {
	expect(firstOfEachKind(many(MOST_OF_A_KIND + 1))).toEqual(many(MOST_OF_A_KIND + 1));
});

test('of a thousand, the first are shown and the rest are counted at the place of the next', () => {
	const shown = firstOfEachKind(many(1_020));
	expect(shown.slice(0, MOST_OF_A_KIND)).toEqual(many(MOST_OF_A_KIND));
	expect(shown.slice(MOST_OF_A_KIND)).toEqual([
		finding({
			line: MOST_OF_A_KIND + 1,
			found: '',
			message: 'And 1,000 more of the same kind from here on.',
			next: 'See to those above first; the next are shown after that.',
		}),
	]);
});

test('rules, and severities of one rule, are counted apart', () => {
	expect(firstOfEachKind([...many(20), ...many(20, { severity: 'warn' }), ...many(20, { rule: 'age' })])).toHaveLength(
		60,
	);
});

const CROWDED = 'Kofi went home. '.repeat(3_000);

test('an entry with thousands of names gives a short list that still keeps it out', () => {
	const { findings, made } = readEntry(
		typeNamed('case-study'),
		'a.mdx',
		aFile('case-study', {}, aBody('case-study', CROWDED)),
		aContext,
	);
	expect(findings.filter(({ rule }) => rule === 'name')).toHaveLength(MOST_OF_A_KIND + 1);
	expect(findings.length).toBeLessThan(100);
	expect(made).toBeUndefined();
});

test('so does a contribution of the plain form, which may not be sent', () => {
	const found = checkContribution(assemble('case-study', aFilledForm({ 'bodyPart.3': [CROWDED] })), {
		...aContext,
		allowlist: EMPTY_ALLOWLIST,
		wording: NO_WORDING,
	});
	expect(found.filter(({ rule }) => rule === 'name')).toHaveLength(MOST_OF_A_KIND + 1);
	expect(nothingBlocks(found)).toBe(false);
});
