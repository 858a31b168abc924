/** What is said where something needed is missing, in the words of the form rather than of the file. */
import type { Field } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import { oneOf } from './wording.ts';

/** In: the field that is empty. Out: what was expected there, and one thing to do. */
export const missingWords = (field: Field): { message: string; next: string } => {
	const label = `“${field.label}”`;
	switch (field.kind) {
		case 'text':
			return {
				message: `Nothing is written under ${label}, expected one line.`,
				next: field.example ? `For example: ${field.example}` : 'Write a few words.',
			};
		case 'prose':
			return {
				message: `Nothing is written under ${label}, expected a few sentences.`,
				next: 'Write what you can; it need not be long.',
			};
		case 'lines':
			return {
				message: `Nothing is written under ${label}, expected at least one line.`,
				next: `Write ${oneOf(field.singular)} on each line.`,
			};
		case 'date':
			return { message: `No day is given under ${label}.`, next: 'Write the day, such as 31 March 2026.' };
		case 'time':
			return { message: `No time is given under ${label}.`, next: 'Write the time, such as 9.30am.' };
		case 'number':
			return { message: `No number is given under ${label}.`, next: 'Write it in figures.' };
		case 'web-address':
			return { message: `No web address is given under ${label}.`, next: 'Copy it from the page, starting https://.' };
		case 'mailbox':
			return {
				message: `No mailbox is given under ${label}.`,
				next: 'Write a shared address, such as training@example.org.',
			};
		case 'choice':
		case 'term':
			return {
				message: `Nothing is chosen under ${label}, expected one of the list.`,
				next: 'Choose the one that fits best.',
			};
		case 'terms':
			return { message: `Nothing is ticked under ${label}, expected at least one.`, next: 'Tick those that apply.' };
		case 'reference':
			return {
				message: `Nothing is chosen under ${label}, expected ${oneOf(typeNamed(field.to).singular.toLowerCase())}.`,
				next: 'Choose it from the list.',
			};
		case 'references':
			return {
				message: `Nothing is chosen under ${label}, expected at least one ${typeNamed(field.to).singular.toLowerCase()}.`,
				next: 'Choose it from the list.',
			};
		case 'group':
			return { message: `Nothing is filled in under ${label}.`, next: 'Fill in its parts.' };
		case 'groups':
			return {
				message: `Nothing is filled in under ${label}, expected at least one ${field.singular}.`,
				next: `Fill in ${oneOf(field.singular)}.`,
			};
		case 'yes-no':
		case 'upload':
			return { message: `Nothing is given under ${label}.`, next: 'Fill it in.' };
	}
};
