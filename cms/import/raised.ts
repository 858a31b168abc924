/** Raised and lowered figures as characters of their own: the safe subset has no marks for them. */

const UP = new Map([...'0123456789+-=()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index]!]));
const DOWN = new Map([...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index]!]));

/** `3` raised → `³`; words that have no such form, such as `st` of `1st`, stay as they are. */
export const raisedAs = (text: string, raised: 'up' | 'down' | undefined): string => {
	if (!raised) return text;
	const signs = raised === 'up' ? UP : DOWN;
	const each = [...text.trim()];
	return each.length > 0 && each.every((sign) => signs.has(sign)) ? each.map((sign) => signs.get(sign)).join('') : text;
};
