/**
 * Puts the packed words in the place of the lists of the package, wherever Vite reads them: a browser would fetch five
 * times as much. A plugin of Vite; runs in node, at build.
 */
import { packWords } from './packed-words.ts';
import { ordinaryWords } from './word-list.ts';

const LISTS = '/src/checks/names/word-list.ts';

let packed: string | undefined;

/** The text, worked out once: a build reads the lists for the pages, for the browser and for the editor. */
const packedWords = (): string => (packed ??= packWords(ordinaryWords()));

/** Out: the plugin. Its module offers what `word-list.ts` does. */
export const wordsForBrowsers = () => ({
	name: 'words-for-browsers',
	enforce: 'pre' as const,
	load: (id: string): string | undefined =>
		id.split('?')[0]!.replaceAll('\\', '/').endsWith(LISTS)
			? `import { unpackWords } from './packed-words.ts';
export const ordinaryWords = () => unpackWords(${JSON.stringify(packedWords())});`
			: undefined,
});
