/** Who sends a contribution without an account: what they have to say, and which of it is checked. Pure. */
import type { Typed } from './assemble.ts';
import { nameAt } from './control-names.ts';
import type { InForm } from './in-form.ts';
import type { LetterSender } from './letter.ts';
import type { LetterFinding, SentWords } from './letter-check.ts';
import { LONGEST_OF_SENDER, SENDER } from './letterbox-names.ts';

const ROLE = { control: SENDER.role, where: 'Your role' };
const ORGANISATION = { control: SENDER.organisation, where: 'Your organisation' };
const MAILBOX = { control: SENDER.mailbox, where: 'An e-mail address for an answer' };

/** True for a form with boxes about the sender: only where there is a letterbox. */
export const asksForSender = (typed: Typed): boolean => typed.has(nameAt(SENDER.role));

/** What stands in these boxes. */
export const senderIn = (typed: Typed): LetterSender => {
	const wordsAt = (path: InForm['control']) => typed.get(nameAt(path))?.[0]?.trim() ?? '';
	return {
		role: wordsAt(SENDER.role),
		organisation: wordsAt(SENDER.organisation),
		mailbox: wordsAt(SENDER.mailbox),
	};
};

/** Their words that may name nobody. */
export const wordsOfSender = ({ role, organisation }: LetterSender): SentWords => [
	{ ...ROLE, text: role, isStrict: true },
	{ ...ORGANISATION, text: organisation, isStrict: false },
];

/** Findings about them: a word taken for a name is left out of a role, and needs no reviewer. */
export const ofSender = (findings: readonly LetterFinding[]): LetterFinding[] =>
	findings.map((finding) => ({ ...finding, isAnswerable: false }));

const about = (box: InForm, message: string, next: string): LetterFinding => ({
	...{ ...box, message, next },
	...{ rule: 'sender', severity: 'block', found: '', isAnswerable: false },
});

/** What is missing, is no address, or is too long. */
export const missingOfSender = (sender: LetterSender): LetterFinding[] => [
	...(sender.role
		? []
		: [about(ROLE, 'Nothing is written here, expected your role.', 'Say what you do, without your name.')]),
	...(sender.organisation
		? []
		: [
				about(
					ORGANISATION,
					'Nothing is written here, expected an organisation.',
					'Say where you work, or whom you speak for.',
				),
			]),
	...(sender.mailbox === '' || isMailbox(sender.mailbox)
		? []
		: [about(MAILBOX, 'This is no e-mail address.', 'Write it as name@example.org, or leave the box empty.')]),
	...(
		[
			[ROLE, sender.role],
			[ORGANISATION, sender.organisation],
			[MAILBOX, sender.mailbox],
		] as const
	).flatMap(([box, text]) =>
		text.length > LONGEST_OF_SENDER
			? [about(box, `This is longer than ${LONGEST_OF_SENDER} characters.`, 'Say it in fewer words.')]
			: [],
	),
];

/** One at sign, with words on both sides and a full stop behind it. */
const isMailbox = (typed: string): boolean => {
	const [before = '', after = '', ...more] = typed.split('@');
	return before !== '' && after.includes('.') && more.length === 0 && !/[\s<>"(),;]/.test(typed);
};
