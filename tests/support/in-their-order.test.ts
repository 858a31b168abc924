import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { inTheirOrder } from './in-their-order.ts';
import { ALONE, LONGEST, START_PROGRAMS } from './unit-files.ts';

const file = (name: string, project: string) => ({ moduleId: `/tests/${name}.test.ts`, project: { name: project } });

test('files of one project stand together, the longest first, and the rest as they came', () => {
	const files = [
		file('a', 'shared'),
		file('b', 'alone'),
		file('long', 'shared'),
		file('c', 'shared'),
		file('d', 'new'),
	];
	const order = inTheirOrder(files, ['long', 'd'], ['alone', 'shared']).map(({ moduleId }) =>
		basename(moduleId, '.ts'),
	);
	expect(order).toEqual(['b.test', 'long.test', 'a.test', 'c.test', 'd.test']);
});

test('every file that has a process of its own, or begins first, is there', () => {
	for (const path of [...ALONE, ...START_PROGRAMS]) expect(globSync(path), path).not.toEqual([]);
	expect(ALONE.every((path) => existsSync(path))).toBe(true);
	const names = new Set(globSync('tests/**/*.test.ts').map((path) => basename(path, '.test.ts')));
	expect(LONGEST.filter((name) => !names.has(name))).toEqual([]);
});
