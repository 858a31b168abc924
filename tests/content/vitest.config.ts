/** What must hold of any hub’s content and of the site built from it; run where the product is tested on an example. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	resolve: { alias: { 'astro:content': new URL('../support/no-collections.ts', import.meta.url).pathname } },
	test: {
		root: new URL('../..', import.meta.url).pathname,
		environment: 'node',
		include: ['tests/content/**/*.test.ts', 'tests/site/{every-page,links,html-validity}.test.ts'],
		testTimeout: 120_000,
	},
});
