import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { patchYaml, writeYaml } from '../../cms/patch-yaml.ts';

const key = fc.constantFrom('title', 'kind', 'on', 'a b', 'x: y', '12', '#', 'networks', 'sources');
const scalar = fc.oneof(
	fc.string({ maxLength: 12 }),
	fc.constantFrom(
		'',
		'true',
		'null',
		'12',
		'- x',
		'a: b',
		'# c',
		'two\nlines\n',
		'  x',
		'2026-01-01',
		'09:30',
		'*a',
		'|',
		'“é”',
	),
	fc.integer(),
	fc.boolean(),
);
const value = fc.letrec<{ any: unknown }>((tie) => ({
	any: fc.oneof(
		{ maxDepth: 3 },
		scalar,
		fc.array(tie('any'), { maxLength: 4 }),
		fc.dictionary(key, tie('any'), { maxKeys: 4 }),
	),
})).any;
const data = fc.dictionary(key, value, { maxKeys: 6, noNullPrototype: true });

test('whatever stood in a text, after patching it holds exactly the data asked for', () => {
	fc.assert(
		fc.property(data, data, (before, after) => {
			expect(parse(patchYaml(writeYaml(before), after), { schema: 'core' }) ?? {}).toEqual(after);
		}),
		{ numRuns: 300 },
	);
}, 60_000);

test('a text that holds the data already is not touched', () => {
	fc.assert(
		fc.property(data, (same) => {
			expect(patchYaml(writeYaml(same), same)).toBe(writeYaml(same));
		}),
	);
});

test('a text that cannot be read is written anew', () => {
	expect(patchYaml('a: [', { a: 1 })).toBe('a: 1\n');
	expect(patchYaml('just words', { a: 1 })).toBe('a: 1\n');
	expect(patchYaml('', { a: 1 })).toBe('a: 1\n');
});
