/** Allowances that allow nothing: the words are gone, or no finding ever said them. */
import type { Finding, Spot } from '../content-model/finding.ts';
import { nearest } from '../content-model/nearest.ts';
import { oneLine } from '../content-model/one-line.ts';
import { allowanceKeyOf, type Allowance } from './allowance.ts';
import { ruleNamed, rules as allRules } from './rules/index.ts';
import type { Rule } from './rule.ts';

/** Id of what says so. Not a rule: it cannot be allowed. */
export const IDLE_ALLOWANCE = 'idle-allowance';

/**
 * @param data front matter, whose `allowed` holds the allowances where they stand
 * @param findings what the rules found, whether allowed or not
 * @param rules the rules that looked; what the others might have found is not known
 */
export const idleAllowances = (
	data: Readonly<Record<string, unknown>>,
	allowances: readonly Allowance[],
	findings: readonly Pick<Finding, 'rule' | 'found'>[],
	rules: readonly Rule[],
): Finding<Spot>[] => {
	const standing = new Set(
		findings.flatMap(({ rule, found }) => [allowanceKeyOf(rule, found), allowanceKeyOf(rule, '')]),
	);
	const looked = new Set(rules.map(({ id }) => id));
	const places = new Map((data['allowed'] as unknown[] | undefined)?.map((allowance, index) => [allowance, index]));
	return allowances.flatMap((allowance): Finding<Spot>[] => {
		const { rule, words = '' } = allowance;
		const isKnown = ruleNamed(rule) !== undefined;
		if (isKnown && (!looked.has(rule) || standing.has(allowanceKeyOf(rule, words)))) return [];
		return [
			{
				rule: IDLE_ALLOWANCE,
				severity: 'warn',
				path: ['allowed', places.get(allowance) ?? 0],
				found: isKnown ? words : rule,
				...(isKnown ? withoutFinding(allowance) : withoutRule(rule)),
			},
		];
	});
};

const withoutFinding = ({ rule, words }: Allowance) => ({
	message: `This allowance allows nothing: ${
		words ? `no finding of this kind quotes “${oneLine(words)}”` : 'there is no finding of this kind'
	}${titleOf(rule)} in this entry.`,
	next: 'Take the allowance out. If a finding is to be allowed, press “Allow this…” beside it.',
});

const titleOf = (rule: string) => ` (${ruleNamed(rule)?.title ?? rule})`;

const withoutRule = (rule: string) => {
	const meant = nearest(
		rule,
		allRules.map(({ id }) => id),
	);
	return {
		message: `This allowance allows nothing: the checks have no rule “${oneLine(rule, 60)}”.`,
		next: meant
			? `Did you mean “${meant}”? Take the allowance out, and press “Allow this…” beside the finding.`
			: 'Take the allowance out. If a finding is to be allowed, press “Allow this…” beside it.',
	};
};
