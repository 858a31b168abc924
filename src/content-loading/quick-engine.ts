/** The Markdown engine that Astro brings along, for node: a program of its own for each kind of machine. */
import type { Root } from 'mdast';
import type { QuickEngine } from '../safe-mdx/quick-tree.ts';

/** The engine; nothing on a machine that it was not made for. */
export const quickEngine: QuickEngine | undefined = await import('satteri').then(
	({ mdxToMdast }) =>
		(body) =>
			mdxToMdast(body, { features: { gfm: true, frontmatter: false } }) as Root,
	() => undefined,
);
