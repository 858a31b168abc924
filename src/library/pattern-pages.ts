/** The pages of the pattern library. They are code: each is a file of `src/pages/handbook/patterns/`. */
export const PATTERNS_ADDRESS = '/handbook/patterns/';

export const patternPages = [
	{ href: PATTERNS_ADDRESS, label: 'About the patterns' },
	{ href: `${PATTERNS_ADDRESS}text/`, label: 'In a text' },
	{ href: `${PATTERNS_ADDRESS}states/`, label: 'Marks and states' },
	{ href: `${PATTERNS_ADDRESS}lists/`, label: 'Lists, facts and tables' },
	{ href: `${PATTERNS_ADDRESS}ways/`, label: 'Ways around' },
] as const;
