/** Texts no entry may hold. */
import { aSave } from '../a-hub.ts';
import { asking, type HostileRequest } from './request.ts';
import { fields, good } from './save.ts';

const LAUGHS = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]`).join('\n')}`;
const TEXTS: [string, string][] = [
	['a billion laughs', `---\n${LAUGHS}\ntitle: *a12\n---\n\nHello.\n`],
	['a list within itself', `---\ntitle: &a [*a]\n---\n`],
	['merged keys', '---\nbase: &b {x: 1}\ntitle:\n  <<: *b\n---\n'],
	['a function', fields('!!js/function "function () {}"')],
	['Python', fields('!!python/object/apply:os.system ["id"]')],
	['bytes', fields('!!binary aGVsbG8=')],
	['lists ten thousand deep', fields('['.repeat(10_000))],
	['closed lists ten thousand deep', fields(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
	['maps five thousand deep', fields('{a: '.repeat(5_000))],
	['fields 500 deep', `---\n${Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n---\n`],
	['a title without end', fields('x'.repeat(200_000))],
	['a key ten thousand times', `---\n${'title: x\n'.repeat(10_000)}---\n`],
	['keys of the prototype', '---\n__proto__:\n  title: x\nconstructor: x\n---\n\nHello.\n'],
	['an anchor for a key', '---\n? &a title\n: x\n---\n'],
	['a directive', '%YAML 1.1\n%TAG ! tag:x,2000:\n---\ntitle: x\n---\n'],
	['a NUL', good('A page', 'a\u0000b')],
	['half a character', good('A page', 'a\ud800b')],
	['an import', good('A page', "import fs from 'node:fs'\n\n{fs}")],
	['an export', good('A page', 'export const x = 1;')],
	['an expression', good('A page', '{process.env.HOME}')],
	['an expression in an attribute', good('A page', '<Picture src={process.env.HOME} />')],
	['a script', good('A page', '<script>alert(1)</script>')],
	['a frame', good('A page', '<iframe src="https://evil.example"></iframe>')],
	['a handler', good('A page', '<img src="x" onerror="alert(1)" />')],
	['a link that runs', good('A page', '[x](javascript:alert(1))')],
	['a link that is data', good('A page', '[x](data:text/html;base64,PHNjcmlwdD4=)')],
	['a part the hub does not know', good('A page', '<Evil />')],
	['parts five thousand deep', good('A page', '<a>'.repeat(5_000))],
	['braces without end', good('A page', '{'.repeat(20_000))],
];
export const texts = TEXTS.map(([about, raw]): HostileRequest => ({
	about,
	body: asking('persistEntry', aSave({ raw })),
}));
export const settingsTexts = [
	'',
	'terms: 1\n',
	'terms:\n  - &a {id: a}\n  - *a\n',
	`${LAUGHS}\nterms: *a12\n`,
	'['.repeat(10_000),
	'terms: []\nevil: true\n',
	'__proto__: {terms: []}\n',
].map((raw): HostileRequest => ({
	about: `stages.yaml: ${raw.slice(0, 80)}`,
	body: asking(
		'persistEntry',
		aSave({ path: 'content/settings/stages.yaml', collection: 'settings', slug: 'stages', raw }),
	),
}));
