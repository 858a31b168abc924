/** One form field of the editor for one field of the content model. */
import { exampleInWords } from '../src/content-model/example-in-words.ts';
import type { AnyField, Field, Fields } from '../src/content-model/field.ts';
import type { Vocabularies } from '../src/content-model/vocabulary.ts';
import type { FormField } from './decap.ts';

export interface WidgetContext {
	vocabularies: Vocabularies;
}

/**
 * Kinds of file a writer can upload: those that can be checked by content and freed of what they say about their
 * makers.
 */
export const UPLOADABLE: readonly string[] = ['jpg', 'png', 'webp', 'pdf'];

/**
 * The form fields for a set of model fields, in the model’s order.
 * In: the fields and the hub’s vocabularies. Out: Decap fields. Throws where the model has a field that no form can
 * show.
 */
export const widgetsFor = (fields: Fields, context: WidgetContext): FormField[] =>
	Object.entries(fields).map(([name, field]) => widgetFor(name, field as AnyField, context));

/** One form field. */
export const widgetFor = (name: string, anyField: AnyField, context: WidgetContext): FormField => {
	const field = anyField as Field;
	const widget = WIDGETS[field.kind] as (field: Field, context: WidgetContext) => Widget;
	return { name, label: field.label, required: field.required, ...widget(field, context) };
};

/** What every form field begins with. */
type Beginning = 'name' | 'label' | 'required';
type WithoutBeginning<One> = One extends unknown ? Omit<One, Beginning> : never;
type Widget = WithoutBeginning<FormField>;

type FieldOfKind<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;

/** Every kind has an answer here: a new kind of field does not compile until it has a widget. */
const WIDGETS: { [Kind in Field['kind']]: (field: FieldOfKind<Kind>, context: WidgetContext) => Widget } = {
	text: (field) => ({
		widget: 'string',
		...hintOf(field, `At most ${field.max} characters.`),
		pattern: field.pattern
			? [
					`^(?=[\\s\\S]{0,${field.max}}$)\\s*(?:${withoutAnchors(field.pattern.expression)})\\s*$`,
					`expected ${field.pattern.expected}`,
				]
			: singleLine(field.max),
	}),
	prose: (field) => ({
		widget: 'text',
		...hintOf(field, `Plain paragraphs, at most ${field.max} characters.`),
		pattern: [`^[\\s\\S]{0,${field.max}}$`, `expected at most ${field.max} characters`],
	}),
	lines: (field) => ({
		...listOf(field),
		collapsed: false,
		field: {
			name: 'line',
			label: sentence(field.singular),
			widget: 'string',
			required: true,
			pattern: singleLine(field.max),
		},
	}),
	number: (field) => ({
		widget: 'number',
		...hintOf(field),
		value_type: field.whole ? 'int' : 'float',
		min: field.min,
		max: field.max,
		step: field.whole ? 1 : 'any',
	}),
	// A switch that must be answered starts at “no”: Decap would otherwise count an untouched switch as missing.
	'yes-no': (field) => ({ widget: 'boolean', ...hintOf(field), ...(field.required ? { default: false } : {}) }),
	date: (field) => ({
		widget: 'datetime',
		...hintOf(field),
		format: 'YYYY-MM-DD',
		date_format: 'YYYY-MM-DD',
		time_format: false,
	}),
	time: (field) => ({
		widget: 'datetime',
		...hintOf(field),
		format: 'HH:mm',
		date_format: false,
		time_format: 'HH:mm',
	}),
	'web-address': (field) => ({
		widget: 'string',
		...hintOf(field),
		pattern: ['^\\s*https?://\\S+\\s*$', 'expected a full web address starting https://'],
	}),
	mailbox: (field) => ({
		widget: 'string',
		...hintOf(field),
		pattern: ['^\\s*[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\s*$', 'expected an email address such as training@example.org'],
	}),
	choice: (field) => ({
		widget: 'select',
		...hintOf(field),
		options: Object.entries(field.options).map(([value, label]) => ({ label: label as string, value })),
	}),
	term: (field, context) => ({ widget: 'select', ...hintOf(field), options: optionsOf(field.vocabulary, context) }),
	terms: (field, context) => ({
		widget: 'select',
		...hintOf(field),
		multiple: true,
		min: field.min,
		options: optionsOf(field.vocabulary, context),
	}),
	reference: (field) => ({ widget: 'relation', ...hintOf(field), ...relationTo(field.to) }),
	references: (field) => ({
		widget: 'relation',
		...hintOf(field),
		multiple: true,
		min: field.min,
		...relationTo(field.to),
	}),
	// Decap asks for the required parts of an optional group even when the group is left alone. As a list of at most
	// one, the parts are asked for only once the writer has added it. `entry-format.ts` turns it back.
	group: (field, context) => {
		const fields = widgetsFor(field.fields, context);
		if (field.required) return { widget: 'object', ...hintOf(field), collapsed: false, fields };
		return {
			widget: 'list',
			...hintOf(field, 'Add it only if you need it.'),
			label_singular: field.label.toLowerCase(),
			default: [],
			min: 0,
			max: 1,
			collapsed: false,
			fields,
		};
	},
	groups: (field, context) => ({
		...listOf(field),
		collapsed: field.folded ?? false,
		...summaryOf(field.fields),
		fields: widgetsFor(field.fields, context),
	}),
	upload: (field) => ({
		widget: field.accepts.includes('pdf') ? 'file' : 'image',
		...hintOf(field, `A ${field.accepts.filter((ending) => UPLOADABLE.includes(ending)).join(', ')} file.`),
		choose_url: false,
	}),
};

const singleLine = (max: number): [string, string] => [
	`^[^\\r\\n]{0,${max}}$`,
	`expected a single line of at most ${max} characters`,
];

/** True where the form holds a group as a list of at most one: see `group` above. */
export const isListOfOne = (field: AnyField) => field.kind === 'group' && !field.required;

const hintOf = ({ hint, example }: { hint?: string; example?: string }, more?: string): { hint?: string } => {
	const words = [hint, example ? exampleInWords(example) : undefined, more].filter(Boolean).join(' ');
	return words ? { hint: words } : {};
};

/** What every list of the form has, whatever its items are made of. */
const listOf = (field: FieldOfKind<'lines' | 'groups'>) => ({
	widget: 'list' as const,
	...hintOf(field),
	label_singular: field.singular,
	default: [],
	min: field.min,
	max: field.most,
});

const optionsOf = (vocabulary: keyof Vocabularies, { vocabularies }: WidgetContext) =>
	vocabularies[vocabulary].terms.map(({ id, label }) => ({ label, value: id }));

/** The id of an entry is its path inside its folder: Decap calls that its slug. */
const relationTo = (collection: string) => ({
	collection,
	value_field: '{{slug}}',
	search_fields: ['title'],
	display_fields: ['title'],
	options_length: 300,
});

/** What stands for a folded item: what it is called, else its first words; never an id or the value of a choice. */
const summaryOf = (fields: Fields): { summary?: string } => {
	const called = ['label', 'title', 'name'].find((name) => Object.hasOwn(fields, name));
	const first =
		called ??
		Object.entries(fields).find(
			([name, field]) => name !== 'id' && ['text', 'prose', 'date'].includes(field.kind),
		)?.[0];
	return first ? { summary: `{{fields.${first}}}` } : {};
};

const withoutAnchors = (expression: string) => expression.replace(/^\^/, '').replace(/\$$/, '');

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
