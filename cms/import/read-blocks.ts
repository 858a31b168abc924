/**
 * Reads the body of a Word document (or of a note, or a text box) into blocks. Whatever is not known is gone into for
 * its words, never skipped, so that no text is lost because nobody thought of an element.
 */
import type { Block, Cell, Inline, Paragraph, Table } from './blocks.ts';
import { everyInline, wordsOfBlocks, wordsOfInlines } from './blocks.ts';
import type { Relationship } from './word-package.ts';
import { withoutHidden } from './words.ts';
import { charactersOf, listOf, outlineLevelOf, type FindStyle, type IsCounted, type Style } from './word-styles.ts';
import { childOf, childrenOf, elementsWithin, isElement, switchOf, textWithin, type XmlElement } from './xml.ts';

/** Something of the document that readers will not see, with its words. */
export interface Lost {
	/** What it was: “Header of the page”. */
	what: string;
	/** Its words; empty for what has none, such as a drawing. */
	words: string;
	why: string;
	/** One thing to do next, where there is something to do. */
	next?: string | undefined;
}

/** What was seen on the way and has to be said. */
export interface Seen {
	lost: Lost[];
	/** Things kept in another form, each a sentence; said once. */
	changed: Set<string>;
	insertions: number;
	deletions: number;
	comments: number;
	hiddenCharacters: number;
}

export const nothingSeen = (): Seen => ({
	lost: [],
	changed: new Set(),
	insertions: 0,
	deletions: 0,
	comments: 0,
	hiddenCharacters: 0,
});

export interface BlockContext {
	style: FindStyle;
	isCounted: IsCounted;
	relationships: ReadonlyMap<string, Relationship>;
	seen: Seen;
	/** Words of drawings that keep them in a part of their own, by the name of the part. */
	drawingWords: ReadonlyMap<string, readonly string[]>;
}

