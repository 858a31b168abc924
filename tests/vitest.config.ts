/**
 * Fast tests: no browser, no build. `npm test unit`, or `npx vitest run --config tests/vitest.config.ts
 * tests/content-loading`.
 */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './support/longest-first.ts';

/** Tests that put something else in the place of a module or of what is global: each has a process of its own. */
const ALONE = [
	'cms/blank-document-files',
	'cms/service/hostile-requests',
	'cms/admin/hub-backend',
	'cms/service/workers',
	'cms/import/blank-documents',
	'content-loading/audiences',
	'content-loading/load-content',
	'content-loading/entry-cache',
	'lint/expressions-put-together',
	'search/whose-fault',
].map((name) => `tests/${name}.test.ts`);
const NEED_A_SITE = ['tests/site/**', 'tests/journeys/**', 'tests/accessibility/**', 'tests/audit/**'];

export default defineConfig({
	// Astro’s own module for asking collections exists only inside Astro; the tests hand entries to the hub themselves.
	resolve: { alias: { 'astro:content': new URL('support/no-collections.ts', import.meta.url).pathname } },
	test: {
		root: new URL('..', import.meta.url).pathname,
		environment: 'node',
		// Only what hangs meets it: other steps run beside this one.
		testTimeout: 60_000,
		maxWorkers: availableParallelism(),
		// The others share what they import: reading it again for each file took as long as half of the tests.
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...NEED_A_SITE, ...ALONE], isolate: false },
			},
			{ extends: true, test: { name: 'unit alone', include: ALONE } },
		],
		sequence: {
			sequencer: longestFirst([
				'many-saves',
				'killed',
				'publishing',
				'commands/import',
				'import-refusals',
				'in-a-sentence',
			]),
		},
	},
});
