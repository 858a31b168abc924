/** A finding about a whole line of a file, which keeps the entry out. */
import type { TextFinding } from '../content-model/finding.ts';

/** @param line the line of the file, counted from one */
export const findingOnLine = (
	line: number,
	rule: string,
	found: string,
	message: string,
	next: string,
): TextFinding => ({ line, column: 1, rule, severity: 'block', found, message, next });
