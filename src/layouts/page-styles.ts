/**
 * The styles a page needs: those of every page, and each part of the others that styles something on it. Which that
 * is follows from the selectors and the markup, so that nobody has to remember it.
 */
import calloutSheet from '../styles/parts/callout.css?url';
import calloutText from '../styles/parts/callout.css?inline';
import cardsSheet from '../styles/parts/cards.css?url';
import cardsText from '../styles/parts/cards.css?inline';
import entrySheet from '../styles/parts/entry.css?url';
import entryText from '../styles/parts/entry.css?inline';
import figuresSheet from '../styles/parts/figures.css?url';
import figuresText from '../styles/parts/figures.css?inline';
import flowSheet from '../styles/parts/flow.css?url';
import flowText from '../styles/parts/flow.css?inline';
import guideSheet from '../styles/parts/guide.css?url';
import guideText from '../styles/parts/guide.css?inline';
import helplinesSheet from '../styles/parts/helplines.css?url';
import helplinesText from '../styles/parts/helplines.css?inline';
import recordsSheet from '../styles/parts/records.css?url';
import recordsText from '../styles/parts/records.css?inline';
import sheetSheet from '../styles/parts/sheet.css?url';
import sheetText from '../styles/parts/sheet.css?inline';

/** Each part: its address, and its rules. */
const PARTS = [
	[calloutSheet, calloutText],
	[cardsSheet, cardsText],
	[entrySheet, entryText],
	[figuresSheet, figuresText],
	[flowSheet, flowText],
	[guideSheet, guideText],
	[helplinesSheet, helplinesText],
	[recordsSheet, recordsText],
	[sheetSheet, sheetText],
] as const;

/** Classes and names of custom elements that must all be on a page for a selector to find anything. */
type Needed = readonly string[];

const ALTERNATIVES = /:(?:is|where|has|not)\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
const STATES = /\[[^[\]]*\]|::?[a-z-]+(?:\([^()]*\))?/g;

const namesInSelector = (selector: string): string[] => [
	...new Set(
		[...selector.replace(STATES, '').matchAll(/\.(-?[a-z][\w-]*)|\b([a-z]+-[a-z-]+)\b/g)].map(
			([, className, element]) => className ?? element ?? '',
		),
	),
];

/** One or, where a selector is nothing but alternatives, each of them. */
const neededFor = (selector: string): Needed[] => {
	const all = namesInSelector(selector.replace(ALTERNATIVES, ''));
	const either = namesInSelector(selector.replace(/:(?:is|where)\(/g, '('));
	return all.length > 0 ? [all] : either.map((name) => [name]);
};

const selectorsOf = (css: string): string[] =>
	css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.split('{')
		.map((before) => before.split(/[;}]/).at(-1)!.trim())
		.filter((selector) => selector !== '' && !selector.startsWith('@'))
		.flatMap((selector) => selector.replace(ALTERNATIVES, (inside) => inside.replaceAll(',', ' ')).split(','));

const parts = PARTS.map(([address, rules]) => ({ address, needed: selectorsOf(rules).flatMap(neededFor) }));

const namesIn = (html: string): ReadonlySet<string> =>
	new Set([
		...[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
		...[...html.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, name = '']) => name),
	]);

/**
 * In: the markup of a page, and the classes of what its scripts draw later. Out: the addresses of the parts of the
 * styles that style something of it, in a stable order.
 */
export const stylesFor = (html: string, drawnLater: readonly string[] = []): string[] => {
	const names = new Set([...namesIn(html), ...drawnLater]);
	return parts
		.filter(({ needed }) => needed.some((all) => all.every((name) => names.has(name))))
		.map(({ address }) => address);
};
