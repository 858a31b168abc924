/**
 * The field kit: what a field of an entry can be.
 *
 * A field is a plain object that says what it is called, how a writer is helped to fill it in, and what a
 * filled-in value looks like. It knows nothing of the editor, the site or the disk: those read it.
 * Every view switches over `kind` without a default branch, so a new kind does not compile until each view
 * has an answer for it.
 */

export type {
	SchemaContext,
	TermField,
	NamingField,
	AnyField,
	Field,
	Fields,
	FieldKind,
	ValueOf,
	DataOfFields,
} from './fields/kinds.ts';
export { HIDDEN_CHARACTERS } from './fields/hidden-characters.ts';
export { lines, mailbox, prose, text, webAddress } from './fields/texts.ts';
export { choice, date, number, time, year, yesNo } from './fields/values.ts';
export { reference, references, SLUG, term, terms, upload } from './fields/references.ts';
export { group, groups, objectSchema } from './fields/groups.ts';
export { byEditor, optional } from './fields/filled-by.ts';
