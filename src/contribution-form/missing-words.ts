/** What is said where something needed is missing, in the words of the form rather than of the file. */
import { exampleInWords } from '../content-model/example-in-words.ts';
import type { Field } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import { oneOf } from './wording.ts';

interface Missing {
	message: string;
	next: string;
}

/** In: the field that is empty. Out: what was expected there, and one thing to do. */
export const missingWords = (field: Field): Missing => {
	const words = MISSING[field.kind] as (field: Field, label: string) => Missing;
	return words(field, `“${field.label}”`);
};

const notChosen = (_field: Field, label: string): Missing => ({
	message: `Nothing is chosen under ${label}, expected one of the list.`,
	next: 'Choose the one that fits best.',
});

const notGiven = (_field: Field, label: string): Missing => ({
	message: `Nothing is given under ${label}.`,
	next: 'Fill it in.',
});

type MissingWords<Kind extends Field['kind']> = (field: Extract<Field, { kind: Kind }>, label: string) => Missing;

/** Every kind has an answer here: a new kind of field does not compile until it has one. */
const MISSING: { [Kind in Field['kind']]: MissingWords<Kind> } = {
	text: (field, label) => ({
		message: `Nothing is written under ${label}, expected one line.`,
		next: field.example ? exampleInWords(field.example) : 'Write a few words.',
	}),
	prose: (_field, label) => ({
		message: `Nothing is written under ${label}, expected a few sentences.`,
		next: 'Write what you can; it need not be long.',
	}),
	lines: (field, label) => ({
		message: `Nothing is written under ${label}, expected at least one line.`,
		next: `Write ${oneOf(field.singular)} on each line.`,
	}),
	date: (_field, label) => ({
		message: `No day is given under ${label}.`,
		next: 'Write the day, such as 31 March 2026.',
	}),
	time: (_field, label) => ({ message: `No time is given under ${label}.`, next: 'Write the time, such as 9.30am.' }),
	number: (_field, label) => ({ message: `No number is given under ${label}.`, next: 'Write it in figures.' }),
	'web-address': (_field, label) => ({
		message: `No web address is given under ${label}.`,
		next: 'Copy it from the page, starting https://.',
	}),
	mailbox: (_field, label) => ({
		message: `No mailbox is given under ${label}.`,
		next: 'Write a shared address, such as training@example.org.',
	}),
	choice: notChosen,
	term: notChosen,
	terms: (_field, label) => ({
		message: `Nothing is ticked under ${label}, expected at least one.`,
		next: 'Tick those that apply.',
	}),
	reference: (field, label) => ({
		message: `Nothing is chosen under ${label}, expected ${oneOf(typeNamed(field.to).singular.toLowerCase())}.`,
		next: 'Choose it from the list.',
	}),
	references: (field, label) => ({
		message: `Nothing is chosen under ${label}, expected at least one ${typeNamed(field.to).singular.toLowerCase()}.`,
		next: 'Choose it from the list.',
	}),
	group: (_field, label) => ({ message: `Nothing is filled in under ${label}.`, next: 'Fill in its parts.' }),
	groups: (field, label) => ({
		message: `Nothing is filled in under ${label}, expected at least one ${field.singular}.`,
		next: `Fill in ${oneOf(field.singular)}.`,
	}),
	'yes-no': notGiven,
	upload: notGiven,
};
