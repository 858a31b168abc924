/**
 * Leaves a script that fetches another later at the browser’s own `import()`. Vite puts a helper around it that fetches
 * the styles and scripts of the other first, with a list of them: none of ours has styles, and every page with a search
 * box would carry helper and list. A plugin of Vite.
 */
const HELPER = '\0vite/preload-helper.js';

/** Out: the plugin. Its module offers what Vite’s own does. */
export const plainImports = () => ({
	name: 'plain-imports',
	enforce: 'pre' as const,
	// Said of the scripts for browsers by themselves: Astro sets it for all builds after what its configuration says.
	configEnvironment: (environment: string) =>
		environment === 'client' ? { build: { modulePreload: false as const } } : undefined,
	load: (id: string): string | undefined =>
		id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
});
