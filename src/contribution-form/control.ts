/** Which control of a plain form stands for a field. */
import { exampleInWords } from '../content-model/example-in-words.ts';
import type { AnyField, Field } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Vocabularies } from '../content-model/vocabulary.ts';

export interface Option {
	value: string;
	label: string;
	/** What the label means, where people would ask. */
	meaning?: string;
}

export type Control =
	| { as: 'line'; keyboard?: 'numeric' | 'url' | 'email' }
	| { as: 'paragraphs'; rows: number }
	| { as: 'tick' }
	| { as: 'radios' | 'ticks' | 'select'; options: Option[] }
	| { as: 'entry'; to: TypeName }
	| { as: 'entries'; to: TypeName }
	| { as: 'group' }
	| { as: 'groups' }
	| { as: 'none' };

/**
 * The control of a field. There is no default branch on purpose: a new kind of field does not compile until the plain
 * form has an answer for it.
 * @param nested true inside a group, where a list to open takes less room and fewer stops of the keyboard than buttons
 */
export const controlFor = (anyField: AnyField, vocabularies: Vocabularies, nested: boolean): Control => {
	const field = anyField as Field;
	// Buttons cannot be taken back once one is pressed, so a choice that may stay empty is a list with an empty line.
	const oneOf = (options: Option[]): Control =>
		nested || !field.required ? { as: 'select', options } : { as: 'radios', options };
	switch (field.kind) {
		case 'text':
		case 'date':
		case 'time':
			return { as: 'line' };
		case 'number':
			return { as: 'line', keyboard: 'numeric' };
		case 'web-address':
			return { as: 'line', keyboard: 'url' };
		case 'mailbox':
			return { as: 'line', keyboard: 'email' };
		case 'prose':
			return { as: 'paragraphs', rows: 5 };
		case 'lines':
			return { as: 'paragraphs', rows: 4 };
		case 'yes-no':
			return { as: 'tick' };
		case 'choice':
			return oneOf(Object.entries(field.options as Record<string, string>).map(([value, label]) => ({ value, label })));
		case 'term':
			return oneOf(
				vocabularies[field.vocabulary].terms.map(({ id, label, meaning }) => ({ value: id, label, meaning })),
			);
		case 'terms':
			return {
				as: 'ticks',
				options: vocabularies[field.vocabulary].terms.map(({ id, label }) => ({ value: id, label })),
			};
		case 'reference':
			return { as: 'entry', to: field.to };
		case 'references':
			return { as: 'entries', to: field.to };
		case 'group':
			return { as: 'group' };
		case 'groups':
			return { as: 'groups' };
		case 'upload':
			// A form that keeps nothing on the device takes no files; an editor adds pictures with the writer.
			return { as: 'none' };
	}
};

/** Longer lists are not written into the page; people give the address of the other page instead. */
export const MOST_CHOICES = 150;

/** The help beside a field, in sentences, first what the model says. */
export const helpOf = (anyField: AnyField, nested: boolean): string | undefined => {
	const field = anyField as Field;
	const example = field.example ? exampleInWords(field.example) : undefined;
	return [field.hint, example, formOf(field, nested)].filter(Boolean).join(' ') || undefined;
};

const formOf = (field: Field, nested: boolean): string | undefined => {
	switch (field.kind) {
		case 'text':
			return nested ? undefined : `One line of at most ${field.max} characters.`;
		case 'prose':
			return `At most ${field.max.toLocaleString('en-GB')} characters.`;
		case 'lines':
			return 'Put each on a line of its own.';
		case 'date':
			return 'Day, month and year, such as 31 March 2026.';
		case 'time':
			return 'Such as 9.30am.';
		case 'web-address':
			return field.example ? undefined : 'The full address, starting https://.';
		case 'group':
			return field.required ? undefined : 'Leave all of it empty if there is nothing to say.';
		case 'terms':
			return 'Tick all that apply.';
		case 'number':
		case 'yes-no':
		case 'mailbox':
		case 'choice':
		case 'term':
		case 'reference':
		case 'references':
		case 'groups':
		case 'upload':
			return undefined;
	}
};

/** What one row of a list is called. */
export const rowName = (anyField: AnyField): string => {
	const field = anyField as Field;
	if (field.kind === 'groups') return field.singular;
	return field.kind === 'references' ? typeNamed(field.to).singular.toLowerCase() : field.label.toLowerCase();
};
