/**
 * The rules that keep an expression from costing more than the length of a text: one that can be tried again from each
 * of a run of letters costs the square of it. Asked of the source by the linter, and by a test of those expressions
 * that the code puts together.
 */
import regexp from 'eslint-plugin-regexp';

/** @type {import('eslint').Linter.Config} */
export const linearExpressions = {
	plugins: { regexp },
	rules: {
		'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
		'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false, ignorePartial: false }],
	},
};
