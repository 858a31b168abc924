/** The parts of the hub as the menu names them, in the order of the menu: what people come for. */

export interface MenuPart {
	label: string;
	/** What is found there, in one sentence. */
	purpose: string;
}

export const MENU_PARTS = {
	guides: {
		label: 'Guides',
		purpose: 'What to do, what to avoid and where to begin, for people who do the work.',
	},
	examples: {
		label: 'Examples',
		purpose: 'What teams tried, where, and what they learned from it.',
	},
	learning: {
		label: 'Learning',
		purpose: 'Training, things to read, the framework, and the words and figures of the field.',
	},
	'networks-and-meetings': {
		label: 'Networks and meetings',
		purpose: 'Who works on this in your place, what they talk about, and when they meet.',
	},
} as const satisfies Record<string, MenuPart>;

export type MenuPartName = keyof typeof MENU_PARTS;

/** The names of the parts, in the order of the menu. */
export const MENU_PART_NAMES = Object.keys(MENU_PARTS) as MenuPartName[];

/** Where the page of a part stands that holds more than one list. */
export const partAddress = (name: MenuPartName) => `/${name}/`;
