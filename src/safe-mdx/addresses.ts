/**
 * Where a link may lead and where an image may come from.
 *
 * Browsers ignore control characters, tabs and line breaks in an address before they read its scheme, so
 * `java&#9;script:` runs. The test therefore looks at the address as a browser would: without them.
 */

/**
 * Control characters, every kind of space, soft hyphen, zero-width and direction marks, tag characters: what no address
 * holds, to stand between the brackets of an expression with the flag `u`.
 */
export const NEVER_IN_AN_ADDRESS =
	'\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffd\\u{e0000}-\\u{e0fff}';
const IGNORABLE = new RegExp(`[${NEVER_IN_AN_ADDRESS}]`, 'gu');

const WEB = /^https?:\/\/[^/?#\\]/i;
const MAILBOX = /^mailto:[^\s@:/?#\\]+@[^\s@:/?#\\]+(?:\?[^\s]*)?$/i;
const TELEPHONE = /^tel:\+?[0-9().-]+(?:;ext=\d+)?$/i;
const MEDIA_IMAGE = /^\/media\/[a-z0-9]+(?:[-/][a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/;

const hasSpellableHost = (address: string) => {
	try {
		const { username, password, hostname, protocol } = new URL(address);
		return (protocol === 'https:' || protocol === 'http:') && hostname !== '' && !username && !password;
	} catch {
		return false;
	}
};

const isSitePath = (address: string) =>
	/^\/(?![/\\])/.test(address) && !address.includes('\\') && !/(?:^|\/)\.\.?(?:[/?#]|$)/.test(address);

/**
 * What is wrong with the address of a link, as the end of “expected …”; undefined if it is fine.
 * `javascript:x` → `one that starts with https://, http://, mailto:, tel:, / or #`.
 */
export const addressMissed = (address: string): string | undefined => {
	if (address.replace(IGNORABLE, '') !== address) return 'an address without spaces or hidden characters';
	if (address.includes('\\')) return 'an address with / instead of \\';
	if (WEB.test(address))
		return hasSpellableHost(address)
			? undefined
			: 'a web address such as https://example.org/page, without a name or password in it';
	if (/^mailto:/i.test(address))
		return MAILBOX.test(address) ? undefined : 'a mailbox such as mailto:training@example.org';
	if (/^tel:/i.test(address))
		return TELEPHONE.test(address) ? undefined : 'a telephone number such as tel:+441214960000';
	if (address.startsWith('#')) return undefined;
	if (isSitePath(address)) return undefined;
	if (address.startsWith('/'))
		return 'a page of this hub such as /practice-guides/, with one / at the start and no . or .. between slashes';
	return 'one that starts with https://, http://, mailto:, tel:, / or #';
};

/** True for an image the hub serves itself. */
export const isMediaImage = (address: string): boolean => MEDIA_IMAGE.test(address);

/** True for an address that leaves the hub. */
export const isExternal = (address: string): boolean => /^https?:/i.test(address);
