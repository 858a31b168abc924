/**
 * The last part of an entry’s address, which its writer chooses until it is published. What stands before it comes from
 * its fields. Pure; runs in node and in a browser.
 */
import type { AnyContentType } from '../src/content-model/content-type.ts';
import { entryIdFor } from './import/entry-id.ts';

/** By the pattern of a type’s naming. */
const PARTS: ReadonlyMap<string, RegExp> = new Map([
	['<name>', /^()([^/]+)$/],
	['<network>/<name>', /^([^/]+\/)([^/]+)$/],
	['<year-month-day>-<name>', /^(\d{4}-\d\d-\d\d-)([^/]+)$/],
	['<year>/<year-month-day>-<name>', /^(\d{4}\/\d{4}-\d\d-\d\d-)([^/]+)$/],
	['<number>-<name>', /^(\d+-)([^/]+)$/],
]);

/** `ashford/calm-mornings` → before `ashford/`, name `calm-mornings`; undefined for an id of another form. */
export const partsOfId = (
	{ naming }: Pick<AnyContentType, 'naming'>,
	id: string,
): { before: string; name: string } | undefined => {
	const [, before, name] = PARTS.get(naming.pattern)?.exec(id) ?? [];
	return before === undefined || name === undefined ? undefined : { before, name };
};

/** The id with another name: its network and day as the fields say them now, else as they were. */
export const idWithName = (
	type: AnyContentType,
	id: string,
	{ data, name }: { data: Readonly<Record<string, unknown>>; name: string },
): string => {
	const before = partsOfId(type, id)?.before ?? '';
	const made = entryIdFor(type, data, { name, nextDecision: Number.parseInt(before, 10) || 0 });
	return 'id' in made ? made.id : `${before}${name}`;
};
