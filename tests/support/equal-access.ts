/** IBM’s Equal Access engine, beside axe: https://github.com/IBMa/equal-access */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const equalAccess = readFileSync(
	new URL('../../node_modules/accessibility-checker-engine/ace.js', import.meta.url),
	'utf8',
);

interface EqualAccessResult {
	results: { value: [string, string]; ruleId: string; message: string; snippet: string; path: { dom: string } }[];
}

/**
 * What IBM’s Equal Access engine finds against WCAG 2.2 A and AA on the page as it stands, with everything unfolded: it
 * cannot see the labels of what is folded away. What it leaves to human judgement is not in it.
 * @returns one line for each element at fault: the rule, what is wrong, and where
 */
export const equalAccessFaults = async (page: Page): Promise<string[]> => {
	if (!(await page.evaluate('"ace" in window'))) await page.evaluate(equalAccess);
	const { results } = (await page.evaluate(async () => {
		for (const folded of document.querySelectorAll('details')) folded.open = true;
		const { ace } = window as unknown as {
			ace: { Checker: new () => { check: (context: Document, policies: string[]) => Promise<unknown> } };
		};
		return new ace.Checker().check(document, ['WCAG_2_2']);
	})) as EqualAccessResult;
	return results
		.filter(({ value }) => value.join(' ') === 'VIOLATION FAIL')
		.map(({ ruleId, message, snippet, path }) => `${ruleId} (${message}) at ${path.dom}: ${snippet.slice(0, 160)}`);
};
