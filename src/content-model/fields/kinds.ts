/** What a field of an entry can be, and the value of each. */
import type { z } from 'zod';
import type { GivesToSearch } from '../passage.ts';
import type { TypeName } from '../type-names.ts';
import type { Vocabularies, VocabularyName } from '../vocabulary.ts';

/** What a schema needs to know that only the hub's own content can say. */
export interface SchemaContext {
	/** The hub's lists of terms, by name, as read from `content/settings/`. */
	vocabularies: Vocabularies;
}

/** How a writer is helped with a field. */
export interface FieldHelp {
	/** One sentence that helps a writer who has never seen the form. */
	hint?: string;
	/** A filled-in example, shown in the form and in the handbook. */
	example?: string;
}

interface Common<Kind extends string, Value> extends FieldHelp {
	kind: Kind;
	label: string;
	required: boolean;
	/** Present where the writer of an entry leaves it to whoever publishes it. */
	filledBy?: 'editor';
	/** See `passage.ts`. */
	givesToSearch?: GivesToSearch;
	schema: (context: SchemaContext) => z.ZodType<Value>;
}

export type Text = Common<'text', string> & { max: number; pattern?: { expression: string; expected: string } };
export type Prose = Common<'prose', string> & { max: number };
/** `min` to `most` lines, each of at most `max` characters. */
export type Lines = Common<'lines', string[]> & { singular: string; min: number; most: number; max: number };
export type Numeric = Common<'number', number> & { min: number; max: number; whole: boolean; isYear?: true };
export type YesNo = Common<'yes-no', boolean>;
export type CalendarDate = Common<'date', string>;
export type ClockTime = Common<'time', string>;
export type WebAddress = Common<'web-address', string>;
export type Mailbox = Common<'mailbox', string>;
export type Choice<Key extends string = string> = Common<'choice', Key> & { options: Readonly<Record<Key, string>> };
export type TermField = Common<'term', string> & { vocabulary: VocabularyName };
export type TermsField = Common<'terms', string[]> & { vocabulary: VocabularyName; min: number };
export type Reference = Common<'reference', string> & { to: TypeName };
export type References = Common<'references', string[]> & { to: TypeName; min: number };
/** What holds ids that people read as names. */
export type NamingField = TermField | TermsField | Reference | References;
export type Group<F extends Fields = Fields> = Common<'group', DataOfFields<F>> & { fields: F };
export type Groups<F extends Fields = Fields> = Common<'groups', DataOfFields<F>[]> & {
	fields: F;
	singular: string;
	min: number;
	most: number;
	/** True where the form opens with each folded: for lists that are long. */
	folded?: boolean;
};
export type Upload = Common<'upload', string> & { accepts: readonly string[] };

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a field of any value; its own type says which
export type AnyField = Common<any, any>;
export type Field =
	| Text
	| Prose
	| Lines
	| Numeric
	| YesNo
	| CalendarDate
	| ClockTime
	| WebAddress
	| Mailbox
	| Choice
	| TermField
	| TermsField
	| Reference
	| References
	| Group
	| Groups
	| Upload;
export type Fields = { readonly [name: string]: AnyField };
export type FieldKind = Field['kind'];

export type ValueOf<F> = F extends { schema: (context: SchemaContext) => z.ZodType<infer Value> } ? Value : never;
type Flatten<T> = { [K in keyof T]: T[K] };

/** The data an entry holds when its fields are filled in: required fields always, optional ones perhaps. */
export type DataOfFields<F extends Fields> = Flatten<
	{ [K in keyof F as F[K] extends { required: false } ? never : K]: ValueOf<F[K]> } & {
		[K in keyof F as F[K] extends { required: false } ? K : never]?: Exclude<ValueOf<F[K]>, undefined> | undefined;
	}
>;
