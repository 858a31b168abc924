import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { makeSafe, makeTypable } from '../../src/safe-mdx/stray-characters.ts';
import { compileFault } from './compile.ts';

// Pieces that mean something to Markdown, to MDX, or to both, put together in ways nobody would think of.
const PIECES = [
	'<',
	'>',
	'{',
	'}',
	'/>',
	'"',
	'=',
	'\\',
	'&',
	'`',
	'``',
	'```',
	'~~~',
	'|',
	'[',
	'](',
	')',
	']',
	'!',
	'*',
	'**',
	'_',
	'~~',
	' ',
	'    ',
	'\t',
	'\n',
	'\n\n',
	'\r\n',
	'> ',
	'- ',
	'1. ',
	'# ',
	'---',
	'|a|b|\n|-|-|\n',
	'[^a]',
	'[^a]: ',
	'![',
	'[a]: <b {c> "t <"',
	'<Callout kind="note">',
	'</Callout>',
	'<KeyFigure value="1" label="{a" source="b" />',
	'<Foo/>',
	'<b>',
	'</b>',
	'<br/>',
	'<!--',
	'-->',
	'<!',
	'?>',
	'{/* x */}',
	'<https://x.org/a>',
	'https://x.org/{a}',
	'www.a.b',
	'a@b.org',
	'<a@b.org>',
	'import ',
	'export ',
	'import a from "b"',
	'export {a}',
	'&#105;mport ',
	'&lt;',
	'\\<',
	'\\{',
	'word',
	'5',
	'é',
	'💛',
];
const anyText = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.string({ unit: fc.constantFrom('<', '>', '{', '}', '`', '\n', ' ', 'a', '/', '\\', '*', '['), maxLength: 30 }),
);
const ABOUT_STRAYS =
	/^body-(?:import|expression|comment|less-than|autolink|raw-html|unknown-component|component-unclosed|attribute|unreadable)$/;

test('whatever was typed, made safe it is never refused for a stray character', () => {
	fc.assert(
		fc.property(anyText, (typed) => {
			expect(
				readBody(makeSafe(typed), { firstLine: 1 }).findings.filter(({ rule }) => ABOUT_STRAYS.test(rule)),
			).toEqual([]);
		}),
		{ numRuns: 600 },
	);
}, 60_000);

test('whatever was typed, made safe it compiles as MDX', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, async (typed) => {
			expect(await compileFault(makeSafe(typed))).toBeUndefined();
		}),
		{ numRuns: 250 },
	);
}, 60_000);

test('tags that were made words stay words when the text is made safe again', () => {
	const safe = makeSafe('<Callout kind="note">\nexport </Callout>');
	expect(safe).toBe('\\<Callout kind="note">\nexport \\</Callout>');
	expect(makeSafe(safe)).toBe(safe);
});

test('making safe twice changes nothing more', () => {
	fc.assert(
		fc.property(anyText, (typed) => {
			const safe = makeSafe(typed);
			expect(makeSafe(safe)).toBe(safe);
		}),
		{ numRuns: 600 },
	);
}, 60_000);

test('what the editor shows becomes the same file again', () => {
	fc.assert(
		fc.property(anyText, (stored) => {
			expect(makeSafe(makeTypable(stored))).toBe(makeSafe(stored));
		}),
		{ numRuns: 600 },
	);
}, 60_000);

test.each(['Dear {name}, <5 people', 'import the data', 'export it\n\nimport it', 'a <b and {c}', '- {a}\n- <5'])(
	'a writer sees no backslashes: %s',
	(typed) => {
		expect(makeSafe(typed)).not.toBe(typed);
		expect(makeTypable(makeSafe(typed))).toBe(typed);
	},
);

test.each([
	'`{x} <b>`',
	'```html\n<b>{x}</b>\nimport x\n```',
	'~~~\n{\n~~~',
	'<Callout kind="caution" title="Fewer than <5 {x}">\n\nWords.\n\n</Callout>',
	'<KeyFigure\n  value="1"\n  label="a"\n  source="b"\n/>',
	'[a](<b c>) [d]\n\n[d]: <e {f> "g <h"',
	'https://example.org/{id}',
	'a < b',
	'\\{ \\< &lt; &#123;',
])('left alone, because it is read as typed: %s', (text) => {
	expect(makeSafe(text)).toBe(text);
});

test('a whole component stays while a stray character beside it is escaped', () => {
	expect(makeSafe('{a}\n\n<Callout kind="note">\n\n<5 {b}\n\n</Callout>')).toBe(
		'\\{a}\n\n<Callout kind="note">\n\n\\<5 \\{b}\n\n</Callout>',
	);
});

test('half a component becomes words', () => {
	expect(makeSafe('<Callout kind="note">\n\nWords.')).toBe('\\<Callout kind="note">\n\nWords.');
	expect(makeSafe('Words.\n\n</Callout>')).toBe('Words.\n\n\\</Callout>');
});

test('a paragraph that follows a component is looked at as one of its own', () => {
	expect(makeSafe('<Callout kind="note">\nimport the data\n</Callout>')).toBe(
		'<Callout kind="note">\n&#105;mport the data\n</Callout>',
	);
});
