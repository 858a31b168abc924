import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The nodes with the words of those links in their place for which `isDead` holds. */
const unlinked = <Node extends ElementContent | RootContent>(
	nodes: readonly Node[],
	isDead: (address: string) => boolean,
): (Node | ElementContent)[] =>
	nodes.flatMap((node): (Node | ElementContent)[] => {
		if (node.type !== 'element') return [node];
		const children = unlinked(node.children, isDead);
		const { href } = node.properties;
		return node.tagName === 'a' && typeof href === 'string' && isDead(href) ? children : [{ ...node, children }];
	});

/** The HTML of a rendered tree, with the words of a link alone where `isDead` holds for its address. */
export const htmlWithoutLinks = (tree: Root, isDead: (address: string) => boolean): string =>
	toHtml({ ...tree, children: unlinked(tree.children, isDead) });
