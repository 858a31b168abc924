/** What differs between two versions of a file, in words: fields by their labels, the text by paragraph. Pure. */
import { parse } from 'yaml';
import type { AnyField, Fields } from '../../src/content-model/field.ts';
import { isRecord } from '../../src/content-model/is-record.ts';
import { own } from '../../src/content-model/own.ts';
import { BODY_LABEL } from '../body-field.ts';
import { plainLines } from '../line-endings.ts';
import { textParagraphs, comparedPassages } from './passages.ts';
import { valueInWords } from './value-in-words.ts';

export interface Difference {
	/** The label of the box: “Owner › Role”, “Text”. */
	where: string;
	/** Empty where nothing stood there. */
	before: string;
	after: string;
}

/** A file taken apart: what its fields hold, and its text. */
export interface VersionParts {
	data: Record<string, unknown>;
	body: string;
}

type Data = Record<string, unknown>;

/** In: a whole file, whatever it holds. A front matter that cannot be read is shown as part of the text. */
export const partsOfVersion = (format: 'mdx' | 'yaml', text: string): VersionParts => {
	const plain = plainLines(text);
	const match = format === 'yaml' ? undefined : /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(plain);
	if (format === 'mdx' && !match) return { data: {}, body: plain };
	const fields = match ? (match[1] ?? '') : plain;
	try {
		const data: unknown = parse(fields, { schema: 'core', maxAliasCount: 0 });
		return { data: isRecord(data) ? data : {}, body: match ? plain.slice(match[0].length) : '' };
	} catch {
		return { data: {}, body: plain };
	}
};

/** What differs between what two versions hold in their fields and in their text. */
export const differencesBetween = (fields: Fields, before: VersionParts, after: VersionParts): Difference[] => [
	...fieldDifferences(fields, before.data, after.data, []),
	...comparedPassages(textParagraphs(before.body), textParagraphs(after.body)).flatMap((passage) =>
		passage.isSame
			? []
			: [{ where: BODY_LABEL, before: passage.before.join('\n\n'), after: passage.after.join('\n\n') }],
	),
];

const fieldDifferences = (fields: Fields, before: Data, after: Data, above: readonly string[]): Difference[] => {
	const names = [...new Set([...Object.keys(fields), ...Object.keys(before), ...Object.keys(after)])];
	return names.flatMap((name) => {
		const field = own(fields, name);
		const [one, other] = [own(before, name), own(after, name)];
		const where = [...above, field?.label ?? name];
		return isSame(one, other) ? [] : valueDifferences(field, one, other, where);
	});
};

/** True for two values that a file would hold in the same words; nothing and null are the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const valueDifferences = (
	field: AnyField | undefined,
	before: unknown,
	after: unknown,
	where: readonly string[],
): Difference[] => {
	const place = where.join(' › ');
	const inner = (field as { fields?: Fields } | undefined)?.fields;
	if (inner && field?.kind === 'group' && isRecord(before) && isRecord(after))
		return fieldDifferences(inner, before, after, where);
	if (field?.kind === 'groups') {
		const rows = (value: unknown) =>
			(Array.isArray(value) ? value : []).map((row: unknown) => valueInWords(field, [row]));
		return comparedPassages(rows(before), rows(after)).flatMap((passage) =>
			passage.isSame ? [] : [{ where: place, before: passage.before.join('\n'), after: passage.after.join('\n') }],
		);
	}
	return [{ where: place, before: valueInWords(field, before), after: valueInWords(field, after) }];
};
