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

/** One or two of every sort, and those that cost most: for steps that cost much, in the tests that everybody runs. */
export const DEAR_SEEDS: readonly string[] = ['a', 'A', '1', ' ', '\n', '’', '“', '(', '[', '*', '\u0301', 'O’', 'J.R. ', 'J R ', 'A ', 'a-', 'a.b@', '1 March 2024 ', 'the only ', 'Elm Road ', 'Kofi ', 'ABC (', 'a, ', '# ', '> ', 'and '];

/** Seeds beside their neighbour and beside one from the other half of the list, so that unlike things meet. */
export const PAIRED_SEEDS: readonly string[] = SEEDS.flatMap((seed, index) => [seed + (SEEDS[index + 1] ?? ''), seed + (SEEDS[(index + Math.floor(SEEDS.length / 2)) % SEEDS.length] ?? '')]);

/** All seeds in turn, again and again, to `length` characters. */
export const interleaved = (length: number): string => repeatedTo(SEEDS.join(''), length);

/** `seed` repeated to `length` characters, never ending inside a character of two halves. */
export const repeatedTo = (seed: string, length: number): string => seed.repeat(Math.max(1, Math.floor(length / seed.length)));
