import type { Root } from 'hast';
import { isFixedAddress, withoutQuery } from '../content-loading/site-addresses.ts';
import { htmlWithoutLinks } from '../safe-mdx/unlink.ts';

/** True for a link to a page of the hub that this audience does not have. `/gone/#part`, with no `/gone/` → true. */
const leadsNowhere = (href: string, addresses: ReadonlySet<string>): boolean => {
	if (!href.startsWith('/')) return false;
	const path = withoutQuery(href.split('#', 1)[0]!);
	return !addresses.has(path) && !isFixedAddress(path);
};

/**
 * The HTML of a body, with the words of a link alone where it leads to no page of this audience: an entry may have been
 * left out or withdrawn since the link was written.
 * @param body its HTML, and the addresses of the hub it links to
 * @param tree what its HTML was made of; a body without links to the hub needs none
 */
export const unlinkDead = (
	{ html, linked }: { html: string; linked: readonly string[] },
	tree: Root | undefined,
	addresses: ReadonlySet<string>,
): string =>
	tree && linked.some((href) => leadsNowhere(href, addresses))
		? htmlWithoutLinks(tree, (href) => leadsNowhere(href, addresses))
		: html;
