/**
 * What node itself has loaded of content loading, for code that Vite loads: the collections and the pages. Vite would
 * take the reader and all the checks apart once more for each of the two, which cost every start and every build four
 * seconds of processor.
 */
import type { currentContent } from './current-content.ts';
import { forThisProcess } from './for-this-process.ts';
import type { contentLoader } from './loader.ts';

export interface LoadedByNode {
	contentLoader: typeof contentLoader;
	currentContent: typeof currentContent;
}

const given = forThisProcess<{ parts: LoadedByNode | undefined }>('loaded-by-node', () => ({ parts: undefined }));

/** Gives the parts, as node has loaded them, to whoever asks with `loadedByNode`. */
export const giveLoadedByNode = (parts: LoadedByNode): void => {
	given.parts = parts;
};

/** The parts. @throws where none were given: Astro runs without the hub’s own settings of it */
export const loadedByNode = (): LoadedByNode => {
	if (!given.parts)
		throw new Error(
			'Nothing that reads the content was found in this program, expected what src/start/content-reader.ts gives. Keep contentReader() among the integrations in astro.config.mjs.',
		);
	return given.parts;
};
