/** What an element of HTML does to the text in it. */
import type { Paragraph } from '../blocks.ts';

/** How text looks. */
export interface Look {
	bold: boolean;
	italic: boolean;
	struck: boolean;
	/** Where it leads; empty where it is no link. */
	href: string;
	raised: 'up' | 'down' | undefined;
}

export const PLAIN: Look = { bold: false, italic: false, struck: false, href: '', raised: undefined };

/** Elements that hold nothing a reader reads. */
const UNREAD = new Set(
	'HEAD TITLE META LINK BASE STYLE SCRIPT TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO SELECT TEXTAREA'.split(
		' ',
	),
);

/** Elements that a browser sets as blocks: https://html.spec.whatwg.org/multipage/rendering.html */
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(
		' ',
	),
);

const LISTS = new Set(['UL', 'OL', 'MENU']);

const nameOf = ({ nodeName }: Node) => nodeName.toUpperCase();

export const isUnread = (element: Element): boolean => UNREAD.has(nameOf(element));

export const isList = (element: Element): boolean => LISTS.has(nameOf(element));

/** The declarations of the element’s own style, by property; of Word’s too, which no browser knows. */
const styleOf = (element: Element): ReadonlyMap<string, string> =>
	new Map(
		(element.getAttribute('style') ?? '').split(';').map((declaration): [string, string] => {
			const colon = declaration.indexOf(':');
			return [
				declaration.slice(0, colon).trim().toLowerCase(),
				declaration
					.slice(colon + 1)
					.trim()
					.toLowerCase(),
			];
		}),
	);

/** What its writer does not see: taken out of sight, or the mark that Word sets before a point of a list. */
export const isHidden = (element: Element): boolean => {
	if (element.hasAttribute('hidden')) return true;
	const style = styleOf(element);
	return style.get('display') === 'none' || style.get('mso-hide') === 'all' || style.get('mso-list') === 'ignore';
};

export const startsBlock = (element: Element): boolean =>
	BLOCKS.has(nameOf(element)) || /^(?:block|flex|grid|list-item|table)$/.test(styleOf(element).get('display') ?? '');

/**
 * The look of what stands in an element. A style says more than a name: Google Docs wraps everything in a bold that is
 * none.
 */
export const lookOf = (element: Element, outside: Look): Look => {
	const look = { ...outside };
	const name = nameOf(element);
	if (name === 'B' || name === 'STRONG') look.bold = true;
	if (name === 'I' || name === 'EM') look.italic = true;
	if (name === 'S' || name === 'STRIKE' || name === 'DEL') look.struck = true;
	if (name === 'SUP') look.raised = 'up';
	if (name === 'SUB') look.raised = 'down';
	if (name === 'A') look.href = element.getAttribute('href') ?? look.href;
	const style = styleOf(element);
	const weight = style.get('font-weight');
	if (weight) look.bold = weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600;
	const slant = style.get('font-style');
	if (slant) look.italic = /^(?:italic|oblique)/.test(slant);
	const line = style.get('text-decoration') ?? style.get('text-decoration-line');
	if (line?.includes('line-through')) look.struck = true;
	return look;
};

/** `mso-list: l0 level2 lfo1`: Word writes the points of its lists as paragraphs, with their mark as text. */
export const wordListOf = (element: Element): Paragraph['list'] => {
	const [, level] = / level(\d)/.exec(` ${styleOf(element).get('mso-list') ?? ''}`) ?? [];
	if (!level) return undefined;
	const mark = [...element.querySelectorAll('span')].find((span) => styleOf(span).get('mso-list') === 'ignore');
	return { level: Number(level) - 1, counted: /^\s*\(?[\da-z]{1,4}[.)]/i.test(mark?.textContent ?? '') };
};
