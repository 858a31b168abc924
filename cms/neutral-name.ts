/**
 * What a picture or document is called in the media folder: after the entry and its bytes, never after the file
 * somebody chose, whose name may hold a child’s. Runs in node and in a browser.
 */

/** Digits of the digest in a name: 48 bits, so that no two files of one hub ever share one. */
const DIGITS = 12;

/** `calm-waiting`, the bytes, `jpg` → `calm-waiting-5f3a9c0b21d4.jpg` */
export const neutralName = async (entry: string, bytes: Uint8Array, ending: string): Promise<string> =>
	`${entry}-${await shortDigestOf(bytes)}.${ending}`;

/** The first digits of the SHA-256 of bytes. */
export const shortDigestOf = async (bytes: Uint8Array): Promise<string> => {
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return [...new Uint8Array(digest)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, DIGITS);
};

/** The entry and the digest of a name in this form; undefined where it is in none. */
export const partsOfName = (name: string): { entry: string; digest: string } | undefined => {
	const [, entry, digest] = /^([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9a-f]{12})\.(?:jpg|png|webp|pdf)$/.exec(name) ?? [];
	return entry && digest ? { entry, digest } : undefined;
};
