import { expect, test } from 'vitest';
import { plainImports } from '../../src/start/plain-imports.ts';

test('the helper around a later import is one that only imports', () => {
	const { load } = plainImports();
	expect(load('\0vite/preload-helper.js')).toMatch(/^export const __vitePreload = /);
	expect(load('/src/elements/every-page.ts')).toBeUndefined();
});

test('only the scripts for browsers are made without a list of what else to fetch', () => {
	const { configEnvironment } = plainImports();
	expect(configEnvironment('client')).toEqual({ build: { modulePreload: false } });
	expect(configEnvironment('prerender')).toBeUndefined();
});
