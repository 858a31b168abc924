/**
 * Where a field of an entry is published. Each field of a content type says so itself, parts of groups included; one
 * that does not say does not compile. Whoever shows, lists, exports or indexes entries can only ask for them as
 * published: see `publishedFor`.
 */
import { own } from './own.ts';
import type { AnyField, DataOfFields, Fields, ValueOf } from './field.ts';
import type { TypesByName } from './index.ts';
import type { TypeName } from './type-names.ts';

/**
 * `published`: on its page, in lists and feeds, in the search index and in open data.
 * `page`: on its page, in the search index and in what the checks of the plain form know; not in lists, feeds and open
 * data.
 * `search`: in the search index alone. No page shows it, but somebody who takes the index apart can read it.
 * `internal`: in the file and in the editor alone.
 * `unless-chatham-house`: published, but kept back where the meeting was under the Chatham House Rule.
 */
export type Publication = 'published' | 'page' | 'search' | 'internal' | 'unless-chatham-house';

/** What a person reads about it in the handbook. */
export const PUBLICATION_IN_WORDS: Readonly<Record<Publication, string>> = {
	published: 'Yes',
	page: 'On its page only',
	search: 'Not shown; search finds by it',
	internal: 'No',
	'unless-chatham-house': 'Not under the Chatham House Rule',
};

/** A field that has its answer: its own, or where it is a group, those of its parts. */
type Answer =
	| { readonly publication: Publication; readonly fields?: never }
	| { readonly publication?: never; readonly fields: AnsweredFields };
export type AnsweredFields = { readonly [name: string]: AnyField & Answer };

type Single = AnyField & { fields?: never };
const answering =
	<P extends Publication>(publication: P) =>
	<F extends Single>(field: F): F & { readonly publication: P } => ({ ...field, publication });

export const published = answering('published');
export const pageOnly = answering('page');
export const searchOnly = answering('search');
export const internal = answering('internal');
export const unlessChathamHouse = answering('unless-chatham-house');

/**
 * Who asks for an entry: its page and what stands on other pages, the search index, or whoever takes data along
 * (exports, feeds, schema.org).
 */
export type Reader = 'page' | 'search' | 'data';

const READS = {
	page: ['published', 'unless-chatham-house', 'page'],
	search: ['published', 'unless-chatham-house', 'page', 'search'],
	data: ['published', 'unless-chatham-house'],
} as const satisfies Record<Reader, readonly Publication[]>;

type Reads<R extends Reader> = (typeof READS)[R][number];
type Flatten<T> = { [K in keyof T]: T[K] };

/** The answers of a field: its own, or all those of its parts. */
type AnswersOf<F> = F extends { readonly publication: infer P extends Publication }
	? P
	: F extends { readonly fields: infer G }
		? AnswersOf<G[keyof G]>
		: never;

/** The names of the fields that a reader may have, those that may be missing and those that are always there. */
type NamesRead<R extends Reader, F> = {
	[K in keyof F]: [AnswersOf<F[K]> & Reads<R>] extends [never] ? never : K;
}[keyof F];
type NamesMissing<F> = {
	[K in keyof F]: F[K] extends { required: false } | { publication: 'unless-chatham-house' } ? K : never;
}[keyof F];

type PartRead<R extends Reader, F> = F extends { fields: infer G }
	? F extends { kind: 'groups' }
		? FieldsRead<R, G>[]
		: FieldsRead<R, G>
	: Exclude<ValueOf<F>, undefined>;

type FieldsRead<R extends Reader, F> = Flatten<
	{ [K in Exclude<NamesRead<R, F>, NamesMissing<F>>]: PartRead<R, F[K]> } & {
		[K in Extract<NamesRead<R, F>, NamesMissing<F>>]?: PartRead<R, F[K]> | undefined;
	}
>;

/**
 * The data of an entry of one type as a reader may have it. A field that is kept from this reader is not part of it.
 */
export type PublishedFor<R extends Reader, N extends TypeName> = {
	[T in N]: FieldsRead<R, TypesByName[T]['fields']>;
}[N];

type KeysOfAny<U> = U extends unknown ? keyof U : never;
type ValueInAny<U, K> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;
// `Extract` keeps the compiler from going through the union type by type: what all have in common is meant.
type InAny<U> = { [K in Extract<keyof U, string>]: ValueInAny<U, K> } & {
	[K in Exclude<Extract<KeysOfAny<U>, string>, keyof U>]?: ValueInAny<U, K> | undefined;
};

// One by one, because the three together are more than the compiler will work out at once.
interface AnyByReader {
	page: InAny<PublishedFor<'page', TypeName>>;
	search: InAny<PublishedFor<'search', TypeName>>;
	data: InAny<PublishedFor<'data', TypeName>>;
}

/** The data of an entry of whatever type: what all types have, and what any of them may have. */
export type AnyPublishedFor<R extends Reader> = AnyByReader[R];

/** The name of a field that a reader may have of some type. */
export type PublishedName<R extends Reader> = Extract<keyof AnyPublishedFor<R>, string>;

interface MaybeAnswered {
	publication?: Publication;
	fields?: Readonly<Record<string, MaybeAnswered>>;
}

const isRead = (reader: Reader, { publication, fields }: MaybeAnswered): boolean =>
	fields
		? Object.values(fields).some((part) => isRead(reader, part))
		: (READS[reader] as readonly (Publication | undefined)[]).includes(publication);

/** The fields of a type that are ever published for this reader, in the order of its form. */
export const publishedFields = (reader: Reader, fields: Fields): [string, AnyField][] =>
	Object.entries(fields).filter(([, field]) => isRead(reader, field as MaybeAnswered));

const partFor = (reader: Reader, field: MaybeAnswered, value: unknown, chathamHouse: boolean): unknown => {
	if (value === undefined || value === null || !isRead(reader, field)) return undefined;
	const { publication, fields } = field;
	if (publication === 'unless-chatham-house' && chathamHouse) return undefined;
	if (!fields) return value;
	if (Array.isArray(value))
		return value.map((row) => fieldsFor(reader, fields, row as Record<string, unknown>, chathamHouse));
	return fieldsFor(reader, fields, value as Record<string, unknown>, chathamHouse);
};

const fieldsFor = (
	reader: Reader,
	fields: Readonly<Record<string, MaybeAnswered>>,
	data: Record<string, unknown>,
	chathamHouse: boolean,
) =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, field]) => {
			const part = partFor(reader, field, own(data, name), chathamHouse);
			return part === undefined ? [] : [[name, part]];
		}),
	);

/**
 * What of an entry’s data this reader may have: `publishedFor('page', caseStudy, data)` holds no consent record.
 * A field that has no answer, or none that the model knows, is kept back.
 */
export const publishedFor = <R extends Reader, N extends TypeName>(
	reader: R,
	{ fields }: { name: N; fields: Fields },
	data: DataOfFields<TypesByName[N]['fields']>,
): PublishedFor<R, N> =>
	fieldsFor(
		reader,
		fields as Readonly<Record<string, MaybeAnswered>>,
		data as Record<string, unknown>,
		(data as { chathamHouse?: boolean }).chathamHouse === true,
	) as PublishedFor<R, N>;
