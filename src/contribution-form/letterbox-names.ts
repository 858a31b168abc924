/** What the letterbox adds to a form: the paths of its boxes. Every one begins so, and no field of the model does. */
const OWN = 'letterbox';

/** Who sends it. */
export const SENDER = {
	role: [OWN, 'role'],
	organisation: [OWN, 'organisation'],
	mailbox: [OWN, 'mailbox'],
} as const;

/** Longest line about who sends it, in characters. */
export const LONGEST_OF_SENDER = 200;

/** Where somebody answers what an editor asks. */
export const WORDS = [OWN, 'words'] as const;

/** The number drawn with each form that is handed out. */
export const FORM = [OWN, 'form'] as const;

/** A box that nobody sees, and only programs fill in. */
export const TRAP = [OWN, 'website'] as const;

/** Answers to findings, numbered: `letterbox.answers.0.why`. */
export const ANSWERS = [OWN, 'answers'] as const;

/** True for the name of a control. */
export const isOfTheLetterbox = (name: string): boolean => name.startsWith(`${OWN}.`);
