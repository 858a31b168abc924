/** Which places of the network count as one. Pure. */
import { isIPv6 } from 'node:net';

/** One household or office has a whole network of addresses of the sixth version: its first four groups. */
export const networkPlaceOf = (address: string): string => {
	if (!isIPv6(address)) return address;
	const [before = '', after] = address.toLowerCase().split('%')[0]!.split('::');
	const groups = before === '' ? [] : before.split(':');
	const rest = after ? after.split(':') : [];
	// Of the fourth version, written as one of the sixth: each is a place of its own.
	if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
	const missing = after === undefined ? 0 : 8 - groups.length - rest.length;
	return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...rest].slice(0, 4).join(':');
};