/** Elements that say how something looks or is stored. Their text, if any, is not for readers. */
const SILENT = new Set([
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

/** What the open fields together mean for the words inside them. */
interface Inside {
	/** Where the words lead; empty where they are no link. */
	href: string;
	/** True in a table of contents. */
	isContents: boolean;
	/** The innermost field whose instruction is being read: its words are not for readers. */
	unshown: Field | undefined;
}

interface Field {
	instruction: string;
	/**
	 * Worked out when the field begins, and again when its instruction is whole: asking every open field at every word
	 * would cost the square of their number where none is closed.
	 */
	inside: Inside;
}

const NO_FIELD: Inside = { href: '', isContents: false, unshown: undefined };

/**
 * @param root the element whose children are paragraphs and tables
 * @returns blocks in reading order; what stands in text boxes follows the paragraph they hang on.
 */
export const readBlocks = (root: XmlElement, context: BlockContext): Block[] => {
	const { style, isCounted, relationships, seen, drawingWords } = context;
	const fields: Field[] = [];
	// What was deleted together with its paragraph mark runs on in the next paragraph.
	let carried: Inline[] = [];
	let boxes: Block[] = [];

	const addBoxes = (blocks: readonly Block[]) => {
		for (const block of blocks) boxes.push(block);
	};

	const blocksIn = (element: XmlElement): Block[] =>
		element.children.flatMap((child) => (isElement(child) ? blocksOf(child) : []));

	const blocksOf = (element: XmlElement): Block[] => {
		switch (element.name) {
			case 'w:p':
				return paragraphOf(element);
			case 'w:tbl':
				return [tableOf(element)];
			case 'w:sdt':
				return contentControl(element).flatMap((content) => blocksIn(content));
			case 'w:del':
			case 'w:moveFrom':
				seen.deletions += 1;
				return [];
			case 'w:ins':
			case 'w:moveTo':
				seen.insertions += 1;
				return blocksIn(element);
			case 'mc:AlternateContent':
				return blocksIn(alternativeOf(element));
			case 'w:altChunk':
			case 'w:subDoc':
				seen.lost.push({
					what: 'An inserted file',
					words: '',
					why: 'It is a document of its own inside this one.',
					next: 'Copy its text into the document in Word, and bring it in again.',
				});
				return [];
			case 'm:oMathPara':
			case 'm:oMath':
				return [{ kind: 'paragraph', inlines: equationOf(element) }];
			case 'w:r':
			case 'w:hyperlink':
				return [{ kind: 'paragraph', inlines: inlinesOf(element, {}) }];
			default:
				return SILENT.has(element.name) ? [] : blocksIn(element);
		}
	};

	const paragraphOf = (element: XmlElement): Block[] => {
		const properties = childOf(element, 'w:pPr');
		const ownStyle = style(childOf(properties, 'w:pStyle')?.attributes['w:val']);
		const startsInContents = inContents();
		const outerBoxes = boxes;
		boxes = [];
		const inlines = [
			...carried,
			...joined(element.children.flatMap((child) => (isElement(child) ? inlinesOf(child, ownStyle) : []))),
		];
		const isContents =
			ownStyle.role === 'contents' ||
			(startsInContents && inContents()) ||
			(inContents() && wordsOfInlines(inlines) !== '');
		carried = [];
		const after = boxes;
		boxes = outerBoxes;
		if (childOf(childOf(properties, 'w:rPr'), 'w:del')) {
			carried = inlines;
			return after;
		}
		const role = isContents ? 'contents' : (outlineLevelOf(properties) ?? ownStyle.role);
		const paragraph: Paragraph = {
			kind: 'paragraph',
			role,
			list: typeof role === 'number' ? undefined : listPlaceOf(properties, ownStyle),
			inlines,
		};
		return [paragraph, ...after];
	};

	const insideFields = (): Inside => fields.at(-1)?.inside ?? NO_FIELD;
	const inContents = () => insideFields().isContents;

	const beginField = () => {
		const field: Field = { instruction: '', inside: insideFields() };
		field.inside = { ...field.inside, unshown: field };
		fields.push(field);
	};

	/** The part between `begin` and `separate` is the instruction, the rest is what a reader sees. */
	const showField = () => {
		const field = fields.at(-1);
		if (!field) return;
		const outside = fields.at(-2)?.inside ?? NO_FIELD;
		field.inside = {
			href: hrefOfField(field) || outside.href,
			isContents: outside.isContents || /^\s*TOC\b/i.test(field.instruction),
			unshown: outside.unshown,
		};
	};

	const listPlaceOf = (properties: XmlElement | undefined, { list: styled, listName }: Style): Paragraph['list'] => {
		const list = listOf(properties) ?? styled;
		if (list) return list.id === '0' ? undefined : { level: list.level, counted: isCounted(list) };
		return listName ? { level: 0, counted: listName === 'number' } : undefined;
	};

	const inlinesIn = (element: XmlElement, look: Style): Inline[] =>
		element.children.flatMap((child) => (isElement(child) ? inlinesOf(child, look) : []));

	const inlinesOf = (element: XmlElement, look: Style): Inline[] => {
		switch (element.name) {
			case 'w:r':
				return runOf(element, look);
			case 'w:hyperlink': {
				const inlines = inlinesIn(element, look);
				const target = relationships.get(element.attributes['r:id'] ?? '')?.target ?? '';
				const anchor = element.attributes['w:anchor'];
				const href = target
					? `${target}${anchor && !target.includes('#') ? `#${anchor}` : ''}`
					: anchor
						? `#${anchor}`
						: '';
				return linked(href, inlines);
			}
			case 'w:fldSimple': {
				beginField();
				fields.at(-1)!.instruction = element.attributes['w:instr'] ?? '';
				showField();
				const inlines = linked(hrefOfField(fields.at(-1)!), inlinesIn(element, look));
				fields.pop();
				return inlines;
			}
			case 'w:ins':
			case 'w:moveTo':
				seen.insertions += 1;
				return inlinesIn(element, look);
			case 'w:del':
			case 'w:moveFrom':
				seen.deletions += 1;
				return [];
			case 'w:sdt':
				return contentControl(element).flatMap((content) => inlinesIn(content, look));
			case 'mc:AlternateContent':
				return inlinesIn(alternativeOf(element), look);
			case 'm:oMath':
			case 'm:oMathPara':
				return equationOf(element);
			case 'w:p':
			case 'w:tbl':
				// Not where the standard puts them, but seen in the wild: their words must not vanish.
				addBoxes(blocksOf(element));
				return [];
			default:
				return SILENT.has(element.name) ? [] : inlinesIn(element, look);
		}
	};

	const runOf = (element: XmlElement, paragraphLook: Style): Inline[] => {
		const properties = childOf(element, 'w:rPr');
		const look: Style = {
			...paragraphLook,
			...style(childOf(properties, 'w:rStyle')?.attributes['w:val']),
			...charactersOf(properties),
		};
		// A heading is bold by its style; the words in it are not marked once more.
		const isBold = look.bold === true;
		const struck = switchOf(properties, 'w:strike') === true || switchOf(properties, 'w:dstrike') === true;
		const text = (words: string): Inline[] =>
			words === ''
				? []
				: [{ kind: 'text', text: words, bold: isBold, italic: look.italic === true, struck, size: look.size ?? 0 }];
		const inlines = element.children.flatMap((child) =>
			isElement(child) ? runContentOf(child, text, paragraphLook) : [],
		);
		if (look.hidden) {
			const words = wordsOfInlines(inlines);
			if (words)
				seen.lost.push({
					what: 'Hidden text',
					words,
					why: 'It is marked as hidden in Word, so readers of the document could not see it.',
				});
			return [];
		}
		return linked(insideFields().href, inlines);
	};

	const runContentOf = (element: XmlElement, text: (words: string) => Inline[], look: Style): Inline[] => {
		switch (element.name) {
			case 'w:t': {
				const written = textWithin(element);
				const kept = visible(written);
				seen.hiddenCharacters += written.replaceAll('\u00ad', '').length - kept.length;
				return insideFields().unshown ? [] : text(kept);
			}
			case 'w:tab':
			case 'w:ptab':
				return text('\t');
			case 'w:noBreakHyphen':
				return text('-');
			case 'w:softHyphen':
			case 'w:delText':
			case 'w:lastRenderedPageBreak':
				return [];
			case 'w:cr':
				return [{ kind: 'break' }];
			case 'w:br':
				return ['page', 'column'].includes(element.attributes['w:type'] ?? '') ? text(' ') : [{ kind: 'break' }];
			case 'w:sym':
				return text(symbolOf(element));
			case 'w:fldChar':
				return fieldMark(element);
			case 'w:instrText': {
				const field = insideFields().unshown;
				if (field) field.instruction += textWithin(element);
				return [];
			}
			case 'w:footnoteReference':
				return [{ kind: 'note', id: `footnote-${element.attributes['w:id'] ?? ''}` }];
			case 'w:endnoteReference':
				return [{ kind: 'note', id: `endnote-${element.attributes['w:id'] ?? ''}` }];
			case 'w:commentReference':
				seen.comments += 1;
				return [];
			case 'mc:AlternateContent':
				return alternativeOf(element).children.flatMap((child) =>
					isElement(child) ? runContentOf(child, text, look) : [],
				);
			case 'w:drawing':
			case 'w:pict':
				return drawingOf(element);
			case 'w:object':
				seen.lost.push({
					what: 'An embedded object',
					words: '',
					why: 'It belongs to another program.',
					next: 'If readers need it, add it as a picture with a description or as a table.',
				});
				return drawingOf(element).filter(({ kind }) => kind !== 'picture');
			default:
				return SILENT.has(element.name) ? [] : inlinesOf(element, look);
		}
	};

	const fieldMark = (element: XmlElement): Inline[] => {
		const type = element.attributes['w:fldCharType'];
		if (type === 'begin') beginField();
		else if (type === 'separate') showField();
		else if (type === 'end') fields.pop();
		return [];
	};

	const symbolOf = (element: XmlElement): string => {
		const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
		const font = element.attributes['w:font'] ?? '';
		const known = SYMBOLS[code & 0xff];
		if (/wingdings/i.test(font) && known) return known;
		if (code > 0x1f && code < 0xe000) return visible(String.fromCodePoint(code));
		seen.lost.push({
			what: 'A symbol',
			words: '',
			why: `Character ${element.attributes['w:char'] ?? ''} of the font “${font}” has no meaning outside that font.`,
			next: 'Type it as an ordinary character or a word, if readers need it.',
		});
		return '';
	};

	const equationOf = (element: XmlElement): Inline[] => {
		const words = elementsWithin(element, 'm:t', 'w:t').map(textWithin).join(' ').replace(/\s+/g, ' ').trim();
		if (words === '') return [];
		seen.changed.add(
			`An equation was kept as plain characters: “${words}”. Read it again; an equation that needs its layout can be added as a picture with a description.`,
		);
		return [{ kind: 'text', text: ` ${words} `, bold: false, italic: false, struck: false, size: 0 }];
	};

	const drawingOf = (element: XmlElement): Inline[] => {
		const properties = elementsWithin(element, 'wp:docPr')[0];
		const description = (properties?.attributes['descr'] ?? properties?.attributes['title'] ?? '').trim();
		const isDecorative = elementsWithin(element, 'adec:decorative').some(({ attributes }) => attributes['val'] !== '0');
		const pictures = elementsWithin(element, 'a:blip', 'v:imagedata').flatMap((blip): Inline[] =>
			pictureOf(blip, description || (blip.attributes['o:title'] ?? '').trim(), isDecorative),
		);
		const contents = elementsWithin(element, 'w:txbxContent');
		for (const content of contents) {
			const blocks = blocksIn(content).filter(
				(block) =>
					block.kind === 'table' ||
					wordsOfInlines(block.inlines) !== '' ||
					everyInline(block.inlines).some(({ kind }) => kind === 'picture'),
			);
			if (blocks.length === 0) continue;
			seen.changed.add(
				`A text box became ordinary text: “${shortened(wordsOfBlocks(blocks))}”. It stands after the paragraph it was fixed to.`,
			);
			addBoxes(blocks);
		}
		const drawn = elementsWithin(element, 'a:t', 'w:txbxContent')
			.filter(({ name }) => name === 'a:t')
			.map(textWithin);
		const parts = elementsWithin(element, 'dgm:relIds', 'c:chart').flatMap((graphic) => {
			const part = relationships.get(graphic.attributes['r:dm'] ?? graphic.attributes['r:id'] ?? '')?.target ?? '';
			return [{ isDiagram: graphic.name === 'dgm:relIds', words: drawingWords.get(part) ?? [] }];
		});
		for (const { isDiagram, words } of [...(drawn.length > 0 ? [{ isDiagram: true, words: drawn }] : []), ...parts]) {
			if (isDiagram) {
				const items = words.map((item) => visible(item).trim()).filter(Boolean);
				if (items.length === 0) continue;
				seen.changed.add(
					`A diagram became a list of its words: “${shortened(items.join(', '))}”. Say in a sentence how they belong together.`,
				);
				addBoxes(
					items.map((item): Paragraph => ({
						kind: 'paragraph',
						list: { level: 0, counted: false },
						inlines: [{ kind: 'text', text: item, bold: false, italic: false, struck: false, size: 0 }],
					})),
				);
			} else
				seen.lost.push({
					what: 'A chart',
					words: words.join(' '),
					why: 'A chart is a drawing of figures that not every reader can see.',
					next: 'Put the figures into a table with a caption, or describe in a sentence what they show.',
				});
		}
		if (pictures.length + contents.length + drawn.length + parts.length === 0 && element.name === 'w:drawing')
			seen.lost.push({
				what: 'A drawing',
				words: description,
				why: 'It is made of shapes without words.',
				next: 'If it matters, add it as a picture with a description.',
			});
		return pictures;
	};

	const pictureOf = (blip: XmlElement, description: string, isDecorative: boolean): Inline[] => {
		const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? blip.attributes['r:link'] ?? '';
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

	const contentControl = (element: XmlElement): XmlElement[] => {
		const properties = childOf(element, 'w:sdtPr');
		const contents = childrenOf(element, 'w:sdtContent');
		if (switchOf(properties, 'w:showingPlcHdr')) {
			const words = contents
				.map((content) => elementsWithin(content, 'w:t').map(textWithin).join(''))
				.join(' ')
				.trim();
			if (words) seen.lost.push({ what: 'The prompt of an empty box', words, why: 'Nobody had filled the box in.' });
			return [];
		}
		const gallery = elementsWithin(element, 'w:docPartGallery')[0]?.attributes['w:val'] ?? '';
		if (/^table of contents$/i.test(gallery)) {
			const words = contents
				.map((content) => wordsOfBlocks(blocksIn(content)))
				.join(' ')
				.trim();
			if (words) seen.lost.push(contentsLost(words));
			return [];
		}
		return contents;
	};

	const tableOf = (element: XmlElement): Table => {
		const rowsIn = (outer: XmlElement): XmlElement[] =>
			childrenOf(outer).flatMap((child) =>
				child.name === 'w:tr'
					? [child]
					: child.name === 'w:sdt'
						? contentControl(child).flatMap(rowsIn)
						: ['w:ins', 'w:customXml', 'w:moveTo'].includes(child.name)
							? rowsIn(child)
							: [],
			);
		const rows = rowsIn(element).filter((row) => {
			const isDeleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
			if (isDeleted) seen.deletions += 1;
			return !isDeleted;
		});
		return { kind: 'table', rows: rows.map((row) => cellsIn(row)) };
	};

	const cellsIn = (outer: XmlElement): Cell[] =>
		childrenOf(outer).flatMap((child): Cell[] => {
			if (child.name === 'w:sdt') return contentControl(child).flatMap(cellsIn);
			if (child.name === 'w:customXml') return cellsIn(child);
			if (child.name !== 'w:tc') return [];
			const properties = childOf(child, 'w:tcPr');
			const merge = childOf(properties, 'w:vMerge');
			return [
				{
					blocks: blocksIn(child),
					columns: Math.max(1, Math.min(100, Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1)),
					continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
				},
			];
		});

	const blocks = blocksIn(root);
	return carried.length > 0 ? [...blocks, { kind: 'paragraph', inlines: carried }] : blocks;
};

/** What is said of a table of contents. */
export const contentsLost = (words: string): Lost => ({
	what: 'The table of contents',
	words,
	why: 'The hub makes its own from the headings.',
});

const visible = (text: string) =>
	withoutHidden(text)
		.replace(/[\u00a0\u2007\u202f]/g, ' ')
		.replace(/[\r\n\u2028\u2029]/g, ' ')
		.replaceAll('\u2011', '-');

/** Signs of the fonts Wingdings that documents use, by their lowest byte. */
const SYMBOLS: Readonly<Record<number, string>> = {
	0x4a: '☺',
	0x6c: '●',
	0x6e: '■',
	0x6f: '☐',
	0x71: '☐',
	0x9f: '•',
	0xa7: '▪',
	0xa8: '☐',
	0xd8: '➢',
	0xe0: '→',
	0xe8: '→',
	0xfb: '✗',
	0xfc: '✓',
	0xfd: '☒',
	0xfe: '☑',
};

const hrefOfField = ({ instruction }: Field): string => {
	const [, isLocal, quoted, bare] = /^\s*HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|(\S+))/i.exec(instruction) ?? [];
	const target = quoted ?? bare ?? '';
	const local = /\\l\s+"([^"]*)"/i.exec(instruction)?.[1];
	if (target === '') return '';
	return isLocal ? `#${target}` : local && !target.includes('#') ? `${target}#${local}` : target;
};

