/** A document as its reader sees it: paragraphs and tables, without how they were stored. */
import type { ParagraphRole } from './word-styles.ts';

export interface TextInline {
	kind: 'text';
	text: string;
	bold: boolean;
	italic: boolean;
	struck: boolean;
	/** Half points; 0 where the document does not say. */
	size: number;
}

export type Inline =
	| TextInline
	| { kind: 'break' }
	| { kind: 'link'; href: string; children: Inline[] }
	| { kind: 'picture'; part: string; description: string }
	/** The mark of a footnote or endnote; `id` is unique in the document. */
	| { kind: 'note'; id: string };

export interface Paragraph {
	kind: 'paragraph';
	role?: ParagraphRole | undefined;
	/** Levels are counted from 0; the number is what the document counts a point as, where it says so. */
	list?: { level: number; counted: boolean; number?: number | undefined } | undefined;
	inlines: Inline[];
}

export interface Cell {
	blocks: Block[];
	/** How many columns it covers. */
	columns: number;
	/** True where the cell above covers this one. */
	continues: boolean;
}

export interface Table {
	kind: 'table';
	rows: Cell[][];
}

export type Block = Paragraph | Table;

/**
 * Words of a paragraph as plain text; a break is a line break; the address of a link that is not its text stands behind
 * it.
 */
export const plainTextOf = (inlines: readonly Inline[]): string =>
	inlines
		.map((inline): string => {
			switch (inline.kind) {
				case 'text':
					return inline.text;
				case 'break':
					return '\n';
				case 'link': {
					const words = plainTextOf(inline.children);
					const shown = words.trim().replace(/\/$/, '');
					const address = inline.href.replace(/^mailto:/, '').replace(/\/$/, '');
					return shown === address || !/^(?:https?|mailto):/.test(inline.href) ? words : `${words} (${inline.href})`;
				}
				case 'picture':
				case 'note':
					return '';
			}
		})
		.join('')
		.replace(/[ \t\u00a0]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();

/** Only the words: no addresses, one line. */
export const wordsOfInlines = (inlines: readonly Inline[]): string =>
	inlines
		.map((inline): string => {
			if (inline.kind === 'text') return inline.text;
			if (inline.kind === 'break') return ' ';
			return inline.kind === 'link' ? wordsOfInlines(inline.children) : '';
		})
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

/** A piece of text without any marks. */
export const plainInline = (text: string): TextInline => ({
	kind: 'text',
	text,
	bold: false,
	italic: false,
	struck: false,
	size: 0,
});

/** Every paragraph of some blocks, those in cells included, in reading order. */
export const paragraphsIn = (blocks: readonly Block[]): Paragraph[] =>
	blocks.flatMap((block) =>
		block.kind === 'paragraph'
			? [block]
			: block.rows.flatMap((row) => row.flatMap(({ blocks: inner }) => paragraphsIn(inner))),
	);

/** Every word of some blocks on one line. */
export const wordsOfBlocks = (blocks: readonly Block[]): string =>
	paragraphsIn(blocks)
		.map(({ inlines }) => wordsOfInlines(inlines))
		.filter(Boolean)
		.join(' ');

/** The inlines of a paragraph with those inside links, in reading order. */
export const everyInline = (inlines: readonly Inline[]): Inline[] =>
	inlines.flatMap((inline) => (inline.kind === 'link' ? [inline, ...everyInline(inline.children)] : [inline]));

export const isBlank = ({ inlines }: Paragraph): boolean =>
	everyInline(inlines).every(
		(inline) =>
			inline.kind === 'break' || inline.kind === 'link' || (inline.kind === 'text' && inline.text.trim() === ''),
	);

/** The pieces of text of a paragraph, those inside links included, in reading order. */
export const everyText = (inlines: readonly Inline[]): TextInline[] =>
	everyInline(inlines).filter((inline) => inline.kind === 'text');
