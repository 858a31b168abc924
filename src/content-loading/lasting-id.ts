/**
 * Names for things in feeds that no other hub has, and that stay when a page or the whole hub moves. It stands here
 * because it needs Node: what publishes runs in a browser as well.
 */
import { createHash } from 'node:crypto';
import type { HubSettings } from '../content-model/settings.ts';

/** The namespace of these names: a UUID of version 4, drawn once. */
const NAMESPACE = Buffer.from('2c46d8e9ecf54691a142830db3188356', 'hex');

/**
 * A UUID of version 5 (RFC 9562, 5.5) of the hub’s region and what a thing is called in the hub. Neither its address
 * nor the hub’s is part of it.
 */
export const lastingId = ({ region, regionCode }: HubSettings, name: string): string => {
	const bytes = createHash('sha1')
		.update(NAMESPACE)
		.update(`${regionCode ?? region}\n${name}`)
		.digest()
		.subarray(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x50;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
};
