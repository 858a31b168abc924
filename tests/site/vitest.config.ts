/** Tests of the built files in dist/, and of builds of small checkouts. They need no browser. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { longestFirst } from '../support/longest-first.ts';

export default defineConfig({
	test: {
		root: new URL('../..', import.meta.url).pathname,
		include: ['tests/site/**/*.test.ts'],
		environment: 'node',
		testTimeout: 600_000,
		hookTimeout: 600_000,
		maxWorkers: availableParallelism(),
		// They share what they import and the pages they read: both are the same for every file.
		isolate: false,
		sequence: {
			sequencer: longestFirst(['hostile-entries', 'two-audiences', 'new-type', 'small-hubs', 'coalition-build']),
		},
	},
});
