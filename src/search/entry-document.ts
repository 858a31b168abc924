/** What the search knows of an entry: its body and chosen fields, nothing else. Pure. */
import { hrefOf } from '../content-model/address.ts';
import { typeNamed } from '../content-model/index.ts';
import type { AnyEntry, RenderedBody } from '../content-model/entry.ts';
import type { AnyField, Field, Fields } from '../content-model/field.ts';
import { otherNamesOf, pagePassagesOf } from '../content-model/passage.ts';
import { publishedFields, type AnyPublishedFor, type PublishedName } from '../content-model/publication.ts';
import type { Vocabularies } from '../content-model/vocabulary.ts';
import { referralsOf } from '../content-model/walk.ts';
import { labelOf } from '../content-model/vocabulary.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { SearchDocument } from './document.ts';
import { escaped } from './escaped.ts';
import { own, put } from '../content-model/own.ts';

/** An entry as the search may have it. */
export interface Findable extends Omit<AnyEntry, 'data'> {
	data: AnyPublishedFor<'search'>;
	body: RenderedBody;
}

export interface EntryDocumentContext {
	vocabularies: Vocabularies;
	/** The title of another entry, for facets of references; undefined where it is not published. */
	titleOf: (type: TypeName, id: string) => string | undefined;
}

/** Pages of the hub among addresses: no files, no searches, and no words of the vocabulary. */
const pagesAmong = (addresses: readonly string[]) =>
	addresses.filter((address) => /^\/[a-z0-9/-]+\/$/.test(address) && !address.startsWith('/vocabulary/'));

/** The words of a field’s value, groups included; names of things and days are left out. */
const wordsOf = (field: Field, value: unknown): string[] => {
	if (value === undefined || value === null) return [];
	switch (field.kind) {
		case 'text':
		case 'prose':
			return [String(value)];
		case 'lines':
			return value as string[];
		case 'group':
			return wordsOfFields(field.fields, value as Record<string, unknown>);
		case 'groups':
			return (value as Record<string, unknown>[]).flatMap((row) => wordsOfFields(field.fields, row));
		case 'number':
		case 'yes-no':
		case 'date':
		case 'time':
		case 'web-address':
		case 'mailbox':
		case 'choice':
		case 'term':
		case 'terms':
		case 'reference':
		case 'references':
		case 'upload':
			return [];
	}
};

const wordsOfFields = (fields: Fields, data: Record<string, unknown>) =>
	publishedFields('page', fields).flatMap(([name, field]) =>
		name === 'id' ? [] : wordsOf(field as Field, own(data, name)),
	);

const facetValues = (field: Field, value: unknown, { vocabularies, titleOf }: EntryDocumentContext): string[] => {
	const values = (Array.isArray(value) ? value : [value]).map(String);
	switch (field.kind) {
		case 'term':
		case 'terms':
			return values.map((id) => labelOf(vocabularies[field.vocabulary], id));
		case 'reference':
		case 'references':
			return values.map((id) => titleOf(field.to, id) ?? id);
		case 'choice':
			return values.map((key) => own(field.options, key) ?? key);
		default:
			return [];
	}
};

/**
 * The facets of the search, in the order in which they are shown, with the field each is read from. Whatever the
 * type, the same question has the same name: a meeting’s one network and a case study’s several are one facet.
 */
export const SEARCH_FACETS: readonly { label: string; fields: readonly PublishedName<'page'>[] }[] = [
	{ label: 'Local network', fields: ['networks', 'network'] },
	{ label: 'Sector', fields: ['sectors'] },
	{ label: 'Theme', fields: ['themes'] },
	{ label: 'Principle', fields: ['principles'] },
	{ label: 'Kind of knowledge', fields: ['knowledge'] },
	{ label: 'Stage', fields: ['stage'] },
];

