/** Entries as open data: all their fields, in the order of the form. Pure. */
import { stringify } from 'csv-stringify/sync';
import type { AnyContentType } from '../content-model/content-type.ts';
import type { AnyField } from '../content-model/field.ts';
import type { HubSettings } from '../content-model/settings.ts';

interface Exported {
	id: string;
	href: string;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- entries of any type
	data: any;
}

/** Published data says nothing of how a story was checked or who agreed to it beyond what the page itself says. */
const KEPT_BACK = new Set(['consent', 'disclosure']);

const openFields = (type: AnyContentType) => (Object.entries(type.fields) as [string, AnyField][]).filter(([name]) => !KEPT_BACK.has(name));

const openData = (type: AnyContentType, data: Record<string, unknown>) => Object.fromEntries(openFields(type).flatMap(([name]) => (data[name] === undefined ? [] : [[name, data[name]]])));

/** All entries of a type as JSON, with the licence they are under. */
export const jsonOf = ({ name, address, licence }: HubSettings, type: AnyContentType, entries: readonly Exported[]): string =>
	`${JSON.stringify({ hub: name, type: type.name, licence: licence.url, fields: Object.fromEntries(openFields(type).map(([key, { label }]) => [key, label])), entries: entries.map(({ id, href, data }) => ({ id, page: `${address}${href}`, ...openData(type, data) })) }, null, '\t')}\n`;

const cell = (value: unknown): string => {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map(cell).join('; ');
	if (typeof value === 'object') return Object.values(value).map(cell).filter(Boolean).join(', ');
	return String(value);
};

/** All entries of a type as a table for a spreadsheet: labels as headings, lists joined by semicolons, no cell that a spreadsheet would run. */
export const csvOf = ({ address }: HubSettings, type: AnyContentType, entries: readonly Exported[]): string =>
	`\ufeff${stringify([['Id', 'Address', ...openFields(type).map(([, { label }]) => label)], ...entries.map(({ id, href, data }) => [id, `${address}${href}`, ...openFields(type).map(([name]) => cell(data[name]))])], { escape_formulas: true })}`;
