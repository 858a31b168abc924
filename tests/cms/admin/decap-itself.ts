/**
 * Decap’s own code, without a browser: its way from text to editor and back, its check of a configuration, its file
 * names.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

import type { DecapConfig, FolderCollection } from '../../../cms/decap.ts';

export interface DecapItself {
	/** Text → what the rich-text editor holds → text, as after an edit elsewhere in the body. */
	throughTheEditor: (text: string) => string;
	/** What Decap finds wrong with a configuration, in its words; empty if nothing. */
	faultsOfConfig: (config: DecapConfig) => string;
	/** The path Decap gives a new entry. */
	pathOfNew: (collection: FolderCollection, data: Record<string, unknown>, config: DecapConfig) => string;
}

const ENTRY = 'virtual:decap';

const EMPTY = '\0empty';
const ONLY_IN_A_BROWSER = /(?:^|\/)routing\/history$|^localforage$/;

// The package has only files a bundler can read, so it is bundled; about two seconds.
const SOURCE = `
import MarkdownControl from 'decap-cms-widget-markdown/dist/esm/MarkdownControl';
import { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers';
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
import { slugFormatter } from 'decap-cms-core/dist/esm/lib/formatters';
import BooleanWidget from 'decap-cms-widget-boolean/dist/esm';
import DateTimeWidget from 'decap-cms-widget-datetime/dist/esm';
import FileWidget from 'decap-cms-widget-file/dist/esm';
import ImageWidget from 'decap-cms-widget-image/dist/esm';
import ListWidget from 'decap-cms-widget-list/dist/esm';
import MarkdownWidget from 'decap-cms-widget-markdown/dist/esm';
import NumberWidget from 'decap-cms-widget-number/dist/esm';
import ObjectWidget from 'decap-cms-widget-object/dist/esm';
import RelationWidget from 'decap-cms-widget-relation/dist/esm';
import SelectWidget from 'decap-cms-widget-select/dist/esm';
import StringWidget from 'decap-cms-widget-string/dist/esm';
import TextWidget from 'decap-cms-widget-text/dist/esm';
import createEditorComponent from 'decap-cms-core/dist/esm/valueObjects/EditorComponent';
import { bodyComponents } from '/cms/admin/body-components.ts';
import { keepStars } from '/cms/admin/safe-text.ts';
import { fromJS, Map } from 'immutable';
const components = Map(bodyComponents().map((component) => [component.id, createEditorComponent(component)]));
new MarkdownControl({ getEditorComponents: () => components, field: Map(), value: '' });
export const throughTheEditor = (text) => slateToMarkdown(markdownToSlate(text, { remarkPlugins: [keepStars] }), { remarkPlugins: [keepStars] });
for (const widget of [StringWidget, TextWidget, NumberWidget, BooleanWidget, DateTimeWidget, SelectWidget, RelationWidget, ListWidget, ObjectWidget, FileWidget, ImageWidget, MarkdownWidget]) registerWidget(widget.Widget());
export const faultsOfConfig = (config) => {
	const said = console.error;
	console.error = () => undefined;
	try { validateConfig(config); return ''; } catch (error) { return String(error.message); } finally { console.error = said; }
};
export const pathOfNew = (collection, data, config) => collection.folder + '/' + slugFormatter(fromJS({ ...collection, type: 'folder_based_collection' }), fromJS(data), config.slug) + '.' + collection.extension;
`;

/** What the bundle is made of besides files. */
const MODULES: ReadonlyMap<string, string> = new Map([
	[ENTRY, SOURCE],
	[
		EMPTY,
		'const nothing = () => undefined; export { nothing as history, nothing as navigateToEntry, nothing as navigateToCollection, nothing as navigateToNewEntry }; export default { setItem: () => Promise.resolve(), getItem: () => Promise.resolve(), removeItem: () => Promise.resolve() };',
	],
]);

/** Builds and loads it, with the hub’s body components registered. */
export const loadDecap = async (root: string): Promise<DecapItself> => {
	const result = await build({
		configFile: false,
		root,
		logLevel: 'silent',
		plugins: [
			{
				name: 'entry',
				enforce: 'pre',
				resolveId: (source) => {
					if (source.endsWith(ENTRY)) return ENTRY;
					if (ONLY_IN_A_BROWSER.test(source)) return EMPTY;
					return source.startsWith('/cms/admin/') ? join(root, source) : null;
				},
				load: (id) => MODULES.get(id),
			},
		],
		ssr: { noExternal: true },
		build: { ssr: ENTRY, write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
	});
	const chunk = (Array.isArray(result) ? result[0] : result) as { output: { code: string }[] };
	const folder = await mkdtemp(join(tmpdir(), 'decap-itself-'));
	try {
		// Decap looks at both while it loads. Neither is needed for what is asked of it here.
		Object.assign(globalThis, { window: globalThis, localStorage: { getItem: () => null, setItem: () => undefined } });
		const file = join(folder, 'decap.mjs');
		await writeFile(file, chunk.output[0]!.code);
		return (await import(pathToFileURL(file).href)) as DecapItself;
	} finally {
		await rm(folder, { recursive: true });
	}
};
