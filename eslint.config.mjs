/** Who may import whom, and the few habits worth a rule. Run with `npm test lint`. */
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { ARROWS, PARTS } from './tests/lint/arrows.mjs';
import { linearExpressions } from './tests/lint/linear-expressions.mjs';
import { ownKeysOnly } from './tests/lint/own-keys-only.mjs';
import { typeNamesInTheModel } from './tests/lint/type-names-in-the-model.mjs';

const zones = Object.entries(ARROWS).map(([part, { may, because }]) => ({
	target: `./${part}`,
	from: PARTS.filter((other) => other !== part && !may.includes(other)).map((other) => `./${other}`),
	message: because,
}));

const CODE = ['src/**/*.ts', 'cms/**/*.ts', 'tests/**/*.ts'];

/** Imports of packages that a part must do without, with the sentence for whoever tries. */
const without = (files, patterns) => ({
	files,
	rules: {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ patterns: patterns.map(([regex, message]) => ({ regex, message })) },
		],
	},
});

const NO_ASTRO = [
	'^astro(?::|/|$)',
	'Only the library, the content loader, pages and what starts the hub may know Astro.',
];
const NO_NODE = ['^node:', 'This runs in a browser as well, where node’s own modules are not there.'];

/** How a template that makes the key of an entry by hand begins: with the type of the entry. */
const BY_TYPE = ['name=/^(?:type|to)$/', 'property.name=/^(?:type|to)$/'];

export default defineConfig(
	{
		ignores: [
			'dist*/',
			'public/',
			'node_modules/',
			'.astro/',
			'.reports/',
			'test-results/',
			'playwright-report/',
			'content/',
		],
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	tseslint.configs.recommended,
	astro.configs.recommended,
	{
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.astro'] })] },
		rules: {
			'import-x/no-restricted-paths': ['error', { basePath: new URL('.', import.meta.url).pathname, zones }],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'TSEnumDeclaration',
					message:
						'Node runs these files by leaving the types out; an enum is not a type. Use an object with `as const`.',
				},
				{
					selector: 'TSParameterProperty',
					message:
						'Node runs these files by leaving the types out; a parameter property is not a type. Write the field out.',
				},
				{
					selector: 'TSModuleDeclaration[kind="namespace"]',
					message: 'Node runs these files by leaving the types out; a namespace is not a type. Use a module.',
				},
				...BY_TYPE.map((type) => ({
					selector: `TemplateLiteral[expressions.length=2][quasis.0.value.raw=''][quasis.1.value.raw=':'][expressions.0.${type}]`,
					message: 'Keys of entries are made by keyOf and read by readKey, of src/content-model/entry-key.ts.',
				})),
			],
			eqeqeq: 'error',
			'prefer-const': 'error',
			'object-shorthand': 'error',
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-control-regex': 'error',
			'no-fallthrough': 'error',
			'no-unsafe-finally': 'error',
			'no-self-compare': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{
					argsIgnorePattern: '^_',
					varsIgnorePattern: '^_',
					destructuredArrayIgnorePattern: '^_',
					ignoreRestSiblings: true,
				},
			],
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
			],
			'astro/no-set-html-directive': 'off',
		},
	},
	{
		// What only the types can tell, kept to what has bitten people: lost promises and unanswered kinds.
		files: CODE,
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: new URL('.', import.meta.url).pathname },
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{
		files: ['src/**/*.ts', 'cms/**/*.ts'],
		// The one place where a key is asked after it was seen to be the object’s own.
		ignores: ['src/content-model/own.ts'],
		plugins: { hub: { rules: { 'own-keys-only': ownKeysOnly } } },
		rules: { 'hub/own-keys-only': 'error' },
	},
	{
		files: ['src/**/*.ts', 'src/**/*.astro', 'cms/**/*.ts'],
		ignores: [
			'src/content-model/**',
			// A rule may be about what one type asks of its writers, and its examples are entries of some type.
			'src/checks/rules/**',
			'src/checks/plain-text.ts',
		],
		plugins: { types: { rules: { 'names-in-the-model': typeNamesInTheModel } } },
		rules: { 'types/names-in-the-model': 'error' },
	},
	{
		files: ['src/**/*.ts', 'cms/**/*.ts'],
		// Where the other side looks for a default export: Astro, Vite, and the packages and parts of Decap that ours stand
		// in for.
		ignores: ['src/content.config.ts', '**/*.config.ts', 'cms/admin/{stubs,in-place-of-decap}/**', '**/*.d.ts'],
		plugins: { 'import-x': importX },
		rules: { 'import-x/no-default-export': 'error' },
	},
	{
		// A reader holds one screen in mind: a choice within a choice is a function with a name, a long function several
		// steps, a long file several concepts. Long messages may stand on one line, so that a search finds them whole.
		files: [...CODE, 'src/**/*.astro', '**/*.mjs'],
		rules: {
			'no-nested-ternary': 'error',
			'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
			'max-lines': ['error', { max: 300 }],
			'max-len': [
				'error',
				{
					code: 120,
					tabWidth: 2,
					ignoreStrings: true,
					ignoreTemplateLiterals: true,
					ignoreUrls: true,
					ignoreRegExpLiterals: true,
				},
			],
		},
	},
	{
		files: ['src/**/*.ts', 'src/**/*.astro', 'cms/**/*.ts'],
		...linearExpressions,
	},
	{
		files: ['tests/**/*.spec.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?:@playwright/test|playwright|playwright-core)(?:/|$)',
							message:
								'A browser test takes `test` from tests/support/watched-browser.ts, which fails it on every error of the page that it does not name.',
						},
					],
				},
			],
		},
	},
	without(['src/content-model/**/*.ts'], [['^(?!\\.|zod$)', 'The content model imports only zod: it runs anywhere.']]),
	without(
		['src/authoring/**/*.ts', 'src/safe-mdx/**/*.ts', 'src/publishing/**/*.ts', 'src/elements/**/*.ts'],
		[NO_ASTRO, NO_NODE],
	),
	without(
		['src/search/**/*.ts', 'src/checks/**/*.ts', 'src/content-loading/**/*.ts'],
		[['^astro(?::|$)', NO_ASTRO[1]]],
	),
	without(
		['cms/**/*.ts'],
		[['^astro:', 'The editor must work without Astro’s content; it may only be an Astro integration.']],
	),
	without(['src/library/**/*.ts', 'src/components/**/*.ts', 'src/layouts/**/*.ts'], [NO_NODE]),
	{
		files: ['src/library/**/*.ts', 'src/components/**/*.astro', 'src/layouts/**/*.astro', 'src/pages/**'],
		ignores: ['src/library/hub.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{ name: 'astro:content', message: 'Only src/library/hub.ts queries Astro’s collections; ask the hub.' },
					],
				},
			],
		},
	},
);
