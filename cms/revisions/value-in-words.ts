/** What a field of a file holds, as its writer would read it. Pure. */
import { dayInWords } from '../../src/content-model/days.ts';
import type { AnyField, Field, Fields, NamingField } from '../../src/content-model/field.ts';
import { isRecord } from '../../src/content-model/is-record.ts';
import { own } from '../../src/content-model/own.ts';

const plainly = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What people read for a term or an entry that a field names by its id. */
export type NameOf = (field: NamingField, id: string) => string;

const byId: NameOf = (_field, id) => id;

/** In: a field, undefined where the model does not know it, and whatever stands there. Out: nothing, for nothing. */
export const valueInWords = (field: AnyField | undefined, value: unknown, nameOf: NameOf = byId): string => {
	if (value === undefined || value === null || value === '') return '';
	const known = field as Field | undefined;
	switch (known?.kind) {
		case 'choice':
			return own(known.options, plainly(value)) ?? plainly(value);
		case 'yes-no':
			return own({ true: 'Yes', false: 'No' }, plainly(value)) ?? plainly(value);
		case 'date':
			return isDay(value) && !Number.isNaN(Date.parse(value)) ? dayInWords(value) : plainly(value);
		case 'group':
		case 'groups':
			return Array.isArray(value)
				? value.map((row) => partsInWords(known.fields, row, nameOf)).join('\n')
				: partsInWords(known.fields, value, nameOf);
		case 'term':
		case 'terms':
		case 'reference':
		case 'references':
			return (Array.isArray(value) ? value : [value]).map((id) => nameOf(known, plainly(id))).join(', ');
		default:
			return Array.isArray(value) ? value.map(plainly).join(', ') : plainly(value);
	}
};

/** `Role: Lead; Organisation: ashford-council` */
const partsInWords = (fields: Fields, value: unknown, nameOf: NameOf): string =>
	isRecord(value)
		? Object.entries(value)
				.map(([name, part]) => `${own(fields, name)?.label ?? name}: ${valueInWords(own(fields, name), part, nameOf)}`)
				.join('; ')
		: plainly(value);
