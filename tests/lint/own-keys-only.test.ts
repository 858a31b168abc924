/** That the linter reports a plain object asked by words, and lets through what cannot go wrong. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownKeysOnly } from './own-keys-only.mjs';

const RULE = 'hub/own-keys-only';

// A project of two files, because working out the types of the whole hub takes longer than all of these tests.
let root: string;
let eslint: ESLint;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'hub-'));
	await writeFile(
		join(root, 'tsconfig.json'),
		JSON.stringify({
			include: ['*.ts'],
			compilerOptions: {
				strict: true,
				noUncheckedIndexedAccess: true,
				module: 'nodenext',
				target: 'es2023',
				types: [],
				allowImportingTsExtensions: true,
				noEmit: true,
			},
		}),
	);
	await cp('src/content-model/own.ts', join(root, 'own.ts'));
	await writeFile(join(root, 'asking.ts'), '');
	eslint = new ESLint({
		cwd: root,
		overrideConfigFile: true,
		overrideConfig: [
			{
				files: ['*.ts'],
				// Where CI is set the parser takes this for a single run and reads the file from the disk, not the text it is
				// given.
				languageOptions: {
					parser: tseslint.parser as never,
					parserOptions: {
						project: './tsconfig.json',
						tsconfigRootDir: root,
						disallowAutomaticSingleRunInference: true,
					},
				},
				plugins: { hub: { rules: { 'own-keys-only': ownKeysOnly as never } } },
				rules: { [RULE]: 'error' },
			},
		],
	});
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What the rule says of this text. */
const reportsOn = async (text: string) => {
	const [result] = await eslint.lintText(
		`declare const word: string;\ndeclare const table: Record<string, string>;\n${text}\n`,
		{ filePath: join(root, 'asking.ts') },
	);
	return result!.messages.map(({ message }) => message);
};

test.each(['src/search/stem.ts', 'src/publishing/feed.ts', 'cms/import/xml.ts', 'cms/service/request-handler.ts'])(
	'%s is under the rule',
	async (file) => {
		const config = (await new ESLint({ overrideConfigFile: 'eslint.config.mjs' }).calculateConfigForFile(file)) as {
			rules: Record<string, unknown[]>;
		};
		expect(config.rules[RULE]?.[0]).toBe(2);
	},
);

test.each([
	['an object of words', 'export const found = table[word];'],
	['an object written out', "export const found = ({ a: 'b' } as { [name: string]: string })[word];"],
	['a value put in', "table[word] = 'x';"],
	['a value taken out', 'delete table[word];'],
	['an object asked with “in”', 'export const found = word in table;'],
	['a part taken by name', 'export const { [word]: found } = table;'],
	['a key put together', 'export const found = table[`${word}-x`];'],
	['an object of unknown shape', 'export const found = (table as any)[word];'],
])('%s is reported, with what to ask instead', async (_about, text) => {
	expect(await reportsOn(text)).toEqual([
		'A plain object also answers to “constructor” and “__proto__”. Ask a Map, a Set, or own(object, key).',
	]);
});

test.each([
	['a Map', 'export const found = new Map([[word, 1]]).get(word);'],
	['a list asked by number', 'declare const at: number; export const found = [1, 2][at];'],
	['a key of a closed list', "declare const kind: 'a' | 'b'; export const found = { a: 1, b: 2 }[kind];"],
	['a key that stands there', "export const found = table['word'];"],
	['own() itself', "import { own } from './own.ts'; export const found = own(table, word);"],
])('%s is not', async (_about, text) => {
	expect(await reportsOn(text)).toEqual([]);
});
