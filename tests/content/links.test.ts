/** Promises about the links that stand in `content/`. */
import { readFileSync } from 'node:fs';
import type { Link, Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { typeNamed } from '../../src/content-model/index.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import type { LoadedEntry } from '../../src/content-loading/load-content.ts';
import { realContent } from '../support/real-content.ts';

const { entries } = await realContent();

const bodyTextOf = ({ file }: LoadedEntry): string => {
	const split = splitFrontMatter(readFileSync(file, 'utf8'));
	return 'finding' in split ? '' : split.body;
};
const pages = entries.filter(({ type }) => typeNamed(type).format === 'mdx');

const wordsOf = (node: Nodes): string => {
	if ('value' in node) return node.value;
	if ('alt' in node) return node.alt ?? '';
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

const linksOf = (entry: LoadedEntry): { words: string; url: string }[] => {
	const found: { words: string; url: string }[] = [];
	const visit = (node: Nodes) => {
		if (node.type === 'link') found.push({ words: wordsOf(node).trim(), url: (node as Link).url });
		if ('children' in node) node.children.forEach(visit);
	};
	const { tree } = readBody(bodyTextOf(entry), { firstLine: 1 });
	if (tree) visit(tree);
	return found;
};

const links = pages.flatMap((entry) => linksOf(entry).map((link) => ({ ...link, file: entry.file })));

test('a link says where it leads', () => {
	const says = (words: string) =>
		words.length > 2 &&
		!/^(?:click here|click|here|link|this link|this|this page|page|more|read more|find out more|learn more|details|website|https?:.*|www\..*)\.?$/i.test(
			words,
		);
	expect(links.length).toBeGreaterThan(0);
	expect(
		links.filter(({ words }) => !says(words)).map(({ file, words, url }) => `${file}: “${words}” → ${url}`),
	).toEqual([]);
});

test('a link carries nothing that follows a reader', () => {
	expect(
		links.filter(({ url }) => /[?&](?:utm_|fbclid|gclid)/.test(url)).map(({ file, url }) => `${file}: ${url}`),
	).toEqual([]);
});
