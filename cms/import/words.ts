/** Counts words, to be sure that none is lost on the way from a document to an entry. */
import type { Root } from 'mdast';
import { HIDDEN_CHARACTERS } from '../../src/content-model/field.ts';
import { childOf, childrenOf, switchOf, textWithin, type XmlElement } from './xml.ts';

// A soft hyphen is only a wish of the typesetter.
const HIDDEN = new RegExp(`${HIDDEN_CHARACTERS.source}|\u00ad`, 'gu');

/** A text without the characters that it picks up on its way and that no reader sees; those Urdu needs stay. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN, '');

/** Words of a text, in order, without capitals or hidden characters. */
export const wordsIn = (text: string): string[] =>
	withoutHidden(text.normalize('NFC'))
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const RAISED = /[²³¹⁰-₎]/g;

/** A word with its raised and lowered figures as ordinary ones: a document stores them so. */
export const levelled = (word: string): string => word.replace(RAISED, (sign) => sign.normalize('NFKC'));

/** The words of `all` that are left when those of `found` are taken away, each as often as it stands there. */
export const wordsLeft = (all: readonly string[], found: readonly string[]): string[] => {
	const count = new Map<string, number>();
	for (const word of found) count.set(word, (count.get(word) ?? 0) + 1);
	return all.filter((word) => {
		const left = count.get(word) ?? 0;
		if (left > 0) count.set(word, left - 1);
		return left === 0;
	});
};

/** Everything a reader of the rendered body can read, captions and descriptions included. */
export const wordsOfTree = (tree: Root): string[] => {
	const texts: string[] = [];
	interface AnyNode {
		type: string;
		value?: unknown;
		alt?: unknown;
		url?: unknown;
		attributes?: { value?: unknown }[];
		children?: AnyNode[];
	}
	const visit = (node: AnyNode): string => {
		// A picture may stand within a word, so its description is counted apart.
		if (typeof node.alt === 'string') texts.push(node.alt);
		const own = typeof node.value === 'string' ? node.value : '';
		const attributes = (node.attributes ?? []).map(({ value }) => (typeof value === 'string' ? value : '')).join(' ');
		const inner = (node.children ?? []).map(visit).join(BLOCKS.has(node.type) ? ' ' : '');
		const text = [attributes, own, inner].filter(Boolean).join(' ');
		return node.type === 'break' ? ' ' : text;
	};
	texts.push(visit(tree as unknown as AnyNode));
	return wordsIn(texts.join(' '));
};

const BLOCKS = new Set([
	'root',
	'list',
	'listItem',
	'blockquote',
	'table',
	'tableRow',
	'footnoteDefinition',
	'mdxJsxFlowElement',
]);

const NOT_READ = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:delInstrText', 'mc:Fallback']);

/** True for a paragraph that goes on in the next: a large first letter, or one whose end was deleted. */
export const runsOn = (properties: XmlElement | undefined): boolean =>
	!['none', undefined].includes(childOf(properties, 'w:framePr')?.attributes.get('w:dropCap')) ||
	childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;

/** The text of a part of a Word document as it is stored, by a way of its own: the check on everything else. */
export const storedText = (root: XmlElement): string => {
	const paragraphs: string[] = [];
	let begun = '';
	const visit = (element: XmlElement): string => {
		if (NOT_READ.has(element.name)) return '';
		if (element.name === 'w:t') return textWithin(element);
		if (element.name === 'm:t') return ` ${textWithin(element)} `;
		if (element.name === 'w:tab' || element.name === 'w:br' || element.name === 'w:cr') return ' ';
		if (element.name === 'w:noBreakHyphen') return '-';
		const inner = childrenOf(element).map(visit).join('');
		// Hidden text is a thing of its own; it never continues the word before it.
		if (element.name === 'w:r' && switchOf(childOf(element, 'w:rPr'), 'w:vanish')) return ` ${inner} `;
		if (element.name !== 'w:p') return inner;
		if (runsOn(childOf(element, 'w:pPr'))) begun += inner;
		else {
			paragraphs.push(begun + inner);
			begun = '';
		}
		return '';
	};
	paragraphs.push(visit(root), begun);
	return paragraphs.join(' ');
};

/** The words of it. */
export const wordsStored = (root: XmlElement): string[] => wordsIn(storedText(root));
