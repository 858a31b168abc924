/** What the checks read: an entry taken apart into pieces of plain text that know where they stand. */
import type { Place, Spot, TextSpot } from '../content-model/finding.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Allowlist } from './allowlist.ts';
import type { Wording } from './wording.ts';

/**
 * What a piece of text is for. Rules read it to know what is usual there:
 * a `venue` may hold an address, a `source` may name its author, a `mailbox` may hold a mailbox, a `listed-word` is a
 * word the vocabulary lists beside its term. The words of a web address stand beside it, so that a postcode between
 * hyphens is seen as one.
 */
export type PartKind =
	| 'title'
	| 'summary'
	| 'field'
	| 'venue'
	| 'source'
	| 'found-by'
	| 'listed-word'
	| 'mailbox'
	| 'web-address'
	| 'words-of-address'
	| 'file-name'
	| 'comment'
	| 'footnote'
	| 'heading'
	| 'paragraph'
	| 'list-item'
	| 'quotation'
	| 'table-cell'
	| 'caption'
	| 'alternative-text';

export interface Part {
	kind: PartKind;
	/** The labels the writer sees on the way to a field, outermost first; empty for the body. */
	where: string;
	/** Plain text: no markup, entities resolved, one block of the body or one value of a field. */
	text: string;
	/** Where the character at `offset` of `text` stands. Markup makes this more than adding up. */
	spotOf: (offset: number) => Spot;
	/** Depth of a heading: 2 for `##`. */
	depth?: number;
}

export interface Link extends TextSpot {
	text: string;
	href: string;
}

export interface Picture extends TextSpot {
	alternativeText: string;
	address: string;
}

/** A table in the body, as rows of plain cells; the first row holds the headings. */
export interface BodyTable extends Place {
	caption: string;
	rows: readonly (readonly string[])[];
	/** Where the cell in this row and column starts. */
	placeOf: (row: number, column: number) => Place;
}

export interface CheckedDocument {
	type: TypeName;
	/** True for types that tell stories about people: there, identifying detail blocks. */
	tellsStories: boolean;
	/** In reading order: fields as the form has them, then the body block by block. */
	parts: readonly Part[];
	links: readonly Link[];
	pictures: readonly Picture[];
	tables: readonly BodyTable[];
	/** The front matter as read; may be incomplete or of the wrong shape. */
	data: Readonly<Record<string, unknown>>;
	/** Public names, places, organisations, numbers and mailboxes that may be printed. */
	allowlist: Allowlist;
	/** The words of the field: which to avoid, which abbreviations need no explaining. */
	wording: Wording;
	/** The day of the check, `yyyy-mm-dd`. */
	today: string;
}

const NOT_OWN_TEXT: ReadonlySet<PartKind> = new Set([
	'source',
	'found-by',
	'mailbox',
	'web-address',
	'words-of-address',
	'file-name',
]);

/**
 * Where the writer’s own running text stands: not titles of sources, words a page is only found by, addresses,
 * mailboxes or names of files.
 */
export const isOwnText = ({ kind }: Part) => !NOT_OWN_TEXT.has(kind);

/** Where a name gives a person away: the writer’s own text, and the words that a page is found by. */
export const mayNameSomebody = (part: Part) => isOwnText(part) || part.kind === 'found-by';

/**
 * Where a number, a mailbox or an address of a home gives a person away: everywhere. A web address is read by its
 * words.
 */
export const mayIdentify = ({ kind }: Part) => kind !== 'web-address';

/** The parts of the body, in order. */
export const bodyParts = ({ parts }: CheckedDocument) =>
	parts.filter(({ kind, where }) => where === '' && kind !== 'title' && kind !== 'summary');
