/**
 * What the styles and list definitions of a document mean. Built-in styles keep their English names in every language
 * of Word.
 */
import { childOf, childrenOf, switchOf, type XmlElement } from './xml.ts';

/** What a paragraph is for. A number is the level of a heading, from 1. */
export type ParagraphRole = number | 'title' | 'subtitle' | 'caption' | 'quotation' | 'contents';

export interface Style {
	role?: ParagraphRole | undefined;
	bold?: boolean | undefined;
	italic?: boolean | undefined;
	hidden?: boolean | undefined;
	raised?: 'up' | 'down' | undefined;
	/** Half points. */
	size?: number | undefined;
	list?: { id: string; level: number } | undefined;
	/** `bullet` or `number` where the name says so and no list is defined. */
	listName?: 'bullet' | 'number' | undefined;
}

/** The style with this id, with what it takes over from the styles it is based on. */
export type FindStyle = (id: string | undefined) => Style;

export const readStyles = (root: XmlElement | undefined): FindStyle => {
	const elements = new Map(
		childrenOf(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
	);
	const read = new Map<string, Style>();
	const find = (id: string | undefined, depth = 0): Style => {
		if (!id) return {};
		const known = read.get(id);
		if (known) return known;
		const element = elements.get(id);
		const name = childOf(element, 'w:name')?.attributes.get('w:val') ?? id;
		const basis = depth < 10 ? find(childOf(element, 'w:basedOn')?.attributes.get('w:val'), depth + 1) : {};
		const paragraph = childOf(element, 'w:pPr');
		const style = {
			...basis,
			...defined({
				role: roleOf(name, paragraph),
				listName: /^list (bullet|number)/i.exec(name)?.[1]?.toLowerCase() as Style['listName'],
				list: listOfParagraph(paragraph),
			}),
			...charactersOf(childOf(element, 'w:rPr')),
			...namedCharacters(name),
		};
		read.set(id, style);
		return style;
	};
	return find;
};

const defined = <T extends object>(values: T): T =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const roleOf = (name: string, paragraph: XmlElement | undefined): ParagraphRole | undefined =>
	roleOfName(name) ?? outlineLevelOf(paragraph);

/** What a paragraph style is for, by its English name. */
export const roleOfName = (name: string): ParagraphRole | undefined => {
	const level = /^heading ?([1-9])$/i.exec(name)?.[1];
	if (level) return Number(level);
	if (/^(?:title)$/i.test(name)) return 'title';
	if (/^subtitle$/i.test(name)) return 'subtitle';
	if (/^(?:caption|illustration|table|figure)$/i.test(name)) return 'caption';
	if (/^(?:intense )?quote$|^(?:block )?quotations?$|^block text$/i.test(name)) return 'quotation';
	if (/^toc(?: ?heading| ?\d)$|^contents (?:heading|\d+)$/i.test(name)) return 'contents';
	return undefined;
};

/** The level of a heading made by an outline level instead of a style. */
export const outlineLevelOf = (paragraph: XmlElement | undefined): number | undefined => {
	const level = Number(childOf(paragraph, 'w:outlineLvl')?.attributes.get('w:val') ?? 9);
	return level >= 0 && level < 9 ? level + 1 : undefined;
};

/** Bold, italic, hidden and raised as set on a run or in a style. */
export const charactersOf = (
	properties: XmlElement | undefined,
): Pick<Style, 'bold' | 'italic' | 'hidden' | 'size' | 'raised'> => {
	const size = Number(childOf(properties, 'w:sz')?.attributes.get('w:val') ?? Number.NaN);
	return defined({
		bold: switchOf(properties, 'w:b'),
		italic: switchOf(properties, 'w:i'),
		hidden: switchOf(properties, 'w:vanish'),
		raised: raisedOf(childOf(properties, 'w:vertAlign')?.attributes.get('w:val')),
		size: Number.isFinite(size) ? size : undefined,
	});
};

/** A place above or below the line, as Word names it. */
export const raisedOf = (written: string | undefined): Style['raised'] => {
	if (written === 'superscript') return 'up';
	return written === 'subscript' ? 'down' : undefined;
};

const namedCharacters = (name: string): Style => {
	if (/^strong(?: emphasis)?$/i.test(name)) return { bold: true };
	return /^emphasis$/i.test(name) ? { italic: true } : {};
};

/** The list a paragraph belongs to, as written on it or in its style. `0` means: no list after all. */
export const listOfParagraph = (paragraph: XmlElement | undefined): { id: string; level: number } | undefined => {
	const numbering = childOf(paragraph, 'w:numPr');
	const id = childOf(numbering, 'w:numId')?.attributes.get('w:val');
	return id === undefined
		? undefined
		: { id, level: Number(childOf(numbering, 'w:ilvl')?.attributes.get('w:val') ?? 0) };
};
