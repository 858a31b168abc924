/** The part of the audit that reads files and needs no browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('../..', import.meta.url).pathname,
		include: ['tests/audit/**/*.test.ts'],
		environment: 'node',
		testTimeout: 300_000,
	},
});
