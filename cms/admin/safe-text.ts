/** Keeps what writers type inside the safe subset: see `makeSafe`. */
import { makeSafe, makeTypable } from '../../src/safe-mdx/stray-characters.ts';

/**
 * File → form takes away the backslashes only MDX needs; form → file puts them back. Used by the file format and not
 * registered as a serialiser of the widget, because Decap calls only one half of those.
 */
export const bodySerialiser = {
	deserialize: (text: string) =>
		outsideCode(makeTypable(text), (words) => words.replace(/(?<=\S) \* (?=\S)/g, ' \\* ')),
	serialize: (text: string) => makeSafe(outsideCode(text, (words) => words.replace(/(?<=\S) \\\* (?=\S)/g, ' * '))),
};

// Decap takes the stars of “2 * 3 * 4” for emphasis and moves the spaces. With a backslash it leaves them alone; a star
// between spaces needs none in the file.
const outsideCode = (text: string, change: (words: string) => string) =>
	text
		.split(/(```[\s\S]*?(?:```|$)|`[^`\n]*`)/)
		.map((part, index) => (index % 2 === 0 ? change(part) : part))
		.join('');

interface Compiler {
	prototype: { visitors: Record<string, (node: { value: string }) => string> };
}

/** The same for stars typed in this sitting: Decap reads its own text again whenever a part is added. */
export function keepStars(this: { Compiler?: Compiler }) {
	const visitors = this.Compiler?.prototype.visitors;
	if (visitors) visitors['text'] = ({ value }) => value.replace(/(?<=\S) \* (?=\S)/g, ' \\* ');
}
