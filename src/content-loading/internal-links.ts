import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CachedEntry } from './entry-cache.ts';

/**
 * Links of a body to pages of the hub, with their places in the file.
 * @param firstLine the line of the file on which the body begins, counted from one
 */
export const internalLinks = (tree: Root, firstLine: number): CachedEntry['links'] => {
	const links: CachedEntry['links'] = [];
	visit(tree, (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		const { url, position } = node;
		if (url.startsWith('/'))
			links.push({
				href: url,
				line: (position?.start.line ?? 1) + firstLine - 1,
				column: position?.start.column ?? 1,
			});
	});
	return links;
};
