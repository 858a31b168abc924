/** Where the handbook explains a rule. */
import { REFUSALS } from '../safe-mdx/refusals.ts';
import { ruleNamed } from './rules/index.ts';

/**
 * In: the id of a rule. Out: the address of its page; undefined for a rule that has none, whose findings say all there
 * is to say.
 */
export const rulePageOf = (rule: string): string | undefined =>
	ruleNamed(rule) || Object.hasOwn(REFUSALS, rule) ? `/handbook/rules/${rule}/` : undefined;
