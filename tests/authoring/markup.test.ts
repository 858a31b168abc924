import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callout } from '../../src/authoring/callout.ts';
import type { Fields } from '../../src/content-model/field.ts';
import { doAvoid } from '../../src/authoring/do-avoid.ts';
import { components } from '../../src/authoring/index.ts';
import { fromMarkup, patternOf, toMarkup } from '../../src/authoring/markup.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';

test.each(components)('the example of $name is read and written back as it was', ({ example }) => {
	const written = fromMarkup(example);
	expect(written && toMarkup(written.component, written.attributes, written.body)).toBe(example);
});

test.each(components)('the pattern of $name suits the editor: from the start, no flags, no end', (component) => {
	const { source, flags } = patternOf(component);
	expect(source).toMatch(/^\^/);
	expect(source).not.toMatch(/(?<!\\)\$$/);
	expect(flags).toBe('');
	expect(patternOf(component).exec(`${component.example}\n\nMore words.`)?.[0]).toBe(component.example);
	expect(patternOf(component).exec(`Words ${component.example}`)).toBeNull();
});

const value = fc
	.string({
		unit: fc.constantFrom(
			'a',
			'é',
			'"',
			"'",
			'&',
			'<',
			'>',
			'{',
			'}',
			';',
			'\\',
			'quot',
			'amp',
			'#',
			'3',
			'9',
			'x',
			' ',
			'=',
			'/',
		),
		minLength: 1,
		maxLength: 30,
	})
	.map((text) => text.trim())
	.filter((text) => text !== '');

test('whatever the attributes say comes back exactly', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...components),
			fc.array(value, { minLength: 4, maxLength: 4 }),
			(component, values) => {
				const attributes = Object.fromEntries(
					Object.keys(component.attributes as Fields).map((name, index) => [name, values[index] ?? 'a']),
				);
				const body = component.children === 'none' ? '' : 'Words.\n\n- a\n- b';
				expect(fromMarkup(toMarkup(component, attributes, body))).toEqual({ component, attributes, body });
			},
		),
	);
});

test('a component with odd words in its attributes is still a component when a text is made safe', () => {
	fc.assert(
		fc.property(value, value, (first, second) => {
			const written = toMarkup(doAvoid, { do: first, avoid: second });
			expect(makeSafe(written)).toBe(written);
		}),
	);
});

test('empty attributes are left out and line breaks become spaces', () => {
	expect(toMarkup(callout, { kind: 'note', title: '' }, ' Words. ')).toBe(
		'<Callout kind="note">\n\nWords.\n\n</Callout>',
	);
	expect(toMarkup(doAvoid, { do: 'a\nb', avoid: 'c' })).toBe('<DoAvoid do="a b" avoid="c" />');
});

test('a component without the blank lines is read and then written with them', () => {
	const written = fromMarkup('<Callout kind="note">\nWords.\n</Callout>');
	expect(written && toMarkup(written.component, written.attributes, written.body)).toBe(
		'<Callout kind="note">\n\nWords.\n\n</Callout>',
	);
});

test('a text that starts with no component is nobody’s', () => {
	expect(fromMarkup('Words.')).toBeUndefined();
	expect(fromMarkup('<Callout kind={note}>\n\nWords.\n\n</Callout>')).toBeUndefined();
});
