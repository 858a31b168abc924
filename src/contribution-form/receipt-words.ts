/** What is said to whoever has sent something, beside their code. */

/** Where the letterbox shows where a piece stands. */
export const LETTERBOX = '/letterbox/';

export const RECEIPT = {
	taken: 'It is in the letterbox. Nothing is published yet.',
	heading: 'Your receipt code',
	once: 'Write it down or copy it now: it is shown only this once.',
	use: 'With it you see where your piece stands, answer what is asked, and can take it back. Nobody can look it up for you.',
	held: (days: number) =>
		`Until an editor takes it over as a draft, what you sent is held for ${days} days after the last word about it, then erased. An address for an answer is erased once the piece is published, declined or taken back, and after those ${days} days at the latest.`,
	link: 'Where your contribution stands',
} as const;
