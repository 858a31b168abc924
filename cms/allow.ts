/** Allowances as “Allow this…” keeps them in an entry. Pure. */
import { mayBeAnsweredByItsWriter } from '../src/checks/allowable.ts';
import { allowanceKeyOf, wordsToAllow, type Allowance } from '../src/checks/allowance.ts';
import type { Finding } from '../src/content-model/finding.ts';

/** Who says that a finding may stand, and why. */
export interface Answer {
	byRole: string;
	why: string;
	/** True where the writer of the piece says so: somebody else has to confirm it. */
	isWriter: boolean;
}

type Said = Pick<Finding, 'rule' | 'severity' | 'found' | 'next'>;

/** True where the writer of a piece may answer it; otherwise only somebody else may allow it. */
export const isForTheWriter = mayBeAnsweredByItsWriter;

/** @param on the day of the answer, `yyyy-mm-dd` */
export const allowanceFor = ({ rule, found }: Said, { byRole, why, isWriter }: Answer, on: string): Allowance => ({
	rule,
	...(found ? { words: wordsToAllow(found) } : {}),
	byRole: byRole.trim(),
	why: why.trim(),
	on,
	...(isWriter ? { unconfirmed: true } : {}),
});

/** The allowances of an entry with one more, in the place of those about the same words. */
export const withAllowance = (allowed: readonly Allowance[], allowance: Allowance): Allowance[] => {
	const about = ({ rule, words = '' }: Allowance) => allowanceKeyOf(rule, words);
	return [...allowed.filter((other) => about(other) !== about(allowance)), allowance];
};
