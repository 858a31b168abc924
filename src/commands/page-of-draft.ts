/**
 * Makes the page of one draft, for `npm run host`: is told the draft by the host that starts it, and answers with the
 * page. It is built by Astro as every page is, into a folder that the host takes away again.
 */
import { build } from 'astro';
import { wordsForBrowsers } from '../checks/names/words-for-browsers.ts';
import { VIEW_BY_LINK, showDraft } from '../content-loading/draft-pages.ts';
import type { TextToShow } from '../content-model/draft-link.ts';
import { endWithStarter } from '../start/build-process.ts';
import { tellPagesOfCommand } from '../start/command-of-pages.ts';
import { contentReader } from '../start/content-reader.ts';
import { faultsInASentence } from '../start/in-a-sentence.ts';
import { oneDraftPage, pageBuiltIn, SOURCE_OF_ONE_PAGE } from '../start/one-draft-page.ts';
import { plainImports } from '../start/plain-imports.ts';

faultsInASentence();
const outDir = process.env['HUB_OUT'];
if (!process.send || !outDir)
	throw new Error('This is started by “npm run host”, expected it. Start that: the page of a draft has a link there.');
const draft = await new Promise<TextToShow>((told) =>
	process.once('message', (message) => told(message as TextToShow)),
);
endWithStarter();
showDraft(VIEW_BY_LINK, draft);
const plugins = () => [wordsForBrowsers(), plainImports()];
await build({
	configFile: false,
	root: process.cwd(),
	srcDir: SOURCE_OF_ONE_PAGE,
	outDir: `${outDir}/page`,
	// Of its own: the hub may be built at the same time.
	cacheDir: `${outDir}/cache`,
	publicDir: `${outDir}/none`,
	logLevel: 'warn',
	output: 'static',
	trailingSlash: 'ignore',
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	vite: {
		plugins: plugins(),
		worker: { format: 'es', plugins },
		build: { assetsInlineLimit: 0, modulePreload: false },
	},
	integrations: [contentReader(), tellPagesOfCommand(), oneDraftPage()],
});
const made = await pageBuiltIn(`${outDir}/page`);
await new Promise((sent) => process.send!(made, sent));
process.exit(0);
