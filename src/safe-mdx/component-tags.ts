/** Finds the tags of known components in a text, by their spelling alone. */
import { components } from '../authoring/index.ts';

const NAMES = components.map(({ name }) => name).join('|');
// Literal attributes on one line each, as the editor writes them. Anything else is refused by a rule, with its reason.
const GAP = String.raw`(?:[ \t]|\r?\n(?![ \t]*\r?\n))`;
const ATTRIBUTES = String.raw`(?:${GAP}+[A-Za-z][\w-]*(?::[A-Za-z][\w-]*)?="[^"\r\n]*")*`;
const KNOWN_TAG = new RegExp(`<(/?)(${NAMES})(${ATTRIBUTES})${GAP}*(/?)>`, 'g');

export interface ComponentTag {
	name: string;
	form: 'opening' | 'closing' | 'complete';
	start: number;
	end: number;
}

const formOf = (slash: string | undefined, selfClosing: string | undefined): ComponentTag['form'] => {
	if (slash) return 'closing';
	return selfClosing ? 'complete' : 'opening';
};

/** Every tag of a known component whose attributes are literal, wherever it stands. */
export const componentTagsOf = (text: string): ComponentTag[] =>
	[...text.matchAll(KNOWN_TAG)]
		.filter(([, slash, , attributes, selfClosing]) => !(slash && (attributes || selfClosing)))
		.map(({ index, 0: source, 1: slash, 2: name = '', 4: selfClosing }) => ({
			name,
			form: formOf(slash, selfClosing),
			start: index,
			end: index + source.length,
		}));

/** Splits tags into those that belong together and those without their other half. */
export const pairTags = (tags: readonly ComponentTag[]): { paired: ComponentTag[]; alone: ComponentTag[] } => {
	const paired: ComponentTag[] = [];
	const alone: ComponentTag[] = [];
	const open: ComponentTag[] = [];
	for (const tag of tags) {
		if (tag.form === 'complete') paired.push(tag);
		else if (tag.form === 'opening') open.push(tag);
		else {
			const opening = open.findLastIndex(({ name }) => name === tag.name);
			if (opening === -1) {
				alone.push(tag);
				continue;
			}
			const [first, ...unclosed] = open.splice(opening);
			if (first) paired.push(first, tag);
			alone.push(...unclosed);
		}
	}
	return { paired, alone: [...alone, ...open] };
};
