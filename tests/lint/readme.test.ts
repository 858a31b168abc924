/** What README.md and CONTRIBUTING.md name is there: a reader who follows them arrives. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const readme = readFileSync('README.md', 'utf8');

/** A private repository that a coalition may put there. */
const MAY_BE_MISSING = new Set(['content/coalition/', 'content/coalition']);

const names = new Set(globSync('{src,cms,tests}/**/*.{ts,mjs,astro,css,mdx}').map((path) => basename(path)));

/** What stands between backticks and is a path: with a slash in it, or the name of a file of ours. */
const pathsIn = (text: string): string[] =>
	[...text.matchAll(/`([^`\n]+)`/g)]
		.map(([, words = '']) => words)
		.filter((words) => /^[\w.[\]-]+(?:\/[\w.[\]-]+)+\/?$|^[\w.-]+\.(?:ts|mjs|astro|css|yaml|md|mdx)$/.test(words));

const missingIn = (text: string): string[] =>
	pathsIn(text).filter((path) => !MAY_BE_MISSING.has(path) && !existsSync(path) && !names.has(path));

/** The commands that a text tells people to give. */
const commandsIn = (text: string): string[] => [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
	const text = readFileSync(file, 'utf8');

	test('names files and folders that are there', () => {
		expect(pathsIn(text).length).toBeGreaterThan(5);
		expect(missingIn(text)).toEqual([]);
	});

	test('names commands that are there', () => {
		expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
	});
});

test('a path or a file that is not there is told', () => {
	expect(missingIn('See `src/gone/` and `never-written.ts`, `src/search/` and `weights.ts`, not `npm start`.')).toEqual(
		['src/gone/', 'never-written.ts'],
	);
});

test('README.md says what every command does', () => {
	const said = new Set([...commandsIn(readme), ...[...readme.matchAll(/`([\w:-]+)`/g)].map(([, name = '']) => name)]);
	const others = new Set(['start', 'test']);
	expect(Object.keys(scripts).filter((name) => !others.has(name) && !said.has(name))).toEqual([]);
});

test('the map of README.md has a line for every folder of content', () => {
	const map = /## The map\n[^]*?```\n([^]*?)```/.exec(readme)?.[1] ?? '';
	const folders = readdirSync('content', { withFileTypes: true })
		.filter((one) => one.isDirectory() && one.name !== 'coalition')
		.map(({ name }) => `${name}/`);
	expect(folders.length).toBeGreaterThan(10);
	expect(folders.filter((folder) => !map.includes(folder))).toEqual([]);
});
