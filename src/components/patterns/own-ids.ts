/** The same piece of a page shown twice: each copy with ids of its own, and landmarks of its own name. */

/** Attributes that hold ids: one, or several with spaces between them. */
const REFERENCES = /(\s)(id|for|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;
const FRAGMENTS = /(\s)href="#([^"]+)"/g;
const LABELS = /(\s)aria-label="([^"]*)"/g;

/** What tells a copy from the others: the words above it, and the id of the element that says them. */
export interface CopyCaption {
	id: string;
	words: string;
}

/**
 * `<p id="a">…<a href="#a">` with `-dark` → `<p id="a-dark">…<a href="#a-dark">`. What leads out of the piece stays.
 * Names of landmarks begin with the caption, because two of one name cannot be told apart in a list of them, and a list
 * may show only the beginning of a long one.
 */
export const withOwnIds = (html: string, ending: string, caption: CopyCaption): string => {
	const ours = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
	const own = (id: string) => (ours.has(id) ? id + ending : id);
	return html
		.replaceAll(REFERENCES, (_whole, space: string, name: string, ids: string) => {
			const values = ids.replaceAll(/\S+/g, own);
			return `${space}${name}="${name === 'aria-labelledby' ? `${caption.id} ${values}` : values}"`;
		})
		.replaceAll(FRAGMENTS, (_whole, space: string, id: string) => `${space}href="#${own(id)}"`)
		.replaceAll(LABELS, (_whole, space: string, label: string) => `${space}aria-label="${caption.words}: ${label}"`);
};
