import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';
import { allowlistFrom, EMPTY_ALLOWLIST } from '../../../src/checks/allowlist.ts';

import { tellsOfNobody, verdictOn } from '../../../src/checks/clues/weigh.ts';
import type { PartKind } from '../../../src/checks/document.ts';
import { documentOf, plainPart } from '../../../src/checks/plain-text.ts';
import { sentencesInPart } from '../../../src/checks/reading/part-sentences.ts';

const verdict = (text: string, kind: PartKind = 'paragraph', allowlist = EMPTY_ALLOWLIST) => {
	const part = plainPart(text, { kind });
	return verdictOn(part, sentencesInPart(part)[0]!, allowlist)?.severity;
};

test.each([
	'He lodged above a bakery in Telford until the spring.',
	'The lad who swam the canal for a bet now sweeps up at her uncle’s yard.',
	'Her grandfather carved the eagle in the chapel.',
])('a particular of one person is asked about, whatever its words: “%s”', (text) => {
	expect(verdict(text)).toBeDefined();
});

test.each([
	'Most children settle within a few weeks.',
	'You should ask the family what they want to happen.',
	'The board met in Dudley on the first Monday of March 2024.',
	'Research shows that fear narrows attention.',
])('what is said of people in general, or of work, is left alone: “%s”', (text) => {
	expect(verdict(text)).toBeUndefined();
});

test('the same words are weighed anew where they stand elsewhere', () => {
	const text = 'Flat over the saddler’s, Wem';
	const [inACell, inAParagraph] = [verdict(text, 'table-cell'), verdict(text)];
	expect(inACell).toBe('warn');
	expect(inAParagraph).not.toBe('block');
});

test('a sentence longer than any that people write is not weighed', () => {
	expect(verdict(`He lived in Telford and ${'then '.repeat(200)} left.`)).toBeUndefined();
});

test('a name in a sentence that tells of nobody is asked about, and one that somebody is told of by keeps a story back', () => {
	const part = plainPart('Perry’s six Rs are on the staffroom wall, next to the rota nobody follows.');
	expect(tellsOfNobody(part, sentencesInPart(part)[0]!, allowlistFrom({}))).toBe(true);
	const named = (text: string) => checkText(documentOf(text)).filter(({ rule }) => rule === 'name');
	expect(named(part.text)).toMatchObject([{ severity: 'warn' }]);
	expect(named('Perry told his mum that he was afraid.')).toMatchObject([{ severity: 'block' }]);
});

test('beside a name that is blocked the general rule says nothing', () => {
	const rules = checkText(documentOf('Her brother Kofi lodged above a bakery in Wem.')).map(({ rule }) => rule);
	expect(rules).toContain('name');
	expect(rules).not.toContain('clues-together');
});

test('what others warn of within a clause of clues is said once, as a part of it', () => {
	const findings = checkText(documentOf('A 16-year-old wheelchair user who boxes lodged above a bakery in Wem.'));
	const clauses = findings.filter(({ rule }) => rule === 'clues-together');
	for (const { column, found } of clauses)
		expect(
			findings.filter(
				(other) =>
					other.severity === 'warn' &&
					other.rule !== 'clues-together' &&
					other.column >= column &&
					other.column + other.found.length <= column + found.length,
			),
		).toEqual([]);
	expect(findings.length).toBeGreaterThan(0);
});
