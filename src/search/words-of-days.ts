/** Words by which a question names an order, a year or what is overdue, in any hub. Pure. */

export interface NamedSort {
	sort: 'newest' | 'oldest';
	label: string;
}

const NEWEST: NamedSort = { sort: 'newest', label: 'Newest first' };
const OLDEST: NamedSort = { sort: 'oldest', label: 'Oldest first' };

/** Orders by their names. */
export const ORDERS: ReadonlyMap<string, NamedSort> = new Map<string, NamedSort>([
	...['newest', 'latest', 'most recent', 'recent', 'recently'].map((name) => [name, NEWEST] as const),
	...['oldest', 'earliest'].map((name) => [name, OLDEST] as const),
]);

/** What people call pages that somebody ought to have read again. */
export const OVERDUE_NAMES: readonly string[] = [
	'overdue',
	'overdue for review',
	'out of date',
	'past review',
	'past its review',
	'past their review',
];

/** Years by their names: how many before this one. */
const YEARS: ReadonlyMap<string, number> = new Map([
	['this year', 0],
	['last year', 1],
]);

/** The year that a word names, or a word with the next; undefined where it names none. `today`: `yyyy-mm-dd`. */
export const yearNamed = (words: string, today: string): string | undefined => {
	if (/^(?:19|20)\d\d$/.test(words)) return words;
	const before = YEARS.get(words);
	return before === undefined ? undefined : String(Number(today.slice(0, 4)) - before);
};

const NAMES = [...ORDERS.keys(), ...OVERDUE_NAMES, ...YEARS.keys()];

/** Whether any of these words names an order, a year or what is overdue. */
export const speaksOfDays = (words: readonly string[]): boolean => {
	const text = ` ${words.join(' ')} `;
	return words.some((word) => yearNamed(word, '') !== undefined) || NAMES.some((name) => text.includes(` ${name} `));
};
