/** Makes pages of drafts one at a time, and keeps the last of them in memory: nothing of a draft lies on the disk. */

/** The page, and its style sheets by their names. */
export interface MadePage {
	html: string;
	sheets: ReadonlyMap<string, string>;
}

/** Rejects where the page cannot be made. @param key the same for the same page */
export type PageMaker<Draft> = (key: string, draft: Draft) => Promise<MadePage>;

/** So many wait for their turn, and more are turned away. */
export class TooManyPages extends Error {}

const KEPT = 20;
const WAITING = 8;

export const pageMaker = <Draft>(make: (draft: Draft) => Promise<MadePage>): PageMaker<Draft> => {
	const pages = new Map<string, Promise<MadePage>>();
	let waiting = 0;
	let turn: Promise<unknown> = Promise.resolve();
	return (key, draft) => {
		const known = pages.get(key);
		if (known) {
			// The last to be asked for are the last to go.
			pages.delete(key);
			pages.set(key, known);
			return known;
		}
		if (waiting >= WAITING) return Promise.reject(new TooManyPages());
		waiting += 1;
		const page = turn.then(() => make(draft)).finally(() => (waiting -= 1));
		turn = page.catch(() => undefined);
		page.catch(() => pages.delete(key));
		pages.set(key, page);
		for (const oldest of [...pages.keys()].slice(0, -KEPT)) pages.delete(oldest);
		return page;
	};
};
