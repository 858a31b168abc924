/** A finding: something a check wants a writer or an editor to know. */
import type { Path } from './walk.ts';

/** `block` keeps the entry out; `warn` wants an answer before publishing; `inform` is only shown. */
export type Severity = 'block' | 'warn' | 'inform';

/** A place in a text, counted from one. */
export interface Place {
	line: number;
	column: number;
}

/** A field of an entry, and how many characters of its value stand before what was found. */
export interface FieldSpot {
	path: Path;
	offset?: number;
}

/** A place in a text, with what it is called where it has a name: “Table “Pupils by area””. */
export interface TextSpot extends Place {
	where?: string;
}

/** Where something was found, as the check knows it; `locate.ts` says where that is for a file or a form. */
export type Spot = FieldSpot | TextSpot;

/** Where a finding stands in a file. */
export interface InFile extends Place {
	/** Path from the root of the checkout, or the name the caller gave the text. */
	file: string;
	/**
	 * Where in the form: the labels the writer sees, outermost first: “Outcomes › outcome 2 › Direction”. Empty for the
	 * body.
	 */
	where: string;
	/** Where in the body, as its writer sees it: “What we did, second paragraph”; nothing for what is in a field. */
	inText?: { words: string; block?: number } | undefined;
}

/** What was found at a spot, or, once that is located, in a file or a form. */
export type Finding<Where = InFile, Rule extends string = string> = {
	/** Id of the rule, as in its handbook page. */
	rule: Rule;
	severity: Severity;
	/** The words found. May be personal: never print it on a public page. */
	found: string;
	/** What was unexpected and what was expected, as a sentence. */
	message: string;
	/** One thing to do next. */
	next: string;
} & Where;

/** What was found in a text, before anybody knows which file it is. */
export type TextFinding = Finding<TextSpot>;

/** What was found in a field, before anybody knows where it stands. */
export type FieldFinding<Rule extends string = string> = Finding<FieldSpot, Rule>;

/** The finding of a field that holds something else than was expected of it. */
export const unexpected = <Rule extends string>(
	rule: Rule,
	{ path, found, expected, next }: { path: Path; found: string; expected: string; next: string },
): FieldFinding<Rule> => ({
	rule,
	severity: 'block',
	path,
	found,
	message: `Unexpected ${found}, expected ${expected}.`,
	next,
});

const RANK: Readonly<Record<Severity, number>> = { block: 2, warn: 1, inform: 0 };

/** Orders severities: positive when `one` is the stronger. */
export const compareSeverity = (one: Severity, other: Severity) => RANK[one] - RANK[other];

/** Orders places as a text is read. */
export const comparePlace = (one: Place, other: Place) => one.line - other.line || one.column - other.column;

/** True when nothing keeps out what was checked. */
export const nothingBlocks = (findings: readonly { severity: Severity }[]) =>
	findings.every(({ severity }) => severity !== 'block');
