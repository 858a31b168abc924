/** How the admin is built: a static folder, the same in development and in production. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

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

/** Where Decap’s text field looks for its own way to paste, it finds the hub’s. */
const ownPaste: Plugin = {
	name: 'own-paste',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source.endsWith('plugins/html/withHtml') && importer?.includes('decap-cms-widget-markdown')
			? here('./stubs/with-html.ts')
			: null,
};

export default defineConfig({
	root: here('./'),
	base: '/admin/',
	publicDir: false,
	logLevel: 'error',
	plugins: [oneYaml, ownPaste],
	define: { 'process.env.NODE_ENV': '"production"' },
	resolve: {
		alias: [
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
