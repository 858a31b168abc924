/**
 * What a content type is: its name, its folder, its fields, its sections and the rules between its fields; and what it
 * is to the hub: where it is listed, what people call it, who writes it. Whoever lists, shows, searches or exports
 * entries asks here, so that a new type is everywhere at once.
 */
import type { z } from 'zod';
import { objectSchema, type DataOfFields, type Fields, type SchemaContext } from './field.ts';
import { unexpected, type FieldFinding } from './finding.ts';
import type { MenuPartName } from './menu.ts';
import type { AnsweredFields } from './publication.ts';
import type { TypeName } from './type-names.ts';

/** A part of the body that has a heading of its own. */
export interface Section {
	/** The heading, as the writer types it and the reader sees it. */
	heading: string;
	/** One sentence on what belongs there; becomes the starter text of a new entry. */
	hint: string;
	required: boolean;
}

export interface RuleContext {
	/** The day of the check, `yyyy-mm-dd`: never read from the clock inside a rule. */
	today: string;
}

/** What no single field can say: finds what does not fit between fields, each time at the field to look at. */
export type FieldRule<Data> = (data: Data, context: RuleContext) => FieldFinding<'fields-disagree'>[];

/** The finding of such a rule. */
export const disagreement = (seen: Parameters<typeof unexpected>[1]) => unexpected('fields-disagree', seen);

/**
 * What a type is to the hub.
 * `practice`: what people here tried, learned and agreed.
 * `support`: what helps them in it: something to read, to go to, to count with.
 * `reference`: whom and what the others name: bodies, places, words.
 * `about-the-hub`: the hub speaking of itself.
 */
export type Role = 'practice' | 'support' | 'reference' | 'about-the-hub';

/**
 * How the page that lists a type puts its entries in order, and in parts where it has any.
 * `by-year`: newest first, in parts by year. `coming-first`: what lies ahead, soonest first, then what is past.
 * `{ by }`: in parts by the terms of that field, each by title.
 * `own-page`: its list is a page of its own under `src/pages/`. `none`: it has no list.
 */
export type Listing<F extends Fields> =
	'newest-first' | 'by-title' | 'by-year' | 'coming-first' | { by: TermName<F> } | 'own-page' | 'none';

/** A place in an order kept by hand: the lower number comes first, equal ones in the order of the types. */
export interface Ordered {
	order: number;
}

/** Under which part of the menu the list of a type stands, and where there; or that only the footer leads to it. */
export type MenuPlace = ({ in: MenuPartName | 'footer' } & Ordered) | 'none';

/**
 * Who writes the entries of a type: anybody, by the plain form and the blank document, which stand in this order; or
 * editors alone.
 */
export type WrittenBy = Ordered | 'editors';

/** `own`: a component of its own lays its page out. `plain`: its page is its fields and its body. */
export type Layout = 'own' | 'plain';

/** What a plain page shows beside its body, in order. */
export interface PageFacts<Name extends string = string> {
	/** Fields that stand as a list of labels and values. */
	shown: readonly Name[];
	/** Paragraphs that begin the text, each under the label of its field. */
	text?: readonly Name[];
	/** The address somebody came for: a button, which says these words and the name of the site. */
	wayOut?: { field: Name; words: string };
}

/** What schema.org calls an entry of a type: https://schema.org/docs/full.html */
export type SchemaOrgType =
	| 'Article'
	| 'CreativeWork'
	| 'Dataset'
	| 'DefinedTerm'
	| 'Event'
	| 'Guide'
	| 'LearningResource'
	| 'NewsArticle'
	| 'Organization'
	| 'Report'
	| 'WebPage';

/**
 * What a page of the type answers, for the order of results.
 * `how`: how something is done; first when somebody asks that. `what-was-said`: a little after it then.
 * `what-it-is`: what something is called or who somebody is; after practice where more is asked than a name.
 */
export type Answers = 'how' | 'what-was-said' | 'what-it-is';

/** What entries of a type give to the reading of all others: words to mark, and names that may be printed. */
export type Gives = 'terms' | 'bodies' | 'places';

/** What an entry says of the table beside it: what the columns mean and how much may be shown. */
export interface DescribedTable {
	columns: readonly { name: string; label: string; counts: 'people' | 'organisations' | 'share' | 'other' }[];
	geography: 'national' | 'regional' | 'local-authority' | 'smaller';
	smallestShown: number;
	roundedTo: number;
	publishedElsewhere?: boolean | undefined;
}

