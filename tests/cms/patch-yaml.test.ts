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

const AS_SOMEBODY_WROTE_IT = `# Ours
title: A calm start   # not final
networks: [dudley,   walsall]
summary: >-
    Families sat down first.
    Then somebody asked.

"kind": local-example
# Counted by hand
outcomes:
    - what: Fewer people left
      direction:   better
    - { what: Staff stayed, direction: better }
note: |
  One.

  Two.
`;
const DATA = parse(AS_SOMEBODY_WROTE_IT) as {
	title: string;
	networks: string[];
	outcomes: { what: string; direction: string }[];
};

test.each<[string, Record<string, unknown>, string, string]>([
	['a title', { ...DATA, title: 'A calmer start' }, 'title: A calm start ', 'title: A calmer start '],
	['a quoted value', { ...DATA, title: 'On: time' }, 'title: A calm start ', 'title: "On: time" '],
	[
		'a word deep inside',
		{ ...DATA, outcomes: [{ ...DATA.outcomes[0], what: 'More people stayed' }, DATA.outcomes[1]] },
		'what: Fewer people left',
		'what: More people stayed',
	],
	['an item of a list', { ...DATA, networks: ['dudley', 'solihull'] }, '   walsall]', '   solihull]'],
	[
		'a longer list',
		{ ...DATA, networks: ['dudley', 'walsall', 'solihull'] },
		'[dudley,   walsall]',
		'[ dudley, walsall, solihull ]',
	],
	['a text of several lines', { ...DATA, note: 'One.\n\nThree.\n' }, '\n  Two.\n', '\n  Three.\n'],
	[
		'a new key',
		Object.fromEntries(
			Object.entries(DATA).flatMap(([name, value]) =>
				name === 'title'
					? [
							[name, value],
							['place', 'A hall'],
						]
					: [[name, value]],
			),
		),
		'not final\n',
		'not final\nplace: A hall\n',
	],
])('when %s changes, every other line stays as somebody wrote it', (_about, data, old, made) => {
	expect(patchYaml(AS_SOMEBODY_WROTE_IT, data)).toBe(AS_SOMEBODY_WROTE_IT.replace(old, made));
});

test('when a key goes, its lines go and no others', () => {
	const { networks: _gone, ...rest } = DATA;
	expect(patchYaml(AS_SOMEBODY_WROTE_IT, rest)).toBe(
		AS_SOMEBODY_WROTE_IT.replace('networks: [dudley,   walsall]\n', ''),
	);
});
