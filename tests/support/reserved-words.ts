/** Words that are ordinary to people and mean something to the language this is written in. */

const keysOf = (prototype: object) => Object.getOwnPropertyNames(prototype);

const JAVASCRIPT =
	'arguments async await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity globalThis'.split(
		' ',
	);
const YAML = [
	'true',
	'false',
	'null',
	'yes',
	'no',
	'on',
	'off',
	'y',
	'n',
	'~',
	'Yes',
	'No',
	'NULL',
	'True',
	'.inf',
	'.nan',
	'0x10',
	'1e3',
	'2026-01-01',
	'12:30',
	'<<',
	'=',
	'-',
	'?',
	'!!str',
];

/**
 * Every key that an object, a list or a function answers to by itself, and the reserved words of JavaScript and YAML.
 */
export const RESERVED_WORDS: readonly string[] = [
	...new Set([
		...keysOf(Object.prototype),
		...keysOf(Array.prototype),
		...keysOf(Function.prototype),
		...JAVASCRIPT,
		...YAML,
	]),
];

/** Those of them that may be part of an address. */
export const RESERVED_NAMES: readonly string[] = [...new Set(RESERVED_WORDS.map((word) => word.toLowerCase()))].filter(
	(word) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word),
);
