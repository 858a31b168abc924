/** What most text rules do: find an expression, look around it, say what was seen. */
import type { Severity } from '../../content-model/finding.ts';
import { isOwnText, mayIdentify, type CheckedDocument, type Part } from '../document.ts';
import type { RuleMatch } from '../rule.ts';
import { mayMatchIn } from '../prefilter/may-match.ts';
import { everyMatch } from './every-match.ts';

export interface Match {
	part: Part;
	start: number;
	end: number;
	found: string;
	groups: Readonly<Record<string, string | undefined>>;
	/** The text around the match, `reach` characters before and after. */
	around: (reach: number) => string;
	before: (reach: number) => string;
	after: (reach: number) => string;
}

/** Every match of a global expression in the writer’s own text. A group named `found` narrows the words quoted. */
export const matchesIn = (
	document: CheckedDocument,
	expression: RegExp,
	isRead: (part: Part) => boolean = isOwnText,
): Match[] => {
	const matches: Match[] = [];
	if (!mayMatchIn(document.parts, expression)) return matches;
	for (const part of document.parts)
		if (isRead(part)) for (const match of everyMatch(part.text, expression)) matches.push(matchOf(part, match));
	return matches;
};

const matchOf = (part: Part, match: RegExpExecArray): Match => {
	const groups = match.groups ?? {};
	const inner = groups['found'];
	const start = match.index + (inner === undefined ? 0 : match[0].indexOf(inner));
	const found = inner ?? match[0];
	const end = start + found.length;
	return {
		part,
		start,
		end,
		found,
		groups,
		around: (reach) => part.text.slice(Math.max(0, start - reach), end + reach),
		before: (reach) => part.text.slice(Math.max(0, start - reach), start),
		after: (reach) => part.text.slice(end, end + reach),
	};
};

/**
 * The same for an expression that cannot match without a digit: most parts have none and need not be searched.
 * A number gives somebody away wherever it stands, so that every part is read unless said otherwise.
 */
export const numbersIn = (
	document: CheckedDocument,
	expression: RegExp,
	isRead: (part: Part) => boolean = mayIdentify,
): Match[] => matchesIn(document, expression, (part) => isRead(part) && hasDigit(part));

const digits = new WeakMap<Part, boolean>();

const hasDigit = (part: Part) => {
	const known = digits.get(part);
	if (known !== undefined) return known;
	const has = /\d/.test(part.text);
	digits.set(part, has);
	return has;
};

/** What a rule says of the words of a match. */
export const ruleMatchOf = (
	{ part, start, end }: { part: Part; start: number; end: number },
	severity: Severity,
	message: string,
	next: string,
): RuleMatch => ({ part, start, end, severity, message, next });
