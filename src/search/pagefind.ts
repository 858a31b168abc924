/** The part of Pagefind’s interface that the search uses, and what the hub asks of it. Nothing here loads Pagefind: it is handed over. */

/** Text and headings of one page, as Pagefind kept them. */
export interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	/** Elements with an id, and the number of the word where each begins. */
	anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

export interface PagefindResult {
	id: string;
	score: number;
	data(): Promise<Fragment>;
}

export interface Pagefind {
	search(term: string | null, options?: Record<string, unknown>): Promise<{ results: readonly PagefindResult[] } | null>;
	/** Absent from some hand-made stand-ins; the fallback ranking sets its options through it. */
	options?(options: Record<string, unknown>): Promise<void>;
}

/** Pagefind’s index as a shelf of pages: which fragment belongs to which page number, and which pages hold a phrase. */
export interface PageShelf {
	/** Every page, in the order of its number. */
	all(): Promise<readonly PagefindResult[]>;
	fragment(page: number): Promise<Fragment>;
	/** Numbers of the pages that hold these words side by side. */
	holding(phrase: string): Promise<Set<number>>;
}

/**
 * Opens the shelf. A search for nothing returns every page in the order in which the build put them in, which is the
 * order of the hub’s tables; `expected` pages must come, or the two do not belong together.
 */
export const openShelf = (pagefind: Pagefind, expected?: number): PageShelf => {
	let asked: Promise<readonly PagefindResult[]> | undefined;
	const ask = async () => {
		const results = (await pagefind.search(null))?.results ?? [];
		if (expected !== undefined && results.length !== expected) throw new Error(`Pagefind holds ${results.length} pages, expected ${expected}. Load the page again to get an index that belongs together.`);
		return results;
	};
	const all = () => {
		asked ??= ask().catch((fault: unknown) => {
			asked = undefined;
			throw fault;
		});
		return asked;
	};
	return {
		all,
		async fragment(page) {
			const result = (await all())[page];
			if (!result) throw new Error(`Pagefind has no page ${page}.`);
			return result.data();
		},
		async holding(phrase) {
			const numbers = new Map((await all()).map(({ id }, page) => [id, page]));
			const results = (await pagefind.search(`"${phrase.replaceAll('"', '')}"`))?.results ?? [];
			return new Set(results.map(({ id }) => numbers.get(id)).filter((page) => page !== undefined));
		},
	};
};
