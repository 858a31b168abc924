/** Each kind of stray character: what stands in its place, which rule refuses it, and the next step. */
import { componentNamed } from '../authoring/index.ts';
import { isHtmlName } from './html-advice.ts';
import type { RefusalId } from './refusals.ts';
import { tagStray } from './stray-tags.ts';
import type { Span } from './text-tokens.ts';

/** A place where MDX would read something else than the writer typed. */
export interface Stray {
	start: number;
	/** The words to show a writer, from `start`. */
	found: string;
	/** How much of the text `replacement` stands for, from `start`. */
	length: number;
	/** What to write so that the reader sees what was typed. */
	replacement: string;
	/** Which rule refuses it. */
	rule: RefusalId;
	expected?: string | undefined;
	/** The one next step, where the rule's own is too general. */
	next?: string | undefined;
}

/**
 * MDX looks for tags and code at the start of every line of a paragraph, even in the middle of `code` or of an address
 * that goes on from the line before. Neither minds a space instead of the line break.
 */
export const lineStartStrays = (text: string, { start, end }: Span): Stray[] =>
	[...text.slice(start, end).matchAll(/(\r\n|\r|\n)[ \t>]*([<{])/g)].map(({ index, 0: { length }, 2: found = '' }) => ({
		start: start + index,
		length: length - 1,
		found,
		replacement: ' ',
		rule: found === '{' ? 'body-expression' : 'body-less-than',
		next: 'Bring the line it starts up to the end of the line before.',
	}));

export const importStray = (text: string, start: number): Stray => {
	const keyword = text.slice(start, start + 6);
	const replacement = `&#${keyword.codePointAt(0)};`;
	return {
		start,
		length: 1,
		found: `${keyword} `,
		replacement,
		rule: 'body-import',
		next: `Begin the sentence with another word, or write \`${replacement}${keyword.slice(1)} \`.`,
	};
};

export const braceStray = (text: string, start: number): Stray => {
	const [found] = /^\{[^{}\r\n]*\}?/.exec(text.slice(start, start + 200)) ?? ['{'];
	const isComment = /^\{\s*\/[*/]/.test(found);
	return {
		start,
		length: 1,
		found,
		replacement: '\\{',
		rule: isComment ? 'body-comment' : 'body-expression',
		next: `Write \`\\${found}\`.`,
	};
};

// Within these an address reads the same as link text and as a destination.
const PLAIN_ADDRESS = /^<((?:https?:\/\/|mailto:)[A-Za-z0-9][A-Za-z0-9\-.~/:?#@!$',;=%+&]*)>/;
const PLAIN_MAILBOX = /^<([A-Za-z0-9][A-Za-z0-9.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)>/;

export const lessThanStray = (text: string, start: number): Stray | undefined => {
	const rest = text.slice(start, start + 600);
	// “a < b” is read as it is typed. At the end of a paragraph or a table cell it is not.
	if (/^<[ \t]+[\p{L}\p{N}£]/u.test(rest)) return undefined;
	const sign = { start, length: 1, replacement: '\\<' };
	const address = PLAIN_ADDRESS.exec(rest)?.[1];
	if (address && !/&[#\w]+;/.test(address))
		return linkStray(start, `<${address}>`, address.replace(/^mailto:/, ''), address);
	const mailbox = PLAIN_MAILBOX.exec(rest)?.[1];
	if (mailbox) return linkStray(start, `<${mailbox}>`, mailbox, `mailto:${mailbox}`);
	if (/^<(?:https?:|mailto:|www\.)/i.test(rest))
		return { ...sign, found: /^<[^\s>]*>?/.exec(rest)?.[0] ?? '<', rule: 'body-autolink' };
	if (/^<(?:!|\?)/.test(rest))
		return {
			...sign,
			found: /^<(?:!--[\s\S]*?-->|[^>]*>?)/.exec(rest)?.[0] ?? rest.slice(0, 20),
			rule: 'body-comment',
		};
	const tag = /^<(\/?)([A-Za-z_][\w.:-]*)(?:[^<>\w.:-][^<>]*)?(?:>|$)/.exec(rest);
	const name = tag?.[2] ?? '';
	if (tag && (componentNamed(name) || /^[A-Z]/.test(name) || isHtmlName(name)))
		return { ...sign, ...tagStray(tag[0], name, tag[1] === '/', rest) };
	const [word] = /^<[^\s<>{}`]*>?/.exec(rest) ?? ['<'];
	const figure = /^<=?\d+(?:[,.]\d+)*%?/.exec(rest)?.[0];
	if (figure?.startsWith('<='))
		return {
			...sign,
			found: figure,
			rule: 'body-less-than',
			next: `Write \`at most ${figure.slice(2)}\` or \`&lt;${figure.slice(1)}\`.`,
		};
	if (figure)
		return {
			...sign,
			found: figure,
			rule: 'body-less-than',
			next: `Write \`fewer than ${figure.slice(1)}\` or \`&lt;${figure.slice(1)}\`.`,
		};
	return { ...sign, found: word, rule: 'body-less-than', next: `Write \`\\${word}\`.` };
};

const linkStray = (start: number, found: string, words: string, address: string): Stray => {
	const replacement = `[${words}](${address})`;
	return {
		start,
		length: found.length,
		found,
		replacement,
		rule: 'body-autolink',
		next: `Write \`${replacement}\`, or better, words that say where it leads.`,
	};
};
