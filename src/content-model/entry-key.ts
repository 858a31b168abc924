/**
 * The key of an entry among entries of all types: `case-study:ashford/calm-waiting`. The one place that makes and reads
 * keys.
 */
import type { TypeName } from './type-names.ts';

declare const made: unique symbol;

/** A key that `keyOf` made. */
export type EntryKey = string & { readonly [made]: true };

/** The key of the entry of a type with an id. */
export const keyOf = (type: TypeName, id: string): EntryKey => [type, id].join(':') as EntryKey;

/** The type and the id that a key was made of. */
export const readKey = (key: EntryKey): { type: TypeName; id: string } => {
	const colon = key.indexOf(':');
	return { type: key.slice(0, colon) as TypeName, id: key.slice(colon + 1) };
};
