/**
 * Fast tests: no browser, no build. `npm test unit`, or `npx vitest run --config tests/vitest.config.ts
 * tests/content-loading`.
 */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './support/longest-first.ts';

/** Tests that put something else in the place of a module or of what is global: each has a process of its own. */
export const ALONE = [
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
/**
 * Tests that start hundreds of programs, git above all. To start one, the system copies what it knows of the memory of
 * the process that asks: 1.2 ms from a process of 50 MB, 6.5 ms from one of 1 GB, as which the others end.
 */
export const START_PROGRAMS = [
	'cms/service/actions/import',
	'cms/service/drafts/*',
	'cms/service/git-objects',
	'cms/service/killed',
	'cms/service/many-saves',
	'cms/service/media',
	'cms/service/open-bodies',
	'cms/service/orphans',
	'commands/import',
	'start/in-a-sentence',
	'steps/step-process',
	'toolchain/*',
].map((name) => `tests/${name}.test.ts`);
/** Names of the test files that take longest, the longest first. */
export const LONGEST = [
	'hostile-requests',
	'many-saves',
	'killed',
	'in-a-sentence',
	'import',
	'publishing',
	'linear-time',
	'labelled-set',
	'words-as-keys',
	'linear-work',
	'import-refusals',
];
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
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: [...NEED_A_SITE, ...ALONE, ...START_PROGRAMS],
					isolate: false,
				},
			},
			{ extends: true, test: { name: 'unit with programs', include: START_PROGRAMS, isolate: false } },
			{ extends: true, test: { name: 'unit alone', include: ALONE } },
		],
		sequence: {
			sequencer: longestFirst(LONGEST, ['unit alone', 'unit with programs', 'unit']),
		},
	},
});
