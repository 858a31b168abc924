/** Finds the tags of known components in a text, by their spelling alone. */
import { components } from '../authoring/index.ts';

const NAMES = components.map(({ name }) => name).join('|');
const ATTRIBUTES = String.raw`(?:[ \t\r\n]+[A-Za-z][\w.:-]*[ \t]*=[ \t]*"[^"<]*")*`;
const KNOWN_TAG = new RegExp(`<(/?)(${NAMES})(${ATTRIBUTES})[ \\t\\r\\n]*(/?)>`, 'g');

export interface ComponentTag {
	name: string;
	form: 'opening' | 'closing' | 'complete';
	start: number;
	end: number;
}

/** Every tag of a known component whose attributes are literal, wherever it stands. */
export const componentTagsOf = (text: string): ComponentTag[] =>
	[...text.matchAll(KNOWN_TAG)]
		.filter(([, slash, , attributes, selfClosing]) => !(slash && (attributes || selfClosing)))
		.map(({ index, 0: source, 1: slash, 2: name = '', 4: selfClosing }) => ({
			name,
			form: slash ? 'closing' : selfClosing ? 'complete' : 'opening',
			start: index,
			end: index + source.length,
		}));

/** Splits tags into those that belong together and those without their other half. Components do not nest. */
export const pairTags = (tags: readonly ComponentTag[]): { paired: ComponentTag[]; alone: ComponentTag[] } => {
	const paired: ComponentTag[] = [];
	const alone: ComponentTag[] = [];
	let open: { tag: ComponentTag; inside: ComponentTag[] } | undefined;
	for (const tag of tags) {
		if (tag.form === 'complete') (open?.inside ?? paired).push(tag);
		else if (tag.form === 'opening') {
			if (open) {
				alone.push(open.tag);
				paired.push(...open.inside);
			}
			open = { tag, inside: [] };
		} else if (open?.tag.name === tag.name) {
			paired.push(open.tag, ...open.inside, tag);
			open = undefined;
		} else alone.push(tag);
	}
	if (open) {
		alone.push(open.tag);
		paired.push(...open.inside);
	}
	return { paired, alone };
};
