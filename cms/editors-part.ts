/** The part of a form that only editors fill in: folded in the form, and nothing of its own in the file. */
import type { AnyContentType } from '../src/content-model/content-type.ts';
import type { AnyField } from '../src/content-model/field.ts';
import { own } from '../src/content-model/own.ts';

type Data = Record<string, unknown>;

/** Its name in the form. No field of the model may have it: a test says so. */
export const EDITORS_PART = 'hubEditorsPart';

/** True for a field of the type that only editors fill in. */
export const isForEditors = ({ fields }: Pick<AnyContentType, 'fields'>, name: string): boolean =>
	own<AnyField>(fields, name)?.filledBy === 'editor';

/** Where the form holds a field of the type. */
export const formPathOf = (type: AnyContentType, name: string): string[] =>
	isForEditors(type, name) ? [EDITORS_PART, name] : [name];

/** What a file holds, as the form holds it. */
export const withEditorsPart = (type: Pick<AnyContentType, 'fields'>, data: Data): Data => {
	const all = Object.entries(data);
	const editors = all.filter(([name]) => isForEditors(type, name));
	return {
		...Object.fromEntries(all.filter(([name]) => !isForEditors(type, name))),
		...(editors.length > 0 ? { [EDITORS_PART]: Object.fromEntries(editors) } : {}),
	};
};

/** What the form holds, as a file holds it. */
export const withoutEditorsPart = ({ [EDITORS_PART]: editors, ...data }: Data): Data => ({
	...data,
	...(typeof editors === 'object' && editors !== null ? editors : {}),
});
