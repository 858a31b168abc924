/** A contribution as somebody reads it before it is a draft: its words under the labels of the form. Pure. */
import { bodyByHeading } from '../src/contribution-form/body-by-heading.ts';
import type { AnyContentType } from '../src/content-model/content-type.ts';
import { readContributionFile } from '../src/content-model/contribution-file.ts';
import type { Field, Fields } from '../src/content-model/field.ts';
import { typeNamed } from '../src/content-model/index.ts';
import { labelOfPath, walkFields } from '../src/content-model/walk.ts';
import { BODY_LABEL } from './body-field.ts';
import { valueInWords, type NameOf } from './revisions/value-in-words.ts';

export interface FilePart {
	label: string;
	text: string;
}

/** Finds out what the terms and entries are called that some data name. */
export type NamesFor = (fields: Fields, data: unknown) => Promise<NameOf>;

/** In: the text of a file. Out: the title in it; undefined where it is no contribution, or has none. */
export const contributionTitle = (file: string): string | undefined => {
	const read = readContributionFile(file);
	const title = 'fault' in read ? undefined : read.file.data['title'];
	return typeof title === 'string' ? title : undefined;
};

/** In: the text of a file. Out: what it says; nothing where it is no contribution. */
export const contributionFileParts = async (file: string, namesFor: NamesFor): Promise<FilePart[]> => {
	const read = readContributionFile(file);
	if ('fault' in read) return [];
	const { data, body } = read.file;
	const type: AnyContentType = typeNamed(read.file.type);
	const nameOf = await namesFor(type.fields, data);
	const parts: FilePart[] = [];
	walkFields(type.fields, data, (field, value, path) => {
		const text = wordsOf(field, value, nameOf);
		if (text !== '') parts.push({ label: labelOfPath(type.fields, path), text });
	});
	const texts = bodyByHeading(type, body).map((text, index) => ({
		label: type.sections[index]?.heading ?? BODY_LABEL,
		text,
	}));
	return [...parts, ...texts.filter(({ text }) => text !== '')];
};

/** What stands in a field itself; of groups, whose fields are visited themselves, nothing. */
const wordsOf = (field: Field, value: unknown, nameOf: NameOf): string => {
	if (field.kind === 'group' || field.kind === 'groups') return '';
	if (field.kind === 'lines' && Array.isArray(value)) return value.map(String).join('\n');
	return valueInWords(field, value, nameOf);
};
