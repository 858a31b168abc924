/**
 * Takes characters off the ends of a text, one look at each. An expression such as `/-+$/` tries again from every
 * hyphen of a long run, which costs the square of its length.
 */

/** The text without the characters at its end that the expression, made for one character, matches. */
export const withoutEnd = (text: string, character: RegExp): string => {
	let end = text.length;
	while (end > 0 && character.test(text[end - 1]!)) end -= 1;
	return text.slice(0, end);
};

/** The same at both ends. */
export const withoutEnds = (text: string, character: RegExp): string => {
	let start = 0;
	while (start < text.length && character.test(text[start]!)) start += 1;
	return withoutEnd(text.slice(start), character);
};
