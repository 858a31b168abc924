/**
 * What the handlers of all elements share: the document, what is open while it is read, and the way down into an
 * element.
 */
import type { Block, Inline } from '../blocks.ts';
import type { Seen } from '../seen.ts';
import type { Relationship } from '../word-package.ts';
import type { NextPoint } from '../word-lists.ts';
import type { FindStyle, Style } from '../word-styles.ts';
import type { XmlElement } from '../xml.ts';
import type { OpenFields } from './open-fields.ts';

export interface BlockContext {
	style: FindStyle;
	/** A counter of list points for one text. */
	countPoints: () => NextPoint;
	relationships: ReadonlyMap<string, Relationship>;
	seen: Seen;
	/** Words of drawings that keep them in a part of their own, by the name of the part. */
	drawingWords: ReadonlyMap<string, readonly string[]>;
}

export interface BlockReader extends BlockContext {
	readonly fields: OpenFields;
	readonly nextPoint: NextPoint;
	/** What was deleted together with its paragraph mark runs on in the next paragraph. */
	pending: Inline[];
	/** What stands in boxes that hang on the paragraph being read. */
	boxes: Block[];
	/** Paragraphs and tables of everything inside an element. */
	blocksIn: (element: XmlElement) => Block[];
	/** Words, pictures and notes of everything inside an element. */
	inlinesIn: (element: XmlElement, look: Style) => Inline[];
	/** Pieces of a run, each piece of text made by `text`. */
	runContentIn: (element: XmlElement, run: Run) => Inline[];
}

/** What a run gives to everything in it. */
export interface Run {
	/** A piece of text with the look of the run; nothing for no words. */
	text: (words: string) => Inline[];
	/** The look of the paragraph around it. */
	paragraphLook: Style;
}

/** What a reader makes of an element, by its name. */
export type Handlers<Result, Given extends readonly unknown[]> = ReadonlyMap<
	string,
	(element: XmlElement, reader: BlockReader, ...given: Given) => Result[]
>;

/** Elements that say how something looks or is stored. Their text, if any, is not for readers. */
export const SILENT: ReadonlySet<string> = new Set([
	'w:pPr',
	'w:rPr',
	'w:tblPr',
	'w:tblGrid',
	'w:trPr',
	'w:tcPr',
	'w:sectPr',
	'w:sdtPr',
	'w:sdtEndPr',
	'w:instrText',
	'w:delInstrText',
	'w:proofErr',
	'w:bookmarkStart',
	'w:bookmarkEnd',
	'w:fldData',
	'w:ffData',
	'wp:positionH',
	'wp:positionV',
	'wp14:sizeRelH',
	'wp14:sizeRelV',
	'w:tblPrEx',
	'm:ctrlPr',
	'm:rPr',
	'w:customXmlPr',
	'w:smartTagPr',
	'w:annotationRef',
	'w:footnoteRef',
	'w:endnoteRef',
]);

/** Puts blocks behind the paragraph that is being read. */
export const addBoxes = ({ boxes }: BlockReader, blocks: readonly Block[]): void => {
	for (const block of blocks) boxes.push(block);
};

/** The same handler for several elements. */
export const each = <Handler>(names: readonly string[], handler: Handler): [string, Handler][] =>
	names.map((name) => [name, handler]);