export interface ContentType<Name extends TypeName = TypeName, F extends Fields = Fields> {
	name: Name;
	/** Folder under `content/`. */
	folder: string;
	/** Where its entries stand on the site: `/case-studies/`. */
	address: string;
	singular: string;
	plural: string;
	/** What the type is for, in one sentence a newcomer understands. */
	purpose: string;
	/** `mdx`: front matter and a body in the safe subset. `yaml`: fields only. */
	format: 'mdx' | 'yaml';
	/** How a file is named inside the folder, in words and as an expression over the id (path without extension). */
	naming: { pattern: string; expression: RegExp };
	fields: F;
	/** The headings of the body, in order. Empty for free-form bodies and for `yaml`. */
	sections: readonly Section[];
	/** Fields that narrow a list or a search. Only fields with a list of values can. */
	facets: readonly (keyof F & string)[];
	role: Role;
	list: Listing<F>;
	menu: MenuPlace;
	writtenBy: WrittenBy;
	/**
	 * What people type when they ask for this kind of page: “minutes”, “how to guide”. Empty where nobody asks for it.
	 */
	calledAs: readonly string[];
	schemaOrg: SchemaOrgType;
	layout: Layout;
	/** What a plain page shows where; all its fields in the order of the form, where the type does not say. */
	facts?: PageFacts | undefined;
	/** Whether its page shows where it came from, what came of it and what to read next. */
	lineage: boolean;
	/** Whether its entries can be found by searching. */
	searched: boolean;
	answers?: Answers | undefined;
	gives?: Gives | undefined;
	/**
	 * Whether a table of figures lies beside each entry, as `<name>.csv`; the entry’s data is then a `DescribedTable`.
	 */
	hasTable: boolean;
	/** What a contributor is told who looks for an entry of this type to choose and does not find it. */
	whenNotListed?: string | undefined;
	/** The longest time between two reviews, in months. */
	reviewMonths: number;
	/** Strict types tell stories about people: the checks treat identifying detail as blocking there. */
	tellsStories: boolean;
	/**
	 * True where the leave to publish an entry has ended before `today`: its address then says that a page is no longer
	 * published, and nothing else. Asked of whatever a file holds, sound or not.
	 */
	leaveHasEnded: (data: unknown, today: string) => boolean;
	/** What no single field can say. */
	rules: readonly FieldRule<DataOfFields<F>>[];
}

/** Fields with a closed list of values; the only kinds that can be facets. */
type FacetName<F extends Fields> = {
	[K in keyof F & string]: F[K]['kind'] extends 'term' | 'terms' | 'reference' | 'references' | 'choice' | 'yes-no'
		? K
		: never;
}[keyof F & string];

/** Fields with one term of a list of the hub. */
type TermName<F extends Fields> = { [K in keyof F & string]: F[K]['kind'] extends 'term' ? K : never }[keyof F &
	string];

/** Fields that a page may show. */
type ShownName<F extends Fields> = {
	[K in keyof F & string]: F[K] extends { publication: 'search' | 'internal' } ? never : K;
}[keyof F & string];

/** What is shared stands in lists of what is new and in feeds, which need a sentence and a day of it. */
type RoleOf<F extends Fields> = F extends { summary: { required: true }; publishedOn: { required: true } }
	? Role
	: Exclude<Role, 'practice' | 'support'>;

interface Definition<Name extends TypeName, F extends Fields, L extends Layout, W extends WrittenBy>
	extends
		Pick<
			ContentType<Name, F>,
			| 'name'
			| 'folder'
			| 'singular'
			| 'plural'
			| 'purpose'
			| 'list'
			| 'menu'
			| 'calledAs'
			| 'schemaOrg'
			| 'fields'
			| 'reviewMonths'
		>,
		Partial<
			Pick<
				ContentType<Name, F>,
				| 'address'
				| 'format'
				| 'naming'
				| 'sections'
				| 'tellsStories'
				| 'lineage'
				| 'searched'
				| 'answers'
				| 'gives'
				| 'whenNotListed'
				| 'leaveHasEnded'
				| 'rules'
			>
		> {
	role: RoleOf<F>;
	writtenBy: W;
	layout?: L;
	facts?: PageFacts<ShownName<F>>;
	hasTable?: DataOfFields<F> extends DescribedTable ? boolean : false;
	facets?: readonly FacetName<F>[];
}

const PLAIN_NAMING = { pattern: '<name>', expression: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ };

/**
 * Completes a definition with what most types share. What it is to the hub has no answer that most share, so each type
 * gives it.
 */
export const defineContentType = <
	const Name extends TypeName,
	F extends AnsweredFields,
	const W extends WrittenBy,
	const L extends Layout = 'plain',
>(
	definition: Definition<Name, F, L, W>,
): ContentType<Name, F> & { readonly layout: L; readonly writtenBy: W } => ({
	address: `/${definition.folder}/`,
	format: 'mdx',
	naming: PLAIN_NAMING,
	sections: [],
	layout: 'plain' as L,
	lineage: definition.role !== 'about-the-hub',
	searched: true,
	hasTable: false,
	tellsStories: false,
	leaveHasEnded: () => false,
	rules: [],
	facets: [],
	...definition,
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any content type; its own type says which
export type AnyContentType = ContentType<any, any>;

/** The data of an entry of this type. */
export type DataOf<T> = T extends ContentType<TypeName, infer F> ? DataOfFields<F> : never;

/**
 * Making a schema takes thirty times as long as using it, so each is made once for the lists of terms it was made with.
 */
const made = new WeakMap<SchemaContext['vocabularies'], Map<AnyContentType, unknown>>();

/** The strict schema of a type's data; an unknown key is a fault. */
export const schemaFor = <T extends AnyContentType>(type: T, context: SchemaContext): z.ZodType<DataOf<T>> => {
	const ofThese = made.get(context.vocabularies) ?? new Map<AnyContentType, unknown>();
	made.set(context.vocabularies, ofThese);
	if (!ofThese.has(type)) ofThese.set(type, objectSchema(type.fields, context));
	return ofThese.get(type) as z.ZodType<DataOf<T>>;
};
