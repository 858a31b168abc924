/** Headings of the groups in a list: by the label of what they share, never by its id. */
import type { DecapConfig, FormField } from '../decap.ts';

/** Label of the field → stored value → what a form calls it. */
const labels = new Map<string, ReadonlyMap<string, string>>();

const fieldsWithin = (field: FormField): FormField[] => [
	field,
	...('fields' in field && field.fields ? field.fields.flatMap(fieldsWithin) : []),
];

/** Learns the labels of every choice of every form. */
export const labelsFrom = ({ collections }: Pick<DecapConfig, 'collections'>) => {
	for (const collection of collections)
		for (const field of 'fields' in collection ? collection.fields.flatMap(fieldsWithin) : [])
			if (field.widget === 'select')
				labels.set(
					field.label,
					new Map([
						...(labels.get(field.label) ?? []),
						...field.options.map(({ label, value }) => [value, label] as const),
					]),
				);
};

/** “Stage: Tried once”; the value itself where no form calls it anything. */
export const groupInWords = (field: string, value: unknown): string =>
	`${field}: ${labels.get(field)?.get(String(value)) ?? String(value)}`;
