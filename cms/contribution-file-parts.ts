/** A contribution as somebody reads it before it is a draft: its words under the labels of the form. Pure. */
import { readContributionFile } from '../src/content-model/contribution-file.ts';
import { typeNamed } from '../src/content-model/index.ts';
import { labelOfPath, walkFields } from '../src/content-model/walk.ts';
import { makeTypable } from '../src/safe-mdx/stray-characters.ts';

export interface FileParts {
	title: string | undefined;
	parts: { label: string; text: string }[];
}

/** In: the text of a file. Out: what it says; nothing where it is no contribution. */
export const contributionFileParts = (file: string): FileParts => {
	const read = readContributionFile(file);
	if ('fault' in read) return { title: undefined, parts: [] };
	const { type, data, body } = read.file;
	const { fields } = typeNamed(type);
	const parts: FileParts['parts'] = [];
	walkFields(fields, data, (_field, value, path) => {
		const text = wordsOf(value);
		if (text !== '') parts.push({ label: labelOfPath(fields, path), text });
	});
	if (body) parts.push({ label: 'Text', text: makeTypable(body).trim() });
	return { title: typeof data['title'] === 'string' ? data['title'] : undefined, parts };
};

/** What stands in a field itself; of groups, whose fields are visited themselves, nothing. */
const wordsOf = (value: unknown): string => {
	if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join('\n') : '';
	if (value === true) return 'Yes';
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
