/** Who imports whom, through every step: lint sees one import at a time, a browser gets them all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ARROWS } from './arrows.mjs';

/** What a file imports when it runs: types are left out before it does. */
const importsOf = (file: string): string[] =>
	[
		...readFileSync(file, 'utf8').matchAll(
			/^\s*(?:import|export)\s+(?!type\b)(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
		),
	]
		.filter(
			([statement]) => !/^\s*(?:import|export)\s+\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\}\s+from/.test(statement),
		)
		.map(([, once, later]) => (once ?? later)!);

/** Everything that running a file brings in: our own files, and the names of modules that are not ours. */
const broughtInBy = (start: string): { ours: string[]; others: { name: string; by: string }[] } => {
	const ours = new Set<string>();
	const others: { name: string; by: string }[] = [];
	const visit = (file: string) => {
		if (ours.has(file)) return;
		ours.add(file);
		if (!/\.(?:ts|mjs)$/.test(file)) return;
		for (const name of importsOf(file)) {
			if (!name.startsWith('.')) others.push({ name, by: file });
			else if (existsSync(join(dirname(file), name))) visit(join(dirname(file), name));
		}
	};
	visit(start);
	return { ours: [...ours], others };
};

const filesOf = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => join(folder, file));

const NOT_IN_A_BROWSER = /^(?:node:|astro(?::|$|\/)|sharp$|pagefind$)/;

test.each(filesOf('src/elements'))('a reader’s browser can run %s', (file) => {
	const { ours, others } = broughtInBy(file);
	expect(others.filter(({ name }) => NOT_IN_A_BROWSER.test(name))).toEqual([]);
	expect(
		ours.filter((one) => /^src\/(?:library|content-loading|start|toolchain|pages|layouts|components)\//.test(one)),
	).toEqual([]);
});

/** Elements that check what somebody writes; they stand on pages for writing, and readers never fetch them. */
const FOR_WRITERS = /contribut/;

test('an element brings a reader no schema library and no Markdown parser', () => {
	for (const file of filesOf('src/elements').filter((element) => !FOR_WRITERS.test(element)))
		expect(
			broughtInBy(file)
				.others.map(({ name }) => name)
				.filter((name) => /^(?:zod|unified|yaml|remark|mdast|micromark|react|decap)/.test(name)),
			file,
		).toEqual([]);
});

test('the editor’s page can run in a browser', () => {
	const { ours, others } = broughtInBy('cms/admin/admin.ts');
	expect(ours.length).toBeGreaterThan(10);
	expect(others.filter(({ name }) => NOT_IN_A_BROWSER.test(name))).toEqual([]);
	expect(ours.filter((one) => /^src\/(?:library|content-loading|start|pages|layouts|components)\//.test(one))).toEqual(
		[],
	);
});

test.each([
	'src/content-model/index.ts',
	'src/safe-mdx/contribution.ts',
	'src/authoring/index.ts',
	'src/checks/check-document.ts',
])('%s runs in node and in a browser alike', (file) => {
	expect(broughtInBy(file).others.filter(({ name }) => NOT_IN_A_BROWSER.test(name))).toEqual([]);
});

test('the content model needs nothing but zod', () => {
	for (const file of filesOf('src/content-model')) {
		const { ours, others } = broughtInBy(file);
		expect(
			others.filter(({ name }) => name !== 'zod'),
			file,
		).toEqual([]);
		expect(
			ours.filter((one) => !one.startsWith('src/content-model/')),
			file,
		).toEqual([]);
	}
});

test('the README draws the arrows that the linter holds, every one', () => {
	const drawn = /Imports point one way only[^]*?```\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
	const partOf = (name: string) => (name === 'cms' ? name : `src/${name}`);
	const read = drawn
		.trim()
		.split('\n')
		.map((line) => line.split('→').map((half) => half.trim()))
		.map(([part = '', may = '']) => [
			partOf(part),
			may === 'nothing of ours' ? [] : may.split(', ').map(partOf).sort(),
		]);
	expect(Object.fromEntries(read)).toEqual(
		Object.fromEntries(Object.entries(ARROWS).map(([part, { may }]) => [part, [...may].sort()])),
	);
});

test('every part of the code has its arrows and its line in the README', () => {
	const parts = readdirSync('src', { withFileTypes: true })
		.filter((one) => one.isDirectory() && one.name !== 'styles')
		.map(({ name }) => `src/${name}`);
	expect([...parts, 'cms'].sort()).toEqual(Object.keys(ARROWS).sort());
	const map = /## The map\n[^]*?```\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
	for (const part of [...parts, 'src/styles']) expect(map).toContain(`${part.slice('src/'.length)}/`);
});
