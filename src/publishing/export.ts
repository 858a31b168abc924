/** Entries as open data: their published fields, in the order of the form. Pure. */
import type { AnyContentType } from '../content-model/content-type.ts';
import { publishedFields, publishedFor } from '../content-model/publication.ts';
import { own } from '../content-model/own.ts';
import { isWorkedExample, WORKED_EXAMPLE } from '../content-model/worked-example.ts';
import type { HubSettings } from '../content-model/settings.ts';
import { asCsv } from './csv.ts';

interface Exported {
	id: string;
	href: string;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- entries of any type
	data: any;
}

const openFields = (type: AnyContentType) => publishedFields('data', type.fields);

const openData = (type: AnyContentType, data: unknown) =>
	publishedFor('data', type, data as never) as Record<string, unknown>;

/** All entries of a type as JSON, with the licence they are under. */
export const jsonOf = (
	{ name, address, licence }: HubSettings,
	type: AnyContentType,
	entries: readonly Exported[],
): string =>
	`${JSON.stringify({ hub: name, type: type.name, licence: licence.url, fields: Object.fromEntries(openFields(type).map(([key, { label }]) => [key, label])), entries: entries.map(({ id, href, data }) => ({ id, page: `${address}${href}`, ...openData(type, data) })) }, null, '\t')}\n`;

const cell = (value: unknown): string => {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map(cell).join('; ');
	if (typeof value === 'object') return Object.values(value).map(cell).filter(Boolean).join(', ');
	return String(value);
};

const rowOf = (type: AnyContentType, before: string[], data: unknown) => {
	const open = openData(type, data);
	return [...before, ...openFields(type).map(([name]) => cell(own(open, name)))];
};

/**
 * The figures of an indicator as a table for a spreadsheet. Those of a worked example say in every row that they were
 * invented.
 */
export const csvOfTable = ({ data, table = [] }: { data: unknown; table?: string[][] | undefined }): string => {
	const rows = isWorkedExample(data)
		? table.map((row, index) => [...row, index === 0 ? 'Note' : WORKED_EXAMPLE.badge])
		: table;
	return asCsv(rows);
};

/**
 * All entries of a type as a table for a spreadsheet: labels as headings, lists joined by semicolons, no cell that a
 * spreadsheet would run.
 */
export const csvOf = ({ address }: HubSettings, type: AnyContentType, entries: readonly Exported[]): string =>
	asCsv([
		['Id', 'Address', ...openFields(type).map(([, { label }]) => label)],
		...entries.map(({ id, href, data }) => rowOf(type, [id, `${address}${href}`], data)),
	]);
