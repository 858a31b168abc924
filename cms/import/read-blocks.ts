/**
 * Reads the body of a Word document (or of a note, or a text box) into blocks. What becomes of an element stands in
 * three tables, by where it stands: in the body, in a paragraph, in a run. Whatever is in none is gone into for its
 * words, never skipped, so that no text is lost because nobody thought of an element.
 */
import type { Block, Inline } from './blocks.ts';
import { BLOCKS } from './read-blocks/block-elements.ts';
import { INLINES } from './read-blocks/inlines.ts';
import { openFields, unclosedIn } from './read-blocks/open-fields.ts';
import { addBoxes, SILENT, type BlockContext, type BlockReader, type Run } from './read-blocks/reader.ts';
import { RUN_CONTENT } from './read-blocks/runs.ts';
import type { Style } from './word-styles.ts';
import { childrenOf, type XmlElement } from './xml.ts';

/**
 * @param root the element whose children are paragraphs and tables
 * @returns blocks in reading order; what stands in text boxes follows the paragraph they hang on.
 */
export const readBlocks = (root: XmlElement, context: BlockContext): Block[] => {
	const reader: BlockReader = {
		...context,
		fields: openFields(unclosedIn(root)),
		nextPoint: context.countPoints(),
		pending: [],
		boxes: [],
		blocksIn: (element) => childrenOf(element).flatMap((child) => blocksOf(child, reader)),
		inlinesIn: (element, look) => childrenOf(element).flatMap((child) => inlinesOf(child, reader, look)),
		runContentIn: (element, run) => childrenOf(element).flatMap((child) => runContentOf(child, reader, run)),
	};
	const blocks = reader.blocksIn(root);
	return reader.pending.length > 0 ? [...blocks, { kind: 'paragraph', inlines: reader.pending }] : blocks;
};

const blocksOf = (element: XmlElement, reader: BlockReader): Block[] => {
	const handle = BLOCKS.get(element.name);
	if (handle) return handle(element, reader);
	return SILENT.has(element.name) ? [] : reader.blocksIn(element);
};

const inlinesOf = (element: XmlElement, reader: BlockReader, look: Style): Inline[] => {
	const handle = INLINES.get(element.name);
	if (handle) return handle(element, reader, look);
	if (element.name === 'w:p' || element.name === 'w:tbl') {
		// Not where the standard puts them, but seen in the wild: their words must not vanish.
		addBoxes(reader, blocksOf(element, reader));
		return [];
	}
	return SILENT.has(element.name) ? [] : reader.inlinesIn(element, look);
};

const runContentOf = (element: XmlElement, reader: BlockReader, run: Run): Inline[] => {
	const handle = RUN_CONTENT.get(element.name);
	if (handle) return handle(element, reader, run);
	return SILENT.has(element.name) ? [] : inlinesOf(element, reader, run.paragraphLook);
};
