import { isFixedAddress, withoutQuery } from '../content-loading/site-addresses.ts';

const LINK = /<a href="(\/[^"#]*)(#[^"]*)?"([^>]*)>([\s\S]*?)<\/a>/g;

/**
 * Shows the words of a link without the link where it leads to no page of this audience: an entry may have been
 * left out or withdrawn since the link was written.
 * `unlinkDead('<a href="/gone/">a guide</a>', new Set())` → `a guide`
 */
export const unlinkDead = (html: string, addresses: ReadonlySet<string>): string =>
	html.replace(LINK, (link, address: string, _fragment, _rest, words: string) => {
		const path = withoutQuery(address);
		return addresses.has(path) || isFixedAddress(path) ? link : words;
	});
