/** A fault: what keeps a contribution out, before anyone knows which file it came from. */
import type { Finding, Place } from '../content-model/finding.ts';
import { oneLine } from '../content-model/one-line.ts';
import type { Words } from './refusal.ts';
import { REFUSALS, type RefusalId } from './refusals.ts';

/** A finding without its file and its place in the form; the caller knows both. */
export type Fault = Omit<Finding, 'file' | 'where'>;

// Long passages are shortened so that a list of faults stays readable.
const LONGEST_FOUND = 120;
const shortened = (found: string) => (found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND - 1)}…` : found);

/**
 * The fault of a rule at a place, in the words of the table of refusals: one sentence, with the words found as they
 * stand beside it.
 */
export const faultOf = (rule: RefusalId, { line, column }: Place, words: Words): Fault => {
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

const byPlace = (a: Fault, b: Fault) => a.line - b.line || a.column - b.column;

/** Faults in reading order, each place and rule once. */
export const inReadingOrder = (faults: readonly Fault[]): Fault[] =>
	[
		...new Map(faults.map((fault) => [`${fault.rule}:${fault.line}:${fault.column}:${fault.found}`, fault])).values(),
	].toSorted(byPlace);
