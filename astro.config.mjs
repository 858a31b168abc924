import { defineConfig } from 'astro/config';

export default defineConfig({
	output: 'static',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	vite: { build: { assetsInlineLimit: 0 } },
	devToolbar: { enabled: false },
});
