import { expect, test } from 'vitest';
import { documentOf } from '../../../src/checks/plain-text.ts';
import { quotationRule } from '../../../src/checks/rules/quotation.ts';
import { repeatedTo } from '../../support/seeds.ts';

const WORDS = 'I never knew who would be at the door when I came home';

const quotedIn = (text: string) =>
	quotationRule
		.check(documentOf(text))
		.map((match) => ('part' in match ? match.part.text.slice(match.start, match.end) : ''));

test.each([
	['curly marks', `She said, “${WORDS}.”`, [`${WORDS}.`]],
	['straight marks, twice', `"${WORDS}" and then "${WORDS} again"`, [WORDS, `${WORDS} again`]],
	['a closing mark that closes nothing before it', `It was ” long. “${WORDS}”`, [WORDS]],
	['a straight mark that ends words too few to count', `A "word" and "${WORDS}"`, [WORDS]],
	['a mark left open before it', `“He “${WORDS}”`, [`He “${WORDS}`]],
	['a mark left open too far before it', `“${'far '.repeat(160)}“${WORDS}”`, [WORDS]],
	['a line that ends before the mark', `“${WORDS}\n${WORDS}`, []],
])('words at length are found between %s', (_name, text, expected) => {
	expect(quotedIn(text)).toEqual(expected);
});

test('marks that open and never close cost no more than other letters', () => {
	const document = documentOf(repeatedTo('“', 99_000));
	quotationRule.check(document);
	const before = process.cpuUsage();
	quotationRule.check(document);
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1000).toBeLessThan(200);
});
