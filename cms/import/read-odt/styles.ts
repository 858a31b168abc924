/** What the styles of an OpenDocument text mean: the same look and roles as those of a Word document. */
import { raisedOf, roleOfName, type ParagraphRole, type Style } from '../word-styles.ts';
import { tickAmong } from '../word-lists.ts';
import { childOf, childrenOf, elementsWithin, type XmlElement } from '../xml.ts';

export interface OdtStyle extends Style {
	struck?: boolean | undefined;
}

/** One level of a list: counted or not, from where, and the tick or box in place of a dot. */
export interface OdtLevel {
	counted: boolean;
	start: number;
	mark: string | undefined;
}

export interface OdtStyles {
	/** What a paragraph style makes of its words, and what it is for. */
	paragraph: (name: string | undefined) => OdtStyle;
	/** What a text style says; nothing for one that is not known. */
	text: (name: string | undefined) => OdtStyle;
	level: (list: string | undefined, level: number) => OdtLevel;
}

const UNCOUNTED: OdtLevel = { counted: false, start: 1, mark: undefined };

/** In: the parts with styles, those of the text itself last. Out: what each means. */
export const readOdtStyles = (parts: readonly (XmlElement | undefined)[]): OdtStyles => {
	const roots = parts.flatMap((part) => [
		...childrenOf(part, 'office:styles'),
		...childrenOf(part, 'office:automatic-styles'),
	]);
	const elements = new Map(
		roots
			.flatMap((root) => childrenOf(root, 'style:style'))
			.map((style) => [
				`${style.attributes.get('style:family') ?? ''} ${style.attributes.get('style:name') ?? ''}`,
				style,
			]),
	);
	const lists = new Map(
		roots
			.flatMap((root) => childrenOf(root, 'text:list-style'))
			.map((list) => [list.attributes.get('style:name') ?? '', levelsOf(list)]),
	);
	const read = new Map<string, OdtStyle>();
	const find = (family: string, name: string | undefined, depth = 0): OdtStyle => {
		if (!name) return {};
		const key = `${family} ${name}`;
		const known = read.get(key);
		if (known) return known;
		const element = elements.get(key);
		const parent = depth < 10 ? find(family, element?.attributes.get('style:parent-style-name'), depth + 1) : {};
		const style = { ...parent, ...roleOf(name, element), ...lookOf(childOf(element, 'style:text-properties')) };
		read.set(key, style);
		return style;
	};
	return {
		paragraph: (name) => find('paragraph', name),
		text: (name) => find('text', name),
		level: (list, level) => lists.get(list ?? '')?.get(level) ?? UNCOUNTED,
	};
};

const roleOf = (name: string, element: XmlElement | undefined): { role?: ParagraphRole } => {
	const shown = element?.attributes.get('style:display-name') ?? name.replaceAll('_20_', ' ');
	const role = roleOfName(shown);
	return role === undefined ? {} : { role };
};

/** Only what is said: the rest is as around it. */
const lookOf = (properties: XmlElement | undefined): OdtStyle => {
	const look: OdtStyle = {};
	const { attributes } = properties ?? {};
	const weight = attributes?.get('fo:font-weight');
	if (weight) look.bold = weight === 'bold' || Number(weight) >= 600;
	const slant = attributes?.get('fo:font-style');
	if (slant) look.italic = slant !== 'normal';
	const through = attributes?.get('style:text-line-through-style');
	if (through) look.struck = through !== 'none';
	const place = attributes?.get('style:text-position');
	if (place)
		look.raised = raisedOf(place.startsWith('super') || /^[1-9]/.test(place) ? 'superscript' : subscriptOf(place));
	if (attributes?.get('text:display') === 'none') look.hidden = true;
	const points = Number(/^([\d.]{1,8})pt$/.exec(attributes?.get('fo:font-size') ?? '')?.[1] ?? Number.NaN);
	if (Number.isFinite(points)) look.size = points * 2;
	return look;
};

const subscriptOf = (place: string): string => (place.startsWith('sub') || place.startsWith('-') ? 'subscript' : '');

const levelsOf = (list: XmlElement): Map<number, OdtLevel> =>
	new Map(
		elementsWithin(list, 'text:list-level-style-number', 'text:list-level-style-bullet').map((level) => {
			const { attributes } = level;
			const format = attributes.get('style:num-format') ?? '';
			return [
				Number(attributes.get('text:level') ?? 1) - 1,
				{
					counted: level.name === 'text:list-level-style-number' && format !== '',
					start: wholeOf(attributes.get('text:start-value')) ?? 1,
					mark: tickAmong(attributes.get('text:bullet-char') ?? ''),
				},
			];
		}),
	);

/** A number somebody begins to count from; undefined for anything else. */
export const wholeOf = (written: string | undefined): number | undefined => {
	const number = Number(written ?? Number.NaN);
	return Number.isInteger(number) && number >= 0 && number < 1_000_000 ? number : undefined;
};
