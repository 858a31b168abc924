/** How the admin is built: a static folder, the same in development and in production. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { wordsForBrowsers } from '../../src/checks/names/words-for-browsers.ts';
import type { GitHost } from '../../src/content-model/git-host.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Decap brings YAML 1 for a format the hub does not use; one YAML, ours, is enough. */
const oneYaml: Plugin = {
	name: 'one-yaml',
	enforce: 'pre',
	resolveId(source, importer) {
		return source === 'yaml' && importer?.includes('decap-cms')
			? this.resolve('yaml', here('../entry-format.ts'), { skipSelf: true })
			: null;
	},
};

/** A module of Decap’s, as one of its packages asks for it, and what stands for it. */
interface Replaced {
	/** How the name that is asked for ends. */
	asked: string;
	/** The package that asks. */
	by: string;
	ours: string;
}

const REPLACED: readonly Replaced[] = [
	{ asked: 'plugins/html/withHtml', by: 'decap-cms-widget-markdown', ours: './in-place-of-decap/with-html.ts' },
	{ asked: './ToolbarButton', by: 'decap-cms-widget-markdown', ours: './in-place-of-decap/toolbar-button.ts' },
	{ asked: './ListItemTopBar', by: 'decap-cms-ui-default', ours: './in-place-of-decap/list-item-top-bar.ts' },
	{ asked: 'EditorControlPane/EditorControlPane', by: 'decap-cms-core', ours: './in-place-of-decap/control-pane.ts' },
	{ asked: './EditorToolbar', by: 'decap-cms-core', ours: './in-place-of-decap/editor-toolbar.ts' },
	{ asked: './Entries', by: 'decap-cms-core', ours: './in-place-of-decap/entries.ts' },
	{ asked: './EntryCard', by: 'decap-cms-core', ours: './in-place-of-decap/entry-card.ts' },
	{ asked: './WorkflowList', by: 'decap-cms-core', ours: './in-place-of-decap/workflow-list.ts' },
];

/** Where Decap looks for a part that cannot be mended from outside, it finds the hub’s. */
const inPlaceOfDecap: Plugin = {
	name: 'in-place-of-decap',
	enforce: 'pre',
	resolveId: (source, importer) => {
		const replaced = REPLACED.find(({ asked, by }) => source.endsWith(asked) && importer?.includes(by));
		return replaced ? here(replaced.ours) : null;
	},
};

/** Colours of Decap’s that are too pale for words, and such as can be read on its grounds: WCAG 2.2, 1.4.3. */
const READABLE: ReadonlyMap<string, string> = new Map([
	['#798291', '#5b6472'],
	['#7b8290', '#5b6472'],
	['#ff003b', '#b3122f'],
	['#17a2b8', '#0d6e7e'],
	['#117888', '#0b5a66'],
]);

/** The keys of `READABLE`. */
const PALE = /#(?:798291|7b8290|ff003b|17a2b8|117888)/g;

const readableColours: Plugin = {
	name: 'readable-colours',
	transform: {
		filter: { id: /decap-cms-(?:ui-default|core)\/dist\/esm\//, code: PALE },
		handler: (code) => code.replaceAll(PALE, (colour) => READABLE.get(colour) ?? colour),
	},
};

const GROUP_TITLE = '`${label} ${value}`.trim()';

/** Decap heads a group of entries by the stored value, which is an id; the hub heads it by that id’s label. */
const groupsByLabel: Plugin = {
	name: 'groups-by-label',
	transform: {
		filter: { id: /decap-cms-core\/dist\/esm\/components\/Collection\/Entries\/EntriesCollection\.js$/ },
		handler(code) {
			if (!code.includes(GROUP_TITLE)) this.error('Decap heads groups in another way now. Mend groupsByLabel.');
			const asked = `import { groupInWords } from ${JSON.stringify(here('./group-words.ts'))};\n`;
			return asked + code.replace(GROUP_TITLE, 'groupInWords(label, value)');
		},
	},
};

/** What the page is made for, besides the hub’s own service. */
export interface OnGitHost {
	kind: GitHost['kind'];
	/** The module that checks a text in the browser. */
	checkingHere: URL;
}

/** How the page is built. */
export const adminConfig = (on?: OnGitHost): UserConfig => ({
	root: here('./'),
	base: '/admin/',
	// What one script fetches of another lies beside it: the hub may stand in a folder of its host.
	experimental: {
		renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
	},
	publicDir: false,
	logLevel: 'error',
	plugins: [...(on ? [wordsForBrowsers()] : []), oneYaml, inPlaceOfDecap, readableColours, groupsByLabel],
	define: { 'process.env.NODE_ENV': '"production"' },
	resolve: {
		alias: [
			{ find: 'the-git-host', replacement: here(`./git-hosts/${on?.kind ?? 'none'}.ts`) },
			{ find: 'the-checks', replacement: on ? fileURLToPath(on.checkingHere) : here('./stubs/no-checks.ts') },
			{ find: /^localforage$/, replacement: here('./stubs/keeps-nothing.ts') },
			{ find: /^ajv$/, replacement: here('./stubs/ajv.ts') },
			{ find: /^ajv-keywords.*$/, replacement: here('./stubs/ajv-parts.ts') },
			{ find: /^ajv-errors$/, replacement: here('./stubs/ajv-parts.ts') },
			{
				find: /^(?:gray-matter|@iarna\/toml\/parse-string|tomlify-j0\.4|@jsquash\/webp)$/,
				replacement: here('./stubs/unused.ts'),
			},
		],
	},
	build: {
		outDir: here('../../public/admin/'),
		emptyOutDir: true,
		chunkSizeWarningLimit: 5000,
		rolldownOptions: { input: here('./index.html') },
	},
});

export default defineConfig(adminConfig());
