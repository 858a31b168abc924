/**
 * Fast tests: no browser, no build. `npm test unit`, or `npx vitest run --config tests/vitest.config.ts
 * tests/content-loading`.
 */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './support/longest-first.ts';
import { ALONE, LONGEST, START_PROGRAMS } from './support/unit-files.ts';

const NEED_A_SITE = ['tests/site/**', 'tests/journeys/**', 'tests/accessibility/**', 'tests/audit/**'];

export default defineConfig({
	// Astro’s own module for asking collections exists only inside Astro; the tests hand entries to the hub themselves.
	resolve: { alias: { 'astro:content': new URL('support/no-collections.ts', import.meta.url).pathname } },
	test: {
		root: new URL('..', import.meta.url).pathname,
		environment: 'node',
		// Only what hangs meets it: other steps run beside this one, and 11 s of labelled sentences have taken 60.
		testTimeout: 240_000,
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
