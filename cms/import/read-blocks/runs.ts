/** Reads a run: a piece of a paragraph that looks alike, and everything that can stand in it. */
import { wordsOfInlines, type Inline } from '../blocks.ts';
import { charactersOf, type Style } from '../word-styles.ts';
import { childOf, switchOf, textWithin, type XmlElement } from '../xml.ts';
import { symbolOf, visible } from './characters.ts';
import { alternativeOf } from './content-controls.ts';
import { drawingOf } from './drawings.ts';
import { each, type Handlers, type BlockReader, type Run } from './reader.ts';

export const runOf = (element: XmlElement, reader: BlockReader, paragraphLook: Style): Inline[] => {
	const properties = childOf(element, 'w:rPr');
	const look: Style = {
		...paragraphLook,
		...reader.style(childOf(properties, 'w:rStyle')?.attributes.get('w:val')),
		...charactersOf(properties),
	};
	const inlines = reader.runContentIn(element, { text: textLike(look, properties), paragraphLook });
	if (look.hidden) {
		const words = wordsOfInlines(inlines);
		if (words)
			reader.seen.lost.push({
				what: 'Hidden text',
				words,
				why: 'It is marked as hidden in Word, so readers of the document could not see it.',
			});
		return [];
	}
	return linked(reader.fields.inside().href, inlines);
};

const textLike = (look: Style, properties: XmlElement | undefined): Run['text'] => {
	const struck = switchOf(properties, 'w:strike') === true || switchOf(properties, 'w:dstrike') === true;
	const rest = { bold: look.bold === true, italic: look.italic === true, struck, size: look.size ?? 0 };
	return (words) => (words === '' ? [] : [{ kind: 'text', text: words, ...rest }]);
};

/** Pieces of a paragraph that lead somewhere. */
export const linked = (href: string, inlines: Inline[]): Inline[] =>
	href === '' || inlines.length === 0 ? inlines : [{ kind: 'link', href, children: inlines }];

const nothing = (): Inline[] => [];

const wordsOf = (element: XmlElement, { seen, fields }: BlockReader, { text }: Run): Inline[] => {
	const written = textWithin(element);
	const kept = visible(written);
	seen.hiddenCharacters += written.replaceAll('\u00ad', '').length - kept.length;
	return fields.inside().unshown ? [] : text(kept);
};

const fieldMark = ({ attributes }: XmlElement, { fields }: BlockReader): Inline[] => {
	const type = attributes.get('w:fldCharType');
	if (type === 'begin') fields.begin();
	else if (type === 'separate') fields.show();
	else if (type === 'end') fields.end();
	return [];
};

const noteOf =
	(kind: 'footnote' | 'endnote') =>
	({ attributes }: XmlElement): Inline[] => [{ kind: 'note', id: `${kind}-${attributes.get('w:id') ?? ''}` }];

const embeddedObject = (element: XmlElement, reader: BlockReader): Inline[] => {
	reader.seen.lost.push({
		what: 'An embedded object',
		words: '',
		why: 'It belongs to another program.',
		next: 'If readers need it, add it as a picture with a description or as a table.',
	});
	return drawingOf(element, reader).filter(({ kind }) => kind !== 'picture');
};

/** What can stand in a run. Anything else may stand in a paragraph as well. */
export const RUN_CONTENT: Handlers<Inline, [run: Run]> = new Map([
	['w:t', wordsOf],
	...each(['w:tab', 'w:ptab'], (_element: XmlElement, _reader: BlockReader, { text }: Run) => text('\t')),
	['w:noBreakHyphen', (_element, _reader, { text }) => text('-')],
	...each(['w:softHyphen', 'w:delText', 'w:lastRenderedPageBreak'], nothing),
	['w:cr', () => [{ kind: 'break' }]],
	[
		'w:br',
		({ attributes }, _reader, { text }) =>
			['page', 'column'].includes(attributes.get('w:type') ?? '') ? text(' ') : [{ kind: 'break' }],
	],
	['w:sym', (element, reader, { text }) => text(symbolOf(element, reader))],
	['w:fldChar', fieldMark],
	[
		'w:instrText',
		(element, { fields }) => {
			fields.addToInstruction(textWithin(element));
			return [];
		},
	],
	['w:footnoteReference', noteOf('footnote')],
	['w:endnoteReference', noteOf('endnote')],
	[
		'w:commentReference',
		(_element, { seen }) => {
			seen.comments += 1;
			return [];
		},
	],
	['mc:AlternateContent', (element, reader, run) => reader.runContentIn(alternativeOf(element), run)],
	...each(['w:drawing', 'w:pict'], drawingOf),
	['w:object', embeddedObject],
]);
