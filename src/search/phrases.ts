/** Which pages hold the phrases that stand in quotes in a question. */
import { fragmentsHolding, type PagefindSource } from './pagefind.ts';

export interface FoundPhrases {
	/** Names of the fragments of the pages that hold every phrase; undefined where none is asked for. */
	fragments: ReadonlySet<string> | undefined;
	notFound: string[];
	apart: string[];
}

/**
 * The pages that hold every phrase in quotes. A phrase that no page holds is not asked for, and named in `notFound`;
 * nor are those that no page holds together, named in `apart`.
 */
export const fragmentsWithPhrases = async (
	phrases: readonly string[],
	pagefind: PagefindSource | undefined,
	pages: number,
): Promise<FoundPhrases> => {
	if (!pagefind) return { fragments: undefined, notFound: [], apart: [] };
	// Pagefind makes no index of no pages.
	if (pages === 0) return { fragments: undefined, notFound: [...phrases], apart: [] };
	const holding = await Promise.all(
		phrases.map(async (phrase) => ({ phrase, names: await fragmentsHolding(pagefind, phrase) })),
	);
	const found = holding.filter(({ names }) => names.size > 0);
	const notFound = holding.filter(({ names }) => names.size === 0).map(({ phrase }) => phrase);
	const [first, ...others] = found.map(({ names }) => names);
	const together = first && new Set([...first].filter((name) => others.every((names) => names.has(name))));
	if (together?.size === 0) return { fragments: undefined, notFound, apart: found.map(({ phrase }) => phrase) };
	return { fragments: together, notFound, apart: [] };
};
