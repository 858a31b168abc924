/** What the reading of a document has to tell: what readers will not see, and what was kept in another form. */

/** Something of the document that readers will not see, with its words. */
export interface Lost {
	/** What it was: “Header of the page”. */
	what: string;
	/** Its words; empty for what has none, such as a drawing. */
	words: string;
	why: string;
	/** One thing to do next, where there is something to do. */
	next?: string | undefined;
}

/** What was seen on the way and has to be said. */
export interface Seen {
	lost: Lost[];
	/** Things kept in another form, each a sentence; said once. */
	changed: Set<string>;
	insertions: number;
	deletions: number;
	comments: number;
	hiddenCharacters: number;
}

export const nothingSeen = (): Seen => ({
	lost: [],
	changed: new Set(),
	insertions: 0,
	deletions: 0,
	comments: 0,
	hiddenCharacters: 0,
});

/** What is said of a table of contents. */
export const contentsLost = (words: string): Lost => ({
	what: 'The table of contents',
	words,
	why: 'The hub makes its own from the headings.',
});
