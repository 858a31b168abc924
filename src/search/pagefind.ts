/** The part of Pagefind’s interface that the search uses. Nothing here loads Pagefind: it is handed over. */

export interface PagefindResult {
	/** Name of the page’s fragment. */
	id: string;
	score: number;
	data(): Promise<{ url: string }>;
}

export interface Pagefind {
	search(
		term: string | null,
		options?: Record<string, unknown>,
	): Promise<{ results: readonly PagefindResult[] } | null>;
}

/** Pagefind, or a way to load it when it is first needed: only phrases in quotes need it. */
export type PagefindSource = Pagefind | (() => Promise<Pagefind>);

/** Names of the fragments of the pages that hold these words side by side, which only Pagefind’s index knows. */
export const fragmentsHolding = async (source: PagefindSource, phrase: string): Promise<Set<string>> => {
	const pagefind = typeof source === 'function' ? await source() : source;
	const found = await pagefind.search(`"${phrase.replaceAll('"', '')}"`);
	return new Set(found?.results.map(({ id }) => id));
};
