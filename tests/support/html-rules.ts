/** The rules that built HTML keeps, and what a page breaks of them. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
		elements: [
			'html5',
			{
				'hub-definitions': { flow: true, phrasing: true },
				'hub-list': { flow: true },
				'hub-print': { flow: true, phrasing: true },
				'hub-review-state': { flow: true },
				'hub-search': { flow: true },
				'hub-terms': { flow: true },
				'hub-search-box': { flow: true },
			},
		],
		rules: {
			// The site generator writes `<!DOCTYPE html>` and leaves out what HTML lets it leave out; browsers read both
			// alike.
			'doctype-style': 'off',
			'void-style': 'off',
			'attr-quotes': 'off',
			'attribute-empty-style': 'off',
			'attribute-boolean-style': 'off',
			'no-trailing-whitespace': 'off',
			// Checked once for the whole site, with all addresses at hand, in links.test.ts and every-page.test.ts.
			'long-title': 'off',
			// Files of the site itself cannot be changed on the way without changing the page as well.
			'require-sri': 'off',
			// `role="list"` is kept where a style takes the bullets away: some screen readers then stop saying “list”.
			'no-redundant-role': 'off',
			// The frame of a wide table is a region so that it can be scrolled from the keyboard; it is no section of the
			// text.
			'prefer-native-element': ['error', { exclude: ['region'] }],
			// Telephone numbers in a story or a table of facts need not be links; helplines are, and are tested for it.
			'tel-non-breaking': 'off',
		},
	}),
);

/**
 * Checks one page.
 * @returns one line for each fault: address, line and column, rule, and what the rule says
 */
export const faultsOf = async (path: string, html: string): Promise<string[]> => {
	const { results } = await validator.validateString(html, path);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
	);
};
