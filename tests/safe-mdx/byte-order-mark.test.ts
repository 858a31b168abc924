import { expect, test } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';

test('a byte-order mark before the fields of a whole file is forgiven, and places stay right', () => {
	const { data, findings, placeOf } = parseFrontMatter('\uFEFFtitle: A\nkind: b\n', 1);
	expect(findings).toEqual([]);
	expect(data).toEqual({ title: 'A', kind: 'b' });
	expect(placeOf(['kind'])).toEqual({ line: 2, column: 1 });
});

test('a byte-order mark before the first fence is forgiven', () => {
	expect(splitFrontMatter('\uFEFF---\ntitle: A\n---\n')).toMatchObject({ frontMatter: 'title: A\n' });
});

test('one anywhere else is a hidden character', () => {
	expect(parseFrontMatter('title: A\uFEFFB\n', 1).findings).toHaveLength(1);
	expect(parseFrontMatter('\uFEFFtitle: A\n', 2).findings).toHaveLength(1);
});
