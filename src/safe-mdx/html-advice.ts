/** What to write instead of an HTML tag. */
import { own } from '../content-model/own.ts';

interface Advice {
	expected: string;
	/** Markdown around the same words, where there is one: `<b>x</b>` → `**x**`. */
	rewrite?: (words: string) => string;
	next?: string;
}

const bold: Advice = { expected: '**bold** written with stars', rewrite: (words) => `**${words}**` };
const italic: Advice = { expected: '*emphasis* written with stars', rewrite: (words) => `*${words}*` };
const struck: Advice = { expected: '~~struck out~~ written with tildes', rewrite: (words) => `~~${words}~~` };
const code: Advice = { expected: 'code written between backticks' };
const plain: Advice = { expected: 'plain words', rewrite: (words) => words };
const heading: Advice = {
	expected: 'a heading written with ##',
	next: 'Write the heading on a line of its own, starting with `## `.',
};
const list: Advice = {
	expected: 'a list written with hyphens or numbers',
	next: 'Write each point on a line of its own, starting with `- ` or `1. `.',
};
const tabular: Advice = { expected: 'a table in a DataTable', next: 'Use the component Table of the editor.' };
const active: Advice = {
	expected: 'words, links and images: a page runs no program and shows no other page within it',
	next: 'Remove the tag; if readers need what it showed, link to it.',
};

const ADVICE: Readonly<Record<string, Advice>> = {
	b: bold,
	strong: bold,
	i: italic,
	em: italic,
	s: struck,
	del: struck,
	strike: struck,
	code,
	pre: code,
	kbd: code,
	br: { expected: 'a blank line between two paragraphs', next: 'Leave a blank line where the next paragraph begins.' },
	hr: {
		expected: 'a line of three hyphens',
		next: 'Write `---` on a line of its own with a blank line before and after it.',
	},
	a: {
		expected: 'a link written [words](address)',
		next: 'Write `[words that say where it leads](https://example.org)`.',
	},
	img: {
		expected: 'an image written ![description](/media/name.png)',
		next: 'Insert the image with the button of the editor.',
	},
	blockquote: { expected: 'a quotation', next: 'Use the component Quotation, or start the lines with `> `.' },
	sup: { expected: 'plain words, or a footnote written [^1]', rewrite: (words) => words },
	h1: heading,
	h2: heading,
	h3: heading,
	h4: heading,
	h5: heading,
	h6: heading,
	ul: list,
	ol: list,
	li: list,
	dl: list,
	table: tabular,
	tr: tabular,
	td: tabular,
	th: tabular,
	thead: tabular,
	tbody: tabular,
	script: active,
	style: active,
	iframe: active,
	object: active,
	embed: active,
	svg: active,
	math: active,
	form: active,
	input: active,
	button: active,
	video: active,
	audio: active,
	link: active,
	meta: active,
	base: active,
	details: {
		expected: 'a heading and paragraphs',
		next: 'Write the summary as a heading starting with `### ` and the rest below it.',
	},
	p: plain,
	div: plain,
	span: plain,
	font: plain,
	u: plain,
	center: plain,
	small: plain,
	mark: plain,
	sub: plain,
	section: plain,
	article: plain,
};

/** True for names a browser or a word processor would take for a tag: `b`, `div`, `o:p`, `hub-search`. */
export const isHtmlName = (name: string): boolean =>
	Object.hasOwn(ADVICE, name.toLowerCase()) || /^[a-z]+[:-][\w:-]+$/i.test(name);

/**
 * What to say about an HTML element: `expected` for the message and the one `next` step, with the exact
 * replacement in backticks where the words between the tags are known.
 */
export const adviseOnHtml = (
	name: string,
	words: string | undefined,
): { expected: string; next: string | undefined } => {
	const advice = own(ADVICE, name.toLowerCase()) ?? plain;
	if (advice.rewrite && words !== undefined && words.trim() !== '' && !/[<>{}`\n\\]/.test(words))
		return { expected: advice.expected, next: `Write \`${advice.rewrite(words.trim())}\`.` };
	return { expected: advice.expected, next: advice.next };
};
