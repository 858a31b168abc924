/**
 * How an entry of one type is written to a file and read back in the editor. Pure; runs in node and in a browser.
 * Decap’s own format is not used: it takes the front matter key `body` for the body, writes cleared fields, and cannot
 * hold an optional group.
 */
import { parse } from 'yaml';
import type { AnyContentType } from '../src/content-model/content-type.ts';
import type { AnyField, Field, Fields } from '../src/content-model/field.ts';
import { settingsFiles } from '../src/content-model/settings.ts';
import { BODY } from './body-field.ts';
import { withEditorsPart, withoutEditorsPart } from './editors-part.ts';
import { inTheStyleOf, plainLines } from './line-endings.ts';
import { FOR_A_LIST } from './list-text.ts';
import { patchYaml, writeYaml } from './patch-yaml.ts';
import { isListOfOne } from './widgets.ts';
import { isRecord } from '../src/content-model/is-record.ts';
import { own } from '../src/content-model/own.ts';

type Data = Record<string, unknown>;

export interface EntryFormat {
	/** Text of a file → what the form shows. Throws an error with the line where the YAML cannot be read. */
	fromFile: (text: string) => Data;
	/**
	 * What the form holds → text of the file: nothing for fields left empty; a new file in the model’s order, one that
	 * was there before changed only where the writer changed it.
	 */
	toFile: (data: Data) => string;
}

/** How a body changes on its way into the form and back: see `bodySerialiser` in the admin. */
export interface BodyForm {
	deserialize: (text: string) => string;
	serialize: (text: string) => string;
}

const AS_IT_IS: BodyForm = { deserialize: (text) => text, serialize: (text) => text };

/**
 * Where the form keeps the file it was filled from, byte for byte, so that saving changes only what the writer changed.
 * Decap carries along keys it has no field for.
 */
export const SOURCE = 'hubSourceText';

/** The format of a content type. */
export const entryFormat = ({ fields, format }: AnyContentType, bodyForm: BodyForm = AS_IT_IS): EntryFormat =>
	format === 'yaml'
		? yamlFormat(() => fields)
		: {
				fromFile: (text) => {
					const { frontMatter, body } = split(plainLines(text));
					return {
						...withEditorsPart({ fields }, toForm(fields, readYaml(frontMatter))),
						[SOURCE]: text,
						...(body.trim() ? { [BODY]: bodyForm.deserialize(body) } : {}),
					};
				},
				toFile: ({ [BODY]: body, [SOURCE]: source, ...form }) => {
					const data = withoutEditorsPart(form);
					const was = split(plainLines(typeof source === 'string' ? source : ''));
					const frontMatter = store(fields, data, was.frontMatter);
					const text = `${was.opening}${frontMatter}${was.closing}${bodyText(body, was, bodyForm)}`;
					return typeof source === 'string' ? inTheStyleOf(source, text) : text;
				},
			};

/** The format of the settings files: told apart by their keys, because Decap gives one collection one format. */
export const settingsFormat = (): EntryFormat =>
	yamlFormat(
		(data) =>
			settingsFiles.find(({ fields }) =>
				Object.keys(data).every((name) => name === SOURCE || Object.hasOwn(fields, name)),
			)?.fields ?? {},
	);

const yamlFormat = (fieldsOf: (data: Data) => Fields): EntryFormat => ({
	fromFile: (text) => {
		const data = readYaml(plainLines(text));
		const fields = fieldsOf(data);
		return { ...withEditorsPart({ fields }, toForm(fields, data)), [SOURCE]: text };
	},
	toFile: ({ [SOURCE]: source, ...form }) => {
		const data = withoutEditorsPart(form);
		if (typeof source !== 'string') return store(fieldsOf(data), data, '');
		const was = plainLines(source);
		const text = store(fieldsOf(data), data, was);
		return inTheStyleOf(source, was && !was.endsWith('\n') ? text.replace(/\n$/, '') : text);
	},
});

/** The fields as YAML with a line feed at the end: the source changed where the data differ, or written anew. */
const store = (fields: Fields, data: Data, source: string) => {
	if (source.startsWith(FOR_A_LIST))
		throw new Error(
			'The form holds only what a list shows of this page, expected the whole page. Nothing was saved. Go back to the list and open the page again.',
		);
	const text = source.trim() ? patchYaml(source, toStore(fields, data)) : writeYaml(toStore(fields, data));
	return text && !text.endsWith('\n') ? `${text}\n` : text;
};

