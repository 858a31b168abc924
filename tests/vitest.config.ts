/** Fast tests: no browser, no build. `npm test unit`, or `npx vitest run --config tests/vitest.config.ts tests/intake`. */
import { defineConfig } from 'vitest/config';
import { longestFirst } from './support/longest-first.ts';

export default defineConfig({
	// Astro’s own module for asking collections exists only inside Astro; the tests hand entries to the hub themselves.
	resolve: { alias: { 'astro:content': new URL('support/no-collections.ts', import.meta.url).pathname } },
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**', 'tests/journeys/**', 'tests/accessibility/**', 'tests/audit/**'],
		environment: 'node',
		testTimeout: 20_000,
		maxWorkers: 2,
		sequence: { sequencer: longestFirst(['many-saves', 'killed', 'drafts', 'command', 'import-desk', 'in-a-sentence']) },
	},
});
