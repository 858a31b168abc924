/** What is said to and by whoever checks a contribution that came without an account, before it is taken. */
import type { Allowance } from '../checks/allowance.ts';
import type { ContributedName } from '../content-model/contributed.ts';
import type { Finding } from '../content-model/finding.ts';
import type { InForm } from './in-form.ts';

/** A contribution as it stood in the form. */
export interface SentLetter {
	type: ContributedName;
	/** What stood in the controls, by their names. */
	typed: readonly (readonly [string, readonly string[]])[];
	/** What the writer answers to findings. */
	answers: readonly Allowance[];
}

interface Answerable {
	/** Whether its writer may say that it may stand. */
	isAnswerable: boolean;
}

export type LetterFinding = Finding<InForm> & Answerable;

export interface CheckedLetter {
	findings: LetterFinding[];
	/** The file that the form would hand over; undefined while something blocks. */
	file: string | undefined;
}

/** Other words that somebody sends: who they are, what they answer. */
export type SentWords = readonly (InForm & {
	text: string;
	/** True where nobody may be named; false for the name of an organisation. */
	isStrict: boolean;
})[];
