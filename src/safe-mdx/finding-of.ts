/** Makes a finding of a refusal: what keeps a contribution out, before anyone knows which file it came from. */
import { comparePlace, type Place, type TextFinding } from '../content-model/finding.ts';
import { oneLine } from '../content-model/one-line.ts';
import type { Words } from './refusal.ts';
import { REFUSALS, type RefusalId } from './refusals.ts';

// Long passages are shortened so that a list of findings stays readable.
const LONGEST_FOUND = 120;
const shortened = (found: string) => (found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND - 1)}…` : found);

/**
 * The finding of a rule at a place, in the words of the table of refusals: one sentence, with the words found as they
 * stand beside it.
 */
export const findingOf = (rule: RefusalId, { line, column }: Place, words: Words): TextFinding => {
	const shown = { ...words, found: shortened(words.found) };
	const { message, next } = REFUSALS[rule];
	return {
		rule,
		severity: 'block',
		line,
		column,
		found: shown.found,
		message: message({ ...shown, found: oneLine(words.found, LONGEST_FOUND) }),
		next: next(shown),
	};
};

/** Findings in reading order, each place and rule once. */
export const inReadingOrder = (findings: readonly TextFinding[]): TextFinding[] =>
	[
		...new Map(
			findings.map((finding) => [`${finding.rule}:${finding.line}:${finding.column}:${finding.found}`, finding]),
		).values(),
	].toSorted(comparePlace);
