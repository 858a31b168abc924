/** What has been read of a page so far, and the paragraph that is being read. */
import { plainInline, type Block, type Inline, type Paragraph } from '../blocks.ts';
import { raisedAs } from '../raised.ts';
import { visible } from '../read-blocks/characters.ts';
import type { Look } from './elements.ts';

export interface Gathering {
	blocks: Block[];
	/** Of the paragraph that is being read. */
	inlines: Inline[];
	paragraph: Pick<Paragraph, 'role' | 'list'>;
	/** True where line breaks and spaces stand as they are written. */
	isKept: boolean;
}

const holdsSomething = (inline: Inline): boolean => {
	if (inline.kind === 'break') return false;
	return inline.kind === 'text' ? inline.text.trim() !== '' : true;
};

/** Ends the paragraph that is being read; one that holds nothing is none. */
export const endOfBlock = (to: Gathering): void => {
	if (to.inlines.some(holdsSomething)) to.blocks.push({ kind: 'paragraph', ...to.paragraph, inlines: to.inlines });
	to.inlines = [];
	to.paragraph = {};
};

export const newParagraph = (to: Gathering, paragraph: Gathering['paragraph']): void => {
	endOfBlock(to);
	to.paragraph = paragraph;
};

/** A new line in the same paragraph; none at its beginning. */
export const breakLine = (to: Gathering): void => {
	if (to.inlines.some(holdsSomething)) to.inlines.push({ kind: 'break' });
};

/** White space is one space, as in a browser, unless it is kept. */
export const addText = (text: string, look: Look, to: Gathering): void => {
	if (!to.isKept) return addWords(text.replace(/[ \t\r\n\f]+/g, ' '), look, to);
	text.split(/\r\n?|\n/).forEach((line, index) => {
		if (index > 0) breakLine(to);
		addWords(line, look, to);
	});
};

const addWords = (words: string, { bold, italic, struck, href, raised }: Look, to: Gathering): void => {
	if (words === '') return;
	const text = { ...plainInline(raisedAs(visible(words), raised)), bold, italic, struck };
	to.inlines.push(href === '' ? text : { kind: 'link', href, children: [text] });
};
