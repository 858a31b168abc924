/** Reads the parts of a Word document that readers see, and those they do not: text, notes, headers and footers. */
import { wordsOfBlocks, type Block } from './blocks.ts';
import { readBlocks } from './read-blocks.ts';
import type { BlockContext } from './read-blocks/reader.ts';
import { nothingSeen, type Lost, type Seen } from './seen.ts';
import type { WordPackage } from './word-package.ts';
import { readLists } from './word-lists.ts';
import { readStyles } from './word-styles.ts';
import { childrenOf, elementsWithin, textWithin, type XmlElement } from './xml.ts';

export interface DocumentParts {
	blocks: Block[];
	/** What stands under the mark of a note, by its id. */
	notes: Map<string, Block[]>;
	seen: Seen;
}

export const readParts = async (word: WordPackage): Promise<DocumentParts> => {
	const seen = nothingSeen();
	const context: BlockContext = {
		style: readStyles(await xmlOfKind(word, 'styles')),
		countPoints: readLists(await xmlOfKind(word, 'numbering')),
		relationships: word.relationships,
		seen,
		drawingWords: await drawingWordsOf(word),
	};
	const [main] = childrenOf(word.document, 'w:body');
	const blocks = main ? readBlocks(main, context) : [];
	const notes = await notesOf(word, context);
	for (const margin of await marginsOf(word, context)) seen.lost.push(margin);
	return { blocks, notes, seen };
};

const xmlOfKind = async (word: WordPackage, kind: string): Promise<XmlElement | undefined> => {
	const part = [...word.relationships.values()].find(
		(relationship) => relationship.kind === kind && !relationship.isOutside,
	)?.target;
	return part === undefined ? undefined : word.readXml(part);
};

/** Words of diagrams and charts, which are kept in parts of their own. */
const drawingWordsOf = async (word: WordPackage): Promise<ReadonlyMap<string, string[]>> => {
	const words = new Map<string, string[]>();
	for (const { kind, target, isOutside } of word.relationships.values()) {
		if (isOutside || (kind !== 'diagramData' && kind !== 'chart')) continue;
		const root = await word.readXml(target);
		if (!root) continue;
		// One point of a diagram is several runs of text; a chart also keeps its labels and figures as values.
		const points =
			kind === 'chart'
				? elementsWithin(root, 'a:t', 'c:v').map(textWithin)
				: elementsWithin(root, 'a:p').map((paragraph) => elementsWithin(paragraph, 'a:t').map(textWithin).join(''));
		words.set(target, points.map((point) => point.trim()).filter(Boolean));
	}
	return words;
};

const notesOf = async (word: WordPackage, context: BlockContext): Promise<Map<string, Block[]>> => {
	const notes = new Map<string, Block[]>();
	for (const kind of ['footnote', 'endnote'] as const) {
		const part = [...word.relationships.values()].find((relationship) => relationship.kind === `${kind}s`)?.target;
		const root = part === undefined ? undefined : await word.readXml(part);
		if (part === undefined || !root) continue;
		const relationships = await word.relationshipsOf(part);
		for (const note of childrenOf(root, `w:${kind}`)) {
			// Word keeps the line above the notes as a note.
			if (/separator|continuation/i.test(note.attributes.get('w:type') ?? '')) continue;
			const blocks = readBlocks(note, { ...context, relationships });
			if (wordsOfBlocks(blocks) !== '') notes.set(`${kind}-${note.attributes.get('w:id') ?? ''}`, blocks);
		}
	}
	return notes;
};

/** Headers and footers: each different text once. */
const marginsOf = async (word: WordPackage, context: BlockContext): Promise<Lost[]> => {
	const lost = new Map<string, Lost>();
	for (const { kind, target, isOutside } of word.relationships.values()) {
		if (isOutside || (kind !== 'header' && kind !== 'footer')) continue;
		const root = await word.readXml(target);
		const words = root
			? wordsOfBlocks(
					readBlocks(root, { ...context, relationships: await word.relationshipsOf(target), seen: nothingSeen() }),
				)
			: '';
		if (words !== '' && !/^(?:page )?\d+(?: of \d+)?$/i.test(words))
			lost.set(`${kind}: ${words}`, {
				what: kind === 'header' ? 'The header of the page' : 'The footer of the page',
				words,
				why: 'Pages of the hub have their own.',
			});
	}
	return [...lost.values()];
};
