/** Reads a run: a piece of a paragraph that looks alike, and everything that can stand in it. */
import { wordsOfInlines, type Inline } from '../blocks.ts';
import { charactersOf, type Style } from '../word-styles.ts';
import { raisedAs } from '../raised.ts';
import { childOf, childrenOf, switchOf, textWithin, type XmlElement } from '../xml.ts';
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
	return (words) => (words === '' ? [] : [{ kind: 'text', text: raisedAs(words, look.raised), ...rest }]);
};

/** Pieces of a paragraph that lead somewhere. */
export const linked = (href: string, inlines: Inline[]): Inline[] =>
	href === '' || inlines.length === 0 ? inlines : [{ kind: 'link', href, children: inlines }];

const nothing = (): Inline[] => [];

const wordsOf = (element: XmlElement, { seen, fields }: BlockReader, { text }: Run): Inline[] => {
	const written = textWithin(element);
	const kept = visible(written);
	seen.hiddenCharacters += written.replaceAll('\u00ad', '').length - kept.length;
	if (fields.inside().unshown) return [];
	if (kept !== '') fields.shown();
	return text(kept);
};

const fieldMark = (element: XmlElement, { fields }: BlockReader, { text }: Run): Inline[] => {
	const type = element.attributes.get('w:fldCharType');
	if (type === 'end') return text(fields.end());
	if (type === 'separate') fields.show();
	if (type !== 'begin') return [];
	const form = childOf(element, 'w:ffData');
	fields.begin({ element, choice: chosenIn(form) });
	return text(tickOf(form));
};

/** ☒ or ☐ for a box of a form. */
const tickOf = (form: XmlElement | undefined): string => {
	const box = childOf(form, 'w:checkBox');
	if (!box) return '';
	return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐';
};

/** The words chosen from a list of a form. */
const chosenIn = (form: XmlElement | undefined): string => {
	const list = childOf(form, 'w:ddList');
	const number = childOf(list, 'w:result') ?? childOf(list, 'w:default');
	const chosen = childrenOf(list, 'w:listEntry')[Number(number?.attributes.get('w:val') ?? 0)];
	return visible(chosen?.attributes.get('w:val') ?? '').trim();
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
