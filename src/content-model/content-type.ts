/** What a content type is: its name, its folder, its fields, its sections and the rules between its fields. */
import type { z } from 'zod';
import { objectSchema, type DataOfFields, type Fields, type SchemaContext } from './field.ts';
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

/** What is wrong between two fields, in the words of the form. */
export interface RuleFault {
	/** The field to look at, as a path of keys: `['consent', 'expiresOn']`. */
	path: (string | number)[];
	found: string;
	expected: string;
	next: string;
}

export interface RuleContext {
	/** The day of the check, `yyyy-mm-dd`: never read from the clock inside a rule. */
	today: string;
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
	rules: readonly ((data: DataOfFields<F>, context: RuleContext) => RuleFault[])[];
}

/** Fields with a closed list of values; the only kinds that can be facets. */
type FacetName<F extends Fields> = {
	[K in keyof F & string]: F[K]['kind'] extends 'term' | 'terms' | 'reference' | 'references' | 'choice' | 'yes-no'
		? K
		: never;
}[keyof F & string];

interface Definition<Name extends TypeName, F extends Fields>
	extends
		Pick<ContentType<Name, F>, 'name' | 'folder' | 'singular' | 'plural' | 'purpose' | 'fields' | 'reviewMonths'>,
		Partial<
			Pick<
				ContentType<Name, F>,
				'address' | 'format' | 'naming' | 'sections' | 'tellsStories' | 'leaveHasEnded' | 'rules'
			>
		> {
	facets?: readonly FacetName<F>[];
}

const PLAIN_NAMING = { pattern: '<name>', expression: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ };

/** Completes a definition with what most types share. */
export const defineContentType = <const Name extends TypeName, F extends AnsweredFields>(
	definition: Definition<Name, F>,
): ContentType<Name, F> => ({
	address: `/${definition.folder}/`,
	format: 'mdx',
	naming: PLAIN_NAMING,
	sections: [],
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

/** Making a schema takes thirty times as long as using it, so each is made once for the lists of terms it was made with. */
const made = new WeakMap<SchemaContext['vocabularies'], Map<AnyContentType, unknown>>();

/** The strict schema of a type's data; an unknown key is a fault. */
export const schemaFor = <T extends AnyContentType>(type: T, context: SchemaContext): z.ZodType<DataOf<T>> => {
	const ofThese = made.get(context.vocabularies) ?? new Map<AnyContentType, unknown>();
	made.set(context.vocabularies, ofThese);
	if (!ofThese.has(type)) ofThese.set(type, objectSchema(type.fields, context));
	return ofThese.get(type) as z.ZodType<DataOf<T>>;
};
