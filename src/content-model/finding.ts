/** A finding: something a check wants a writer or an editor to know. */

/** `block` keeps the entry out; `warn` wants an answer before publishing; `inform` is only shown. */
export type Severity = 'block' | 'warn' | 'inform';

/** A place in a text, counted from one. */
export interface Place {
	line: number;
	column: number;
}

export interface Finding extends Place {
	/** Path from the root of the checkout, or the name the caller gave the text. */
	file: string;
	/** Id of the rule, as in its handbook page. */
	rule: string;
	severity: Severity;
	/** Where in the form: the labels the writer sees, outermost first: “Outcomes › outcome 2 › Direction”. Empty for the body. */
	where: string;
	/** The words found. May be personal: never print it on a public page. */
	found: string;
	/** What was unexpected and what was expected, as a sentence. */
	message: string;
	/** One thing to do next. */
	next: string;
}
