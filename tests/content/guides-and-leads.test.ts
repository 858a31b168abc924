/** What guides and leads promise a reader. Each failure names the entries to look at. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { realContent, realHub } from '../support/real-content.ts';

const { entries } = await realContent();
const hub = await realHub();

const bodyOf = (file: string): string => {
	const split = splitFrontMatter(readFileSync(file, 'utf8'));
	return 'finding' in split ? '' : split.body;
};

/** The text under a heading of the second level, up to the next. */
const under = (body: string, heading: string): string =>
	body.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

test('the rule on asking a child what happened is the same wherever it is printed', () => {
	const rules = hub
		.all('practice-guide')
		.flatMap(
			({ file }) => bodyOf(file).match(/^\*\*One rule for everybody who is not a trained interviewer\.\*\*.*$/m) ?? [],
		);
	expect(new Set(rules).size).toBeLessThanOrEqual(1);
});

test('nobody is told to follow an edition of Working Together that has been replaced', () => {
	const old = /\bWorking Together(?: to Safeguard Children)?[ (]*20(?:1\d|2[0-5])\b/;
	expect(
		entries
			.filter(({ type, file }) => type !== 'decision' && old.test(readFileSync(file, 'utf8')))
			.map(({ file }) => file),
	).toEqual([]);
});

test('every guide that is real has a team pack', () => {
	expect(
		hub
			.all('practice-guide')
			.filter(({ data }) => !data.illustrative && !data.teamPack)
			.map(({ file }) => file),
	).toEqual([]);
});

test('a lead from elsewhere says what is different there', () => {
	expect(
		hub
			.all('lead')
			.filter(({ data, file }) => data.where === 'elsewhere' && !under(bodyOf(file), 'What is different there').trim())
			.map(({ file }) => file),
	).toEqual([]);
});

test('what was done is told in the third person, since the people who did it have not written it', () => {
	expect(
		hub
			.all('lead')
			.filter(({ file }) => /\bwe\b/i.test(under(bodyOf(file), 'What was done')))
			.map(({ file }) => file),
	).toEqual([]);
});

test('no lead is called the reflection of those who did the work, who have not written it', () => {
	expect(
		hub
			.all('lead')
			.filter(({ data }) => data.knowledge === 'practice-reflection')
			.map(({ file }) => file),
	).toEqual([]);
});
