/** Short texts that cost much when repeated: each starts something that an expression or a loop may look far for. */

/** By themselves: every kind of character and the words that rules begin at. */
const SINGLE: readonly string[] = [
	'a', 'A', 'é', 'e\u0301', '1', '0', '.', '-', ' ', '\t', '\n', '\u00a0', '’', "'", '"', '“', '”', '(', ')', '[', ']', '{', '|', '>', '#', '*', '_', '`', '~', '<', '&', '@', '/', ':', ',', '£', '👩‍👧', '\u200d', '\u0301',
];

/** Mixtures. */
const MIXED: readonly string[] = [
	'O’', 'J.R. ', 'J.R.', 'J R ', 'A ', 'Ab ', 'ab ', 'A-', 'a-', 'a.', 'a. ', 'A.', 'a’', '’s ', 'Kofi ', 'Kofi’s ', 'Kofi O’Hara ', 'a@', 'a.b@', '@a ', '1 ', '1. ', '1-', '1/', '07', '07700 ', '0 1 ', '12/', '1 March ', '1 March 2024 ', 'March ', 'B1 ', 'B1 1AA ', 'AB12 CDE ', 'aged ', 'aged 7 ', 'the only ', 'the only child ', 'one of five ', 'mother ', 'mother is ', 'two older brothers and ', 'social worker ', 'Elm Road ', '1 Elm ', 'St ', 'St. ', 'Mr ', 'Dr J. ', 'he ', 'she said ', 'the child ', 'Sparkbrook ', 'school ', 'Hill School ', 'attended ', 'half of ', '3 of ', '3 out of 4 ', '£2,500 ', '1,', '50% ', 'http://', 'https://a.b/', 'www.', 'mailto:', '# ', '> ', '- ', '| a ', '| 1 ', '![', '![](', '](', '[^a]', '&amp;', '<a ', '</', '<Callout ', '{/*', '\\', '\n\n', ' \n', 'a\n', 'a\n\n', 'a. B', 'A. b. ', '“a ', '“a” ', '"a" ', '(a ', 'ABC ', 'ABC (', 'Abc Def ', 'case number ', 'ref: ', 'sort code ', '12-34-56 ', 'at ', 'of the ', 'and ',
];

/** Every seed of the measurements. */
export const SEEDS: readonly string[] = [...SINGLE, ...MIXED];

/** `seed` repeated to `length` characters, never ending inside a character of two halves. */
export const repeatedTo = (seed: string, length: number): string => seed.repeat(Math.max(1, Math.floor(length / seed.length)));
