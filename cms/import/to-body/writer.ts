/** What the writing of a body shares: what is known, what has been written, and what has to be said of it. */
import type { Block } from '../blocks.ts';

export interface BodyContext {
	/** What is under the mark of a note, by its id. */
	notes: ReadonlyMap<string, readonly Block[]>;
	/** Address and description of a picture that can be shown; undefined while it waits for its description. */
	picture: (part: string, description: string) => { address: string; description: string } | undefined;
}

export interface WrittenBody {
	body: string;
	/** Things kept in another form, each a sentence. */
	changed: string[];
	/** Captions that had to be made up, with the first words of their table. */
	uncaptioned: { caption: string; words: string }[];
	/** Parts of pictures that wait for a description, with the words they stood after. */
	waiting: { part: string; after: string }[];
	/** Dashes and figures somebody typed, in whose place a list has its own. */
	marks: string[];
	/** Ids of the notes that stand in the body, in order. */
	notes: string[];
}

export interface BodyWriter extends BodyContext {
	written: WrittenBody;
	/** Finished parts of the body, one for each block. */
	pieces: string[];
	/** Numbers of the notes that have one, by their id. */
	numbers: Map<string, number>;
	/** Level of the last heading. */
	depth: number;
	/** The last words before what comes now. */
	lastWords: string;
	/** The type of the entry has sections, and the document has some of them. */
	hasSections: boolean;
}
