/** Reads what is drawn: pictures, text boxes, diagrams, charts and equations. */
import { everyInline, plainInline, wordsOfBlocks, wordsOfInlines, type Block, type Inline } from '../blocks.ts';
import { shortened } from '../shortened.ts';
import { elementsWithin, textWithin, type XmlElement } from '../xml.ts';
import { visible } from './characters.ts';
import { addBoxes, type BlockReader } from './reader.ts';

/** The pictures of a drawing; its text boxes and diagrams follow the paragraph. */
export const drawingOf = (element: XmlElement, reader: BlockReader): Inline[] => {
	const properties = elementsWithin(element, 'wp:docPr')[0]?.attributes;
	const description = (properties?.get('descr') ?? properties?.get('title') ?? '').trim();
	const isDecorative = elementsWithin(element, 'adec:decorative').some(
		({ attributes }) => attributes.get('val') !== '0',
	);
	const pictures = elementsWithin(element, 'a:blip', 'v:imagedata').flatMap((blip) =>
		pictureOf(blip, description || (blip.attributes.get('o:title') ?? '').trim(), isDecorative, reader),
	);
	const boxes = elementsWithin(element, 'w:txbxContent');
	for (const box of boxes) readBox(box, reader);
	const letterings = elementsWithin(element, 'v:textpath').flatMap(({ attributes }) => attributes.get('string') ?? []);
	for (const words of letterings) readLettering(words, reader);
	const graphics = graphicsIn(element, reader);
	for (const graphic of graphics)
		if (graphic.isDiagram) readDiagram(graphic.words, reader);
		else tellOfChart(graphic.words, reader);
	if (pictures.length + boxes.length + letterings.length + graphics.length === 0 && element.name === 'w:drawing')
		reader.seen.lost.push({
			what: 'A drawing',
			words: description,
			why: 'It is made of shapes without words.',
			next: 'If it matters, add it as a picture with a description.',
		});
	return pictures;
};

const pictureOf = (
	{ attributes }: XmlElement,
	description: string,
	isDecorative: boolean,
	{ relationships, seen }: BlockReader,
): Inline[] => {
	const id = attributes.get('r:embed') ?? attributes.get('r:id') ?? attributes.get('r:link') ?? '';
	const relationship = relationships.get(id);
	if (!relationship) return [];
	if (isDecorative) {
		seen.lost.push({ what: 'A decorative picture', words: description, why: 'It is marked as decoration in Word.' });
		return [];
	}
	if (relationship.isOutside) {
		seen.lost.push({
			what: 'A linked picture',
			words: description,
			why: 'It is not in the document but somewhere else, and the hub does not fetch things from elsewhere.',
			next: 'Paste the picture itself into the document, if it may be published.',
		});
		return [];
	}
	return [{ kind: 'picture', part: relationship.target, description }];
};

const readBox = (content: XmlElement, reader: BlockReader): void => {
	const blocks = reader.blocksIn(content).filter(holdsSomething);
	if (blocks.length === 0) return;
	reader.seen.changed.add(
		`A text box became ordinary text: “${shortened(wordsOfBlocks(blocks))}”. It stands after the paragraph it was fixed to.`,
	);
	addBoxes(reader, blocks);
};

/** Words drawn as lettering, which older documents keep as a property of a shape. */
const readLettering = (words: string, reader: BlockReader): void => {
	const kept = visible(words).trim();
	if (kept === '') return;
	reader.seen.changed.add(`Lettering became ordinary text: “${shortened(kept)}”.`);
	addBoxes(reader, [{ kind: 'paragraph', inlines: [plainInline(kept)] }]);
};

const holdsSomething = (block: Block): boolean =>
	block.kind === 'table' ||
	wordsOfInlines(block.inlines) !== '' ||
	everyInline(block.inlines).some(({ kind }) => kind === 'picture');

interface Graphic {
	isDiagram: boolean;
	words: readonly string[];
}

const graphicsIn = (element: XmlElement, { relationships, drawingWords }: BlockReader): Graphic[] => {
	const drawn = elementsWithin(element, 'a:t', 'w:txbxContent')
		.filter(({ name }) => name === 'a:t')
		.map(textWithin);
	const parts = elementsWithin(element, 'dgm:relIds', 'c:chart').map(({ name, attributes }): Graphic => {
		const id = attributes.get('r:dm') ?? attributes.get('r:id') ?? '';
		return { isDiagram: name === 'dgm:relIds', words: drawingWords.get(relationships.get(id)?.target ?? '') ?? [] };
	});
	return drawn.length > 0 ? [{ isDiagram: true, words: drawn }, ...parts] : parts;
};

const readDiagram = (words: readonly string[], reader: BlockReader): void => {
	const items = words.map((item) => visible(item).trim()).filter(Boolean);
	if (items.length === 0) return;
	reader.seen.changed.add(
		`A diagram became a list of its words: “${shortened(items.join(', '))}”. Say in a sentence how they belong together.`,
	);
	addBoxes(
		reader,
		items.map((item): Block => ({
			kind: 'paragraph',
			list: { level: 0, counted: false },
			inlines: [plainInline(item)],
		})),
	);
};

const tellOfChart = (words: readonly string[], { seen }: BlockReader): void => {
	seen.lost.push({
		what: 'A chart',
		words: words.join(' '),
		why: 'A chart is a drawing of figures that not every reader can see.',
		next: 'Put the figures into a table with a caption, or describe in a sentence what they show.',
	});
};

/** The characters of an equation, without its layout. */
export const equationOf = (element: XmlElement, { seen }: BlockReader): Inline[] => {
	const words = elementsWithin(element, 'm:t', 'w:t').map(textWithin).join(' ').replace(/\s+/g, ' ').trim();
	if (words === '') return [];
	seen.changed.add(
		`An equation was kept as plain characters: “${words}”. Read it again; an equation that needs its layout can be added as a picture with a description.`,
	);
	return [plainInline(` ${words} `)];
};
