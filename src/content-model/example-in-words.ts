/** The example of a field as a sentence, whether or not its author ended it as one. */
export const exampleInWords = (example: string): string =>
	`For example: ${example}${/[.?!…]$/.test(example) ? '' : '.'}`;