/** The years a page tells of: when it was held; when what it names came out; else when it was published. */
const yearsOf = (data: Findable['data']): string[] => {
	if (data.heldOn) return [data.heldOn.slice(0, 4)];
	if (data.year) return [String(data.year)];
	// A page that tells how far a practice got, as others published it, tells of the years of its sources.
	const sources = data.stage
		? (data.sources ?? []).flatMap((source) => (typeof source !== 'string' && source.year ? [String(source.year)] : []))
		: [];
	if (sources.length > 0) return [...new Set(sources)];
	return data.publishedOn ? [data.publishedOn.slice(0, 4)] : [];
};

/** The passages of a page that its fields make: those without an id stand before the body, the others behind it. */
const passagesOf = (fields: Record<string, AnyField>, data: Findable['data']) =>
	pagePassagesOf(fields).flatMap(({ passage: { id, heading }, fields: together }) => {
		const words = together.flatMap(([name, field]) =>
			wordsOf(field as Field, own(data as Record<string, unknown>, name)),
		);
		return words.length
			? [
					{
						id,
						heading,
						text: [...(id ? [heading] : []), ...words].join('\n'),
						html: `${id ? `<h2 id="${id}">${heading}</h2>` : ''}${words.map((text) => `<p>${escaped(text)}</p>`).join('')}`,
					},
				]
			: [];
	});

/** The search document of an entry, or undefined for one that is not to be found. */
export const searchDocumentOf = (entry: Findable, context: EntryDocumentContext): SearchDocument => {
	const type = typeNamed(entry.type);
	const { data, body } = entry;
	const fields = type.fields as Record<string, AnyField>;
	const passages = passagesOf(fields, data);
	const filters: Record<string, string[]> = { Type: [type.plural] };
	for (const { label, fields: names } of SEARCH_FACETS) {
		const values = names.flatMap((name) =>
			own(data, name) === undefined ? [] : facetValues(own(fields, name) as Field, own(data, name), context),
		);
		if (values.length) put(filters, label, [...new Set(values)]);
	}
	const years = yearsOf(data);
	if (years.length) filters['Year'] = years;
	filters['Audience'] = [entry.audience === 'public' ? 'Everyone' : 'Coalition members'];
	const dated = data.heldOn ?? data.publishedOn ?? data.reviewedOn;
	return {
		url: hrefOf(entry.type, entry.id),
		type: entry.type,
		title: data.title,
		summary: data.summary ?? '',
		headings: [
			...body.headings.map(({ id, text }) => ({ id, text })),
			...passages.filter(({ id }) => id).map(({ id, heading }) => ({ id, text: heading })),
		],
		html: [
			...passages.filter(({ id }) => !id).map(({ html }) => html),
			body.html,
			...passages.filter(({ id }) => id).map(({ html }) => html),
		].join('\n'),
		text: [
			...passages.filter(({ id }) => !id).map(({ text }) => text),
			body.text,
			...passages.filter(({ id }) => id).map(({ text }) => text),
		].join('\n'),
		otherNames: otherNamesOf(fields).flatMap((name) => own(data as unknown as Record<string, string[]>, name) ?? []),
		linked: [
			...new Set([
				...referralsOf(fields, data)
					// Who looks after a page and where it happened tell little of which pages belong together.
					.filter(({ to }) => typeNamed(to).role !== 'reference')
					.map(({ to, id }) => hrefOf(to, id)),
				...pagesAmong(body.linked),
			]),
		],
		filters,
		meta: {
			...(filters['Local network'] ? { networks: filters['Local network'] } : {}),
			...(filters['Kind of knowledge'] ? { knowledge: filters['Kind of knowledge'][0]! } : {}),
			...(filters['Stage'] ? { stage: filters['Stage'][0]! } : {}),
			...(data.reviewDueOn ? { reviewDueOn: data.reviewDueOn } : {}),
			...(dated ? { dated } : {}),
			...(data.illustrative ? { illustrative: true } : {}),
			...(data.withdrawn ? { withdrawn: true } : {}),
			...(type.role === 'about-the-hub' && !data.ofPractice ? { aboutTheHub: true } : {}),
		},
	};
};
