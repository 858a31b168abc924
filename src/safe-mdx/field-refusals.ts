/**
 * Everything the fields of an entry can be refused for, in the words writers read and with the reasons of the
 * handbook.
 */
import type { Refusal } from './refusal.ts';

const YAML_PLAIN =
	'The lines between the two --- lines hold the fields of the form. They use the plain part of YAML, so that every tool reads them the same way.';

export const FIELD_REFUSALS = {
	'yaml-fences': {
		title: 'The lines that hold the fields',
		why: 'An entry starts with its fields between two lines of three hyphens; the text follows.',
		example: { refused: 'title: A title', instead: '---\ntitle: A title\n---\n' },
		message: ({ found, expected }) => `Unexpected “${found}”, expected ${expected}.`,
		next: ({ next }) => next ?? 'Put a line with only --- before the first field and another after the last.',
	},
	'yaml-size': {
		title: 'Fields that are too long',
		why: 'Fields are short. A very long one is almost always text that belongs in the body.',
		example: {
			refused: 'More than 150,000 characters of fields.',
			instead: 'Text in the body, below the second --- line.',
		},
		message: ({ found, expected }) => `Unexpected length of the fields: ${found}, expected at most ${expected}.`,
		next: () => 'Move long text into the body, below the second --- line.',
	},
	'yaml-depth': {
		title: 'Fields nested too deeply',
		why: 'No form of the hub has more than a few levels, and very deep nesting can be used to stop the checks.',
		example: { refused: 'a: [[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]', instead: 'a: [one, two]' },
		message: ({ expected }) => `Unexpected depth of fields within fields, expected at most ${expected} levels.`,
		next: () => 'Compare this place with an entry that works.',
	},
	'yaml-alias': {
		title: 'An anchor or an alias',
		why: `${YAML_PLAIN} Anchors copy text from elsewhere in the file and can grow without end.`,
		example: { refused: 'title: &name Words\nsummary: *name', instead: 'title: Words\nsummary: Words' },
		message: ({ found }) =>
			`Unexpected “${found}”, expected plain text: “&” and “*” at the start of a value copy text in YAML.`,
		next: () => 'Put the value between double quotes if the sign is meant, or write the words out.',
	},
	'yaml-tag': {
		title: 'A tag in the fields',
		why: `${YAML_PLAIN} Tags can ask a program to build things.`,
		example: { refused: 'title: !!str Words', instead: 'title: "Words"' },
		message: ({ found }) =>
			`Unexpected “${found}”, expected plain text: “!” at the start of a value has a meaning in YAML.`,
		next: () => 'Put the value between double quotes if the sign is meant, or remove the tag.',
	},
	'yaml-key': {
		title: 'The name of a field',
		why: `${YAML_PLAIN} Some names could change how the program itself works.`,
		example: { refused: '__proto__: words', instead: 'title: words' },
		message: ({ found }) => `Unexpected field name “${found}”, expected the name of a field of the form.`,
		next: () => 'Remove this line, or correct the name.',
	},
	'yaml-duplicate-key': {
		title: 'A field that stands twice',
		why: 'Two values for one field leave open which is meant.',
		example: { refused: 'title: One\ntitle: Two', instead: 'title: One' },
		message: ({ found }) => `Unexpected second “${found}”, expected each field once.`,
		next: () => 'Keep one of the two lines.',
	},
	'yaml-hidden-character': {
		title: 'A hidden character in the fields',
		why: 'Some characters cannot be seen but change how text reads. They usually arrive by pasting.',
		example: { refused: 'title: pay\u202eelbisivni', instead: 'title: pay' },
		message: ({ found }) => `Unexpected hidden character ${found}, expected only characters a reader can see.`,
		next: () => 'Delete the words around this place and type them again instead of pasting them.',
	},
	'yaml-colon': {
		title: 'A colon inside a value',
		why: 'A colon followed by a space begins a new field. Inside a value it needs quotes around the whole value.',
		example: { refused: 'title: Moving: what next', instead: 'title: "Moving: what next"' },
		message: ({ found }) =>
			`Unexpected colon in “${found}”, expected quotes around a value that has a colon and a space.`,
		next: () => 'Put the whole value between double quotes.',
	},
	'yaml-hash': {
		title: 'A hash sign inside a value',
		why: 'After a space, # begins a note to people who read the file, and the rest of the line would be lost without a word. Notes have lines of their own.',
		example: { refused: 'title: Lessons from week #3', instead: 'title: "Lessons from week #3"' },
		message: ({ found }) =>
			`Unexpected “${found}” after a value, expected quotes around a value that has a space and a #: everything after it would be lost.`,
		next: () => 'Put the whole value between double quotes; put a note on a line of its own.',
	},
	'yaml-quote': {
		title: 'Quotation marks that do not match',
		why: 'A value that starts with a quotation mark ends with the same mark, and nothing follows it.',
		example: { refused: 'title: "Moving', instead: 'title: "Moving"' },
		message: ({ found }) =>
			`Unexpected end of a quoted value in “${found}”, expected the same quotation mark at both ends and nothing after it.`,
		next: () => 'Add the missing mark; write a quotation mark inside double quotes as \\".',
	},
	'yaml-indentation': {
		title: 'Spaces at the start of a line',
		why: 'The spaces before a line say which field it belongs to.',
		example: { refused: 'owner:\n\trole: Lead', instead: 'owner:\n  role: Lead' },
		message: ({ found }) =>
			`Unexpected spaces or a tab before “${found}”, expected the same number of spaces as the line it belongs with.`,
		next: () => 'Use two spaces for each level and no tabs.',
	},
	'yaml-documents': {
		title: 'More than one set of fields',
		why: 'A file holds one entry.',
		example: { refused: 'title: One\n---\ntitle: Two', instead: 'title: One' },
		message: () => 'Unexpected second set of fields in one file, expected one entry in each file.',
		next: () => 'Move the second set to a file of its own.',
	},
	'yaml-syntax': {
		title: 'Fields that cannot be read',
		why: YAML_PLAIN,
		example: { refused: 'title: [one, two', instead: 'title: [one, two]' },
		message: ({ found }) => `Unexpected “${found}”, expected a field name, a colon, a space and a value.`,
		next: () => 'Put the value between double quotes, or compare the line with an entry that works.',
	},
} as const satisfies Record<string, Refusal>;