const linked = (href: string, inlines: Inline[]): Inline[] =>
	href === '' || inlines.length === 0 ? inlines : [{ kind: 'link', href, children: inlines }];

// The newer form of a drawing is the one people see; the older is there for old programs, and repeats its words.
const alternativeOf = (element: XmlElement): XmlElement => {
	const choices = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
	const holdsSomething = (choice: XmlElement) =>
		elementsWithin(choice, 'w:t', 'a:t', 'a:blip', 'v:imagedata', 'dgm:relIds', 'c:chart', 'm:t').length > 0;
	return choices.find(holdsSomething) ?? choices[0] ?? element;
};

/** Neighbouring pieces of text that look the same become one; neighbouring pieces of one link too. */
const joined = (inlines: readonly Inline[]): Inline[] => {
	const groups: Inline[][] = [];
	for (const inline of inlines) {
		const group = groups.at(-1);
		const first = group?.[0];
		const belongs =
			(inline.kind === 'text' && first?.kind === 'text' && (looksLike(inline, first) || inline.text.trim() === '')) ||
			(inline.kind === 'link' && first?.kind === 'link' && first.href === inline.href);
		if (belongs) group?.push(inline);
		else groups.push([inline]);
	}
	return groups.map((group): Inline => {
		const first = group[0]!;
		if (first.kind === 'link')
			return { ...first, children: joined(group.flatMap((inline) => (inline.kind === 'link' ? inline.children : []))) };
		return first.kind === 'text' && group.length > 1
			? { ...first, text: group.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('') }
			: first;
	});
};

type Text = Extract<Inline, { kind: 'text' }>;
const looksLike = (a: Text, b: Text) => a.bold === b.bold && a.italic === b.italic && a.struck === b.struck;

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);
