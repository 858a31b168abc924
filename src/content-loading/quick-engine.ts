/** The Markdown engine that Astro brings along, for node: a program of its own for each kind of machine. */
import type { Root } from 'mdast';
import type { QuickEngine } from '../safe-mdx/quick-tree.ts';

/** What we use of Sätteri. */
interface Engine {
	mdxToMdast: (source: string, options: { features: { gfm: boolean; frontmatter: boolean } }) => Root;
}

/**
 * The engine; nothing on a machine that it was not made for. Fetched by a name of no known type: its own types would
 * add kinds of nodes, which no body of ours has, to everybody’s Markdown.
 */
export const quickEngine: QuickEngine | undefined = await (import('satteri' as string) as Promise<Engine>).then(
	({ mdxToMdast }) =>
		(body) =>
			mdxToMdast(body, { features: { gfm: true, frontmatter: false } }),
	() => undefined,
);
