/** Gives the collections and the pages what reads the content, as node has loaded it: see `loaded-by-node.ts`. */
import type { AstroIntegration } from 'astro';
import { currentContent } from '../content-loading/current-content.ts';
import { giveLoadedByNode } from '../content-loading/loaded-by-node.ts';
import { contentLoader } from '../content-loading/loader.ts';

export const contentReader = (): AstroIntegration => ({
	name: 'content-reader',
	hooks: {
		// The first of all: the collections are filled after it.
		'astro:config:setup': () => giveLoadedByNode({ contentLoader, currentContent }),
	},
});
