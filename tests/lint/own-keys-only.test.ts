/** That the linter reports a plain object asked by words, and lets through what cannot go wrong. */
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const RULE = 'hub/own-keys-only';
/** The first question works out the types of the whole project. */
const WITH_TYPES = { timeout: 120_000 };
const eslint = new ESLint({ overrideConfigFile: 'tests/eslint.config.mjs', ruleFilter: ({ ruleId }) => ruleId === RULE });

/** How often the rule speaks about this text, as if it stood in a file of the search. */
const reportsOn = async (text: string) => {
	const [result] = await eslint.lintText(`declare const word: string;\ndeclare const table: Record<string, string>;\n${text}\n`, { filePath: 'src/search/stem.ts' });
	return result!.messages.filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message);
};

test.each([
	['an object of words', 'export const found = table[word];'],
	['an object written out', "export const found = ({ a: 'b' } as { [name: string]: string })[word];"],
	['a value put in', "table[word] = 'x';"],
	['a value taken out', 'delete table[word];'],
	['an object asked with “in”', 'export const found = word in table;'],
	['a part taken by name', 'export const { [word]: found } = table;'],
	['a key put together', 'export const found = table[`${word}-x`];'],
	['an object of unknown shape', 'export const found = (table as any)[word];'],
])('%s is reported, with what to ask instead', WITH_TYPES, async (_about, text) => {
	expect(await reportsOn(text)).toEqual(['A plain object also answers to “constructor” and “__proto__”. Ask a Map, a Set, or own(object, key).']);
});

test.each([
	['a Map', 'export const found = new Map([[word, 1]]).get(word);'],
	['a list asked by number', 'declare const at: number; export const found = [1, 2][at];'],
	['a key of a closed list', "declare const kind: 'a' | 'b'; export const found = { a: 1, b: 2 }[kind];"],
	['a key that stands there', "export const found = table['word'];"],
	['own() itself', "import { own } from '../content-model/own.ts'; export const found = own(table, word);"],
])('%s is not', WITH_TYPES, async (_about, text) => {
	expect(await reportsOn(text)).toEqual([]);
});
