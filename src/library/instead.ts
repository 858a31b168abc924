/** Where a page that was withdrawn sends its readers. Pure. */
import { isFixedAddress, withoutQuery } from '../content-loading/site-addresses.ts';
import type { Hub } from './hub.ts';

/**
 * A link for “Where to go instead”: the title of a page of the hub, or the host of a page elsewhere.
 * Undefined where nothing was given, or where the address leads to no page that stands.
 */
export const insteadOf = (
	hub: Hub,
	address: string | undefined,
): { href: string; label: string; isOutside: boolean } | undefined => {
	if (address === undefined) return undefined;
	if (!address.startsWith('/')) return { href: address, label: new URL(address).host, isOutside: true };
	const path = withoutQuery(address);
	const entry = hub.entries.find(({ href }) => href === path);
	if (entry) return { href: entry.href, label: String(entry.data.title), isOutside: false };
	return isFixedAddress(path)
		? { href: path, label: `${hub.settings.hub.shortName}${path}`, isOutside: false }
		: undefined;
};