interface Parts {
	/** The lines of hyphens, with what stands after them. */
	opening: string;
	closing: string;
	frontMatter: string;
	body: string;
	/** Everything after the second line of hyphens, the blank line that belongs to the file included. */
	rest: string;
}

/** In: a text with line feeds only. */
const split = (text: string): Parts => {
	const match = /^(---[ \t]*\n)(?:([\s\S]*?)\n)?(---[ \t]*(?:\n|$))/.exec(text);
	if (!match) return { opening: '---\n', closing: '---\n', frontMatter: '', body: text, rest: text ? `\n${text}` : '' };
	const [whole, opening = '', frontMatter = '', closing = ''] = match;
	const rest = text.slice(whole.length);
	return { opening, closing, frontMatter, rest, body: rest.replace(/^\n/, '') };
};

/** What stands below the fields: the very text of the file where the writer left it alone. */
const bodyText = (body: unknown, { rest, closing, body: was }: Parts, bodyForm: BodyForm): string => {
	const shown = was.trim() ? bodyForm.deserialize(was) : undefined;
	if (body === shown) return rest;
	const text = typeof body === 'string' ? bodyForm.serialize(body) : '';
	if (!text.trim()) return '';
	const gap = shown === undefined || rest.startsWith('\n') ? '\n' : '';
	const end = shown === undefined ? '\n' : rest.slice(withoutLastBreaks(rest).length);
	return `${closing.endsWith('\n') ? '' : '\n'}${gap}${withoutLastBreaks(text)}${end}`;
};

// A loop, because an expression for the breaks at the end would try again at every break within.
const withoutLastBreaks = (text: string) => {
	let end = text.length;
	while (end > 0 && text[end - 1] === '\n') end -= 1;
	return text.slice(0, end);
};

const readYaml = (text: string): Data => (parse(text, { schema: 'core', maxAliasCount: 0 }) as Data | null) ?? {};

/** A group that may be left out is a list of at most one in the form. */
const toForm = (fields: Fields, data: Data): Data =>
	mapKnown(fields, data, (field, value) => {
		if (field.kind === 'group' && isRecord(value)) {
			const inner = toForm(field.fields, value);
			return isListOfOne(field) ? [inner] : inner;
		}
		if (field.kind === 'groups' && Array.isArray(value))
			return value.map((item) => (isRecord(item) ? toForm(field.fields, item) : item));
		return value;
	});

/**
 * Takes out what was left empty, and sorts by the model. Keys the model does not know stay, at the end: the checks will
 * speak of them.
 */
const toStore = (fields: Fields, data: Data): Data => {
	const stored = mapKnown(fields, data, (field, value) => {
		if (field.kind === 'group') {
			const inner: unknown = isListOfOne(field) && Array.isArray(value) ? value[0] : value;
			return isRecord(inner) ? toStore(field.fields, inner) : inner;
		}
		if (field.kind === 'groups' && Array.isArray(value))
			return value
				.map((item) => (isRecord(item) ? toStore(field.fields, item) : item))
				.filter((item) => !isEmpty(item));
		if (field.kind === 'lines' && Array.isArray(value))
			return value
				.map((item: unknown) => (typeof item === 'string' ? item.trim() : item))
				.filter((item) => !isEmpty(item));
		return typeof value === 'string' && field.kind !== 'prose' ? value.trim() : value;
	});
	const known = Object.keys(fields).filter((name) => Object.hasOwn(stored, name));
	const unknown = Object.keys(stored).filter((name) => !Object.hasOwn(fields, name));
	return Object.fromEntries(
		[...known, ...unknown].map((name) => [name, own(stored, name)]).filter(([, value]) => !isEmpty(value)),
	);
};

const mapKnown = (fields: Fields, data: Data, change: (field: Field, value: unknown) => unknown): Data =>
	Object.fromEntries(
		Object.entries(data).map(([name, value]) => [
			name,
			Object.hasOwn(fields, name) ? change(own(fields, name) as AnyField as Field, value) : value,
		]),
	);

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(isRecord(value) && Object.keys(value).length === 0);
