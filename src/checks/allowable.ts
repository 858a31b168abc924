/** Which findings somebody may allow, and which of them the writer may answer. */
import type { Finding } from '../content-model/finding.ts';
import { mayBeAnswered } from './allowance.ts';
import { isRest } from './most-of-a-kind.ts';
import { ruleNamed } from './rules/index.ts';

type Said = Pick<Finding, 'rule' | 'severity' | 'next'>;

/**
 * True for what a rule of the checks asks about. What is missing or has another form than expected is put right
 * instead.
 */
export const mayBeAllowed = (finding: Said): boolean =>
	finding.severity !== 'inform' && ruleNamed(finding.rule) !== undefined && !isRest(finding);

/**
 * True for a finding that its writer may answer, for a reviewer to confirm: what only warns, and what may be a mistake
 * about a name.
 */
export const mayBeAnsweredByItsWriter = (finding: Said): boolean =>
	mayBeAllowed(finding) && (finding.severity === 'warn' || mayBeAnswered(finding.rule));
