/**
 * Numbers that people write in several ways and that are one thing: section 136 and s136, Year 6 and Y6, 2023–24 and
 * 2023/24. Pages and questions name them by the same word.
 */

/** A number’s one name, and the words it takes: from the first to the word after the last. */
export interface NumberName {
	from: number;
	to: number;
	name: string;
}

const SECTION = new Set(['section', 'sect', 'sec', 's']);
const YEAR = new Set(['year', 'yr', 'y']);
const SCALES: ReadonlyMap<string, string> = new Map([
	['thousand', 'k'],
	['million', 'm'],
	['billion', 'bn'],
]);

const isSchoolYear = (word: string) => /^(?:[1-9]|1[0-3])$/.test(word);

/** `2023` and `24` or `2024` → `2023-24`: a school or financial year. */
const doubleYear = (first: string, second: string): string | undefined => {
	if (!/^(?:19|20)\d\d$/.test(first)) return undefined;
	const next = String(Number(first) + 1);
	return second === next || second === next.slice(2) ? `${first}-${next.slice(2)}` : undefined;
};

const nameOfTwo = (first: string, second: string): string | undefined => {
	if (SECTION.has(first) && /^\d{1,3}[a-z]{0,2}$/.test(second)) return `s${second}`;
	if (YEAR.has(first) && isSchoolYear(second)) return `year${second}`;
	const scale = SCALES.get(second);
	if (scale !== undefined && /^\d+(?:\.\d+)?$/.test(first)) return first + scale;
	return doubleYear(first, second);
};

const nameOfOne = (word: string): string | undefined => {
	const [, section] = /^sec(?:tion)?(\d{1,3}[a-z]{0,2})$/.exec(word) ?? [];
	if (section !== undefined) return `s${section}`;
	const [, year] = /^(?:yr?|year)(\d{1,2})$/.exec(word) ?? [];
	return year !== undefined && isSchoolYear(year) ? `year${year}` : undefined;
};

const nameAt = (words: readonly string[], at: number): NumberName | undefined => {
	const [first = '', second = '', third = ''] = words.slice(at, at + 3);
	if (first === 'key' && second === 'stage' && /^[1-5]$/.test(third))
		return { from: at, to: at + 3, name: `ks${third}` };
	const two = nameOfTwo(first, second);
	if (two !== undefined) return { from: at, to: at + 2, name: two };
	const one = nameOfOne(first);
	return one === undefined ? undefined : { from: at, to: at + 1, name: one };
};

/** The numbers with a name of their own in these folded words, left to right. */
export const numberNamesIn = (words: readonly string[]): NumberName[] => {
	const found: NumberName[] = [];
	for (let at = 0; at < words.length; at++) {
		const name = nameAt(words, at);
		if (!name) continue;
		found.push(name);
		at = name.to - 1;
	}
	return found;
};
