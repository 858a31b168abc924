/**
 * Long lists on pages that are about one thing: all of a short one; of a long one its first, with how many there are
 * and where all of them stand. Such a page stays as light as it is, however large the hub grows. Pure.
 */
import { typeNamed } from '../content-model/index.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Hub } from './hub.ts';
import { facetsOfList, idsIn } from './list-facets.ts';
import { viewHref } from './list-views.ts';
import { entriesOfList } from './lists.ts';

/** A list up to this long is shown whole. */
const SHOWN_WHOLE = 24;
/** Of a longer one, so many. */
const SHOWN_FIRST = 12;

/** What a page shows of a list: all of a short one, the first of a long one. */
export const firstShown = <T>(items: readonly T[]): readonly T[] =>
	items.length > SHOWN_WHOLE ? items.slice(0, SHOWN_FIRST) : items;

/** What entries are gathered by on a page that is about it. */
export interface NamedThing {
	/** Fields that may name it. */
	fields: readonly string[];
	id: string;
	/** What the search calls the question, and the answer: “Theme”, “First contact”. */
	facet: string;
	label: string;
}

/**
 * Where every entry of a type stands that names a thing, fifty on a page, and how many there are; undefined where the
 * list of the type cannot be narrowed so.
 */
export const listNaming = (
	hub: Hub,
	type: TypeName,
	{ fields, id }: Pick<NamedThing, 'fields' | 'id'>,
): { href: string; count: number } | undefined => {
	for (const { field, values } of facetsOfList(hub, type)) {
		const value = fields.includes(field) ? values.find((one) => one.id === id) : undefined;
		if (value) return { href: viewHref(type, { only: { field, id }, page: 1 }), count: value.count };
	}
	// Where all name it there is nothing to narrow: the list itself holds them.
	const entries = entriesOfList(hub, type);
	return entries.length > 0 && entries.every((entry) => fields.some((field) => idsIn(entry, field).includes(id)))
		? { href: typeNamed(type).address, count: entries.length }
		: undefined;
};
