/** What an import still has to say at its end: what was left out on purpose, and what the entry still needs. */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { own } from '../../src/content-model/own.ts';
import type { ImportReport, DocumentPicture } from './read-document.ts';
import type { Seen } from './seen.ts';
import type { WrittenBody } from './to-body/writer.ts';

export const addNotices = (report: ImportReport, { insertions, deletions, comments, hiddenCharacters }: Seen): void => {
	const times = (count: number, one: string, many: string) =>
		`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
	if (insertions > 0)
		report.changed.push(`${times(insertions, 'tracked insertion was', 'tracked insertions were')} kept.`);
	if (deletions > 0)
		report.changed.push(`${times(deletions, 'tracked deletion was', 'tracked deletions were')} left out.`);
	if (comments > 0)
		report.changed.push(
			`${times(comments, 'comment was', 'comments were')} left out. Comments are between writers; none of their words are kept.`,
		);
	if (hiddenCharacters > 0)
		report.changed.push(`${times(hiddenCharacters, 'hidden character was', 'hidden characters were')} taken out.`);
};

export const addMissing = (
	type: AnyContentType,
	data: Record<string, unknown>,
	sections: readonly string[],
	report: ImportReport,
): void => {
	const visit = (fields: Fields, values: Record<string, unknown>, labels: readonly string[]): void => {
		for (const [name, anyField] of Object.entries(fields)) {
			const field = anyField as Field;
			const value = own(values, name);
			const label = [...labels, field.label].join(' › ');
			if (value === undefined) {
				// What an editor decides is asked of nobody who writes.
				if (field.required && field.filledBy !== 'editor')
					report.missing.push({ what: label, next: field.hint ?? field.example ?? 'Fill it in.' });
			} else if (field.kind === 'group')
				visit(field.fields, value as Record<string, unknown>, [...labels, field.label]);
			else if (field.kind === 'groups')
				(value as Record<string, unknown>[]).forEach((item, index) =>
					visit(field.fields, item, [...labels, `${field.label}, ${field.singular} ${index + 1}`]),
				);
		}
	};
	visit(type.fields as Fields, data, []);
	for (const { heading, hint, required } of type.sections)
		if (required && !sections.includes(heading)) report.missing.push({ what: `The section “${heading}”`, next: hint });
};

/** Captions that had to be made up, and descriptions nobody has written yet. */
export const addUnwritten = (
	{ uncaptioned }: WrittenBody,
	pictures: readonly DocumentPicture[],
	{ missing }: ImportReport,
): void => {
	for (const { caption, words } of uncaptioned)
		missing.push({
			what: `Caption of the table “${words}”`,
			next: `It is called “${caption}” for now. Say what it shows, where and when.`,
		});
	for (const [index, { description, name, after }] of pictures.entries())
		if (!description)
			missing.push({
				what: `Description of picture ${index + 1} (${name})`,
				next: `It stood after “${after}” and is not in the text yet. Say what it shows, then add ![what it shows](/media/${name}) there. If it shows a person, leave it out.`,
			});
};
