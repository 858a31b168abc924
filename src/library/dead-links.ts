import { fixedAddresses } from '../intake/site-addresses.ts';

const LINK = /<a href="(\/[^"#]*)(#[^"]*)?"([^>]*)>([\s\S]*?)<\/a>/g;

/**
 * Shows the words of a link without the link where it leads to no page of this audience: an entry may have been
 * left out or withdrawn since the link was written.
 * `unlinkDead('<a href="/gone/">a guide</a>', new Set())` → `a guide`
 */
export const unlinkDead = (html: string, addresses: ReadonlySet<string>): string => {
	const fixed = fixedAddresses();
	return html.replace(LINK, (link, path: string, _fragment, _rest, words: string) =>
		addresses.has(path) || fixed.some((address) => (typeof address === 'string' ? address === path : address.test(path))) ? link : words,
	);
};
