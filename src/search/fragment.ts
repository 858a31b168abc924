/**
 * A page’s text and headings, as Pagefind kept them when it read the page. The search reads these files itself:
 * Pagefind’s runtime would fetch a script and 60 KB of WebAssembly first. Its format is not promised, so the version
 * is pinned and the build reads every file back in the same way.
 */
import { unpacked } from './unpacked.ts';

export interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	/** Elements with an id, and the number of the word where each begins. */
	anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/**
 * Between the names of networks in a fragment’s meta: Pagefind turns every run of spaces and lines into one space, so
 * a visible sign parts them.
 */
export const BETWEEN_NETWORKS = ' | ';

const SIGNATURE = 'pagefind_dcd';

/** Where the fragment of this name stands in the index folder. Pagefind gives its search results the same name. */
export const fragmentFile = (name: string) => `fragment/${name}.pf_fragment`;

/** Reads a fragment file. Rejects when it is not one. */
export const readFragment = async (bytes: Uint8Array): Promise<Fragment> => {
	const text = new TextDecoder().decode(await unpacked(bytes));
	if (!text.startsWith(SIGNATURE))
		throw new Error(
			`Pagefind’s fragment: found “${text.slice(0, SIGNATURE.length)}” at its start, expected “${SIGNATURE}”. Check that the version of Pagefind is the pinned one.`,
		);
	const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
	if (typeof fragment.content !== 'string' || typeof fragment.url !== 'string' || !Array.isArray(fragment.anchors))
		throw new Error(
			'Pagefind’s fragment: found no text, address or headings, expected all three. Check that the version of Pagefind is the pinned one.',
		);
	return fragment;
};
