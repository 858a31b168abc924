/** How a list can be narrowed: the terms its entries carry, read from the fields that its type calls facets. Pure. */
import type { AnyContentType } from '../content-model/content-type.ts';
import { SLUG, type AnyField, type Field } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import { own } from '../content-model/own.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Hub, HubEntry } from './hub.ts';
import { entriesOfList } from './lists.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

export interface FacetValue {
	id: string;
	label: string;
	count: number;
}

export interface ListFacet {
	/** The name of its field. */
	field: string;
	label: string;
	values: FacetValue[];
}

/** What an entry says in a field, as ids. */
export const idsIn = ({ data }: Pick<HubEntry, 'data'>, field: string): string[] => {
	const value = own(data as unknown as Record<string, unknown>, field);
	return [value ?? []].flat().map(String);
};

/** The values a field may have, in the order people know them, with what to call each. */
const choicesOf = (field: Field, hub: Hub): [id: string, label: string][] => {
	switch (field.kind) {
		case 'term':
		case 'terms':
			return hub.settings.vocabularies[field.vocabulary].terms.map(({ id, label }) => [id, label]);
		case 'reference':
		case 'references':
			return (hub.all(field.to) as unknown as HubEntry[]).map(({ id, data }) => [id, data.title]);
		case 'choice':
			return Object.entries<string>(field.options);
		default:
			return [];
	}
};

const facetOf = (hub: Hub, entries: readonly HubEntry[], name: string, field: AnyField): ListFacet => {
	const counts = new Map<string, number>();
	for (const entry of entries) for (const id of new Set(idsIn(entry, name))) counts.set(id, (counts.get(id) ?? 0) + 1);
	const values = choicesOf(field as Field, hub).flatMap(([id, label]) => {
		const count = counts.get(id) ?? 0;
		return count > 0 && SLUG.test(id) ? [{ id, label, count }] : [];
	});
	return { field: name, label: field.label, values };
};

const facetsByType = memoizeByHub(() => new Map<TypeName, ListFacet[]>());

/** The facets that tell the entries of a list apart. */
export const facetsOfList = (hub: Hub, name: TypeName): ListFacet[] => {
	const known = facetsByType(hub).get(name);
	if (known) return known;
	const { facets, fields }: AnyContentType = typeNamed(name);
	const entries = entriesOfList(hub, name);
	const found = facets
		.map((facet) => facetOf(hub, entries, facet, own(fields as Record<string, AnyField>, facet)!))
		.filter(({ values }) => values.length > 1);
	facetsByType(hub).set(name, found);
	return found;
};
