/** Names the content of a file. */
import { createHash } from 'node:crypto';

/**
 * The version of some content: the id git would give it, computed here so that nothing enters git’s store to learn it.
 * Equal content, equal version.
 */
export const versionOf = (bytes: Uint8Array): string =>
	createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
