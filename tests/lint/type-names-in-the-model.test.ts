/** That the linter reports a type told apart by its name, and lets through what a new type has no part in. */
import astro from 'eslint-plugin-astro';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { typeNamesInTheModel } from './type-names-in-the-model.mjs';

const RULE = 'types/names-in-the-model';

const eslint = new ESLint({
	overrideConfigFile: true,
	overrideConfig: [
		...(astro.configs.base as never[]),
		{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as never } },
		{
			files: ['**/*.ts', '**/*.astro'],
			plugins: { types: { rules: { 'names-in-the-model': typeNamesInTheModel as never } } },
			rules: { [RULE]: 'error' },
		},
	],
});

/** The names the rule reports in this text. */
const namesIn = async (text: string, filePath = 'src/library/asking.ts') => {
	const [result] = await eslint.lintText(text, { filePath });
	return result!.messages.map(({ message, ruleId }) => [ruleId, /“([^”]*)”/.exec(message)?.[1]]);
};

test.each(['src/library/lists.ts', 'src/pages/index.astro', 'src/search/signals.ts', 'cms/collection.ts'])(
	'%s is under the rule',
	async (file) => {
		const config = (await new ESLint({ overrideConfigFile: 'eslint.config.mjs' }).calculateConfigForFile(file)) as {
			rules: Record<string, unknown[]>;
		};
		expect(config.rules[RULE]?.[0]).toBe(2);
	},
);

// Each stood in the code, and a new type was missed there.
test.each([
	['a list of names', "const PRACTICE = ['resource', 'event'] as const;", ['resource', 'event']],
	['a list that is searched', "export const is = ['page', 'decision'].includes(entry.type);", ['page', 'decision']],
	['a set', "const NOT_SEARCHED = new Set(['decision']);", ['decision']],
	['a comparison', "export const is = type.name === 'indicator';", ['indicator']],
	['a comparison the other way round', "export const is = 'network' !== to;", ['network']],
	['a case', "switch (name) { case 'event': break; }", ['event']],
	[
		'a table with gaps',
		"const A: Partial<Record<TypeName, string>> = { network: 'a', term: 'b' };",
		['network', 'term'],
	],
	['a table by any word', "const NAMES: Record<string, string> = { 'case-study': 'story' };", ['case-study']],
	['an answer of one’s own', "export const first = addressOf('case-study');", ['case-study']],
	['a key put together', 'export const key = `case-study:${id}`;', ['case-study']],
])('%s is reported', async (_about, text, names) => {
	expect(await namesIn(text)).toEqual(names.map((name) => [RULE, name]));
});

test('it looks into the markup of a page', async () => {
	expect(
		await namesIn(
			"---\nconst { type } = Astro.props;\n---\n\n{type === 'term' && <p>A word</p>}\n",
			'src/pages/a.astro',
		),
	).toEqual([[RULE, 'term']]);
});

test.each([
	['a table with an answer for each', "const A: Record<TypeName, string> = { network: 'a', 'case-study': 'b' };"],
	['one that satisfies', 'const A = { network: 1, term: 2 } satisfies Readonly<Record<OwnLayoutName, number>>;'],
	[
		'asking for the entries of one type',
		"export const places = hub.all('network'), notes = hub.findAll('meeting-note', ids);",
	],
	['a type of TypeScript', "declare const note: HubEntryOf<'meeting-note'>;"],
	['an ordinary word', "export const current = { 'aria-current': here ? 'page' : undefined, kind: 'term' };"],
	['a kind of field', "export const is = field.kind === 'term';"],
])('%s is not', async (_about, text) => {
	expect(await namesIn(text)).toEqual([]);
});

test('the components of a type may name it, and no other', async () => {
	const text = "export const is = entry.type === 'network' || entry.type === 'term';";
	expect(await namesIn(text, 'src/components/network/asking.ts')).toEqual([[RULE, 'term']]);
});
