import type { Definition, Link, Nodes, Root } from 'mdast';
import type { CachedEntry } from './entry-cache.ts';

/**
 * Links of a body to pages of the hub, with their places in the file.
 * @param firstLine the line of the file on which the body begins, counted from one
 */
export const internalLinks = (tree: Root, firstLine: number): CachedEntry['links'] => {
	const links: CachedEntry['links'] = [];
	const visit = (node: Nodes) => {
		if (node.type === 'link' || node.type === 'definition') {
			const { url, position } = node as Link | Definition;
			if (url.startsWith('/'))
				links.push({
					href: url,
					line: (position?.start.line ?? 1) + firstLine - 1,
					column: position?.start.column ?? 1,
				});
		}
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(tree);
	return links;
};
