import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOfBody } from '../../src/checks/body-parts.ts';
import { quickEngine } from '../../src/content-loading/quick-engine.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { quickTree } from '../../src/safe-mdx/quick-tree.ts';
import { render } from '../../src/safe-mdx/render.ts';
import { HOSTILE } from './hostile-bodies.ts';

const engine = quickEngine!;

/** All that anybody learns of a body: what is refused, what its page shows, and each part with its places. */
const learned = (body: string, quick: boolean) => {
	const { tree, findings } = readBody(body, { firstLine: 7, engine: quick ? engine : undefined });
	if (!tree) return { findings };
	const { parts, ...beside } = partsOfBody(tree, 7);
	return {
		findings,
		rendered: render(tree),
		parts: parts.map(({ spotOf, ...part }) => ({
			...part,
			spots: [0, 1, Math.floor(part.text.length / 2), part.text.length].map(spotOf),
		})),
		beside: JSON.stringify(beside),
	};
};

const contributed = readdirSync('content', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.mdx'))
	.map((file) => {
		const split = splitFrontMatter(readFileSync(join('content', file), 'utf8'));
		return { file, body: 'body' in split ? split.body : '' };
	});

describe('a body is the same to everybody with either engine', () => {
	it('whatever is refused in it', () => {
		for (const [name, body] of Object.entries(HOSTILE))
			expect({ name, ...learned(body, true) }).toEqual({ name, ...learned(body, false) });
	});

	it('in all that the hub publishes, nearly all of which the quick one reads', () => {
		for (const { file, body } of contributed)
			expect({ file, ...learned(body, true) }).toEqual({ file, ...learned(body, false) });
		const quick = contributed.filter(({ body }) => quickTree(engine, body));
		expect(quick.length).toBeGreaterThan(contributed.length * 0.8);
	});

	it.each([
		['struck out', 'It was ~~never~~ seldom quiet.'],
		['a lone tilde', 'About ~5 of ~7 people.'],
		['a tag that shares its line', '<Callout kind="note">Words.</Callout>'],
		['a tag with words behind it', '<Steps>\n\n1. One\n\n</Steps>*and on*'],
		['an address as typed', 'See https://example.org/a_b or www.example.org, or ask help@example.org.'],
		['braces', 'A set \\{a, b\\} of words.'],
		['half of a character', 'Words \udcb3 words'],
		['lines that end as on Windows', '# Words\r\n\r\n- a\r\n- b\r\n'],
	])('with %s', (_, body) => expect(learned(body, true)).toEqual(learned(body, false)));
});

describe('the quick engine is asked for no more than it can be trusted with', () => {
	it.each([
		['a tilde', 'About ~5 of ~7 people.'],
		['a tag that shares its line', 'A <Term word="a" /> word.'],
		['an address as typed', 'See https://example.org/.'],
		['an address in angle brackets', '<https://example.org/>'],
		['a brace', 'A { brace.'],
	])('not with %s', (_, body) => expect(quickTree(engine, body)).toBeUndefined());

	it('nor with what it does not read', () =>
		expect(
			quickTree(() => {
				throw new Error('no');
			}, 'Words.'),
		).toBeUndefined());
});
