import { mayMatch } from '../prefilter/may-match.ts';

/** Every match of a global expression in a text that holds something, in order. */
export const everyMatch = (text: string, expression: RegExp): RegExpExecArray[] => {
	const matches: RegExpExecArray[] = [];
	if (!mayMatch(text, expression)) return matches;
	// Executed by hand: `matchAll` makes a copy of the expression for each of thousands of short texts.
	expression.lastIndex = 0;
	for (let match = expression.exec(text); match; match = expression.exec(text)) {
		if (match[0]) matches.push(match);
		else expression.lastIndex += 1;
	}
	return matches;
};

/** Whether an expression without a place of its own matches in a text. */
export const occursIn = (text: string, expression: RegExp): boolean =>
	mayMatch(text, expression) && expression.test(text);
