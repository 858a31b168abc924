// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editor } from './cms/integration.ts';
import { wordsForBrowsers } from './src/checks/names/words-for-browsers.ts';
import { contentChanged } from './src/content-loading/content-changes.ts';
import { showDraft } from './src/content-loading/draft-pages.ts';
import { contentReader } from './src/start/content-reader.ts';
import { tellPagesOfCommand } from './src/start/command-of-pages.ts';
import { draftPages } from './src/start/draft-pages.ts';
import { freshPaths } from './src/start/fresh-paths.ts';
import { openPages } from './src/start/open-pages.ts';
import { onlyPublicFiles } from './src/start/public-files.ts';
import { plainImports } from './src/start/plain-imports.ts';
import { searchIndex } from './src/start/search-index.ts';
import { siteUnderPath } from './src/start/site-path.ts';
import { unusedMedia } from './src/start/unused-media.ts';

export default defineConfig({
	output: 'static',
	trailingSlash: 'ignore',
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	// What a page may weigh is held by tests; the checks of the plain form, with their lists of names, come when it is
	// opened.
	vite: {
		plugins: [wordsForBrowsers(), plainImports()],
		// So that the worker of the search fetches what few questions need when one of them is asked.
		worker: { format: 'es', plugins: () => [plainImports()] },
		build: { assetsInlineLimit: 0, modulePreload: false, chunkSizeWarningLimit: 1500 },
	},
	devToolbar: { enabled: false },
	integrations: [
		// For pages that are code, under src/pages. What people write under content/ is data and never comes near it.
		mdx({ syntaxHighlight: false }),
		contentReader(),
		tellPagesOfCommand(),
		searchIndex(),
		openPages(),
		unusedMedia(),
		freshPaths(),
		draftPages(),
		editor({
			checking: new URL('./src/content-loading/check-file.ts', import.meta.url),
			checkingHere: new URL('./src/content-loading/check-text.ts', import.meta.url),
			written: contentChanged,
			showDraft,
		}),
		onlyPublicFiles(),
		siteUnderPath(),
	],
});
