/**
 * Reads the XML inside a Word document: saxes takes it apart, the rules here say what may be in it. A program wrote it,
 * so there is no mending; declarations of entities, which can be made to grow without end or to fetch files, are
 * refused. Runs in node and in a browser.
 */
import { SaxesParser } from 'saxes';
import { UnreadableDocument } from './refusal.ts';

export interface XmlElement {
	/** With the prefix Word itself uses, whatever prefix the file chose: `w:p`. */
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The names of a vocabulary, in the usual and in the “strict” form of the standard → the usual prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
		'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
		'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
		'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
		'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
		'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
		'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
		'http://purl.oclc.org/ooxml/drawingml/main': 'a',
		'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
		'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
		'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
		'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
		'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
		'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
		'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
		'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
		'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
		'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
		'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
		'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
		'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
		'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
		'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
		'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
		'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
		'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
		'http://www.w3.org/1999/xlink': 'xlink',
		'urn:schemas-microsoft-com:vml': 'v',
		'urn:schemas-microsoft-com:office:office': 'o',
		// Files that list what is in the document use no prefix.
		'http://schemas.openxmlformats.org/package/2006/relationships': '',
		'http://schemas.openxmlformats.org/package/2006/content-types': '',
	}),
);

const DEEPEST = 400;
/** Word itself declares about thirty. */
const MOST_SPACES = 300;

/** What the standard forbids without making the rest unreadable, such as a character nobody sees. */
const MOST_SLIPS = 1_000;

/** Faults after which nobody can say what belongs into what, as saxes calls them, and as a person is told. */
const STRUCTURE: readonly [slip: RegExp, what: string][] = [
	[/^unclosed tag|^unexpected end|must contain a root/, 'part that ends too early'],
	[/clos(?:e|ing) tag/, 'part that is not closed'],
	[/in tag name/, 'tag without a name'],
];

interface Open {
	element: { name: string; attributes: Map<string, string>; children: XmlNode[] };
	spaces: ReadonlyMap<string, string>;
}

/**
 * @param bytes a part of the document
 * @param part its name, for the message
 * @returns the outermost element
 * @throws UnreadableDocument where the part is not whole.
 */
export const readXml = (bytes: Uint8Array, part: string): XmlElement => {
	const broken = (what: string) =>
		new UnreadableDocument(
			`${what} in ${part}`,
			'a whole Word document',
			'Open it in Word, save it again as a Word document (.docx) and choose the new file.',
		);
	const root: Open = { element: { name: '', attributes: new Map(), children: [] }, spaces: new Map() };
	const open: Open[] = [root];
	let attributes: Attribute[] = [];
	let slips = 0;
	const parser = new SaxesParser({ position: false });
	const addText = (text: string) => {
		if (open.length > 1) open.at(-1)!.element.children.push(text);
	};
	parser.on('doctype', () => {
		throw broken('declaration of a document type');
	});
	parser.on('attribute', (attribute) => attributes.push(attribute));
	parser.on('opentag', ({ name, isSelfClosing }) => {
		const { element, spaces } = open.at(-1)!;
		const opened = openingOf(name, attributes, spaces, broken);
		attributes = [];
		element.children.push(opened.element);
		open.push(opened);
		if (!isSelfClosing && open.length > DEEPEST) throw broken('too many levels');
	});
	parser.on('closetag', () => {
		open.pop();
	});
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.on('error', ({ message }) => {
		const found = STRUCTURE.find(([slip]) => slip.test(message));
		if (found) throw broken(found[1]);
		slips += 1;
		if (slips > MOST_SLIPS) throw broken('too many mistakes');
	});
	parser.write(decoded(bytes)).close();
	const outermost = root.element.children.find((child) => typeof child !== 'string');
	if (!outermost) throw broken('part that ends too early');
	return outermost;
};

const decoded = (bytes: Uint8Array): string => {
	const startsWith = (first: number, second: number) => bytes[0] === first && bytes[1] === second;
	if (startsWith(0xff, 0xfe) || startsWith(0x3c, 0)) return new TextDecoder('utf-16le').decode(bytes);
	if (startsWith(0xfe, 0xff) || startsWith(0, 0x3c)) return new TextDecoder('utf-16be').decode(bytes);
	return decoderFor(declaredIn(bytes)).decode(bytes);
};

/** The encoding a part says it is written in. */
const declaredIn = (bytes: Uint8Array): string =>
	/^(?:\ufeff|\u00ef\u00bb\u00bf)?<\?xml [^>]{0,80}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{1,40})["']/.exec(
		new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
	)?.[1] ?? 'utf-8';

const decoderFor = (encoding: string): TextDecoder => {
	// One byte for each sign is no UTF-16, whatever it says; and an encoding nobody knows is most likely UTF-8.
	if (/^utf-?16/i.test(encoding)) return new TextDecoder('utf-8');
	try {
		return new TextDecoder(encoding);
	} catch {
		return new TextDecoder('utf-8');
	}
};

interface Attribute {
	name: string;
	value: string;
}

const isDeclaration = ({ name }: Attribute) => name === 'xmlns' || name.startsWith('xmlns:');

const openingOf = (
	written: string,
	attributes: readonly Attribute[],
	outer: ReadonlyMap<string, string>,
	broken: (what: string) => Error,
): Open => {
	const declared = attributes.filter(isDeclaration);
	const spaces =
		declared.length === 0
			? outer
			: new Map([...outer, ...declared.map(({ name, value }): [string, string] => [name.slice(6), value])]);
	// Each element that declares some carries all: with thousands of them the file would cost the square of its size.
	if (spaces.size > MOST_SPACES) throw broken('too many vocabularies');
	const others = attributes.filter((attribute) => !isDeclaration(attribute));
	return {
		element: {
			name: usualName(written, spaces),
			attributes: new Map(
				others.map(({ name, value }) => [name.includes(':') ? usualName(name, spaces) : name, value]),
			),
			children: [],
		},
		spaces,
	};
};

const usualName = (written: string, spaces: ReadonlyMap<string, string>): string => {
	const [local = '', prefix = ''] = written.split(':', 2).reverse();
	const usual = PREFIXES.get(spaces.get(prefix) ?? '') ?? prefix;
	return usual === '' ? local : `${usual}:${local}`;
};

/** True for an element, with this name if one is given. */
export const isXmlElement = (node: XmlNode | undefined, name?: string): node is XmlElement =>
	typeof node === 'object' && (name === undefined || node.name === name);

/** The elements directly inside, with this name if one is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
	(element?.children ?? []).filter((child): child is XmlElement => isXmlElement(child, name));

/** The first element directly inside with this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	childrenOf(element, name)[0];

/**
 * Every element inside, at any depth, with one of these names; what is inside such an element is not looked at again.
 */
export const elementsWithin = (element: XmlElement, ...names: string[]): XmlElement[] =>
	childrenOf(element).flatMap((child) => (names.includes(child.name) ? [child] : elementsWithin(child, ...names)));

/** The text of all text nodes inside. */
export const textWithin = (element: XmlElement): string =>
	element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');

/**
 * True where a switch such as `<w:b/>` or `<w:b w:val="1"/>` is on, false where it is off, undefined where it is
 * absent.
 */
export const switchOf = (properties: XmlElement | undefined, name: string): boolean | undefined => {
	const element = childOf(properties, name);
	return element && !['0', 'false', 'off', 'none'].includes(element.attributes.get('w:val') ?? '');
};
