/**
 * Reads the XML inside a Word document. A program wrote it, so there is no mending here; declarations of entities,
 * which can be made to grow without end or to fetch files, are refused. Runs in node and in a browser.
 */
import { UnreadableDocument } from './refusal.ts';
import { own } from '../../src/content-model/own.ts';

export interface XmlElement {
	/** With the prefix Word itself uses, whatever prefix the file chose: `w:p`. */
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The names of a vocabulary, in the usual and in the “strict” form of the standard → the usual prefix. */
const PREFIXES: Readonly<Record<string, string>> = {
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
	'urn:schemas-microsoft-com:vml': 'v',
	'urn:schemas-microsoft-com:office:office': 'o',
	// Files that list what is in the document use no prefix.
	'http://schemas.openxmlformats.org/package/2006/relationships': '',
	'http://schemas.openxmlformats.org/package/2006/content-types': '',
};

const DEEPEST = 400;
/** Word itself declares about thirty. */
const MOST_SPACES = 300;

interface Open {
	written: string;
	element: { name: string; attributes: Record<string, string>; children: XmlNode[] };
	spaces: ReadonlyMap<string, string>;
}

/**
 * @param bytes a part of the document
 * @param part its name, for the message
 * @returns the outermost element
 * @throws UnreadableDocument where the part is not whole.
 */
export const readXml = (bytes: Uint8Array, part: string): XmlElement => {
	const text = decoded(bytes);
	const broken = (what: string) =>
		new UnreadableDocument(
			`${what} in ${part}`,
			'a whole Word document',
			'Open it in Word, save it again as a Word document (.docx) and choose the new file.',
		);
	const root: Open['element'] = { name: '', attributes: {}, children: [] };
	const open: Open[] = [{ written: '', element: root, spaces: new Map() }];
	let at = 0;
	while (at < text.length) {
		const current = open[open.length - 1]!;
		const start = text.indexOf('<', at);
		if (start > at || start === -1) {
			const words = text.slice(at, start === -1 ? undefined : start);
			if (open.length > 1) current.element.children.push(withoutReferences(words));
			if (start === -1) break;
		}
		if (text.startsWith('<!--', start)) at = after(text, '-->', start + 4, broken);
		else if (text.startsWith('<![CDATA[', start)) {
			at = after(text, ']]>', start + 9, broken);
			current.element.children.push(text.slice(start + 9, at - 3));
		} else if (text.startsWith('<?', start)) at = after(text, '?>', start + 2, broken);
		else if (text.startsWith('<!', start)) throw broken('declaration of a document type');
		else if (text.startsWith('</', start)) {
			at = after(text, '>', start + 2, broken);
			if (open.length === 1 || current.written !== text.slice(start + 2, at - 1).trim())
				throw broken('part that is not closed');
			open.pop();
		} else {
			const end = endOfTag(text, start + 1, broken);
			at = end + 1;
			const isEmpty = text[end - 1] === '/';
			const opened = openingOf(text.slice(start + 1, isEmpty ? end - 1 : end), current.spaces, broken);
			current.element.children.push(opened.element);
			if (!isEmpty) open.push(opened);
			if (open.length > DEEPEST) throw broken('too many levels');
		}
	}
	const outermost = root.children.find((child) => typeof child !== 'string');
	if (open.length > 1 || !outermost) throw broken('part that ends too early');
	return outermost;
};

const decoded = (bytes: Uint8Array): string => {
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
};

const after = (text: string, mark: string, from: number, broken: (what: string) => Error): number => {
	const found = text.indexOf(mark, from);
	if (found === -1) throw broken('part that ends too early');
	return found + mark.length;
};

const endOfTag = (text: string, from: number, broken: (what: string) => Error): number => {
	for (let at = from; at < text.length; at += 1) {
		const character = text[at];
		if (character === '>') return at;
		if (character === '"' || character === "'") at = after(text, character, at + 1, broken) - 1;
	}
	throw broken('part that ends too early');
};

/** Names and values of a tag, from left to right; what is neither is passed over. */
const attributesIn = (tag: string): [name: string, value: string][] => {
	const pairs: [string, string][] = [];
	let at = 0;
	for (let equals = tag.indexOf('='); equals !== -1; equals = tag.indexOf('=', at)) {
		const name = tag.slice(at, equals).trimEnd().split(/\s/).at(-1) ?? '';
		let start = equals + 1;
		while (/\s/.test(tag[start] ?? '')) start += 1;
		const quotation = tag[start];
		const end = quotation === '"' || quotation === "'" ? tag.indexOf(quotation, start + 1) : -1;
		at = end === -1 ? start : end + 1;
		if (end !== -1 && name !== '') pairs.push([name, withoutReferences(tag.slice(start + 1, end))]);
	}
	return pairs;
};

const isDeclaration = ([name]: [string, string]) => name === 'xmlns' || name.startsWith('xmlns:');

const openingOf = (tag: string, outer: ReadonlyMap<string, string>, broken: (what: string) => Error): Open => {
	const written = /^[^\s/>]+/.exec(tag)?.[0];
	if (!written) throw broken('tag without a name');
	const pairs = attributesIn(tag.slice(written.length));
	const declared = pairs.filter(isDeclaration);
	const spaces =
		declared.length === 0
			? outer
			: new Map([...outer, ...declared.map(([name, value]): [string, string] => [name.slice(6), value])]);
	// Each element that declares some carries all: with thousands of them the file would cost the square of its size.
	if (spaces.size > MOST_SPACES) throw broken('too many vocabularies');
	const attributes = Object.fromEntries(
		pairs
			.filter((pair) => !isDeclaration(pair))
			.map(([name, value]) => [name.includes(':') ? usualName(name, spaces) : name, value]),
	);
	return { written, element: { name: usualName(written, spaces), attributes, children: [] }, spaces };
};

const usualName = (written: string, spaces: ReadonlyMap<string, string>): string => {
	const [local = '', prefix = ''] = written.split(':', 2).reverse();
	const usual = own(PREFIXES, spaces.get(prefix) ?? '') ?? prefix;
	return usual === '' ? local : `${usual}:${local}`;
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const withoutReferences = (text: string): string =>
	text.includes('&')
		? text.replace(
				/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g,
				(whole, decimal?: string, hexadecimal?: string, name?: string) => {
					if (name) return own(NAMED, name) ?? whole;
					const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
					return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
				},
			)
		: text;

/** True for an element, with this name if one is given. */
export const isElement = (node: XmlNode | undefined, name?: string): node is XmlElement =>
	typeof node === 'object' && (name === undefined || node.name === name);

/** The elements directly inside, with this name if one is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
	(element?.children ?? []).filter((child): child is XmlElement => isElement(child, name));

/** The first element directly inside with this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	childrenOf(element, name)[0];

/** Every element inside, at any depth, with one of these names; what is inside such an element is not looked at again. */
export const elementsWithin = (element: XmlElement, ...names: string[]): XmlElement[] =>
	childrenOf(element).flatMap((child) => (names.includes(child.name) ? [child] : elementsWithin(child, ...names)));

/** The text of all text nodes inside. */
export const textWithin = (element: XmlElement): string =>
	element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');

/** True where a switch such as `<w:b/>` or `<w:b w:val="1"/>` is on, false where it is off, undefined where it is absent. */
export const switchOf = (properties: XmlElement | undefined, name: string): boolean | undefined => {
	const element = childOf(properties, name);
	return element && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '');
};
