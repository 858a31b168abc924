/**
 * What a writer answers to a finding: that it may stand, and why. It travels with the contribution, for a reviewer to
 * confirm. Pure.
 */
import { mayBeAnsweredByItsWriter } from '../checks/allowable.ts';
import { mayBeAnswered, wordsToAllow, type Allowance } from '../checks/allowance.ts';
import type { Finding } from '../content-model/finding.ts';
import { oneLine } from '../content-model/one-line.ts';
import type { Assembled } from './assemble.ts';
import type { InForm } from './in-form.ts';
import type { LetterFinding } from './letter-check.ts';

export const LONGEST_ROLE = 80;
export const LONGEST_REASON = 300;

/** A finding with whether its writer may answer it. */
export const answerable = (finding: Finding<InForm>): LetterFinding => ({
	...finding,
	isAnswerable: mayBeAnsweredByItsWriter(finding),
});

/**
 * The findings to offer an answer under: the same words of one rule once, because one answer holds wherever they
 * stand.
 */
export const toBeAnswered = (
	findings: readonly (Finding<InForm> & Partial<Pick<LetterFinding, 'isAnswerable'>>)[],
): Finding<InForm>[] =>
	[
		...new Map(
			findings
				.filter((finding) => finding.isAnswerable ?? mayBeAnsweredByItsWriter(finding))
				.reverse()
				.map((finding) => [JSON.stringify([finding.rule, finding.found]), finding]),
		).values(),
	].reverse();

/** An answer as the model stores it, not confirmed by anybody yet. */
export const answerTo = (
	{ rule, found }: Pick<Finding<InForm>, 'rule' | 'found'>,
	{ byRole, why }: { byRole: string; why: string },
	today: string,
): Allowance => ({
	rule,
	...(found ? { words: wordsToAllow(found) } : {}),
	byRole: byRole.trim(),
	why: why.trim(),
	on: today,
	unconfirmed: true,
});

/**
 * The contribution with those answers whose finding is still there: words that were taken out of the text must not
 * travel on in an answer about them.
 */
export const withAnswers = (
	contribution: Assembled,
	answers: readonly Allowance[],
	findings: readonly Finding<InForm>[],
): Assembled => {
	const standing = answers.filter(
		({ rule, words }, index) =>
			findings.some((finding) => isAbout(finding, rule, words) && mayBeAnsweredByItsWriter(finding)) &&
			answers.findLastIndex((other) => other.rule === rule && other.words === words) === index,
	);
	return standing.length > 0 ? { ...contribution, data: { ...contribution.data, allowed: standing } } : contribution;
};

const isAbout = (finding: Finding<InForm>, rule: string, words = '') =>
	finding.rule === rule && wordsToAllow(finding.found) === words;

/** What the answer says, and what is asked for it. */
export const asksOf = ({ rule, found }: Pick<Finding, 'rule' | 'found'>) => {
	const quoted = found ? `“${oneLine(found, 60)}”` : '';
	return mayBeAnswered(rule)
		? {
				summary: `Allow this: ${quoted} is not a person…`,
				only: 'Use this only if nobody is meant.',
				why: 'What it is instead',
			}
		: {
				summary: quoted ? `Allow this: ${quoted}…` : 'Allow this…',
				only: 'Use this only if it is better left as it is.',
				why: 'Why it may stand',
			};
};
