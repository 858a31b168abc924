/** Fields of words: one line, paragraphs, lists of lines, and addresses. */
import { HIDDEN_CHARACTERS } from './hidden-characters.ts';
import type { Lines, Mailbox, Prose, Text, WebAddress, FieldHelp } from './kinds.ts';
import { z } from './zod.ts';

const plain = (max: number) =>
	z
		.string()
		.trim()
		.min(1, { error: 'expected some words' })
		.max(max, { error: `expected at most ${max} characters` })
		.refine((value) => !HIDDEN_CHARACTERS.test(value), {
			error: 'expected no hidden or control characters; type the text again instead of pasting it',
		});

const oneLine = (max: number) =>
	plain(max).refine((value) => !/[\r\n]/.test(value), { error: 'expected a single line' });

/** One line of plain text, at most `max` characters (120 unless said). */
export const text = (
	label: string,
	{ max = 120, pattern, ...wording }: FieldHelp & { max?: number; pattern?: Text['pattern'] } = {},
): Text & { required: true } => ({
	kind: 'text',
	label,
	...wording,
	max,
	...(pattern ? { pattern } : {}),
	required: true,
	schema: () => {
		const schema = oneLine(max);
		return pattern
			? schema.regex(new RegExp(pattern.expression, 'u'), { error: `expected ${pattern.expected}` })
			: schema;
	},
});

/** Plain paragraphs: no Markdown, a blank line between two paragraphs. At most `max` characters. */
export const prose = (
	label: string,
	{ max = 3000, ...wording }: FieldHelp & { max?: number } = {},
): Prose & { required: true } => ({
	kind: 'prose',
	label,
	...wording,
	max,
	required: true,
	schema: () => plain(max),
});

/** A list of single lines, `most` of them at most. */
export const lines = (
	label: string,
	singular: string,
	{ min = 1, most = 60, max = 300, ...wording }: FieldHelp & { min?: number; most?: number; max?: number } = {},
): Lines & { required: true } => ({
	kind: 'lines',
	label,
	singular,
	...wording,
	min,
	most,
	max,
	required: true,
	schema: () =>
		z
			.array(oneLine(max))
			.min(min, { error: `expected at least ${min}` })
			.max(most, { error: `expected at most ${most}` }),
});

const isWebAddress = (value: string) => {
	if (!/^https?:\/\/[^\s<>"'\\{}|^`]+$/u.test(value)) return false;
	try {
		const { hostname, username, password } = new URL(value);
		return hostname.includes('.') && !username && !password;
	} catch {
		return false;
	}
};

/** A page elsewhere on the web: `https://…` (or `http://…` where that is all there is). */
export const webAddress = (label: string, wording: FieldHelp = {}): WebAddress & { required: true } => ({
	kind: 'web-address',
	label,
	...wording,
	required: true,
	schema: () =>
		z
			.string({ error: 'expected a web address' })
			.max(600, { error: 'expected at most 600 characters' })
			.refine(isWebAddress, { error: 'expected a full web address starting https://' }),
});

/** An organisation's mailbox, not a person's. */
export const mailbox = (label: string, wording: FieldHelp = {}): Mailbox & { required: true } => ({
	kind: 'mailbox',
	label,
	...wording,
	required: true,
	schema: () => z.email({ error: 'expected an email address such as training@example.org' }),
});
