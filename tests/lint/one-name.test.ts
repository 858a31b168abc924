/** A name that the code of the hub exports means one thing: whoever searches for it finds one definition. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What Astro asks of every page that is a file: https://docs.astro.build/en/guides/endpoints/ */
const ASKED_BY_ASTRO = new Set(['GET', 'getStaticPaths', 'prerender']);

const isExported = (node: ts.Statement): boolean =>
	ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const namesIn = (name: ts.BindingName): string[] =>
	ts.isIdentifier(name)
		? [name.text]
		: name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

/** Names that a file defines and exports. What it hands on from elsewhere is defined there. */
const exportsOf = (path: string, text: string): string[] => {
	const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
	const defined = new Map(statements.flatMap((node) => definedBy(node).map((name) => [name, node] as const)));
	const direct = [...defined].filter(([, node]) => isExported(node)).map(([name]) => name);
	const inAList = statements.flatMap((node) =>
		ts.isExportDeclaration(node) && !node.moduleSpecifier && node.exportClause && ts.isNamedExports(node.exportClause)
			? node.exportClause.elements
					.filter(({ name, propertyName }) => defined.has((propertyName ?? name).text))
					.map(({ name }) => name.text)
			: [],
	);
	return [...new Set([...direct, ...inAList])];
};

const definedBy = (node: ts.Statement): string[] => {
	if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => namesIn(name));
	const isNamed =
		ts.isFunctionDeclaration(node) ||
		ts.isClassDeclaration(node) ||
		ts.isInterfaceDeclaration(node) ||
		ts.isTypeAliasDeclaration(node);
	return isNamed && node.name ? [node.name.text] : [];
};

/** Each name that more than one file exports, with where. */
const exportedTwice = (files: ReadonlyMap<string, string>): string[] => {
	const places = new Map<string, string[]>();
	for (const [path, text] of files)
		for (const name of exportsOf(path, text))
			if (!ASKED_BY_ASTRO.has(name)) places.set(name, [...(places.get(name) ?? []), path]);
	return [...places]
		.filter(([, paths]) => paths.length > 1)
		.map(
			([name, paths]) =>
				`${name}: found in ${paths.join(' and ')}, expected one definition. Merge them, or name each for what it is.`,
		);
};

test('no name is exported by two files of src and cms', () => {
	const paths = ['src', 'cms'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
	);
	const files = new Map(
		paths.filter((path) => path.endsWith('.ts')).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
	);
	expect(files.size).toBeGreaterThan(300);
	expect(exportedTwice(files)).toEqual([]);
});

test.each([
	['export const a = 1;', 'export const a = 2;'],
	['export interface A {}', 'export type A = string;'],
	['export function a() {}', 'const b = 1; export { b as a };'],
	['export class A {}', 'const [A, B] = [1, 2]; export { A, B };'],
	['export const { a, b } = c;', 'export async function a() {}'],
])('two files that export one name are told: %s and %s', (one, other) => {
	const [said] = exportedTwice(
		new Map([
			['src/one.ts', one],
			['cms/other.ts', other],
		]),
	);
	expect(said).toMatch(/^a: found in src\/one\.ts and cms\/other\.ts, expected one definition\./i);
});

test('what a file hands on from elsewhere, or keeps to itself, is no second definition', () => {
	const files = new Map([
		['src/one.ts', 'export const a = 1;'],
		['src/two.ts', "export { a } from './one.ts';"],
		['src/three.ts', "import { a } from './one.ts'; export { a };"],
		['src/four.ts', 'const a = 2; export const b = a;'],
		['src/five.ts', '// export const a = 3;'],
	]);
	expect(exportedTwice(files)).toEqual([]);
});
