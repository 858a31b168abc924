/** An entry: one thing somebody contributed, read and found sound. */
import type { DataOf } from './content-type.ts';
import type { TypesByName } from './index.ts';
import type { TypeName } from './type-names.ts';

/** Who may read an entry. The public build never opens the coalition’s folder. */
export type Audience = 'public' | 'coalition';

export interface Entry<N extends TypeName = TypeName> {
	type: N;
	/** Path of the file inside its type’s folder, without its ending. Never taken from front matter. */
	id: string;
	/** Path of the file from the root of the checkout, with forward slashes. */
	file: string;
	audience: Audience;
	data: DataOf<TypesByName[N]>;
	/** Names what the entry and its rendering were made from. Equal digest, equal page. */
	digest: string;
}

/** A body made ready to show. */
export interface RenderedBody {
	/** Safe HTML: made by us from a checked tree, never passed through. */
	html: string;
	headings: { depth: number; id: string; text: string }[];
	/** Addresses inside the site that it links to, without what follows “#”, in the order of the text. */
	linked: string[];
	/** Running text without markup, for reading time and search. */
	text: string;
	words: number;
	/**
	 * Names of the vocabulary terms that were linked to their meaning, in reading order. Only when terms were looked for.
	 */
	defined?: string[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an entry of any type
export type AnyEntry = Omit<Entry, 'data'> & { data: any };
