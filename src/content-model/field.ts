/**
 * The field kit: what a field of an entry can be.
 *
 * A field is a plain object that says what it is called, how a writer is helped to fill it in, and what a
 * filled-in value looks like. It knows nothing of the editor, the site or the disk: those read it.
 * Every view switches over `kind` without a default branch, so a new kind does not compile until each view
 * has an answer for it.
 */
import { z } from 'zod';
import type { GivesToSearch } from './passage.ts';
import type { TypeName } from './type-names.ts';
import type { Vocabularies, VocabularyName } from './vocabulary.ts';

// Zod compiles schemas with `new Function` where it may. In a browser the hub’s policy forbids it, and asking alone is a violation.
if ('document' in globalThis) z.config({ jitless: true });

/** What a schema needs to know that only the hub's own content can say. */
export interface SchemaContext {
	/** The hub's lists of terms, by name, as read from `content/settings/`. */
	vocabularies: Vocabularies;
}

interface Wording {
	/** One sentence that helps a writer who has never seen the form. */
	hint?: string;
	/** A filled-in example, shown in the form and in the handbook. */
	example?: string;
}

interface Common<Kind extends string, Value> extends Wording {
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
export type Numeric = Common<'number', number> & { min: number; max: number; whole: boolean };
export type YesNo = Common<'yes-no', boolean>;
export type CalendarDate = Common<'date', string>;
export type ClockTime = Common<'time', string>;
export type WebAddress = Common<'web-address', string>;
export type Mailbox = Common<'mailbox', string>;
export type Choice<Key extends string = string> = Common<'choice', Key> & { options: Readonly<Record<Key, string>> };
export type Term = Common<'term', string> & { vocabulary: VocabularyName };
export type Terms = Common<'terms', string[]> & { vocabulary: VocabularyName; min: number };
export type Reference = Common<'reference', string> & { to: TypeName };
export type References = Common<'references', string[]> & { to: TypeName; min: number };
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
	| Term
	| Terms
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

/** Addresses of entries and files are made of these and nothing else: see `slug` rules in the handbook. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// Characters that no writer means to type and that can make text read differently from what it is: control characters,
// zero-width spaces and fillers, the bidirectional overrides (Trojan Source, CVE-2021-42574), halves of characters, and tags,
// which can carry a whole hidden text; the flags of England, Scotland and Wales are made of a black flag and tags, and stay.
// Zero-width joiner and non-joiner (U+200C, U+200D) stay: Urdu, Persian and emoji need them.
export const HIDDEN_CHARACTERS =
	// eslint-disable-next-line no-control-regex -- the point is to find them
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]/u;

const plain = (max: number) =>
	z
		.string()
		.trim()
		.min(1, { error: 'expected some words' })
		.max(max, { error: `expected at most ${max} characters` })
		.refine((value) => !HIDDEN_CHARACTERS.test(value), {
			error: 'expected no hidden or control characters; type the text again instead of pasting it',
		});

const oneLine = (max: number) =>
	plain(max).refine((value) => !/[\r\n]/.test(value), { error: 'expected a single line' });

/** One line of plain text, at most `max` characters (120 unless said). */
export const text = (
	label: string,
	{ max = 120, pattern, ...wording }: Wording & { max?: number; pattern?: Text['pattern'] } = {},
): Text & { required: true } => ({
	kind: 'text',
	label,
	...wording,
	max,
	...(pattern ? { pattern } : {}),
	required: true,
	schema: () => {
		const schema = oneLine(max);
		return pattern
			? schema.regex(new RegExp(pattern.expression, 'u'), { error: `expected ${pattern.expected}` })
			: schema;
	},
});

/** Plain paragraphs: no Markdown, a blank line between two paragraphs. At most `max` characters. */
export const prose = (
	label: string,
	{ max = 3000, ...wording }: Wording & { max?: number } = {},
): Prose & { required: true } => ({
	kind: 'prose',
	label,
	...wording,
	max,
	required: true,
	schema: () => plain(max),
});

/** A list of single lines, `most` of them at most. */
export const lines = (
	label: string,
	singular: string,
	{ min = 1, most = 60, max = 300, ...wording }: Wording & { min?: number; most?: number; max?: number } = {},
): Lines & { required: true } => ({
	kind: 'lines',
	label,
	singular,
	...wording,
	min,
	most,
	max,
	required: true,
	schema: () =>
		z
			.array(oneLine(max))
			.min(min, { error: `expected at least ${min}` })
			.max(most, { error: `expected at most ${most}` }),
});

/** A number between `min` and `max`; whole unless said otherwise. */
export const number = (
	label: string,
	{
		min = 0,
		max = 10_000_000,
		whole = true,
		...wording
	}: Wording & { min?: number; max?: number; whole?: boolean } = {},
): Numeric & { required: true } => ({
	kind: 'number',
	label,
	...wording,
	min,
	max,
	whole,
	required: true,
	schema: () => {
		const schema = z
			.number({ error: 'expected a number' })
			.min(min, { error: `expected at least ${min}` })
			.max(max, { error: `expected at most ${max}` });
		return whole ? schema.int({ error: 'expected a whole number' }) : schema;
	},
});

/** Yes or no, stored as true or false. */
export const yesNo = (label: string, wording: Wording = {}): YesNo & { required: true } => ({
	kind: 'yes-no',
	label,
	...wording,
	required: true,
	schema: () => z.boolean({ error: 'expected true or false' }),
});

const isCalendarDate = (value: string) => {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	if (!match) return false;
	const [, year, month, day] = match.map(Number) as [number, number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day, stored as text `yyyy-mm-dd`: a day has no hour and no time zone, so it is never made a `Date`. */
export const date = (label: string, wording: Wording = {}): CalendarDate & { required: true } => ({
	kind: 'date',
	label,
	...wording,
	required: true,
	schema: () =>
		z.string({ error: 'expected a date' }).refine(isCalendarDate, { error: 'expected a real date written 2026-03-31' }),
});

/** A time of day in the hub's own time zone, stored as text `hh:mm`. */
export const time = (label: string, wording: Wording = {}): ClockTime & { required: true } => ({
	kind: 'time',
	label,
	...wording,
	required: true,
	schema: () =>
		z
			.string({ error: 'expected a time' })
			.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time written 09:30' }),
});

const isWebAddress = (value: string) => {
	if (!/^https?:\/\/[^\s<>"'\\{}|^`]+$/u.test(value)) return false;
	try {
		const { hostname, username, password } = new URL(value);
		return hostname.includes('.') && !username && !password;
	} catch {
		return false;
	}
};

/** A page elsewhere on the web: `https://…` (or `http://…` where that is all there is). */
export const webAddress = (label: string, wording: Wording = {}): WebAddress & { required: true } => ({
	kind: 'web-address',
	label,
	...wording,
	required: true,
	schema: () =>
		z
			.string({ error: 'expected a web address' })
			.max(600, { error: 'expected at most 600 characters' })
			.refine(isWebAddress, { error: 'expected a full web address starting https://' }),
});

/** An organisation's mailbox, not a person's. */
export const mailbox = (label: string, wording: Wording = {}): Mailbox & { required: true } => ({
	kind: 'mailbox',
	label,
	...wording,
	required: true,
	schema: () => z.email({ error: 'expected an email address such as training@example.org' }),
});

/** One of a closed list that the code itself depends on. Stored as the key, shown as the label. */
export const choice = <const Key extends string>(
	label: string,
	options: Readonly<Record<Key, string>>,
	wording: Wording = {},
): Choice<Key> & { required: true } => ({
	kind: 'choice',
	label,
	...wording,
	options,
	required: true,
	schema: () =>
		z.enum(Object.keys(options) as Key[], {
			error: `expected one of ${Object.keys(options).join(', ')}`,
		}) as unknown as z.ZodType<Key>,
});

const termSchema = (vocabulary: VocabularyName, { vocabularies }: SchemaContext) => {
	const known = vocabularies[vocabulary].terms.map(({ id }) => id);
	return z.string({ error: 'expected a term' }).refine((value) => known.includes(value), {
		error: `expected one of ${known.join(', ')}`,
		params: { among: known },
	});
};

/** One term of a list kept in `content/settings/`. Stored as the id, shown as the label. */
export const term = (label: string, vocabulary: VocabularyName, wording: Wording = {}): Term & { required: true } => ({
	kind: 'term',
	label,
	...wording,
	vocabulary,
	required: true,
	schema: (context) => termSchema(vocabulary, context),
});

const withoutRepeats = (values: string[]) => new Set(values).size === values.length;

/** Several terms of a list kept in `content/settings/`. */
export const terms = (
	label: string,
	vocabulary: VocabularyName,
	{ min = 1, ...wording }: Wording & { min?: number } = {},
): Terms & { required: true } => ({
	kind: 'terms',
	label,
	...wording,
	vocabulary,
	min,
	required: true,
	schema: (context) =>
		z
			.array(termSchema(vocabulary, context))
			.min(min, { error: `expected at least ${min}` })
			.refine(withoutRepeats, { error: 'expected each term once' }),
});

const idSchema = () =>
	z
		.string({ error: 'expected the name of an entry' })
		.refine((value) => value.split('/').every((part) => SLUG.test(part)), {
			error: 'expected the name of an entry, in lower-case letters, digits and hyphens',
		});

/** Another entry of the hub, by its id within its type. That the entry exists is checked when all are read. */
export const reference = (label: string, to: TypeName, wording: Wording = {}): Reference & { required: true } => ({
	kind: 'reference',
	label,
	...wording,
	to,
	required: true,
	schema: idSchema,
});

/** Several other entries of one type. */
export const references = (
	label: string,
	to: TypeName,
	{ min = 1, ...wording }: Wording & { min?: number } = {},
): References & { required: true } => ({
	kind: 'references',
	label,
	...wording,
	to,
	min,
	required: true,
	schema: () =>
		z
			.array(idSchema())
			.min(min, { error: `expected at least ${min}` })
			.refine(withoutRepeats, { error: 'expected each entry once' }),
});

/** The strict schema of a set of fields: an unknown key is a fault. */
export const objectSchema = <F extends Fields>(fields: F, context: SchemaContext) =>
	z.strictObject(
		Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema(context)])),
	) as unknown as z.ZodType<DataOfFields<F>>;

/** Fields that belong together, filled in once. */
export const group = <F extends Fields>(
	label: string,
	fields: F,
	wording: Wording = {},
): Group<F> & { required: true } => ({
	kind: 'group',
	label,
	...wording,
	fields,
	required: true,
	schema: (context) => objectSchema(fields, context),
});

/** Fields that belong together, filled in as often as needed. */
export const groups = <F extends Fields>(
	label: string,
	singular: string,
	fields: F,
	{ min = 1, most = 200, ...wording }: Wording & { min?: number; most?: number; folded?: boolean } = {},
): Groups<F> & { required: true } => ({
	kind: 'groups',
	label,
	singular,
	...wording,
	fields,
	min,
	most,
	required: true,
	schema: (context) =>
		z
			.array(objectSchema(fields, context))
			.min(min, { error: `expected at least ${min}` })
			.max(most, { error: `expected at most ${most}` }),
});

/** A file in the media folder, by its address from the root of the site. */
export const upload = (
	label: string,
	accepts: readonly string[],
	wording: Wording = {},
): Upload & { required: true } => ({
	kind: 'upload',
	label,
	...wording,
	accepts,
	required: true,
	schema: () =>
		z
			.string({ error: 'expected a file' })
			.regex(new RegExp(`^/media/[a-z0-9]+(?:[-/][a-z0-9]+)*\\.(?:${accepts.join('|')})$`), {
				error: `expected a file under /media/ ending in ${accepts.join(', ')}`,
			}),
});

/** A field of stewardship or clearance: decided by whoever publishes an entry, never by its writer. */
export const byEditor = <F extends AnyField>(field: F): F & { readonly filledBy: 'editor' } => ({
	...field,
	filledBy: 'editor',
});

/** True where the editor saved a field that its writer had left or made empty. */
const isCleared = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The same field, but a writer may leave it empty.
 * The one place that knows how the editor stores a cleared field (`''`, `null`, `[]`): all count as absent.
 */
export const optional = <F extends AnyField>(
	field: F,
): Omit<F, 'required' | 'schema'> & {
	required: false;
	schema: (context: SchemaContext) => z.ZodType<ValueOf<F> | undefined>;
} => ({
	...field,
	...('min' in field &&
	(field.kind === 'lines' || field.kind === 'terms' || field.kind === 'references' || field.kind === 'groups')
		? { min: 0 }
		: {}),
	required: false,
	schema: (context: SchemaContext) =>
		z.preprocess(
			(value) => (isCleared(value) ? undefined : value),
			field.schema(context).optional(),
		) as unknown as z.ZodType<ValueOf<F> | undefined>,
});
