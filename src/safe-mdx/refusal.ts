/** What a refusal says, and what a rule tells it about a place. */

/** What a rule knows about one place. */
export interface Words {
	/** The words found, as typed. */
	found: string;
	/** What was expected instead, as part of a sentence. */
	expected?: string | undefined;
	/** The one next step, where the rule knows a better one than the table. Exact replacements stand in backticks. */
	next?: string | undefined;
}

export interface Refusal {
	/** Heading of the handbook page. */
	title: string;
	/** Why the rule is there, for a writer who wonders. */
	why: string;
	/** What is refused, and what to write instead. For front matter the examples are the lines between the fences. */
	example: { refused: string; instead: string };
	message: (words: Words) => string;
	next: (words: Words) => string;
}
