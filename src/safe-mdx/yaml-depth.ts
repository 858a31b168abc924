/** How deep fields may stand within fields. */

export const DEEPEST = 20;

// Brackets or markers directly inside each other make the parser call itself; a person never writes more than a few.
const TOO_DEEP = new RegExp(
	`(?:[\\[{][\\s"',]*){${DEEPEST}}|(?:^|\\n)[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}|\\n[ \\t]{200}[ \\t]*\\S`,
);

/** Whether a text of fields is nested deeper than the parser of YAML can be trusted with. */
export const isTooDeep = (text: string) => TOO_DEEP.test(text) || deepestBracket(text) > DEEPEST;

const deepestBracket = (text: string) => {
	let deepest = 0;
	for (const line of text.split('\n')) {
		let depth = 0;
		for (const character of line) {
			if (character === '[' || character === '{') depth += 1;
			else if (character === ']' || character === '}') depth -= 1;
			if (depth > deepest) deepest = depth;
		}
	}
	return deepest;
};
